import NegotiationModel
import TestSupport
import Testing

/// Which codings of several writers are of one statement.
struct CodedPairTests {
  /// One thing that a party really said, and how each writer coded it.
  private struct Said {
    var party: String
    var clause: String
    var day: Int
    var words: String
    var codings: [(writer: String, stance: Stance, place: Int)] = []
  }

  private func scene() -> Scene {
    var scene = Scene()
    for party in ["north", "south"] { scene.party(party) }
    scene.source("paper")
    scene.plan("p")
    scene.draft("p@v", ["a": "alpha", "b": "beta"])
    return scene
  }

  private func code(
    _ scene: inout Scene, _ writer: String, _ said: Said, _ stance: Stance,
    by speaker: String? = nil
  ) {
    var statement = scene.statement(
      said.party, stance, "p@v/\(said.clause)", on: "2025-03-0\(said.day)", sources: ["paper"])
    statement.quote = Quote(said.words)
    statement.speaker = speaker.map { PersonID(checked: $0) }
    scene.record(.stance(statement), by: writer)
  }

  @Test func `the same words are paired before what only comes from the same article`() {
    var scene = scene()
    let other = Said(party: "north", clause: "a", day: 1, words: "other words")
    let never = Said(party: "north", clause: "a", day: 1, words: "never like this")
    code(&scene, "anna", other, .open, by: "p2")
    code(&scene, "anna", never, .object, by: "p1")
    code(&scene, "boris", never, .conditional, by: "p1")
    let pairs = scene.negotiation.codedPairs().map { "\($0.first.stance) \($0.second.stance)" }
    #expect(pairs == ["object conditional"])
  }

  /// All of it comes from one article, as is usual; three writers coded some of it, each in their way.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `of three writers each two are paired on what both coded`(seed: UInt64) {
    var generator = Seeded(seed)
    var scene = scene()
    var truth: [Said] = []
    for number in 0..<12 {
      truth.append(
        Said(
          party: ["north", "south"].pick(&generator), clause: ["a", "b"].pick(&generator),
          day: Int.random(in: 1...2, using: &generator), words: "words number \(number)"))
    }
    var place = 0
    for writer in ["anna", "boris", "chen"] {
      for at in truth.indices.shuffled(using: &generator)
      where Int.random(in: 0..<3, using: &generator) > 0 {
        let stance = [Stance.accept, .open, .object, .reject].pick(&generator)
        code(&scene, writer, truth[at], stance)
        truth[at].codings.append((writer, stance, place))
        place += 1
      }
    }
    var wanted: [String] = []
    for said in truth {
      for (at, one) in said.codings.enumerated() {
        for other in said.codings[(at + 1)...] {
          let (first, second) = one.writer < other.writer ? (one, other) : (other, one)
          wanted.append(
            "\(first.writer) \(second.writer) \(said.party) \(said.clause) \(said.day) "
              + "\(first.stance) \(second.stance)")
        }
      }
    }
    let pairs = scene.negotiation.codedPairs()
    let found = pairs.map { pair in
      let target = pair.first.target.description.suffix(1)
      return "\(pair.first.coder) \(pair.second.coder) \(pair.first.party) \(target) "
        + "\(pair.first.said.description.suffix(1)) \(pair.first.stance) \(pair.second.stance)"
    }
    #expect(found.sorted() == wanted.sorted())
    // Each statement counts once: by the coding of the latest entry.
    let repeated = scene.negotiation.repeatedCodings()
    let counted = scene.negotiation.stances.filter { !repeated.contains($0) }
    let once = truth.compactMap { $0.codings.max { $0.place < $1.place } }
    #expect(counted.map(\.stance.code).sorted() == once.map(\.stance.code).sorted())
    #expect(counted.count == truth.count { !$0.codings.isEmpty })
  }
}
