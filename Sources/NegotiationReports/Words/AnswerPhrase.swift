package import NegotiationModel

/// The words of the reports that answer a question: shifts, gaps, timeline and brief.
package enum AnswerPhrase: Hashable, Sendable {
  // Shared.
  case shifts, gaps, timeline, brief
  case since(String), until(String)
  /// The arrow from an old to a new value, in the direction of reading.
  case arrow
  case quoted(String)
  case comma, semicolon
  case statementCount(Int)
  case standing(Draft.Standing)
  case more(Int)

  // Shifts.
  case nothingMoved
  case whoMoved, changed, inReturn
  case changes, moved, net, conceded, reversals, onNewDraft, sameRound, nextRound, beforeRounds
  case toward, away, reversal(String), termsOnly, offScale
  case newDraft, otherDraft, otherText, saysItChanges
  case movementRule

  // Gaps.
  case noGaps(Int)
  case never, quiet(since: String), quietSince(draft: String), reportedOnly, contradicted(String)
  case oneOrigin, noSource, weakSource(String), stale, toConfirm
  case contestedBy(String), gapRule(days: Int)
  case gapCount(Int), elsewhere, onTheTopic, nothingMissing
  /// Nobody's consent is needed; the command that names parties follows.
  case noPrincipal

  // Timeline.
  case events, tabled(String), nothingHappened

  // Brief.
  case whereItStands, whatMoved, agreed, contested, redLines, goneStale, nobodySpoke, toAsk
  case landingZone, onTheWhole, topicHead, notKnown
  case clauseSums(all: Int, contested: Int, reach: Int, agreed: Int, unspoken: Int)
  case nothing, derivedFrom, followedBy, lastRound, alsoAgainst, silentNow
  case othersSilent(Int), silentCount(Int), neverSpoke, silentSince, shownOf(Int)
  case leftOut(Int), rebuild, onEarlierText, droppedClause

  // Dossiers.
  case overruled(String)
  case role, people, relayedBy, openBrackets
}
