/// SplitMix64: all its numbers follow from its seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes clauses of common and rare words, all from one seed.
struct ClauseMaker {
  struct Clause {
    var heading: String
    var words: [String]
  }

  var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// Returns `true` once in that many times, on average.
  mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &numbers) == 0
  }

  mutating func word() -> String {
    // Common words come often, rare ones seldom, as in real texts.
    let draw = Double.random(in: 0..<1, using: &numbers)
    let place = Int(draw * draw * Double(Self.words.count + 400))
    return place < Self.words.count ? Self.words[place] : "annexe\(place)"
  }

  mutating func clause() -> Clause {
    var result: [String] = []
    for _ in 0..<Int.random(in: 12...32, using: &numbers) { result.append(word()) }
    if chance(3) { result[result.count / 2] = "\(Int.random(in: 10...900, using: &numbers)),000" }
    result[result.count - 1] += "."
    var heading: [String] = []
    for _ in 0..<Int.random(in: 2...4, using: &numbers) { heading.append(word()) }
    return Clause(heading: heading.joined(separator: " "), words: result)
  }

  /// Edits a clause in one to three places; returns how many words really changed.
  mutating func edit(_ clause: inout [String]) -> Int {
    let before = clause
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      let at = Int.random(in: 0..<clause.count - 1, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: clause[at] = word()
      case 1: clause.remove(at: at)
      default: clause.insert(word(), at: at)
      }
    }
    return Self.distance(before, clause)
  }

  /// How many words a shortest script deletes and inserts: what really differs.
  private static func distance(_ old: [String], _ new: [String]) -> Int {
    var row = Array(0...new.count)
    for (i, word) in old.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in new.enumerated() {
        let kept = corner
        corner = row[j + 1]
        row[j + 1] = word == other ? kept : min(row[j], corner) + 1
      }
    }
    return row[new.count]
  }

  private static let words = """
    the of and to in a shall party parties forces peace agreement territory ceasefire withdraw within \
    security council zone border civil return detained exchange monitor mission deploy line contact \
    signed treaty entry force obligations humanitarian access for by with on as be is any such other \
    under this that may from each both state states days after before during relevant measures ensure \
    provide all persons rights protection compliance dispute settlement commission joint report review \
    annual reconstruction fund assets damage compensation return displaced refugees prisoners release \
    corridor aid convoy hospital school language culture religion heritage energy nuclear plant grid \
    export import customs tariff maritime port navigation vessel airspace aircraft missile range weapon \
    heavy artillery tank battalion brigade reserve mobilisation conscription training exercise observer \
    verification inspection satellite data sharing information confidentiality amendment termination \
    notification depositary ratification signature authentic texts languages done copies witness
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
