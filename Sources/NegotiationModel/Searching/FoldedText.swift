/// A text folded for search, with the way back to the original.
package struct FoldedText: Sendable {
  /// Folded scalars, with one separator between words.
  let units: [UInt32]
  /// For each unit, the UTF-8 offset of the character it comes from.
  private let starts: [Int]
  private let ends: [Int]

  package init(_ text: String) {
    var units: [UInt32] = []
    var starts: [Int] = []
    var ends: [Int] = []
    units.reserveCapacity(text.utf8.count)
    var at = 0
    for character in text {
      let end = at + character.utf8.count
      let before = units.count
      SearchFolding.fold(character, into: &units)
      for _ in before..<units.count {
        starts.append(at)
        ends.append(end)
      }
      at = end
    }
    (self.units, self.starts, self.ends) = (units, starts, ends)
  }

  /// The UTF-8 range of the characters that some units come from.
  func written(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return starts[first]..<ends[last]
  }
}
