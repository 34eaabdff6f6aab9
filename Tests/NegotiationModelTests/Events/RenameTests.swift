import NegotiationModel
import TestSupport
import Testing

/// A thing under another name, and two things that become one.
struct RenameTests {
  private static let writer = WriterID(checked: "renamer")

  /// The log with more entries at its end.
  private func extended(_ log: [Entry], _ events: [Event]) -> [Entry] {
    var log = log
    for (at, event) in events.enumerated() {
      let recorded = (log.last?.recorded ?? Instant(milliseconds: 0)).next(clock: 0)
      log.append(
        Entry(
          id: EntryID(writer: Self.writer, number: at + 1), recorded: recorded, event: event))
    }
    return log
  }

  /// What a negotiation says but for its entries, its renames and who wrote.
  private func state(_ negotiation: Negotiation) -> [String] {
    let entries = Set(negotiation.entries.map { "\($0.recorded) \($0.root) \($0.standing)" })
    let renames = Set(negotiation.renames.map { "\($0.place) \($0.value)" })
    return summary(of: negotiation, withMarks: false)
      .filter { !entries.contains($0) && !renames.contains($0) }
  }

  private func renames(in log: [Entry], to suffix: String) -> [Rename] {
    let negotiation = Negotiation(folding: log)
    return Rename.Kind.allCases.compactMap { kind in
      negotiation.names(of: kind).sorted().first.map { Rename(kind, from: $0, to: $0 + suffix) }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a log with a rename says what one does that was written with the new name`(seed: UInt64) {
    let log = RandomLog.entries(120, seed: seed, renames: false)
    for rename in renames(in: log, to: "-x") {
      let renamed = Negotiation(folding: extended(log, [.rename(rename)]))
      let names = renamed.currentNames
      let rewritten = log.map {
        Entry(id: $0.id, recorded: $0.recorded, event: names.event($0.event))
      }
      #expect(state(renamed) == state(Negotiation(folding: rewritten)), "\(rename)")
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a rename that is withdrawn has never been`(seed: UInt64) {
    let log = RandomLog.entries(120, seed: seed, renames: false)
    for rename in renames(in: log, to: "-x") {
      let back = Event.withdrawal(
        Withdrawal(of: EntryID(writer: Self.writer, number: 1), why: "a slip"))
      let returned = Negotiation(folding: extended(log, [.rename(rename), back]))
      #expect(state(returned) == state(Negotiation(folding: log)), "\(rename)")
      #expect(returned.currentNames.isEmpty && returned.holdsRenames)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `it does not matter when a rename was recorded`(seed: UInt64) throws {
    let log = RandomLog.entries(80, seed: seed, renames: false)
    for rename in renames(in: log, to: "-x") {
      let late = Negotiation(folding: extended(log, [.rename(rename)]))
      let first = Entry(
        id: EntryID(writer: Self.writer, number: 1), recorded: Instant(milliseconds: 1),
        event: .rename(rename))
      let early = Negotiation(folding: [first] + log)
      // Places are one further; all else is alike.
      #expect(early.parties.ids == late.parties.ids && early.people.ids == late.people.ids)
      #expect(early.drafts.ids == late.drafts.ids && early.sources.ids == late.sources.ids)
      for ref in late.drafts.ids {
        let query = PositionQuery(draft: ref, includesTopics: true)
        let (one, other) = (early.position(query), late.position(query))
        #expect(one?.cells.map { text(of: $0, early) } != nil)
        #expect(one?.cells.map(\.stance) == other?.cells.map(\.stance))
        #expect(one?.cells.map(\.party) == other?.cells.map(\.party))
        #expect(one?.cells.map(\.carry) == other?.cells.map(\.carry))
      }
    }
  }

  // MARK: Examples

  private func scene() -> Scene {
    var scene = Scene()
    scene.party("europe")
    scene.party("eu")
    scene.party("usa")
    scene.plan("peace")
    scene.draft("peace@one", ["a": "alpha"])
    scene.say("europe", .accept, "peace@one/a", on: "2025-01-01")
    scene.say("eu", .reject, "peace@one/a", on: "2025-01-02")
    return scene
  }

  @Test func `two parties become one, whose latest word counts`() throws {
    var scene = scene()
    let rename = scene.record(.rename(Rename(.party, from: "europe", to: "eu")))
    let cells = try #require(scene.position("peace@one")?.cells)
    #expect(cells.map(\.party.text) == ["eu"] && cells[0].stance == .reject)
    #expect(scene.negotiation.parties.ids.map(\.text) == ["eu", "usa"])
    #expect(scene.negotiation.parties[PartyID(checked: "eu")]?.name.text == "eu")
    #expect(scene.negotiation.recordedTwice.isEmpty)
    #expect(scene.negotiation.currentNames.former(of: "eu", .party) == ["europe"])
    // The old name can still be typed, and what is recorded under it elsewhere counts.
    #expect(try scene.negotiation.party(named: "europe").text == "eu")
    scene.say("europe", .open, "peace@one/a", on: "2025-01-03")
    #expect(scene.position("peace@one")?.cells.map(\.stance) == [.open])
    scene.withdraw(rename)
    #expect(scene.position("peace@one")?.cells.map(\.party.text) == ["europe", "eu"])
  }

  @Test func `a draft and its plan are renamed apart and together`() throws {
    var scene = scene()
    scene.record(.rename(Rename(.draft, from: "peace@one", to: "peace@us-28")))
    #expect(scene.position("peace@us-28")?.cells.count == 2)
    scene.record(.rename(Rename(.plan, from: "peace", to: "deal")))
    #expect(scene.position("deal@us-28")?.cells.count == 2)
    #expect(scene.position("peace@one") == nil)
    #expect(
      try scene.negotiation.draft(named: "peace@one", asOf: nil).ref.description == "deal@us-28")
  }

  @Test func `what cannot be one is refused, and a circle`() {
    var scene = scene()
    scene.draft("peace@two", ["a": "beta"])
    func refusals(_ kind: Rename.Kind, _ old: String, _ new: String) -> [String] {
      scene.refusals(.rename(Rename(kind, from: old, to: new)))
    }
    #expect(refusals(.party, "nobody", "eu") == ["unknown-party"])
    #expect(refusals(.draft, "peace@one", "peace@two") == ["duplicate-draft"])
    #expect(refusals(.draft, "peace@one", "war@one") == ["bad-name"])
    #expect(refusals(.party, "eu", "eu") == ["renamed"])
    scene.record(.rename(Rename(.party, from: "europe", to: "eu")))
    #expect(refusals(.party, "europe", "usa") == ["renamed"])
    #expect(refusals(.party, "eu", "europe") == ["renamed"])
    scene.plan("war")
    scene.draft("war@one", ["a": "alpha"])
    #expect(refusals(.plan, "war", "peace") == ["duplicate-draft"])
  }

  @Test func `a rename that later names rest on cannot be withdrawn`() throws {
    var scene = scene()
    let rename = scene.record(.rename(Rename(.party, from: "usa", to: "us")))
    #expect(scene.refusals(.withdrawal(Withdrawal(of: rename, why: "x"))) == [])
    let said = scene.say("us", .open, "peace@one/a", on: "2025-02-01")
    #expect(scene.refusals(.withdrawal(Withdrawal(of: rename, why: "x"))) == ["in-use"])
    #expect(scene.negotiation.withdrawalOrder(of: rename) == [said, rename])
  }
}
