internal import CommandLineTable

/// A number from −1 to 1, such as a measure of agreement.
struct Share: ArgumentValue {
  var value: Double

  init(argument: String) throws(UsageError) {
    guard let value = Double(argument), (-1...1).contains(value) else {
      throw UsageError("'\(argument)' is no number from -1 to 1", hint: "0.75")
    }
    self.value = value
  }

  var argumentText: String { String(value) }
}
