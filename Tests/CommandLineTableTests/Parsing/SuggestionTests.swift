import TestSupport
import Testing

@testable import CommandLineTable

struct SuggestionTests {
  static let names = ["record", "correct", "matrix", "diff", "show", "log", "verify", "export"]

  @Test(arguments: [
    ("recrod", ["record"]), ("dif", ["diff"]), ("MATRIX", ["matrix"]), ("mat", ["matrix"]),
    ("shwo", ["show"]), ("exprot", ["export"]), ("", []), ("x", []), ("sitting", []),
  ])
  func `a slip of the hand finds its name`(word: String, wanted: [String]) {
    #expect(Suggestion.nearest(to: word, among: Self.names) == wanted)
  }

  @Test func `a beginning comes before a slip`() {
    #expect(Suggestion.nearest(to: "form", among: ["fort", "format"]) == ["format", "fort"])
  }

  @Test func `ties keep the given order and names come once`() {
    #expect(Suggestion.nearest(to: "v2", among: ["v3", "v1", "v3", "w2"]) == ["v3", "v1", "w2"])
    #expect(Suggestion.nearest(to: "v2", among: ["v3", "v1"], limit: 1) == ["v3"])
    #expect(Suggestion.nearest(to: "v2", among: ["v3"], limit: 0).isEmpty)
    #expect(Suggestion.nearest(to: "v2", among: ["v3"], limit: -1).isEmpty)
  }

  @Test func `the hint reads as a question`() {
    #expect(Suggestion.hint(for: "jsn", among: ["text", "json"]) == "did you mean 'json'?")
    #expect(
      Suggestion.hint(for: "v2", among: ["v3", "v1", "w2"])
        == "did you mean 'v3', 'v1' or 'w2'?")
    #expect(Suggestion.hint(for: "nothing", among: ["json"]) == nil)
  }

  @Test func `letters of every script count alike`() {
    #expect(Suggestion.nearest(to: "Укрїана", among: ["Україна", "Росія"]) == ["Україна"])
    #expect(Suggestion.nearest(to: "السودن", among: ["السودان", "مصر"]) == ["السودان"])
    // One letter whichever way it is composed: the composed and the decomposed are equal.
    #expect(Suggestion.nearest(to: "cafe\u{301}", among: ["caf\u{E9}"]) == ["caf\u{E9}"])
    #expect(Suggestion.nearest(to: "第五条a", among: ["第五条"]) == ["第五条"])
  }

  @Test func `a word too long for a slip finds nothing`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: ["a", long + "b"]).isEmpty)
    #expect(
      Suggestion.nearest(to: "a\(String(repeating: "\u{301}", count: 90_000))", among: ["a"])
        .isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `slips are counted alike in both directions and as the plain table counts them`(
    seed: UInt64
  ) {
    var generator = Seeded(seed)
    func word() -> [Int] {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        Int.random(in: 0...3, using: &generator)
      }
    }
    for _ in 0..<20 {
      let (old, new) = (word(), word())
      let plain = Self.plainSlips(old, new)
      for allowed in 0...9 {
        let wanted = plain <= allowed ? plain : nil
        #expect(Suggestion.slips(old, new, allowed: allowed) == wanted, "\(old) \(new)")
        #expect(Suggestion.slips(new, old, allowed: allowed) == wanted, "\(new) \(old)")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `one slip in a longer word is always found`(seed: UInt64) {
    var generator = Seeded(seed)
    let name = (0..<Int.random(in: 4...20, using: &generator)).map { _ in
      Array("abcdefgмирسلام").pick(&generator)
    }
    var slipped = name
    let place = Int.random(in: 0..<slipped.count, using: &generator)
    switch Int.random(in: 0...3, using: &generator) {
    case 0: slipped.remove(at: place)
    case 1: slipped.insert("z", at: place)
    case 2: slipped[place] = "z"
    default: if place > 0 { slipped.swapAt(place, place - 1) }
    }
    let names = ["entirely-other", String(name), "something-else"]
    #expect(Suggestion.nearest(to: String(slipped), among: names).first == String(name))
  }

  /// The definition, written as recursion over prefixes.
  static func plainSlips(_ old: [Int], _ new: [Int]) -> Int {
    var table: [[Int]] = Array(
      repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in 0...old.count {
      for j in 0...new.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1,
          table[i - 1][j - 1] + (old[i - 1] == new[j - 1] ? 0 : 1))
        if i > 1, j > 1, old[i - 1] == new[j - 2], old[i - 2] == new[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[old.count][new.count]
  }
}
