internal import CommandLineTable

/// A name whose kind depends on the command; several may be separated by commas.
struct ListedName: ArgumentValue {
  var text: String

  init(argument: String) throws(UsageError) { text = argument }

  var argumentText: String { text }
  static var isListed: Bool { true }
}
