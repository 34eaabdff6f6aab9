import NegotiationModel
import TestSupport
import Testing

/// Who is counted: the one rule for matrix, agreement, brief and page.
struct CountingTests {
  private func scene(from: String? = nil, until: String? = nil) -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("eu", kind: .bloc, role: .observer)
    scene.party("france")
    scene.plan("peace")
    scene.draft("peace@one", ["a": "600", "b": "beta"])
    scene.member("eu", "france", from: from, until: until)
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    return scene
  }

  /// How many accept the first clause and how many are silent on it.
  private func counts(_ scene: Scene, asOf: String? = nil) -> [Int] {
    let tally = scene.position("peace@one", asOf: asOf)?.tallies.first
    return [tally?[.accept] ?? -1, tally?.silent ?? -1]
  }

  @Test func `a member that left years ago keeps no bloc out of the sums`() {
    let scene = scene(from: "2020-01-01", until: "2021-12-31")
    #expect(counts(scene) == [1, 2])
    #expect(counts(scene, asOf: "2025-05-01") == [1, 2])
  }

  @Test func `a bloc is not counted beside a member of the day asked about`() {
    let scene = scene(from: "2020-01-01", until: "2025-06-30")
    #expect(counts(scene) == [1, 1])
    #expect(counts(scene, asOf: "2025-06-30") == [1, 1])
    #expect(counts(scene, asOf: "2025-07-01") == [1, 2])
  }

  @Test func `a member yet to come keeps no bloc out of the sums`() {
    let scene = scene(from: "2025-06-01")
    #expect(counts(scene) == [1, 2])
    #expect(counts(scene, asOf: "2025-06-01") == [1, 1])
  }

  @Test func `a bloc of blocs is not counted beside the members of its members`() throws {
    var scene = scene()
    scene.party("allies", kind: .bloc, role: .observer)
    scene.member("allies", "eu")
    scene.say("allies", .accept, "peace@one/b", on: "2025-05-01")
    let position = try #require(scene.position("peace@one"))
    #expect(position.counting.parties.map(\.text) == ["usa", "france"])
    #expect(position.tallies.map { $0[.accept] } == [1, 1])
  }

  @Test func `the last day known is that of a statement, a draft or the end of a round`() throws {
    var scene = scene()
    func last() -> String? { scene.negotiation.lastDay?.description }
    #expect(last() == "2025-05-01")
    let said = scene.say("usa", .open, "peace@one/b", on: "2025-06")
    #expect(last() == "2025-06-30")
    scene.withdraw(said)
    #expect(last() == "2025-05-01")
    var draft = Scene.draft("peace@two", ["a": "600"])
    draft.on = Day("2025-05-03")
    scene.record(.draft(draft))
    #expect(last() == "2025-05-03")
    let day = try #require(Day("2025-05-02"))
    scene.record(.round(Round(id: RoundID(checked: "talks"), on: day, until: Day("2025-05-09"))))
    #expect(last() == "2025-05-09")
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `without a day the answer is that of the last day known`(seed: UInt64) throws {
    let state = Negotiation(folding: RandomLog.plainEntries(200, seed: seed))
    let last = try #require(state.lastDay)
    for draft in state.drafts.ids {
      func answer(_ asOf: Day?) -> Position? {
        state.position(PositionQuery(draft: draft, asOf: asOf))
      }
      let (now, then) = (answer(nil), answer(last))
      #expect(now?.tallies == then?.tallies)
      #expect(now?.counting.parties == then?.counting.parties)
      #expect(now?.cells.map { Scene.text($0) } == then?.cells.map { Scene.text($0) })
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `on every day the spans say what the rule says`(seed: UInt64) throws {
    let state = Negotiation(folding: RandomLog.plainEntries(200, seed: seed))
    let parties = state.partiesInOrder
    let last = try #require(state.lastDay).ordinal
    let days = last - 400...last
    let spans = Counting.daysLeftOut(of: parties, in: state, within: days)
    let wrong = days.filter { day in
      let counting = Counting(of: parties, in: state, on: Day(ordinal: day))
      return counting.parties
        != parties.filter { party in !(spans[party] ?? []).contains { $0.contains(day) } }
    }
    #expect(wrong == [])
    for list in spans.values {
      #expect(list.allSatisfy { days.contains($0.lowerBound) && days.contains($0.upperBound) })
      #expect(zip(list, list.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
    }
  }

  @Test func `a part of the log is enough where later statements change no membership`() {
    let settled = scene(from: "2020-01-01", until: "2021-12-31")
    #expect(settled.negotiation.knowsMemberships(asOf: nil))
    let open = scene(until: "2025-06-30")
    #expect(!open.negotiation.knowsMemberships(asOf: nil))
    #expect(open.negotiation.knowsMemberships(asOf: Day("2025-05-01")))
    #expect(scene().negotiation.knowsMemberships(asOf: nil))
  }
}
