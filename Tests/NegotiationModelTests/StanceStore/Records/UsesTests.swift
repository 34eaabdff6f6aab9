import NegotiationModel
import TestSupport
import Testing

/// What rests on what, named whole, and the order in which it can go.
struct UsesTests {
  @Test func `all that needs a draft is named, and can be withdrawn in the order given`() throws {
    var scene = Scene()
    scene.party("usa")
    scene.party("russia")
    scene.plan("peace")
    let draft = scene.draft("peace@one", ["a": "alpha"])
    let first = scene.say("usa", .accept, "peace@one/a", on: "2025-01-01")
    let child = scene.draft("peace@two", ["a": "beta"], after: ["one"])
    let second = scene.say("russia", .reject, "peace@two/a", on: "2025-01-02")
    let refusals = scene.negotiation.admit(
      .withdrawal(Withdrawal(of: draft, why: "wrong")), today: scene.today)
    let refusal = try #require(refusals.first)
    #expect(refusals.count == 1 && refusal.code == .inUse)
    #expect(
      refusal.message
        == "entry '\(draft)' is still needed by entry '\(first)', draft 'peace@two' (\(child))")
    let order = scene.negotiation.withdrawalOrder(of: draft)
    #expect(refusal.remedy == .withdrawFirst(order))
    #expect(order == [first, second, child, draft])
    for id in order {
      let withdrawal = Event.withdrawal(Withdrawal(of: id, why: "wrong"))
      #expect(scene.refusals(withdrawal) == [], "\(id)")
      scene.record(withdrawal)
    }
  }

  /// In any log, what is to go first can go in the order given.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the order given is always one that is admitted`(seed: UInt64) {
    let log = RandomLog.entries(80, seed: seed)
    let whole = Negotiation(folding: log)
    for entry in log.prefix(20) {
      guard whole.standing(of: entry.id) != nil,
        whole.entry(entry.id)?.isFirst == true, entry.event.kind != .withdrawal
      else { continue }
      var negotiation = whole
      for (at, id) in whole.withdrawalOrder(of: entry.id).enumerated() {
        let event = Event.withdrawal(Withdrawal(of: id, why: "x"))
        let refusals = negotiation.admit(event, today: Day(packed: 2025_12_31))
        #expect(refusals.isEmpty, "\(entry.id) by \(id): \(refusals.map(\.message))")
        let recorded = (negotiation.latest ?? Instant(milliseconds: 0)).next(clock: 0)
        negotiation.apply(
          Entry(
            id: EntryID(writer: WriterID(checked: "mender"), number: at + 1), recorded: recorded,
            event: event))
      }
    }
  }

  @Test func `what others made of an entry is found`() {
    var scene = Scene()
    scene.party("usa")
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    let said = scene.say("usa", .accept, "topic:land", on: "2025-01-01")
    #expect(scene.negotiation.builtOn([said]) == [])
    let correction = scene.correct(
      said, .stance(scene.statement("usa", .open, "topic:land", on: "2025-01-01")))
    var later = scene.statement("usa", .reject, "topic:land", on: "2025-01-03")
    later.changes = said
    let change = scene.record(.stance(later), by: "other")
    #expect(scene.negotiation.builtOn([said]) == [correction, change])
    #expect(scene.negotiation.builtOn([said, correction]) == [change])
    scene.withdraw(correction)
    #expect(scene.negotiation.builtOn([said]) == [change])
  }

  @Test func `of a source what rests on it alone is told from the rest`() {
    var scene = Scene()
    scene.party("usa")
    let wire = scene.source("wire")
    let echo = scene.source("echo", origin: "wire")
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    let alone = scene.say("usa", .open, "topic:land", on: "2025-01-01", sources: ["wire"])
    let both = scene.say("usa", .accept, "topic:land", on: "2025-01-02", sources: ["wire", "echo"])
    scene.say("usa", .reject, "topic:land", on: "2025-01-03", sources: ["echo"])
    let resting = RestingOn([SourceID(checked: "wire")], in: scene.negotiation)
    #expect(resting.definitions == [wire] && resting.alone == [alone])
    #expect(resting.besides == [echo, both])
  }

  @Test func `a name that was withdrawn is called so, by whom`() throws {
    var scene = Scene()
    scene.plan("peace")
    let draft = scene.draft("peace@one", ["a": "alpha"])
    let withdrawal = scene.withdraw(draft)
    let ref = try #require(DraftRef("peace@one"))
    let refusal = try #require(scene.negotiation.missing(.draft(ref)))
    #expect(refusal.message == "draft 'peace@one' was withdrawn by \(withdrawal)")
    #expect(refusal.remedy == .show(draft) && refusal.code == .unknown(.draft))
  }

  @Test func `a bare word that is a topic or a clause is told as that`() throws {
    var scene = Scene()
    scene.plan("peace")
    scene.draft("peace@one", ["army": "alpha"])
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    func remedy(_ word: String) -> Refusal.Remedy? {
      scene.negotiation.missing(.plan(PlanID(checked: word)))?.remedy
    }
    #expect(remedy("land") == .name(["topic:land"]))
    #expect(remedy("army") == .name(["peace@one/army"]))
    #expect(remedy("nothing") == nil)
  }
}
