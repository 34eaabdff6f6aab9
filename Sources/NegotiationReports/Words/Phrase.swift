package import NegotiationAnswers
package import NegotiationModel
package import TextComparison

/// Every phrase of the reports.
///
/// A language has a table with an answer for each; the compiler reports missing ones.
package enum Phrase: Hashable, Sendable {
  case stance(Stance)
  case silent
  case wholeOnly
  case asserts, denies
  case redLine, inherited, toConfirm, stale, contradicted, oneOrigin, adReferendum, noSource,
    undated
  case weakSource
  case party, clause, clauses, whole, topics, topic, statements, draftOrPlan
  case role(Party.Role)
  case asOf, heads, tabledBy, tabledOn, after, standing, source, sources, number
  case nothingSaid, confirmCount, staleCount
  case dropped(Int)
  case count(parties: Int, clauses: Int)
  case name, alias, kind, office, from, until, members, memberOf, publisher, date, language,
    reliability
  case origin, url, title, plan, draft, drafts, round, place, participants, format, outcome
  case person, text, note, condition, grade, basis, firmness, translation, speaker, entry
  case disagreed, disagrees, adjudicates, adjudicated, holds, sameWriter, notOwnLines
  case changes, changedBy, corrected, withdrawn, correctedBy, why, recorded, history
  case unverified, textIn, independentOrigins(Int), quoteMissing, none, dropNote
  case textChange(TextChange)
  case changeKind(ClauseMatchKind), changeCount(ClauseMatchKind, Int)
  case matchReason(ClauseMatchReason)
  case effect(ObligationChange.Effect), polarity(PolarityChange.Kind)
  case oldClause, newClause, change, callouts, wentOut, cameIn, toConfirmJoins
  case duty, right, recommendation, ban, scopeOfAmount
  /// The language without word lists, as a tag, if it is known.
  case cannotJudge(String?), judgedBy(TextLanguage)
  case changeWord(TextChange), whiteSpaceOnly, holdsFor, confirmWord, similarity
  case titleOfDraft, preamble, headingChanged, headingsChanged(Int)
  case before, worthNow, since, asked, stancesAffected, stillCurrent
  case agreement(AgreementPhrase)
  case power(PowerPhrase), handling(HandlingPhrase), label(LabelPhrase), code(CodeWord)
  case answer(AnswerPhrase)
  case page(PagePhrase), finding(FindingPhrase)
  case disagreement(DisagreementPhrase), verify(VerifyPhrase)
}

extension Phrase {
  /// The phrase for a stance on a claim of fact.
  static func ofClaim(_ stance: Stance) -> Phrase {
    if stance == .accept { return .asserts }
    return (stance.value ?? 0) < 0 ? .denies : .stance(stance)
  }
}
