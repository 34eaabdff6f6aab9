/// Converts a line of an older format to the current one.
///
/// It is a pure function from object to object. Fields that a step does not change stay as they
/// were written, and the converted line is read like any other.
///
/// Format 1 is the first, so there are no steps; a later format adds one step and keeps the old
/// ones.
enum Upcasting {
  typealias Step = @Sendable (RawObject) -> RawObject

  /// The newest format this version writes and reads.
  static let format = 1
  /// The format of a line that names none; lines of format 1 never name it.
  static let unmarked = 1
  /// The steps from format n to n + 1, by n.
  static let steps: [Int: Step] = [:]

  /// The object converted to the format `wanted`; its own format is in `logFormat`.
  ///
  /// A format that is newer than this version, or from which no step leads, is refused: guessing
  /// could give a line a meaning that it never had.
  static func current(
    _ object: RawObject, steps: [Int: Step] = Upcasting.steps, to wanted: Int = Upcasting.format
  ) throws(EntryProblem) -> RawObject {
    var format = unmarked
    if let mark = object["logFormat"] {
      guard let number = mark.withUnsafeBytes({ JSONValue.decode($0)?.integer }) else {
        throw EntryProblem(message: "field 'logFormat' does not have the form it should")
      }
      format = number
    }
    var object = object
    while format != wanted {
      guard format < wanted, let step = steps[format] else {
        throw EntryProblem(
          message: "the line has format \(format), which this version does not read")
      }
      object = step(object)
      format += 1
      object["logFormat"] = Array(String(format).utf8)
    }
    return object
  }
}
