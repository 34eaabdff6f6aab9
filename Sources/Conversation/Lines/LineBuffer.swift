/// A text being typed, as user-perceived characters, and the position of the cursor.
package struct LineBuffer: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// The index of the character after the cursor; at the end, the number of characters.
  package private(set) var cursor: Int
  /// Whether line breaks are kept; otherwise they become blanks.
  package let isText: Bool

  /// Begins with a text and the cursor at its end.
  package init(_ text: String = "", isText: Bool = false) {
    self.isText = isText
    characters = Array(LineBuffer.clean(text, isText: isText))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Inserts a text; signs that would have an effect on a terminal are left out.
  package mutating func insert(_ text: String) {
    let start = String(characters[..<cursor]) + LineBuffer.clean(text, isText: isText)
    // A combining mark joins the character before it, and a joiner may join the one after it.
    characters = Array(start + String(characters[cursor...]))
    cursor = LineBuffer.count(characters, upTo: start.utf8.count)
  }

  /// Replaces the whole text.
  package mutating func replace(with text: String) { self = LineBuffer(text, isText: isText) }

  package mutating func eraseBefore() { erase((cursor - 1)..<cursor) }
  package mutating func eraseBehind() { erase(cursor..<(cursor + 1)) }
  package mutating func eraseWord() { erase(wordStart..<cursor) }
  package mutating func eraseToStart() { erase(0..<cursor) }
  package mutating func eraseToEnd() { erase(cursor..<characters.count) }

  package mutating func moveLeft() { cursor = max(0, cursor - 1) }
  package mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  package mutating func moveToStart() { cursor = 0 }
  package mutating func moveToEnd() { cursor = characters.count }
  package mutating func moveWordLeft() { cursor = wordStart }
  package mutating func moveWordRight() {
    while cursor < characters.count, !LineBuffer.isOfWord(characters[cursor]) { cursor += 1 }
    while cursor < characters.count, LineBuffer.isOfWord(characters[cursor]) { cursor += 1 }
  }

  /// The start of the word before the cursor.
  private var wordStart: Int {
    var at = cursor
    while at > 0, !LineBuffer.isOfWord(characters[at - 1]) { at -= 1 }
    while at > 0, LineBuffer.isOfWord(characters[at - 1]) { at -= 1 }
    return at
  }

  private mutating func erase(_ range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= characters.count else { return }
    let start = String(characters[..<range.lowerBound])
    characters = Array(start + String(characters[range.upperBound...]))
    cursor = LineBuffer.count(characters, upTo: start.utf8.count)
  }

  /// The number of characters that end within some bytes.
  private static func count(_ characters: [Character], upTo bytes: Int) -> Int {
    var rest = bytes
    for (at, character) in characters.enumerated() {
      rest -= character.utf8.count
      if rest < 0 { return at }
    }
    return characters.count
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func clean(_ text: String, isText: Bool) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      if isReturn || scalar == "\n" {
        if isReturn || !isAfterReturn { result.append(isText ? "\n" : " ") }
      } else if scalar == "\t" {
        result.append(" ")
      } else if scalar.properties.generalCategory != .control {
        result.append(scalar)
      }
      isAfterReturn = isReturn
    }
    return String(result)
  }
}
