internal import CommandLineTable

/// Names joined by commas, such as `russia,ukraine`; given again, it goes on.
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
