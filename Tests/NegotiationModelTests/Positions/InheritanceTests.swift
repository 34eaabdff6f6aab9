import NegotiationModel
import TestSupport
import Testing

/// What a member has from its bloc, and until when.
struct InheritanceTests {
  private func scene(_ text: String = "600") -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("eu", kind: .bloc, role: .observer)
    scene.party("france", role: .observer)
    scene.party("italy", role: .observer)
    scene.plan("peace")
    scene.draft("peace@one", ["a": text, "b": "beta"])
    return scene
  }

  @Test func `a bloc speaks for its members until one speaks for itself, there and from then on`() {
    var scene = scene()
    scene.member("eu", "france")
    scene.member("eu", "italy")
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("eu", .accept, "peace@one/b", on: "2025-05-01")
    scene.say("france", .reject, "peace@one/a", on: "2025-05-10")
    #expect(
      scene.cells("peace@one", asOf: "2025-05-09") == [
        "eu a accept", "eu b accept", "france a accept from eu", "france b accept from eu",
        "italy a accept from eu", "italy b accept from eu",
      ])
    let after = [
      "eu a accept", "eu b accept", "france a reject", "france b accept from eu",
      "italy a accept from eu", "italy b accept from eu",
    ]
    #expect(scene.cells("peace@one") == after)
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-20")
    #expect(scene.cells("peace@one") == after)
    scene.say("france", .withdraws, "peace@one/a", on: "2025-05-21")
    #expect(!scene.cells("peace@one").contains { $0.hasPrefix("france a") })
  }

  @Test func `members on the day asked about have the bloc's stance, also an earlier one`() {
    var scene = scene()
    scene.member("eu", "france", from: "2025-05-02", until: "2025-05-10")
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    #expect(scene.cells("peace@one") == ["eu a accept"])
    #expect(
      scene.cells("peace@one", asOf: "2025-05-02") == ["eu a accept", "france a accept from eu"])
    scene.say("usa", .open, "peace@one/b", on: "2025-05-10")
    let before = ["usa b open", "eu a accept", "france a accept from eu"]
    #expect(scene.cells("peace@one") == before)
    scene.say("eu", .reject, "peace@one/a", on: "2025-05-11")
    #expect(scene.cells("peace@one") == ["usa b open", "eu a reject"])
    #expect(scene.cells("peace@one", asOf: "2025-05-10") == before)
  }

  @Test func `a party that comes back has the word that the bloc has then`() {
    var scene = scene()
    scene.member("eu", "france", until: "2025-05-10")
    scene.member("eu", "france", from: "2025-06-01")
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("eu", .reject, "peace@one/a", on: "2025-05-20")
    #expect(scene.cells("peace@one", asOf: "2025-05-10").last == "france a accept from eu")
    #expect(scene.cells("peace@one", asOf: "2025-05-20") == ["eu a reject"])
    #expect(scene.cells("peace@one", asOf: "2025-06-01").last == "france a reject from eu")
  }

  @Test func `a membership of a month or a year holds from when it is sure`() {
    for (from, day) in [("2025-05", "2025-05-31"), ("2024", "2024-12-31")] {
      var scene = scene()
      scene.member("eu", "france", from: from, until: from)
      scene.say("eu", .accept, "peace@one/a", on: "2020-01-01")
      let last = Day(day)?.ordinal ?? 0
      for (asked, count) in [(last - 1, 1), (last, 2), (last + 1, 1)] {
        let cells = scene.cells("peace@one", asOf: Day(ordinal: asked).description)
        #expect(cells.count == count, "\(Day(ordinal: asked))")
      }
    }
  }

  @Test func `of several blocs the latest said wins, and a clash of one day is marked`() {
    var scene = scene()
    scene.party("g7", kind: .bloc, role: .observer)
    scene.party("nato", kind: .bloc, role: .observer)
    for bloc in ["eu", "g7", "nato"] { scene.member(bloc, "france") }
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("g7", .reject, "peace@one/a", on: "2025-05-02")
    func france() -> [String] { scene.cells("peace@one").filter { $0.hasPrefix("france") } }
    #expect(france() == ["france a reject from g7"])
    scene.say("nato", .accept, "peace@one/a", on: "2025-05-02")
    #expect(france() == ["france a accept from nato contradicted"])
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-02")
    #expect(france() == ["france a accept from eu contradicted"])
    scene.say("g7", .open, "peace@one/a", on: "2025-05-03")
    #expect(france() == ["france a open from g7"])
  }

  @Test func `a bloc of blocs reaches the members of its members`() {
    var scene = scene()
    scene.party("coalition", kind: .bloc, role: .observer)
    scene.member("coalition", "eu")
    scene.member("eu", "france")
    scene.say("coalition", .object, "peace@one/a", on: "2025-05-01")
    #expect(
      scene.cells("peace@one") == [
        "coalition a object", "eu a object from coalition", "france a object from coalition",
      ])
  }

  @Test func `a stance on words that are gone gives way to the bloc on the new ones`() {
    var scene = scene()
    scene.member("eu", "france")
    scene.say("france", .accept, "peace@one/a", on: "2025-05-01")
    scene.draft("peace@two", ["a": "800"], after: ["one"])
    #expect(scene.cells("peace@two") == ["france a accept stale"])
    scene.say("eu", .reject, "peace@two/a", on: "2025-05-02")
    #expect(scene.cells("peace@two") == ["eu a reject", "france a reject from eu"])
  }

  /// A hundred members join, leave and come back, blocs and members speak: on every day each member has its
  /// own last word, else the latest word of a bloc that it belongs to on that day.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a hundred members have what a list of days and words gives`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let blocs = ["north", "south", "east"]
    let members = (0..<100).map { "m\($0)" }
    var scene = Scene()
    for bloc in blocs { scene.party(bloc, kind: .bloc, role: .observer) }
    for member in members { scene.party(member) }
    scene.plan("p")
    scene.draft("p@v", ["a": "600"])
    func date(_ day: Int) -> String { Day(ordinal: 20_000 + day).description }
    func day() -> Int { Int.random(in: 0..<60, using: &generator) }
    var belongs: [(member: String, bloc: String, from: Int, until: Int)] = []
    for member in members {
      for bloc in blocs where Bool.random(using: &generator) {
        var from = day()
        for _ in 0..<2 {
          let until = from + Int.random(in: 0...25, using: &generator)
          belongs.append((member, bloc, from, until))
          scene.member(bloc, member, from: date(from), until: date(until))
          from = until + Int.random(in: 2...20, using: &generator)
        }
      }
    }
    var words: [(party: String, stance: Stance, day: Int)] = []
    for party in blocs + blocs + blocs + members.filter({ _ in Bool.random(using: &generator) }) {
      let word = (
        party, [Stance.accept, .object, .reject, .open, .withdraws].pick(&generator), day()
      )
      words.append(word)
      scene.say(party, word.1, "p@v/a", on: date(word.2))
    }
    func last(_ party: String, by day: Int) -> (stance: Stance, day: Int, entry: Int)? {
      words.enumerated().filter { $0.element.party == party && $0.element.day <= day }
        .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map { ($0.element.stance, $0.element.day, $0.offset) }
    }
    for asked in stride(from: 0, to: 66, by: 3) {
      let position = try #require(scene.position("p@v", asOf: date(asked)))
      var found: [String: String] = [:]
      for cell in position.cells {
        found[cell.party.text] = "\(cell.stance.code) \(cell.inheritedFrom?.text ?? "")"
      }
      for member in members {
        var wanted: String?
        if let own = last(member, by: asked) {
          wanted = own.stance == .withdraws ? nil : "\(own.stance.code) "
        } else {
          let of = belongs.filter {
            $0.member == member && $0.from <= asked && asked <= $0.until
          }.map(\.bloc)
          let best = Set(of).compactMap { bloc in last(bloc, by: asked).map { (bloc, $0) } }
            .filter { $0.1.stance != .withdraws }
            .max { ($0.1.day, $0.1.entry) < ($1.1.day, $1.1.entry) }
          wanted = best.map { "\($0.1.stance.code) \($0.0)" }
        }
        #expect(found[member] == wanted, "\(member) on day \(asked)")
      }
    }
  }
}
