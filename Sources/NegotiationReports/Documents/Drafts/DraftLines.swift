internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// The paragraphs of a draft as they are printed.
struct DraftLines {
  private let wording: Wording
  /// The level of the widest heading; one lower if a title is above.
  private let widest: Int

  /// - `wording`: that of the draft's own language, for "Chapter" and "Annex".
  init(_ wording: Wording, widest: Int = 1) {
    self.wording = wording
    self.widest = widest
  }

  /// A paragraph: its style, and its words.
  typealias Line = (style: TrackedDocument.Style, text: String)

  /// The printed form of a provision: its heading, then a paragraph for each part of its text.
  func lines(of unit: DraftOutline.Unit) -> [Line] {
    if unit.kind == .title { return [(.title, Self.clean(unit.heading))] }
    let label = self.label(of: unit)
    let heading = Self.clean(unit.heading)
    var texts = Self.paragraphs(of: unit.text)
    let isSection = if case .section = unit.kind { true } else { false }
    if heading.isEmpty, !isSection, !label.isEmpty, !texts.isEmpty {
      // A number without a heading comes before the text.
      texts[0] = label + " " + texts[0]
      return texts.map { (.text, $0) }
    }
    let first = [label, heading].filter { !$0.isEmpty }.joined(separator: " ")
    let head: [Line] = first.isEmpty ? [] : [(.heading(widest + unit.depth), first)]
    return head + texts.map { (.text, $0) }
  }

  /// The number as it is printed, with the word for its kind if the number alone is not enough.
  func label(of unit: DraftOutline.Unit) -> String {
    if let label = unit.label { return Self.clean(label) }
    guard let number = unit.number, !number.isEmpty else { return "" }
    let isOpen =
      number.unicodeScalars.last.map {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      } ?? false
    let printed = Self.clean(number) + (isOpen ? "." : "")
    guard case .section(let kind) = unit.kind, kind != .section else { return printed }
    let word = wording[.code(.section(kind))]
    return word.prefix(1).uppercased() + word.dropFirst() + " " + printed
  }

  /// The parts of a text, separated by blank lines.
  static func paragraphs(of text: String) -> [String] {
    var result: [String] = []
    var open: [Substring] = []
    func close() {
      if !open.isEmpty { result.append(open.joined(separator: "\n")) }
      open = []
    }
    for line in clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) { close() } else { open.append(line) }
    }
    close()
    return result
  }

  /// Words with one kind of line end; signs that mean a new line elsewhere count as line ends.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { "\r\u{2028}\u{2029}".unicodeScalars.contains($0) })
    else { return text }
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isEnd = scalar == "\n" || "\r\u{2028}\u{2029}".unicodeScalars.contains(scalar)
      if !(isAfterReturn && scalar == "\n") { clean.append(isEnd ? "\n" : scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(clean)
  }
}
