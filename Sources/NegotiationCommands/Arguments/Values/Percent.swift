internal import CommandLineTable
internal import NegotiationModel

/// A whole number from 0 to 100.
struct Percent: ArgumentValue {
  var value: Int

  init(argument: String) throws(UsageError) {
    guard let value = Int(argument), Salience.scale.contains(value) else {
      throw UsageError("'\(argument)' is not a whole number from 0 to 100")
    }
    self.value = value
  }

  var argumentText: String { String(value) }
}
