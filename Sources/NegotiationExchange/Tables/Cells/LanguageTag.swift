internal import NegotiationModel

/// A language tag such as `ar` or `zh-Hant`.
package struct LanguageTag: CellValue, Hashable {
  package var tag: String

  package init(cell: String) throws(InvalidCell) {
    guard LanguageGrammar.isTag(cell) else { throw InvalidCell("'\(cell)' is not a language tag") }
    tag = cell
  }
}
