internal import CommandLineTable

/// What an export is made of: tables, or every entry.
enum ExportFormat: String, ChoiceValue { case csv, json, xlsx }
