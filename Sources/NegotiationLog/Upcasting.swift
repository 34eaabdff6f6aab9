/// Lifts an older event to today's shape. Pure: an object in, an object out.
///
/// Format 1 is the first, so the list is empty; a later format adds one step and keeps the old ones.
package enum Upcasting {
  package typealias Step = @Sendable ([String: JSONValue]) -> [String: JSONValue]

  /// The newest format this version writes and reads.
  package static let format = 1
  /// The steps from format n to n + 1, by n.
  package static let steps: [Int: Step] = [:]

  /// The object in today's shape; its own format stands in `format`, and is 1 where it is not said.
  package static func current(
    _ object: [String: JSONValue], steps: [Int: Step] = Upcasting.steps
  ) -> [String: JSONValue] {
    var object = object
    var format = object["format"]?.integer ?? Upcasting.format
    while format < Upcasting.format, let step = steps[format] {
      object = step(object)
      format += 1
    }
    return object
  }
}
