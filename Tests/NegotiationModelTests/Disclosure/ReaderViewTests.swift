import NegotiationModel
import TestSupport
import Testing

/// What a reader sees of an entry whose words stand in the log.
struct ReaderViewTests {
  private struct Marked {
    var scene = Scene()
    let plain: EntryID
    let red: EntryID
    let chatham: EntryID
    let later: EntryID
    let earlier: Statement

    init() {
      scene.party("north")
      scene.record(
        .person(
          Person(
            id: PersonID(checked: "omar"), name: Name("Omar"), party: PartyID(checked: "north"))))
      scene.plan("deal")
      scene.draft("deal@v1", ["army": "600 people."])
      var statement = scene.statement("north", .object, "deal@v1/army", on: "2025-12-01")
      statement.speaker = PersonID(checked: "omar")
      earlier = statement
      plain = scene.record(.stance(statement))
      statement.mark = .red
      red = scene.record(.stance(statement))
      (statement.mark, statement.isChathamHouse) = (nil, true)
      chatham = scene.record(.stance(statement))
      (statement.isChathamHouse, statement.changes) = (false, red)
      later = scene.record(.stance(statement))
    }

    /// The statement with nobody it is from.
    var unattributed: Statement {
      var statement = earlier
      statement.isChathamHouse = true
      return statement.unattributed
    }

    func shown(_ id: EntryID, at clearance: HandlingMark?) throws -> Event {
      var negotiation = scene.negotiation
      let disclosure = clearance.map { scene.negotiation.disclosure(at: $0) }
      let view = ReaderView(of: &negotiation, disclosure: disclosure)
      let entry = try #require(scene.entries.first { $0.id == id })
      return view.shown(entry.event, of: id, in: negotiation)
    }
  }

  private func statement(_ event: Event) throws -> Statement {
    guard case .stance(let statement) = event else {
      throw Unresolved.invalidReference("\(event)")
    }
    return statement
  }

  @Test func `nobody is named under the rule, with a clearance or without`() throws {
    let log = Marked()
    #expect(try statement(log.shown(log.chatham, at: nil)).speaker == nil)
    #expect(try statement(log.shown(log.chatham, at: nil)).party.text == "north")
    #expect(try statement(log.shown(log.chatham, at: .green)) == log.unattributed)
    #expect(try statement(log.shown(log.plain, at: nil)) == log.earlier)
    #expect(try statement(log.shown(log.plain, at: .green)) == log.earlier)
  }

  @Test func `a statement does not tell of one that is left out`() throws {
    let log = Marked()
    #expect(try statement(log.shown(log.later, at: nil)).changes == log.red)
    #expect(try statement(log.shown(log.later, at: .red)).changes == log.red)
    #expect(try statement(log.shown(log.later, at: .green)).changes == nil)
  }

  @Test func `a correction that puts a statement under the rule takes its speaker off`() throws {
    var log = Marked()
    var statement = log.earlier
    statement.isChathamHouse = true
    log.scene.correct(log.plain, .stance(statement))
    #expect(try self.statement(log.shown(log.plain, at: nil)).speaker == nil)
  }
}
