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
    language: String? = nil
  ) -> WrittenParagraph {
    WrittenParagraph(
      style, runs(text, newlines: newlines, language: language), isRightToLeft: isRightToLeft)
  }

  func runs(
    _ text: Text, newlines: Escaping.Newlines = .spaces, language: String? = nil
  ) -> [WrittenRun] {
    text.spans.flatMap { span -> [WrittenRun] in
      if span.text.isEmpty { return [] }
      let words = cleaned(span.isolate ? span.text : span.unmarked, newlines: newlines)
      let address = span.link ?? (span.role == .link ? span.text : nil)
      return Self.parts(words).map { part in
        WrittenRun(
          part.words, look: Self.look(span.role), language: span.language ?? language,
          isRightToLeft: part.isRightToLeft ?? isFromRight(part.words),
          link: address.flatMap(link))
      }
    }
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

  /// Words without a directional letter take the document's direction, unless they contain a
  /// number: Word would reverse the parts of a date.
  private func isFromRight(_ words: String) -> Bool {
    isRightToLeft && !words.unicodeScalars.contains { $0.properties.numericType != nil }
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
