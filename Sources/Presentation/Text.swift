/// A run of characters with one meaning.
package struct Span: Hashable, Sendable {
  package var text: String
  package var role: Role?
  /// The language of the words as a BCP 47 tag, if it differs from the document's.
  package var language: String?
  /// Whether the words come from outside, and must not reorder their surroundings.
  package var isolate: Bool
  /// The target of the link, as a URL or as `#anchor`.
  package var link: String?

  package init(
    _ text: String, role: Role? = nil, language: String? = nil, isolate: Bool = false,
    link: String? = nil
  ) {
    self.text = text
    self.role = role
    self.language = language
    self.isolate = isolate
    self.link = link
  }

  /// Whether the words come from outside and are neither a link nor code.
  var isPlainData: Bool { isolate && link == nil && role != .link && role != .code }

  /// The words without direction marks added by the program; those of data stay.
  package var unmarked: String {
    guard !isolate, text.utf8.contains(0xE2) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !Span.isDirectionMark($0) }))
  }

  /// Whether it is a mark that reports put before a number or a day in a right-to-left line.
  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200E}" || scalar == "\u{200F}"
  }

  /// The direction of the words, by the first letter that has one.
  package var direction: Direction? { Direction.ofFirstStrong(in: text) }
}

/// Words with meaning: what every block, cell and label of a document is made of.
///
/// A literal is a text of one plain span. Interpolated strings are taken for data and isolated:
///
/// ```swift
/// let line: Text = "said by \(name, role: .emphasis) on \(day)"
/// ```
package struct Text: Hashable, Sendable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  package init(
    _ text: String, role: Role? = nil, language: String? = nil, isolate: Bool = false,
    link: String? = nil
  ) {
    spans = [Span(text, role: role, language: language, isolate: isolate, link: link)]
  }

  /// Words from outside: isolated, so that their direction stays their own.
  package static func data(_ text: String, role: Role? = nil, language: String? = nil) -> Text {
    Text(text, role: role, language: language, isolate: true)
  }

  /// The characters alone, unescaped, without direction marks added by the program.
  package var plain: String {
    spans.count == 1 ? spans[0].unmarked : spans.map(\.unmarked).joined()
  }

  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// The side from which the text is read.
  package var direction: Direction? {
    for span in spans { if let found = span.direction { return found } }
    return nil
  }

  /// The same text with a role for all words that have none.
  package func inRole(_ role: Role) -> Text {
    var copy = self
    for index in copy.spans.indices where copy.spans[index].role == nil {
      copy.spans[index].role = role
    }
    return copy
  }

  /// The longest start that fits into `width` columns, with an ellipsis where it was cut: between
  /// words, if a word is not very long.
  package func truncated(to width: Int) -> Text {
    guard plain.displayWidth > width else { return self }
    var kept: [Span] = []
    var room = max(0, width - 1)
    for span in spans {
      let size = span.unmarked.displayWidth
      if size <= room {
        kept.append(span)
        room -= size
        continue
      }
      var last = span
      last.text = span.text.cutAtWord(to: room, isStart: kept.isEmpty)
      last.text += "…"
      return Text(kept + [last])
    }
    return Text(kept)
  }

  package static func + (left: Text, right: Text) -> Text { Text(left.spans + right.spans) }
  package static func += (left: inout Text, right: Text) { left.spans += right.spans }
}

extension Array where Element == Text {
  /// One text, with `separator` between the parts.
  package func joined(separator: Text) -> Text {
    var result = Text()
    for (index, part) in enumerated() {
      if index > 0 { result += separator }
      result += part
    }
    return result
  }
}

extension Text: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    spans = value.isEmpty ? [] : [Span(value)]
  }

  package init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }

  /// Collects the spans of an interpolated text.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      spans.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(Span(literal)) }
    }

    package mutating func appendInterpolation(_ text: Text) { spans += text.spans }

    package mutating func appendInterpolation(
      _ text: String, role: Role? = nil, language: String? = nil, isolate: Bool = true,
      link: String? = nil
    ) {
      spans.append(Span(text, role: role, language: language, isolate: isolate, link: link))
    }

    package mutating func appendInterpolation(_ number: Int, role: Role? = nil) {
      spans.append(Span(String(number), role: role))
    }
  }
}
