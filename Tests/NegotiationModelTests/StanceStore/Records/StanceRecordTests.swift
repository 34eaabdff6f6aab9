import TestSupport
import Testing

@testable import NegotiationModel

/// What the store says in names is what was recorded, and a scope keeps what its words say.
struct StanceRecordTests {
  @Test(arguments: Array(1...8) as [UInt64], [false, true])
  func `records say what their statement says`(seed: UInt64, isHostile: Bool) {
    let entries = RandomLog.plainEntries(220, seed: seed, isHostile: isHostile)
    let negotiation = Negotiation(folding: entries)
    let known = negotiation.allEntries
    #expect(known.map(\.id) == entries.map(\.id))
    #expect(known.map(\.recorded) == entries.map(\.recorded))
    for (entry, record) in zip(entries, known) {
      guard case .stance(let said) = entry.event else { continue }
      #expect(record.isFirst && record.first == entry.id)
      #expect(record.stances.map(\.target) == said.targets)
      for stance in record.stances {
        #expect(stance.entry == entry.id && stance.firstEntry == entry.id)
        #expect(stance.party == said.party && stance.stance == said.stance)
        #expect(stance.said == said.said && stance.speaker == said.speaker)
        #expect(stance.round == said.round && stance.sources == said.sources)
        #expect(stance.hasSources == !said.sources.isEmpty)
        #expect(stance.basis == said.basis && stance.grade == said.grade)
        #expect(stance.firmness == said.firmness && stance.mark == said.mark ?? .clear)
        #expect(stance.isRedLine == said.isRedLine)
        #expect(stance.isAdReferendum == said.isAdReferendum)
        #expect(stance.isChathamHouse == said.isChathamHouse)
        #expect(stance.hasConditions == !said.conditions.isEmpty)
        #expect(stance.isSuperseded == (record.standing != .stands))
      }
    }
  }

  /// The scope's words, without its numbers.
  private func keeps(
    _ scope: StoreScope, _ record: StanceRecord, _ negotiation: Negotiation
  ) -> Bool {
    switch scope {
    case .targets(let targets): targets.contains(record.target)
    case .draft(let ref): record.target.draft == ref
    case .plan(let plan, let withTopics):
      record.target.plan == plan || withTopics && record.target.plan == nil
    case .parties(let parties): parties.contains(record.party)
    case .speaker(let id): record.speaker == id
    case .source(let id): record.sources.contains(id)
    case .round(let id): record.round == id
    case .statement(let id): record.firstEntry == negotiation.entry(id)?.first
    case .renamed(let scope, let names): scope.contains(names.target(record.target))
    }
  }

  @Test(arguments: Array(1...8) as [UInt64])
  func `a scope keeps the stances that its words say`(seed: UInt64) {
    let negotiation = Negotiation(folding: RandomLog.plainEntries(220, seed: seed))
    let stances = negotiation.stances
    var scopes: Set<StoreScope> = [
      .entities, .parties([]), .parties([PartyID(checked: "nobody")]),
      .speaker(PersonID(checked: "nobody")), .source(SourceID(checked: "nothing")),
      .round(RoundID(checked: "never")),
      .statement(behind: EntryID(writer: WriterID(checked: "nobody"), number: 1)),
    ]
    for record in stances {
      scopes.formUnion([
        .targets([record.target]), .parties([record.party]), .statement(behind: record.entry),
      ])
      if let speaker = record.speaker { scopes.insert(.speaker(speaker)) }
      if let round = record.round { scopes.insert(.round(round)) }
      for source in record.sources { scopes.insert(.source(source)) }
      if let draft = record.target.draft { scopes.insert(.draft(draft)) }
      for withTopics in [true, false] {
        if let plan = record.target.plan { scopes.insert(.plan(plan, withTopics: withTopics)) }
      }
    }
    for scope in scopes {
      let wanted = stances.filter { keeps(scope, $0, negotiation) }
      #expect(negotiation.stances(in: scope).map(\.at) == wanted.map(\.at), "\(scope)")
      #expect(
        negotiation.firstStance(in: scope) == wanted.first { !$0.isSuperseded }?.entry, "\(scope)")
      for record in wanted {
        #expect(negotiation.statements(in: scope).contains(record))
      }
    }
  }
}
