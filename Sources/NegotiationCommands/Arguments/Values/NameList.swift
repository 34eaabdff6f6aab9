internal import CommandLineTable

/// Names joined by commas, such as `russia,ukraine`.
struct NameList: ArgumentValue {
  var names: [String]

  init(argument: String) throws(UsageError) {
    names = argument.split(separator: ",").map { String($0.trimmed) }
    if names.isEmpty { throw UsageError("'\(argument)' names nothing", hint: "A,B") }
  }

  var argumentText: String { names.joined(separator: ",") }
}
