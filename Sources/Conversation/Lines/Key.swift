/// A key, or a combination of keys, as a line editor knows it.
package enum Key: Hashable, Sendable {
  /// Signs that were typed.
  case text(String)
  /// Text that was pasted, line breaks and all.
  case paste(String)
  case enter, lineBreak, tab, backTab
  case backspace, delete, eraseWord, eraseToStart, eraseToEnd
  case left, right, wordLeft, wordRight, home, end
  case interrupt, endOfInput, suspend, redraw
  /// A key that does nothing here.
  case other
}
