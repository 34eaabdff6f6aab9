/// Where a paragraph stands.
package enum WordPlace: Hashable, Sendable {
  case body
  /// A cell: of which table of the document, in which row and column of it, from 0.
  case cell(table: Int, row: Int, column: Int)
  case textBox
  case footnote(String), endnote(String)
  case comment(String)
}
