import TestSupport
import TextComparison

/// Makes drafts from a seed, and edits them so that the right joins are known.
struct DraftMaker {
  var random: Seeded
  private let vocabulary: [[String]]

  init(_ seed: UInt64) {
    random = Seeded(seed)
    var random = Seeded(seed &+ 99)
    let alphabets = [
      "abcdefghiklmnoprstuv", "абвгдежзиклмнопрсту", "ابتثجحدرسشصعغفقكلم", "万丈三上下不丑世主久之九也了",
    ]
    vocabulary = alphabets.map { alphabet in
      let letters = Array(alphabet)
      return (0..<400).map { _ in
        String((0..<Int.random(in: 2...8, using: &random)).map { _ in letters.pick(&random) })
      }
    }
  }

  /// A sentence of so many words in one script; small numbers are the common words.
  mutating func sentence(_ count: Int, script: Int) -> String {
    let words = (0..<count).map { _ in
      let chance = Double.random(in: 0..<1, using: &random)
      return vocabulary[script][Int(chance * chance * 400)]
    }
    return script == 3 ? words.joined() + "。" : words.joined(separator: " ") + "."
  }

  /// A draft of clauses that differ from each other.
  mutating func draft(_ count: Int, prefix: String = "c") -> [MatchClause] {
    (0..<count).map { number in
      let script = number % 4
      let length = Int.random(in: 8...30, using: &random)
      return MatchClause(
        id: "\(prefix)\(number)", number: "\(number + 1)", heading: sentence(2, script: script),
        text: sentence(length, script: script))
    }
  }

  /// A clause with about a fifth of its words replaced.
  mutating func edited(_ clause: MatchClause) -> MatchClause {
    var result = clause
    var words = clause.text.split(separator: " ").map(String.init)
    if words.count > 3 {
      let script = clause.text.unicodeScalars.contains { $0.value >= 0x600 } ? 2 : 0
      for _ in 0..<max(1, words.count / 5) {
        words[Int.random(in: words.indices, using: &random)] = vocabulary[script].pick(&random)
      }
      result.text = words.joined(separator: " ")
    } else {
      result.text.insert("新", at: result.text.index(after: result.text.startIndex))
    }
    return result
  }

  /// An edited, reordered and renumbered draft; `origin` says where each clause came from.
  mutating func revised(_ old: [MatchClause]) -> (new: [MatchClause], origin: [Int]) {
    var origin = Array(old.indices)
    for _ in 0..<(old.count / 20) {
      let moved = origin.remove(at: Int.random(in: origin.indices, using: &random))
      origin.insert(moved, at: Int.random(in: 0...origin.count, using: &random))
    }
    let new = origin.enumerated().map { place, source in
      var clause = Int.random(in: 0..<3, using: &random) == 0 ? edited(old[source]) : old[source]
      clause.id = "n\(place)"
      clause.number = "\(place + 101)"
      return clause
    }
    return (new, origin)
  }
}

/// All links of matches, as pairs.
func linkPairs(_ matches: [ClauseMatch]) -> Set<[Int]> {
  Set(matches.flatMap { match in match.old.flatMap { old in match.new.map { [old, $0] } } })
}
