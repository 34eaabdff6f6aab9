/// The kind of provision that the user wants as clauses, in place of the reader's choice.
package enum ClauseLevel: String, CellChoice, Sendable {
  case section
  case article
  case paragraph
  case point
}
