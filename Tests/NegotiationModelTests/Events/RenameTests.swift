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
      #expect(returned.currentNames.isEmpty)
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

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `names worked out at the end of a log are those worked out at each rename`(seed: UInt64) {
    let log = RandomLog.entries(160, seed: seed)
    var stepwise = Negotiation()
    for entry in log { stepwise.apply(entry) }
    #expect(state(Negotiation(folding: log)) == state(stepwise))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a thing is found by every name that it had`(seed: UInt64) {
    let log = RandomLog.entries(80, seed: seed, renames: false)
    let before = Negotiation(folding: log)
    for rename in renames(in: log, to: "-x") {
      let renamed = Negotiation(folding: extended(log, [.rename(rename)]))
      #expect(renamed.parties.count == before.parties.count)
      for id in before.parties.ids { #expect(renamed.parties.contains(id)) }
      for id in before.people.ids { #expect(renamed.people[id]?.name == before.people[id]?.name) }
      for id in before.sources.ids { #expect(renamed.sources.contains(id)) }
      for id in before.rounds.ids { #expect(renamed.rounds[id]?.on == before.rounds[id]?.on) }
      for ref in before.drafts.ids {
        #expect(renamed.drafts[ref]?.on == before.drafts[ref]?.on)
        for clause in before.drafts[ref]?.clauses ?? [] {
          #expect(renamed.clause(clause.id, in: ref)?.text == clause.text)
        }
      }
      #expect(
        renamed.likelyDay(round: before.rounds.ids.first, sources: before.sources.ids)?.day
          == before.likelyDay(round: before.rounds.ids.first, sources: before.sources.ids)?.day)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a correction says the names that were written, and counts under those of now`(
    seed: UInt64
  ) {
    let log = RandomLog.entries(80, seed: seed, renames: false)
    for rename in renames(in: log, to: "-x") {
      let names = Negotiation(folding: extended(log, [.rename(rename)])).currentNames
      for entry in log {
        let now = names.event(entry.event)
        #expect(names.event(now, writtenAs: entry.event) == entry.event)
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
    #expect(scene.position("peace@one")?.draft.description == "deal@us-28")
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

  @Test func `no rename closes a circle, however long`() {
    var scene = Scene()
    for bloc in ["top", "middle", "low"] { scene.party(bloc, kind: .bloc) }
    scene.party("state")
    scene.member("top", "middle")
    let tie = scene.member("middle", "low")
    scene.member("low", "state")
    func refusals(_ old: String, _ new: String) -> [Refusal] {
      scene.negotiation.admit(.rename(Rename(.party, from: old, to: new)), today: scene.today)
    }
    for (old, new) in [("low", "top"), ("top", "low"), ("middle", "top"), ("state", "top")] {
      #expect(refusals(old, new).map(\.code) == [.ownMember], "\(old) \(new)")
    }
    #expect(
      refusals("low", "top")[0].message
        == "bloc 'top' cannot be one with its member 'low', which belongs to it through 'middle'")
    scene.withdraw(tie)
    #expect(refusals("low", "top") == [])
    // A state has no members, under whatever name they came.
    #expect(refusals("top", "usa") == [])
    scene.party("usa")
    #expect(refusals("top", "usa").map(\.code) == [.noBloc])

    scene.source("first")
    scene.source("second", origin: "first")
    scene.source("third", origin: "second")
    func relays(_ old: String, _ new: String) -> [String] {
      scene.refusals(.rename(Rename(.source, from: old, to: new)))
    }
    #expect(relays("third", "first") == ["origin-cycle"])
    #expect(relays("first", "third") == ["origin-cycle"])
    #expect(relays("second", "third") == ["origin-cycle"])
  }

  @Test func `two people who became one speak for the parties of both`() {
    var scene = Scene()
    scene.party("usa")
    let nato = scene.party("nato")
    func person(_ id: String, _ party: String, from: String) -> Person {
      Person(
        id: PersonID(checked: id), name: Name(id), party: PartyID(checked: party), from: Day(from))
    }
    scene.record(.person(person("rubio", "usa", from: "2025-01")))
    scene.record(.person(person("mrubio", "nato", from: "2026-01")))
    scene.record(.rename(Rename(.person, from: "mrubio", to: "rubio")))
    let rubio = PersonID(checked: "rubio")
    #expect(scene.negotiation.affiliations(of: rubio).map(\.party.text) == ["usa", "nato"])
    #expect(scene.negotiation.affiliations(of: PersonID(checked: "mrubio")).count == 2)
    #expect(
      scene.refusals(.affiliation(person("rubio", "nato", from: "2026-02").affiliation))
        == ["duplicate-affiliation"])
    // What both rest on is needed.
    #expect(scene.refusals(.withdrawal(Withdrawal(of: nato, why: "x"))) == ["in-use"])
  }

  @Test func `of what two names recorded, each can be put right and taken back`() {
    var scene = Scene()
    let first = scene.party("europe")
    let second = scene.party("eu")
    scene.record(.rename(Rename(.party, from: "europe", to: "eu")))
    let corrected = Event.party(Party(id: PartyID(checked: "eu"), name: Name("Union")))
    for id in [first, second] {
      #expect(
        scene.refusals(.correction(Correction(of: id, why: "a slip", event: corrected))) == [])
      #expect(scene.refusals(.withdrawal(Withdrawal(of: id, why: "a slip"))) == [])
    }
  }

  @Test func `a statement on two topics that became one stands once, and as it was when they part`()
  {
    var scene = Scene()
    scene.party("usa")
    for topic in ["land", "soil"] {
      scene.record(.topic(Topic(id: TopicID(checked: topic), name: Name(topic))))
    }
    let said = Event.stance(
      scene.statement("usa", .open, "topic:land", "topic:soil", on: "2025-01-01"))
    scene.record(said)
    scene.record(.rename(Rename(.topic, from: "soil", to: "land")))
    let names = scene.negotiation.currentNames
    guard case .stance(let now) = names.event(said) else { return }
    #expect(now.targets.map(\.description) == ["topic:land"] && now.texts.count == 1)
    #expect(scene.refusals(said) == [])
    #expect(names.event(names.event(said), writtenAs: said) == said)
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
