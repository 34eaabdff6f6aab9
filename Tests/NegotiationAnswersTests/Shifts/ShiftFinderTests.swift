import NegotiationAnswers
import NegotiationModel
import TestSupport
import Testing
import TextComparison

/// Movement set against the texts that were answered.
struct ShiftFinderTests {
  /// Each number is a text of its own in substance; the words around it say the same.
  private static func texts(of number: Int) -> [String] {
    ["The army keeps \(number) people.", "The army retains \(number) people."]
  }

  /// Parties speak to the draft of the day.
  ///
  /// A step counts where the number did not change since their word before; the sums are those of a list of
  /// all words.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the sums are those of steps between texts of one number`(seed: UInt64) throws {
    var generator = Seeded(seed)
    var scene = Scene()
    let parties = ["north", "south", "east"]
    for party in parties { scene.party(party) }
    scene.plan("p")
    var number: [Int] = []
    for draft in 0..<5 {
      number.append([600, 800].pick(&generator))
      let text = Self.texts(of: number[draft]).pick(&generator)
      scene.draft("p@d\(draft)", ["w": text], after: draft == 0 ? [] : ["d\(draft - 1)"])
    }
    var words: [String: [(value: Int, draft: Int)]] = [:]
    for draft in 0..<5 {
      for day in 1...4 {
        for party in parties where Bool.random(using: &generator) {
          let stance = [Stance.accept, .conditional, .open, .object, .reject].pick(&generator)
          words[party, default: []].append((stance.value ?? 0, draft))
          scene.say(party, stance, "p@d\(draft)/w", on: "2025-0\(draft + 1)-0\(day)")
        }
      }
    }
    let report = try scene.shifts()
    for party in parties {
      var (net, moved, uncounted) = (0, 0, 0)
      let said = words[party] ?? []
      for (one, other) in zip(said, said.dropFirst()) where one.value != other.value {
        if number[one.draft] == number[other.draft] {
          net += other.value - one.value
          moved += abs(other.value - one.value)
        } else {
          uncounted += 1
        }
      }
      let movement = report.movements.first { $0.party.text == party }
      #expect(movement?.steps.net ?? 0 == net)
      #expect(movement?.steps.moved ?? 0 == moved)
      let shifts = report.shifts.filter { $0.party.text == party }
      #expect(shifts.count { !$0.isCounted } == uncounted)
      #expect(shifts.filter { !$0.isCounted }.allSatisfy { $0.textChange == .quantity })
    }
  }
}
