package import NegotiationModel
package import Presentation
package import TextComparison

/// Every word a report prints of its own.
///
/// A language is a table with an answer for each: the compiler asks for the missing ones.
package enum Phrase: Hashable, Sendable {
  case stance(Stance)
  case silent
  case wholeOnly
  case asserts, denies
  case redLine, inherited, toConfirm, stale, contradicted, oneOrigin, adReferendum, noSource
  case party, clause, clauses, whole, topics, topic, statements, draftOrPlan
  case role(Party.Role)
  case asOf, knownAt, heads, tabledBy, tabledOn, after, standing, source, sources, number
  case nothingSaid, confirmCount, staleCount
  case dropped(Int)
  case count(parties: Int, clauses: Int)
  case name, kind, office, from, until, members, memberOf, publisher, date, language, reliability
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
  case changeWord(TextChange), whiteSpaceOnly, holdsFor, confirmWord, similarity
  case titleOfDraft, preamble, headingChanged, headingsChanged(Int)
  case before, worthNow, since, asked, stancesAffected, stillCurrent
  case agreement(AgreementPhrase)
  case power(PowerPhrase), handling(HandlingPhrase), label(LabelPhrase), code(CodeWord)
  case answer(AnswerPhrase)
  case page(PagePhrase)
  case disagreement(DisagreementPhrase), verify(VerifyPhrase)
}

/// One language of reports.
package struct Wording: Sendable {
  package let language: String
  package let direction: Direction
  private let table: @Sendable (Phrase) -> String

  package init(
    language: String, direction: Direction, table: @escaping @Sendable (Phrase) -> String
  ) {
    self.language = language
    self.direction = direction
    self.table = table
  }

  /// What stands between the items of a list within a line.
  package var comma: String { language == "ar" ? "، " : ", " }

  package subscript(_ phrase: Phrase) -> String { table(phrase) }

  /// The languages that reports can be written in.
  package static let all: [Wording] = [.english, .arabic, .french, .russian, .ukrainian]

  /// The wording of a language, or English where there is none: names then still follow `language`.
  package static func named(_ language: String?) -> Wording {
    all.first { $0.language == language } ?? .english
  }
}
