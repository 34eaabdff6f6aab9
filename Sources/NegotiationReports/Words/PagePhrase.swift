/// The phrases that only the page needs.
package enum PagePhrase: Hashable, Sendable, CaseIterable {
  case title, howToRead, day, earlier, later, findClause, parties, all, principalsOnly
  case spokenOnly, showOnly, close, followDrafts, notYetTabled, comparisons, compare, evidence
  case history, nothingYet, saidOf, inheritedFrom, hadAsked, madeStale, madeToConfirm
  case stillHold, overTime, contested, agreed, unspoken, contents, madeFrom, statements
  case balance, allChanges, withNotice, tooMany, cellHelp, onDay
}
