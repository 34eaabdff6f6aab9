import NegotiationModel
import TestSupport
import Testing

/// A person who has spoken for several parties.
struct AffiliationTests {
  private let envoy = PersonID(checked: "envoy")

  private func scene() -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("un")
    scene.party("nato", kind: .bloc)
    scene.record(
      .person(
        Person(
          id: envoy, name: Name("Envoy"), party: PartyID(checked: "usa"), office: "Secretary",
          until: Day("2025-05-31"))))
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    return scene
  }

  private func affiliation(
    _ party: String, from: String? = nil, until: String? = nil, office: String? = nil
  ) -> Event {
    .affiliation(
      Affiliation(
        person: envoy, party: PartyID(checked: party), office: office,
        from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) }))
  }

  private func refusals(_ scene: Scene, _ party: String, on day: Day) -> [String] {
    var statement = scene.statement(party, .open, "topic:land", on: "2025-01-01")
    statement.said = day
    statement.speaker = envoy
    return scene.refusals(.stance(statement))
  }

  @Test func `a further affiliation adds a party, and the past stays`() throws {
    var scene = scene()
    #expect(refusals(scene, "un", on: try #require(Day("2025-07-01"))) == ["other-speaker"])
    scene.record(affiliation("un", from: "2025-06", office: "Adviser"))
    #expect(refusals(scene, "un", on: try #require(Day("2025-07-01"))) == [])
    #expect(refusals(scene, "usa", on: try #require(Day("2025-05-01"))) == [])
    #expect(refusals(scene, "usa", on: try #require(Day("2025-07-01"))) == ["out-of-office"])
    // A month counts from its last day.
    #expect(refusals(scene, "un", on: try #require(Day("2025-06-29"))) == ["out-of-office"])
    #expect(refusals(scene, "un", on: try #require(Day("2025-06-30"))) == [])
    #expect(refusals(scene, "un", on: .unknown) == [])
    let negotiation = scene.negotiation
    func office(_ party: String, _ day: String) -> String? {
      Day(day).flatMap { negotiation.office(of: envoy, for: PartyID(checked: party), on: $0) }
    }
    #expect(office("usa", "2025-05-01") == "Secretary")
    #expect(office("un", "2025-07-01") == "Adviser")
  }

  @Test(arguments: [false, true])
  func `of offices that overlap since two people became one, the one begun last is told`(
    isTurned: Bool
  ) throws {
    var scene = Scene()
    scene.party("usa")
    let people = [("envoy", "Secretary", "2012"), ("envoi", "Adviser", "2024-01")]
    for (id, office, from) in isTurned ? people.reversed() : people {
      scene.record(
        .person(
          Person(
            id: PersonID(checked: id), name: Name(id), party: PartyID(checked: "usa"),
            office: office, from: Day(from))))
    }
    scene.record(.rename(Rename(.person, from: "envoi", to: "envoy")))
    let negotiation = scene.negotiation
    func office(_ day: Day) -> String? {
      negotiation.office(of: envoy, for: PartyID(checked: "usa"), on: day)
    }
    #expect(office(try #require(Day("2023-05-01"))) == "Secretary")
    #expect(office(try #require(Day("2025-05-01"))) == "Adviser")
    #expect(office(.unknown) == "Adviser")
  }

  @Test func `an affiliation names what is known and does not overlap another`() {
    var scene = scene()
    #expect(scene.refusals(affiliation("mars")) == ["unknown-party"])
    #expect(scene.refusals(affiliation("usa")) == ["duplicate-affiliation"])
    #expect(scene.refusals(affiliation("usa", from: "2025-06-01")) == [])
    #expect(scene.refusals(affiliation("un", from: "2025-02", until: "2025-01")) == ["dates"])
    scene.record(affiliation("un", from: "2025-06", until: "2025-08"))
    #expect(scene.refusals(affiliation("un", from: "2025-08-15")) == ["duplicate-affiliation"])
    #expect(scene.refusals(affiliation("un", from: "2025-09")) == [])
  }

  @Test func `one who is known is recorded again as an affiliation, with the same name only`() {
    let negotiation = scene().negotiation
    func kind(_ party: String, name: String = "Envoy", from: String? = nil) -> Event.Kind? {
      negotiation.event(
        adding: Person(
          id: envoy, name: Name(name), party: PartyID(checked: party),
          from: from.flatMap { Day($0) })
      ).kind
    }
    #expect(kind("un") == .affiliation)
    #expect(kind("usa", from: "2025-09-01") == .affiliation)
    #expect(kind("usa") == .person)
    #expect(kind("un", name: "Another") == .person)
  }
}
