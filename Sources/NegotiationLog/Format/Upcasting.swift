/// Lifts a line of an older format to today's shape.
///
/// Pure: an object in, an object out. What a step does not touch stays as it was written, so a lifted
/// line is read as any other line is.
///
/// Format 1 is the first, so the list is empty; a later format adds one step and keeps the old ones.
enum Upcasting {
  typealias Step = @Sendable (RawObject) -> RawObject

  /// The newest format this version writes and reads.
  static let format = 1
  /// The format of a line that names none: lines of format 1 never do.
  static let unmarked = 1
  /// The steps from format n to n + 1, by n.
  static let steps: [Int: Step] = [:]

  /// The object in the shape of format `wanted`; its own format stands in `logFormat`.
  ///
  /// A format that no step leads on from, or that is newer than this version, is a problem: guessing
  /// at its shape could read a line as something it never said.
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
