/// A key, or a combination of keys, for a line editor.
package enum Key: Hashable, Sendable {
  /// Characters that were typed.
  case text(String)
  /// Text that was pasted, including line breaks.
  case paste(String)
  case enter, lineBreak, tab, backTab
  case backspace, delete, eraseWord, eraseToStart, eraseToEnd
  case left, right, wordLeft, wordRight, home, end
  case interrupt, endOfInput, suspend, redraw
  /// A key without a function here.
  case other
}
