extension DraftComparison.Change {
  /// The kinds of change found, the gravest first; none for a clause that came or went whole.
  package var kinds: [TextChange] {
    guard let textChange, textChange != .identical else { return [] }
    var found = Set(differences.flatMap(\.kinds).filter { $0 < textChange })
    if textChange <= .polarity { found.insert(textChange) }
    if found.contains(where: { $0 > .reworded }) { found.subtract([.reworded, .typographic]) }
    return found.sorted(by: >)
  }

  /// How many bracketed passages came and went.
  package var brackets: (opened: Int, closed: Int) {
    let (before, after) = (Self.brackets(in: oldText), Self.brackets(in: newText))
    return (max(0, after - before), max(0, before - after))
  }

  private static func brackets(in text: String) -> Int {
    text.utf8.lazy.filter { $0 == UInt8(ascii: "[") }.count
  }
}
