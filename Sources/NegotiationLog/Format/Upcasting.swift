/// Lifts an older event to today's shape.
///
/// Pure: an object in, an object out.
///
/// Format 1 is the first, so the list is empty; a later format adds one step and keeps the old ones.
package enum Upcasting {
  package typealias Step = @Sendable ([String: JSONValue]) -> [String: JSONValue]

  /// The newest format this version writes and reads.
  package static let format = 1
  /// The format of a line that names none: lines of format 1 never do.
  package static let unmarked = 1
  /// The steps from format n to n + 1, by n.
  package static let steps: [Int: Step] = [:]

  /// The object in the shape of format `wanted`; its own format stands in `logFormat`.
  ///
  /// A format that no step leads on from, or that is newer than this version, is a problem: guessing
  /// at its shape could read a line as something it never said.
  package static func current(
    _ object: [String: JSONValue], steps: [Int: Step] = Upcasting.steps,
    to wanted: Int = Upcasting.format
  ) throws(EntryProblem) -> [String: JSONValue] {
    guard let mark = object["logFormat"] else {
      return try lifted(object, from: unmarked, to: wanted, steps)
    }
    guard let format = mark.integer else {
      throw EntryProblem(message: "field 'logFormat' does not have the form it should")
    }
    return try lifted(object, from: format, to: wanted, steps)
  }

  private static func lifted(
    _ object: [String: JSONValue], from format: Int, to wanted: Int, _ steps: [Int: Step]
  ) throws(EntryProblem) -> [String: JSONValue] {
    guard format != wanted else { return object }
    guard format < wanted, let step = steps[format] else {
      throw EntryProblem(message: "the line has format \(format), which this version does not read")
    }
    var next = step(object)
    next["logFormat"] = .integer(format + 1)
    return try lifted(next, from: format + 1, to: wanted, steps)
  }
}
