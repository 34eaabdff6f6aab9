/// The place of a paragraph.
package enum WordPlace: Hashable, Sendable {
  case body
  /// A cell: the number of its table in the document, its row and its column, each from 0.
  case cell(table: Int, row: Int, column: Int)
  case textBox
  case footnote(String), endnote(String)
  case comment(String)
  /// A header or footer, by its place among them.
  case furniture(Int)
}
