import NegotiationModel
import Testing

@testable import NegotiationCommands

/// Every field of the list reaches an entry, and `--clear` takes it away again.
struct CorrectionFieldsTests {
  private let day = Day.latest

  /// A statement with every field that may be missing.
  private func whole() throws -> Statement {
    Statement(
      party: PartyID(checked: "north"), stance: .conditional,
      targets: [.topic(TopicID(checked: "water"))], said: day,
      speaker: PersonID(checked: "omar"),
      quote: Quote("words", language: "en", translation: "mots"), note: "note",
      conditions: ["one"], sources: [SourceID(checked: "wire")], grade: Grade("B2"),
      basis: .allCases[0], isRedLine: true, isAdReferendum: true, firmness: .allCases[0],
      round: RoundID(checked: "first"), changes: EntryID("amal:1"), mark: .allCases[0],
      isChathamHouse: true)
  }

  /// An entry of each kind that can be corrected.
  private func events() throws -> [Event] {
    let (north, south) = (PartyID(checked: "north"), PartyID(checked: "south"))
    let draft = try #require(DraftRef("deal@v1"))
    return [
      .stance(try whole()), .party(Party(id: north, name: Name("North"))),
      .member(Membership(bloc: south, party: north)),
      .person(Person(id: PersonID(checked: "omar"), name: Name("Omar"), party: north)),
      .source(Source(id: SourceID(checked: "wire"), publisher: "Wire")),
      .topic(Topic(id: TopicID(checked: "water"), name: Name("Water"))),
      .plan(Plan(id: draft.plan, name: Name("Deal"))),
      .draft(Draft(ref: draft, clauses: [])),
      .round(Round(id: RoundID(checked: "first"), on: day)),
      .salience(
        Salience(
          party: north, target: .plan(draft.plan), value: 3, on: day)),
    ]
  }

  @Test func `every name that can be cleared is a field of some kind of entry`() throws {
    let events = try events()
    #expect(CorrectionFields.clearable.count > 30)
    for name in CorrectionFields.clearable {
      let fields = CorrectionFields(clear: [name])
      #expect(
        events.contains { (try? fields.applied(to: $0, in: Negotiation())) != nil }, "\(name)")
    }
  }

  @Test func `a statement is what is left when everything is cleared`() throws {
    let whole = try whole()
    let bare = Statement(
      party: whole.party, stance: whole.stance, targets: whole.targets, said: .unknown)
    let names = StatementFields.all.map(\.correcting.name)
    let fields = CorrectionFields(clear: names)
    #expect(try fields.applied(to: .stance(whole), in: Negotiation()) == .stance(bare))
    for name in names {
      let fields = CorrectionFields(clear: [name])
      #expect(
        try fields.applied(to: .stance(whole), in: Negotiation()) != .stance(whole), "\(name)")
    }
  }

  @Test func `a field that is given is noticed where a kind of entry does not have it`() throws {
    var fields = CorrectionFields()
    fields.statement.chathamHouse = true
    fields.entity.office = ""
    for event in try events() {
      #expect(throws: (any Error).self, "\(event.type)") {
        try fields.applied(to: event, in: Negotiation())
      }
    }
    #expect(
      CorrectionFields.all.filter { $0.isGiven(fields) }.map(\.name) == ["chatham-house", "office"])
  }

  @Test func `no two fields fill one property`() {
    let fields = CorrectionFields.all
    #expect(Set(fields.map { $0.path() }).count == fields.count)
    #expect(Set(fields.map(\.name)).count == fields.count)
  }
}
