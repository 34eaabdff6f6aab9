internal import CommandLineTable

/// What an export contains: tables, or every entry.
enum ExportFormat: String, ChoiceValue { case csv, json, xlsx }
