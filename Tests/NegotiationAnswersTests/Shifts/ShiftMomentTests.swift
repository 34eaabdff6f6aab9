import Foundation
import NegotiationAnswers
import NegotiationModel
import TestSupport
import Testing

/// What shifts may depend on: what happened by the day asked about, and nothing later.
struct ShiftMomentTests {
  private static let days = ["2025-10-20", "2025-11-02", "2025-11-05", "2025-11-30", "2025-12-30"]

  private func report(_ entries: [Entry], _ asOf: String?) throws -> ShiftReport {
    try ShiftReport(
      Negotiation(folding: entries), query: ShiftReport.Query(asOf: asOf.flatMap { Day($0) }),
      read: entries.reader())
  }

  private func lines(_ report: ShiftReport) -> [String] {
    report.shifts.map { shift in
      let sides = [shift.linked, shift.returnsTo, shift.against].map {
        $0?.view.id.description ?? "-"
      }
      return "\(shift.line) \(shift.before.view.id) \(shift.after.view.id) "
        + sides.joined(separator: " ")
    }
  }

  /// Drafts without a day, so that all of them join texts from the start.
  private func undated(_ event: Event) -> Event {
    switch event {
    case .draft(var draft):
      draft.on = nil
      return .draft(draft)
    case .correction(let correction):
      return .correction(
        Correction(of: correction.of, why: correction.why, event: undated(correction.event)))
    default: return event
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `what moved by a day has moved by every later day, where no draft came between`(
    seed: UInt64
  ) throws {
    let entries = RandomLog.plainEntries(150, seed: seed).map {
      Entry(id: $0.id, recorded: $0.recorded, event: undated($0.event))
    }
    let all = try lines(report(entries, nil))
    for day in Self.days {
      let part = try lines(report(entries, day))
      #expect(Array(all.prefix(part.count)) == part, "as of \(day)")
    }
  }

  /// Drafts that join everything, statements and rounds, all of them on a later day.
  private func sequel(_ entries: [Entry]) -> [Entry] {
    let negotiation = Negotiation(folding: entries)
    var events: [Event] = []
    for plan in Set(negotiation.drafts.ids.map(\.plan)).sorted() {
      let drafts = negotiation.drafts(of: plan)
      let old = drafts.flatMap { draft in
        draft.clauses.map {
          ClauseLink(from: draft.ref.draft, old: [$0.id], new: [ClauseID(checked: "only")])
        }
      }
      events.append(
        .draft(
          Draft(
            ref: DraftRef(plan: plan, draft: DraftID(checked: "last")), on: Day("2026-01-02"),
            after: drafts.map(\.ref.draft),
            clauses: [Clause(id: ClauseID(checked: "only"), text: "All of it.")],
            links: old)))
      for party in negotiation.parties.ids {
        events.append(
          .stance(
            Statement(
              party: party, stance: .reject,
              targets: [
                .clause(
                  DraftRef(plan: plan, draft: DraftID(checked: "last")), ClauseID(checked: "only")),
                .plan(plan),
              ],
              texts: [TextDigest(bits: 0), TextDigest(bits: 0)],
              said: Day("2026-01-03") ?? Day(packed: 2026_01_03))))
      }
    }
    events.append(
      .round(Round(id: RoundID(checked: "late"), on: Day("2026-01-01") ?? Day(packed: 2026_01_01))))
    let last = negotiation.latest?.milliseconds ?? 0
    return entries
      + events.enumerated().map { at, event in
        Entry(
          id: EntryID(writer: WriterID(checked: "zoe"), number: at + 1),
          recorded: Instant(milliseconds: last + 1000 * Int64(at + 1)), event: event)
      }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `nothing tabled, said or held later changes what had moved by a day`(seed: UInt64) throws {
    let before = RandomLog.plainEntries(150, seed: seed)
    let after = sequel(before)
    for day in Self.days + ["2025-12-31"] {
      let (earlier, later) = try (report(before, day), report(after, day))
      #expect(lines(earlier) == lines(later), "as of \(day)")
      #expect(
        earlier.movements.map { "\($0.party) \($0.steps) \($0.exchanges.map(\.rounds))" }
          == later.movements.map { "\($0.party) \($0.steps) \($0.exchanges.map(\.rounds))" })
    }
  }

  @Test func `a draft that makes one matter of two does so from its own day on`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army."])
    scene.draft("deal@two", ["force": "A force."], after: ["one"])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("north", .accept, "deal@two/force", on: "2025-11-02")
    #expect(try scene.shifts().shifts.isEmpty)
    var third = Scene.draft(
      "deal@three", ["army": "An army and a force."], after: ["one", "two"],
      links: [Scene.link("one", ["army"], ["army"]), Scene.link("two", ["force"], ["army"])])
    third.on = Day("2025-11-10")
    scene.record(.draft(third))
    #expect(try scene.shifts(asOf: "2025-11-09").shifts.isEmpty)
    #expect(
      try scene.shifts(asOf: "2025-11-10").shifts.map(\.line)
        == ["north reject accept deal@two/force later"])
  }

  @Test func `a draft spoken to before its day is there from that word on`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army."])
    var leaked = Scene.draft(
      "deal@two", ["forces": "An army."], after: ["one"],
      links: [Scene.link("one", ["army"], ["forces"])])
    leaked.on = Day("2025-11-10")
    scene.record(.draft(leaked))
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("north", .open, "deal@two/forces", on: "2025-11-05")
    #expect(
      try scene.shifts(asOf: "2025-11-06").shifts.map(\.line)
        == ["north reject open deal@two/forces later"])
  }

  @Test func `nobody changes what is said only later`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army.", "talks": "Talks."])
    let later = scene.say("north", .reject, "deal@one/army", on: "2025-11-20")
    var earlier = scene.statement("north", .open, "deal@one/talks", on: "2025-11-02")
    earlier.changes = later
    scene.record(.stance(earlier))
    #expect(try scene.shifts().shifts.isEmpty)
  }

  @Test func `a word known by its month has moved nobody before the month is over`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army."])
    scene.say("north", .reject, "deal@one/army", on: "2025-10-03")
    scene.say("north", .open, "deal@one/army", on: "2025-10")
    scene.say("north", .accept, "deal@one/army", on: "2025-10-20")
    #expect(
      try scene.shifts(asOf: "2025-10-25").shifts.map(\.line)
        == ["north reject accept deal@one/army"])
    #expect(
      try scene.shifts(asOf: "2025-10-31").shifts.map(\.line)
        == ["north reject accept deal@one/army", "north accept open deal@one/army"])
  }

  @Test func `a bloc's word moves the bloc, and a member only by its own`() throws {
    var scene = Scene()
    scene.party("union", kind: .bloc)
    scene.party("north")
    scene.member("union", "north", from: "2025-11-01", until: "2025-11-10")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army."])
    scene.say("union", .reject, "deal@one/army", on: "2025-11-02")
    scene.say("north", .accept, "deal@one/army", on: "2025-11-05")
    scene.say("union", .open, "deal@one/army", on: "2025-11-12")
    #expect(try scene.shifts().shifts.map(\.line) == ["union reject open deal@one/army"])
  }

  @Test func `a statement taken back from the log never moved anybody`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "An army."])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-02")
    let slip = scene.say("north", .open, "deal@one/army", on: "2025-11-03")
    scene.say("north", .accept, "deal@one/army", on: "2025-11-04")
    #expect(try scene.shifts().shifts.count == 2)
    scene.withdraw(slip)
    #expect(try scene.shifts().shifts.map(\.line) == ["north reject accept deal@one/army"])
    #expect(try scene.shifts(asOf: "2025-11-03").shifts.isEmpty)
  }
}
