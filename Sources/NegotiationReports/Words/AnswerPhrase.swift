package import NegotiationModel

/// The words of the reports that answer a question: shifts, gaps, timeline and brief.
package enum AnswerPhrase: Hashable, Sendable {
  // Shared.
  case shifts, gaps, timeline, brief
  case since(String)
  case until(String)
  /// The arrow from an old to a new value, in the direction of reading.
  case arrow
  case quoted(String)
  case comma, semicolon
  /// What stands between a word and what it introduces.
  case colon
  /// The words that follow are in the language of this tag, and not in the reader's.
  case inLanguage(String)
  case statementCount(Int)
  case standing(Draft.Standing)
  case more(Int)

  // Shifts.
  case nothingMoved
  case whoMoved, changed, inReturn
  case changes, moved, net, conceded, reversals, onNewDraft, sameRound, nextRound, beforeRounds
  case toward, away
  case reversal(String)
  case termsOnly, offScale
  case newDraft, otherDraft, otherText, saysItChanges
  case movementRule

  // Gaps.
  case noGaps(Int)
  case never
  case quiet(since: String)
  case quietSince(draft: String)
  case reportedOnly
  case contradicted(String)
  case oneOrigin, noSource
  case weakSource(String)
  case stale, toConfirm
  case contestedBy(String)
  case gapRule(days: Int)
  case gapCount(Int)
  case elsewhere, onTheTopic, nothingMissing
  /// Nobody's consent is needed; the command that names parties follows.
  case noPrincipal

  // Timeline.
  case events
  case tabled(String)
  case nothingHappened

  // Brief.
  /// Behind the number of what is agreed, where one party alone decides.
  case onlyPrincipal(String)
  /// Before a later word on the same matter.
  case sinceThen
  /// Before drafts that were tabled after this one and do not derive from it.
  case laterDrafts
  /// Before the numbers of statements on other drafts.
  case onOtherDrafts
  /// The party had a stance and took it back.
  case withdrew(String)
  case whereItStands, whatMoved, agreed, contested, redLines, goneStale, nobodySpoke, toAsk
  case landingZone, onTheWhole, topicHead, notKnown
  case clauseSums(all: Int, contested: Int, reach: Int, agreed: Int, unspoken: Int)
  case nothing, derivedFrom, followedBy, lastRound, alsoAgainst, silentNow
  case othersSilent(Int)
  case silentCount(Int)
  case neverSpoke, silentSince
  case shownOf(Int)
  case leftOut(Int)
  case rebuild, droppedClause
  case offers, tenAnswers, tenAnswersOnly, inFull
  case topicSums(all: Int, contested: Int)
  case notCounted(Int)
  case reversalCount(Int)
  case onDraft(String)
  /// What a number with a sign means: steps on the scale.
  case stepSign
  /// Stances of parties that do not decide.
  case ofOthers(Int)

  // Dossiers.
  case overruled(String)
  case role, people, relayedBy, openBrackets
}
