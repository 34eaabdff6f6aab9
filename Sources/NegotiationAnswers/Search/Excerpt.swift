internal import NegotiationModel

/// A part of a text around the words that were found.
package struct Excerpt: Sendable {
  package struct Part: Sendable {
    package let text: String
    /// Whether these are searched words.
    package let isFound: Bool
  }

  package let parts: [Part]

  package var text: String { parts.map(\.text).joined() }

  /// The most characters shown, and how many of them come before the first word found.
  static let length = 160
  static let lead = 60

  /// - `places`: the words found, as ranges of UTF-8 offsets at whole characters.
  init(of text: String, around places: [Range<Int>]) {
    let merged = Excerpt.merged(places)
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    guard let first = merged.first else {
      parts = [Part(text: String(text.prefix(Excerpt.length)), isFound: false)]
      return
    }
    var start =
      text.index(index(first.lowerBound), offsetBy: -Excerpt.lead, limitedBy: text.startIndex)
      ?? text.startIndex
    if start != text.startIndex {
      // Begins with a whole word, if one begins before the words found.
      let next = text[start..<index(first.lowerBound)].firstIndex(where: \.isWhitespace)
      if let next { start = text.index(after: next) }
    }
    var end = text.index(start, offsetBy: Excerpt.length, limitedBy: text.endIndex) ?? text.endIndex
    end = max(end, index(first.upperBound))
    if end != text.endIndex,
      let last = text[index(first.upperBound)..<end].lastIndex(where: \.isWhitespace)
    {
      end = last
    }
    var parts: [Part] = []
    if start != text.startIndex { parts.append(Part(text: "…", isFound: false)) }
    var at = start
    for place in merged {
      let (from, upTo) = (index(place.lowerBound), index(place.upperBound))
      guard upTo <= end, from >= at else { continue }
      if from > at { parts.append(Part(text: String(text[at..<from]), isFound: false)) }
      parts.append(Part(text: String(text[from..<upTo]), isFound: true))
      at = upTo
    }
    if at < end { parts.append(Part(text: String(text[at..<end]), isFound: false)) }
    if end != text.endIndex { parts.append(Part(text: "…", isFound: false)) }
    self.parts = parts
  }

  private static func merged(_ places: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, place.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        result.append(place)
      }
    }
    return result
  }
}
