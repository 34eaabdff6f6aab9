internal import CommandLineTable

/// Names separated by commas, such as `russia,ukraine`; a second use adds to the list.
struct NameList: ArgumentValue {
  var names: [String]

  init(argument: String) throws(UsageError) {
    names = argument.split(separator: ",").map { String($0.trimmed) }
    if names.isEmpty { throw UsageError("'\(argument)' names nothing", hint: "A,B") }
  }

  static var occurrence: Occurrence { .repeated }

  mutating func accept(_ word: String) throws(UsageError) {
    names += try NameList(argument: word).names
  }

  var argumentText: String { names.joined(separator: ",") }
}
