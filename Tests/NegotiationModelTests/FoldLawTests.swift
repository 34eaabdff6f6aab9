import NegotiationModel
import TestSupport
import Testing

private let seeds: [UInt64] = Array(1...24)

struct FoldLawTests {
  @Test(arguments: seeds)
  func `folding a part and then the rest equals folding all`(seed: UInt64) {
    let entries = RandomLog.entries(160, seed: seed)
    let whole = summary(of: Negotiation(folding: entries))
    for cut in [0, 1, 40, 97, 159] {
      var state = Negotiation(folding: entries[..<cut])
      let before = summary(of: state)
      for entry in entries[cut...] { state.apply(entry) }
      #expect(summary(of: state) == whole, "cut at \(cut)")
      #expect(summary(of: Negotiation(folding: entries[..<cut])) == before)
    }
  }

  @Test(arguments: seeds)
  func `a log of admitted events has no broken reference`(seed: UInt64) {
    let state = Negotiation(folding: RandomLog.entries(250, seed: seed))
    #expect(state.brokenReferences() == [])
    #expect(state.dangling.isEmpty)
    #expect(state.misfits.isEmpty)
  }

  @Test func `the generator makes every kind of event`() {
    let entries = seeds.flatMap { RandomLog.entries(160, seed: $0) }
    #expect(Set(entries.compactMap(\.event.kind)) == Set(Event.Kind.allCases))
    let statements = entries.compactMap { entry -> Statement? in
      if case .stance(let statement) = entry.event { statement } else { nil }
    }
    #expect(Set(statements.compactMap(\.mark)) == Set(HandlingMark.allCases))
    #expect(Set(statements.map(\.isChathamHouse)) == [false, true])
  }

  /// A law that compares two states sees only what the summary says of them.
  @Test(arguments: Event.Kind.allCases)
  func `a summary tells of every kind of event`(kind: Event.Kind) throws {
    let found = seeds.contains { seed in
      let entries = RandomLog.entries(160, seed: seed)
      guard let at = entries.firstIndex(where: { $0.event.kind == kind }) else { return false }
      let before = Negotiation(folding: entries[..<at])
      var (with, without) = (before, before)
      with.apply(entries[at])
      let unknown = Entry(
        id: entries[at].id, recorded: entries[at].recorded, event: .unknown(type: "nothing"))
      without.apply(unknown)
      let told = { (state: Negotiation) in
        summary(of: state).filter { !$0.contains("nothing") }
      }
      return told(with) != told(without)
    }
    #expect(found)
  }

  @Test func `a summary tells of marks, of the Chatham House Rule and of what was quoted`() {
    var scene = Scene()
    scene.party("usa")
    scene.plan("peace")
    let plain = scene.statement("usa", .open, "peace", on: "2025-05-01")
    var (marked, hidden, quoted) = (plain, plain, plain)
    marked.mark = .amber
    hidden.isChathamHouse = true
    quoted.quote = Quote("words")
    var other = quoted
    other.quote = Quote("other words")
    let told = [plain, marked, hidden, quoted, other].map { statement -> [String] in
      var copy = scene
      copy.record(.stance(statement))
      copy.record(.plan(Plan(id: PlanID(checked: "other"), name: Name("other"))), by: "second")
      return summary(of: copy.negotiation)
    }
    #expect(Set(told).count == told.count)
  }

  @Test(arguments: seeds)
  func `who wrote an entry changes no answer`(seed: UInt64) {
    let entries = RandomLog.entries(160, seed: seed, writers: ["one"])
    let split = reassigned(entries, to: ["amal", "boris", "chen"], seed: seed)
    #expect(Set(split.map(\.id.writer)).count > 1)
    let (one, many) = (
      summary(of: Negotiation(folding: entries), withMarks: false),
      summary(of: Negotiation(folding: split), withMarks: false)
    )
    #expect(one.count == many.count)
    for (line, other) in zip(one, many) where line != other {
      Issue.record("\(line)\n\(other)")
      return
    }
  }

  @Test(arguments: seeds)
  func `an entry withdrawn is as if it had never been said`(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    for _ in 0..<120 { log.grow() }
    let before = log.negotiation
    let plan = try #require(before.plans.ids.first)
    let party = try #require(before.parties.ids.first)
    let id = EntryID(writer: WriterID(checked: "dora"), number: 1)
    var after = before
    let statement = Statement(
      party: party, stance: .reject, targets: [.plan(plan)], said: Day(packed: 2025_12_30))
    after.apply(
      Entry(id: id, recorded: Instant(milliseconds: .max), event: .stance(statement)))
    let taken = Withdrawal(of: id, why: "misheard")
    after.apply(
      Entry(
        id: EntryID(writer: id.writer, number: 2), recorded: Instant(milliseconds: .max),
        event: .withdrawal(taken)))
    #expect(positions(after) == positions(before))
  }

  private func positions(_ negotiation: Negotiation) -> [String] {
    negotiation.drafts.ids.flatMap { draft -> [String] in
      let position = negotiation.position(PositionQuery(draft: draft, includesTopics: true))
      return (position.map { $0.cells + $0.whole + $0.topics + $0.dropped } ?? []).map {
        "\($0.party) \($0.target) \($0.statement.entry) \($0.carry) \($0.isContradicted) \($0.origins)"
      }
    }
  }
}
