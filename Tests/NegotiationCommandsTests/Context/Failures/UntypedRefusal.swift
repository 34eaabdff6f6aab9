import NegotiationModel
import TestSupport

@testable import NegotiationLog

/// A refusal that no command line leads to: a command makes no such event, but another program's log may
/// hold one.
struct UntypedRefusal: Sendable, CustomStringConvertible {
  let code: Refusal.Code
  /// The event in words, for the page of errors.
  let what: String
  /// Lines typed before, in the small negotiation of the tests.
  var setup: [String] = []
  /// Whether an entry at the last possible instant stands in the log.
  var isAtEnd = false
  let event: Event

  var description: String { code.word }

  /// What stands against the event in the negotiation of a folder.
  func refusals(in folder: String) throws -> [Refusal] {
    var negotiation = try NegotiationFolder(at: folder).reader().negotiation()
    if isAtEnd {
      let last = Instant(milliseconds: Instant.writable.upperBound, counter: .max)
      negotiation.apply(Entry(id: Self.stranger, recorded: last, event: Self.east))
    }
    return negotiation.admit(event, today: Day(packed: 2026_01_10))
  }

  private static let stranger = EntryID(writer: WriterID(checked: "boris"), number: 1)
  private static let east = Event.party(
    Party(id: PartyID(checked: "east"), name: Name("East"), kind: .state, role: .observer))
  private static let next = DraftRef(
    plan: PlanID(checked: "deal"), draft: DraftID(checked: "three"))
  private static func amal(_ number: Int) -> EntryID {
    EntryID(writer: WriterID(checked: "amal"), number: number)
  }

  static let all: [UntypedRefusal] = [
    .init(
      code: .badName, what: "an entry that renames `deal@one` to `other@one`",
      event: .rename(Rename(.draft, from: "deal@one", to: "other@one"))),
    .init(
      code: .lastInstant,
      what: "an entry that withdraws `boris:1`, which was recorded at the end of the year 9999",
      isAtEnd: true, event: .withdrawal(Withdrawal(of: stranger, why: "x"))),
    .init(
      code: .noClause, what: "an entry that records `deal@three` without clauses",
      event: .draft(Draft(ref: next, clauses: []))),
    .init(
      code: .noTarget, what: "an entry that records a stance without a target",
      event: .stance(
        Statement(
          party: PartyID(checked: "north"), stance: .open, targets: [],
          said: Day(packed: 2026_01_05)))),
    .init(
      code: .otherEntry,
      what: "a correction of `amal:22`, which withdraws `amal:21`, so that it withdraws `amal:20`",
      setup: ["withdraw amal:21 --why wrong"],
      event: .correction(
        Correction(
          of: amal(22), why: "x", event: .withdrawal(Withdrawal(of: amal(20), why: "x"))))),
    .init(
      code: .otherType, what: "a correction of `amal:1`, which added a party, to a plan",
      event: .correction(
        Correction(
          of: amal(1), why: "x",
          event: .plan(Plan(id: PlanID(checked: "peace"), name: Name("Peace")))))),
    .init(
      code: .scale, what: "an entry that sets a salience of 200",
      event: .salience(
        Salience(
          party: PartyID(checked: "north"), target: .plan(PlanID(checked: "deal")), value: 200))),
    .init(
      code: .duplicate(.clause), what: "an entry that records `deal@three` with two clauses `aid`",
      event: .draft(
        Draft(
          ref: next,
          clauses: [Clause(id: ClauseID(checked: "aid")), Clause(id: ClauseID(checked: "aid"))]))),
    .init(
      code: .unknown(.type), what: "an entry of the type `vote`", event: .unknown(type: "vote")),
  ]
}
