/// A text as a search sees it, with the way back to what was written.
package struct FoldedText: Sendable {
  /// Folded scalars, with one separator between words.
  let units: [UInt32]
  /// For each unit the character it comes from, as an offset in UTF-8.
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

  /// The characters that some units come from, as a range of UTF-8 offsets.
  func written(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return starts[first]..<ends[last]
  }
}
