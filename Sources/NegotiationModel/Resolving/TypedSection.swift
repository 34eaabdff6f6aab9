/// The name of a section as it is printed: `Part One`, `الفصل الأول`, `第一章`, `Erster Teil`.
struct TypedSection {
  /// What its word may mean: several kinds where languages share the word.
  let kinds: Set<SectionKind>
  let number: String?
  /// What stands behind the number: the section's heading, or nothing.
  private let heading: String

  /// Reads a name in any case; `nil` for what does not begin with a word of sections.
  init?(_ name: String) {
    guard name.utf8.count <= Self.longest else { return nil }
    // Roman numbers are read in capitals only, and a name may have been typed in small letters.
    let name = name.uppercased()
    guard let marker = NumberMarker.reading(name), marker.isWord else { return nil }
    let meant = MarkerWords.meaning(of: marker.word)?.kinds.map(\.kind) ?? [marker.kind]
    kinds = Set(meant.compactMap(\.section))
    guard !kinds.isEmpty else { return nil }
    if let printed = marker.number, Self.isWord(printed) { return nil }
    number = marker.number
    heading = PrintedNumber.folded(
      String(decoding: name.utf8.dropFirst(marker.length), as: UTF8.self))
  }

  /// Whether a section is printed so: under its own number, with or without its heading.
  func names(_ section: Section) -> Bool {
    guard kinds.contains(section.kind), isNumber(section.number) else { return false }
    return heading.isEmpty || heading == PrintedNumber.folded(section.heading.uppercased())
  }

  private func isNumber(_ printed: String?) -> Bool {
    guard let number, let printed else { return number == printed }
    if PrintedNumber.folded(number) == PrintedNumber.folded(printed) { return true }
    return NumberWorth.places(of: number, among: [(0, printed)]) == [0]
  }

  /// Whether what was read as a number in letters is a word: "part of it".
  private static func isWord(_ number: String) -> Bool {
    number.utf8.count > 1 && number.utf8.allSatisfy { $0 &- 0x41 < 26 }
      && NumberWorth(number) == nil
  }

  private static let longest = 240
}
