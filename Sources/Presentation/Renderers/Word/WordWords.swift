internal import OfficeDocuments

/// Converts the words of a document to runs of a Word file.
struct WordWords {
  let isRightToLeft: Bool
  private let language: String
  /// The names of link targets; Word allows only letters and digits.
  let bookmarks: [String: String]

  init(_ document: Document) {
    isRightToLeft = document.direction == .rightToLeft
    language = document.language
    var names: [String: String] = [:]
    for case .heading(_, _, let anchor?) in document.blocks where names[anchor] == nil {
      names[anchor] = "place\(names.count + 1)"
    }
    bookmarks = names
  }

  func paragraph(
    _ style: WrittenStyle, _ text: Text, newlines: Escaping.Newlines = .spaces,
    language: String? = nil, isRightToLeft side: Bool? = nil
  ) -> WrittenParagraph {
    let side = side ?? isRightToLeft
    return WrittenParagraph(
      style, runs(text, newlines: newlines, language: language, in: side), isRightToLeft: side)
  }

  /// - `side`: whether the paragraph is read from the right.
  private func runs(
    _ text: Text, newlines: Escaping.Newlines, language: String?, in side: Bool
  ) -> [WrittenRun] {
    text.spans.indices.flatMap { index -> [WrittenRun] in
      let span = text.spans[index]
      if span.text.isEmpty { return [] }
      // Marks of wording stay: they keep a day in its order in programs that do not go by runs.
      let words = cleaned(span.text, newlines: newlines)
      let address = span.link ?? (span.role == .link ? span.text : nil)
      let runs = Self.parts(words).map { part in
        WrittenRun(
          part.words, look: Self.look(span.role), language: span.language ?? language,
          isRightToLeft: part.isRightToLeft ?? Self.isFromRight(part.words, in: side),
          link: address.flatMap(link))
      }
      guard span.isolate else { return runs }
      return Self.isolated(runs, words, in: side, isLast: index == text.spans.count - 1)
    }
  }

  /// Runs with direction marks around them that do what an isolate does: not every program knows isolates.
  private static func isolated(
    _ runs: [WrittenRun], _ words: String, in side: Bool, isLast: Bool
  ) -> [WrittenRun] {
    let own =
      Direction.ofFirstStrong(in: words).map { $0 == .rightToLeft } ?? isFromRight(words, in: side)
    guard own != side else { return runs }
    var runs = runs
    let mark = own ? "\u{200F}" : "\u{200E}"
    // A letter that has a direction marks its end itself.
    if !isStrong(words.unicodeScalars.first) { runs[0].text = mark + runs[0].text }
    if !isStrong(words.unicodeScalars.last) { runs[runs.count - 1].text += mark }
    if !isLast { runs.append(WrittenRun(side ? "\u{200F}" : "\u{200E}", isRightToLeft: side)) }
    return runs
  }

  private static func isStrong(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { Direction.ofFirstStrong(in: String($0)) != nil } ?? false
  }

  /// Characters with an effect are spelled out, as in every other format.
  func cleaned(_ text: String, newlines: Escaping.Newlines) -> String {
    Escaping.terminal(text, newlines: newlines)
  }

  func plain(_ text: Text) -> String { cleaned(text.plain, newlines: .spaces) }

  private static func look(_ role: Role?) -> WrittenRun.Look {
    guard let role else { return WrittenRun.Look() }
    let style = Palette.standard.style(of: role)
    return WrittenRun.Look(
      isBold: style.bold && role != .heading, isItalic: style.italic, isCode: role == .code,
      color: PaperColors.ink(role))
  }

  private func link(_ address: String) -> String? {
    if address.hasPrefix("#") { return bookmarks[String(address.dropFirst())].map { "#" + $0 } }
    return Escaping.url(address)
  }

  /// Whether words without a directional letter go from the right: as their surroundings do,
  /// unless their order would change.
  ///
  /// Word would reverse the parts of a date and set a sign behind its number. A number with a full
  /// stop and a blank behind it ("4. ") must follow its surroundings: they would stand before it.
  private static func isFromRight(_ words: String, in side: Bool) -> Bool {
    guard side else { return false }
    let isDigit = words.unicodeScalars.map { $0.properties.numericType != nil }
    guard let first = isDigit.firstIndex(of: true), let last = isDigit.lastIndex(of: true) else {
      return true
    }
    return isDigit[first...last].allSatisfy { $0 }
      && words.unicodeScalars.allSatisfy {
        $0.properties.numericType != nil || $0.properties.isWhitespace
          || "().,:;،؛[]".unicodeScalars.contains($0)
      }
  }

  /// Words divided where their direction changes, because Word uses only the direction mark of a
  /// run.
  private static func parts(_ words: String) -> [(words: String, isRightToLeft: Bool?)] {
    guard Direction.hasRightToLeft(words) else {
      return [(words, Direction.ofFirstStrong(in: words).map { _ in false })]
    }
    var parts: [(words: String.UnicodeScalarView, isRightToLeft: Bool?)] = []
    for scalar in words.unicodeScalars {
      let own: Bool? = Direction.ofFirstStrong(in: String(scalar)).map { $0 == .rightToLeft }
      if let own, let last = parts.last, let before = last.isRightToLeft, before != own {
        // Blanks between two directions take that of their surroundings.
        parts.append((String.UnicodeScalarView([scalar]), own))
      } else if parts.isEmpty {
        parts.append((String.UnicodeScalarView([scalar]), own))
      } else {
        parts[parts.count - 1].words.append(scalar)
        if parts[parts.count - 1].isRightToLeft == nil {
          parts[parts.count - 1].isRightToLeft = own
        }
      }
    }
    return parts.map { (String($0.words), $0.isRightToLeft) }
  }
}
