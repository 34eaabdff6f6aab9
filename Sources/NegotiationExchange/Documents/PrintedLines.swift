internal import NegotiationModel

/// Joins the lines of a printed paragraph after its clause is known.
///
/// Lines that begin with a number or a bullet stay separate, and so do paragraphs with a blank line
/// between them.
enum PrintedLines {
  static func joined(_ draft: DraftText) -> DraftText {
    var draft = draft
    draft.preamble = joined(draft.preamble)
    for index in draft.clauses.indices {
      draft.clauses[index].text = joined(draft.clauses[index].text)
    }
    for index in draft.sections.indices {
      draft.sections[index].text = joined(draft.sections[index].text)
    }
    return draft
  }

  static func joined(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    var result = ""
    var isApart = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = SourceLines.trim(String(line))
      if words.isEmpty {
        isApart = true
        result += result.isEmpty ? "" : "\n"
        continue
      }
      if result.isEmpty {
        result = words
      } else if isApart || beginsApart(words) {
        result += "\n" + words
      } else {
        append(words, to: &result)
      }
      isApart = false
    }
    return result
  }

  private static func append(_ words: String, to result: inout String) {
    let (last, first) = (result.unicodeScalars.last, words.unicodeScalars.first)
    switch last {
    case "\u{AD}": result.unicodeScalars.removeLast()
    case "-" where first?.properties.isLowercase == true: break
    default:
      // Scripts without spaces between words need none where two lines are joined.
      let isClosed = [last, first].allSatisfy { $0?.properties.isIdeographic == true }
      if !isClosed { result += " " }
    }
    result += words
  }

  private static func beginsApart(_ line: String) -> Bool {
    if let first = line.unicodeScalars.first, "•‣◦▪-–—*".unicodeScalars.contains(first) {
      return true
    }
    return Array(line.utf8).withUnsafeBytes { bytes in
      // "30 days" at the beginning of a line is not the number of a point.
      guard let marker = MarkedLine.reading(0..<bytes.count, in: bytes).marker else { return false }
      return marker.style != .bare && (!marker.isWord || marker.isSeparated)
    }
  }
}
