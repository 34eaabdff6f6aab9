/// Which kind of provision a user says the clauses are, over what the reader would choose.
package enum ClauseLevel: String, CellChoice, Sendable {
  case section
  case article
  case paragraph
  case point
}
