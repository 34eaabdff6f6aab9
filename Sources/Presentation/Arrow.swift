/// The sign between an old and a new value, which points in the direction of reading.
package enum Arrow {
  /// Whether a text consists of an arrow only.
  static func isArrow(_ text: String) -> Bool {
    var found = false
    for scalar in text.unicodeScalars where scalar != " " {
      if found || scalar != "→" && scalar != "←" { return false }
      found = true
    }
    return found
  }

  /// The arrow with its blanks, for a direction.
  static func turned(_ text: String, _ direction: Direction) -> String {
    let (wanted, other): (Unicode.Scalar, Unicode.Scalar) =
      direction == .rightToLeft ? ("←", "→") : ("→", "←")
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == other ? wanted : $0 }))
  }
}

extension Text {
  /// The characters alone, with arrows in the direction that the first letter gives a plain line.
  var plainTurned: String { arrowsTurned(in: nil).plain }

  /// The text with its arrows in the direction that its first letter gives a plain line, if that
  /// differs from the document's.
  ///
  /// Programs that show plain lines know no isolates and use the first letter.
  func arrowsTurned(in document: Direction?) -> Text {
    guard spans.contains(where: \.isArrow) else { return self }
    let own = direction ?? .leftToRight
    if own == document { return self }
    var turned = self
    for index in spans.indices where spans[index].isArrow {
      turned.spans[index].text = Arrow.turned(spans[index].text, own)
    }
    return turned
  }
}

extension Span {
  /// Whether it is an arrow of a report, and not of data.
  fileprivate var isArrow: Bool { !isolate && Arrow.isArrow(text) }
}
