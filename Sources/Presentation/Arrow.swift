/// The sign between what was and what is, which points the way the words around it are read.
package enum Arrow {
  /// Whether words of a document are an arrow and nothing else.
  static func isArrow(_ text: String) -> Bool {
    var found = false
    for scalar in text.unicodeScalars where scalar != " " {
      if found || scalar != "→" && scalar != "←" { return false }
      found = true
    }
    return found
  }

  /// The arrow with its blanks, turned to a direction.
  static func turned(_ text: String, _ direction: Direction) -> String {
    let (wanted, other): (Unicode.Scalar, Unicode.Scalar) =
      direction == .rightToLeft ? ("←", "→") : ("→", "←")
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == other ? wanted : $0 }))
  }
}

extension Text {
  /// The characters alone, arrows turned to the direction that the first letter gives a plain line.
  ///
  /// What shows a table of plain words has no isolates and asks the first letter of a cell.
  var plainTurned: String {
    guard spans.contains(where: { !$0.isolate && Arrow.isArrow($0.text) }) else { return plain }
    let direction = direction ?? .leftToRight
    return spans.map {
      !$0.isolate && Arrow.isArrow($0.text) ? Arrow.turned($0.text, direction) : $0.text
    }.joined()
  }

  /// Whether an arrow stands in it, and its first letter runs against a direction.
  func opposes(_ direction: Direction) -> Bool {
    spans.contains { !$0.isolate && Arrow.isArrow($0.text) }
      && self.direction ?? .leftToRight != direction
  }
}
