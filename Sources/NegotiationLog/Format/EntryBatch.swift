internal import NegotiationModel

/// The field in which the first line of a group says how many lines belong to it.
enum EntryBatch {
  /// The name of the field, with its quotation marks.
  static let word = Array("\"batch\"".utf8)
  /// The most entries of one group: their numbers and counters stay within 32 bits.
  static let largest = EntryID.largestNumber

  /// The number of entries in the group that a line begins; `nil` if it begins none.
  ///
  /// The field precedes the type, so a search for groups need not read whole lines.
  static func size(in line: JSONItem) throws(EntryProblem) -> Int? {
    guard let value = line["batch"] else { return nil }
    guard let size = value.integer, size > 1, size <= largest else {
      throw EntryProblem(message: "field 'batch' is not a whole number above 1")
    }
    if let type = line["type"], type.range.lowerBound < value.range.lowerBound {
      throw EntryProblem(message: "field 'batch' does not stand before the type")
    }
    return size
  }

  /// The same for a line that may not be an entry.
  static func size(in line: UnsafeRawBufferPointer) -> Int? {
    if let head = EntryScanner(line).head(), line[head.end...].starts(with: typeKey) { return nil }
    return JSONReader.parse(line).flatMap { try? size(in: $0.whole) }
  }

  private static let typeKey = Array(",\"type\":".utf8)
}
