import NegotiationAnswers
import TestSupport
import Testing

struct PairAgreementTests {
  private func pair(_ values: [(Int, Int)]) -> PairAgreement {
    var pair = PairAgreement()
    for (first, second) in values { pair.add(first, second) }
    return pair
  }

  private func isClose(_ value: Double?, _ wanted: Double, _ margin: Double = 1e-12) -> Bool {
    value.map { abs($0 - wanted) <= margin } ?? false
  }

  @Test func `S of two parties that swap two neighbours`() {
    // [arith] distances 0, 2, 0, 2, 0+... over five questions with the greatest distance 4.
    let (first, second) = ([2, 1, 0, -1, -2], [2, -1, 0, -2, 1])
    #expect(isClose(pair(Array(zip(first, second))).similarity, 0.4))
    #expect(
      isClose(
        PairAgreement.similarity(
          first.map(Double.init), second.map(Double.init), greatest: 4), 0.4))
  }

  @Test func `weighted S counts heavy questions more`() {
    // [arith] 1 − 2 · (3·0 + 1·4) / (3·4 + 1·4)
    #expect(
      isClose(PairAgreement.similarity([2, 2], [2, -2], weights: [3, 1], greatest: 4), 0.5))
  }

  @Test func `coincidence gives half where one abstains and leaves out who did not vote`() {
    // [arith] (3 same + ½ · 2 half) / 6 joint, as the State Department's method has it.
    let value = pair([(2, 2), (2, 2), (-2, -2), (2, 0), (0, -2), (2, -2)]).coincidence
    #expect(isClose(value, 4.0 / 6))
  }

  @Test func `Cohen's published kappa, plain and weighted`() {
    let observed = [[0.44, 0.07, 0.09], [0.05, 0.20, 0.05], [0.01, 0.03, 0.06]]
    let weights = [[0.0, 1, 3], [1, 0, 6], [3, 6, 0]]
    #expect(isClose(Chance.kappa(observed: observed), 0.492, 5e-4))
    #expect(isClose(Chance.kappa(observed: observed) { weights[$0][$1] }, 0.348, 5e-4))
    #expect(isClose(Chance.kappa(observed: observed), 0.4915, 5e-5))
    #expect(isClose(Chance.kappa(observed: observed) { weights[$0][$1] }, 0.3478, 5e-5))
  }

  @Test func `Scott's pi takes both margins together`() {
    // [arith] observed disagreement .5, expected with margins (.75, .25) is .375.
    let observed = [[0.5, 0.5], [0.0, 0.0]]
    #expect(isClose(Chance.pi(observed: observed), 1 - 0.5 / 0.375))
    #expect(isClose(Chance.kappa(observed: observed), 0))
  }

  @Test func `raw agreement is high by chance where consensus is common, and kappa says so`() {
    let values = Array(repeating: (2, 2), count: 18) + [(2, -2), (-2, 2)]
    #expect(isClose(pair(values).coincidence, 0.9))
    #expect((pair(values).kappa ?? 1) < 0)
  }

  @Test func `two parties of one mind have no kappa, because chance alone would do as much`() {
    let values = pair([(2, 2), (2, 2), (2, 2)])
    #expect(values.similarity == 1)
    #expect(values.kappa == nil)
    #expect(values.pi == nil)
  }

  @Test func `two parties without a common question have no figure`() {
    let none = PairAgreement()
    #expect(none.coincidence == nil && none.similarity == nil)
    #expect(none.kappa == nil && none.pi == nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `figures are symmetric, bounded, and at most 1 for equals`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let values = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      (Int.random(in: -2...2, using: &generator), Int.random(in: -2...2, using: &generator))
    }
    let (ahead, back) = (pair(values), pair(values.map { ($0.1, $0.0) }))
    #expect(isClose(ahead.similarity, try #require(back.similarity)))
    #expect(isClose(ahead.coincidence, try #require(back.coincidence)))
    #expect((-1.0...1).contains(try #require(ahead.similarity)))
    #expect((0.0...1).contains(try #require(ahead.coincidence)))
    if let kappa = ahead.kappa {
      #expect(kappa <= 1 && isClose(back.kappa, kappa))
    }
    let same = pair(values.map { ($0.0, $0.0) })
    #expect(same.similarity == 1 && same.coincidence == 1)
    #expect(same.kappa == nil || same.kappa == 1)
  }

  @Test func `congruence and conflict share out every pair of statements`() {
    // [arith] one says +2 twice, the other +2 once and −2 once: 2 alike, 2 as far as can be.
    var congruence = Congruence()
    congruence.add([2, 0, 0, 0, 0], [1, 0, 0, 0, 1])
    #expect(congruence.congruence == 2 && congruence.conflict == 2 && congruence.balance == 0)
    congruence.add([0, 1, 0, 0, 0], [1, 0, 0, 0, 0])
    #expect(congruence.congruence == 2.75 && congruence.conflict == 2.25)
    #expect(isClose(congruence.balance(perActivity: 3, 3), 0.5 / 3))
  }
}

struct AgreementBlocTests {
  /// Likeness by table; what is not in it cannot be compared.
  private func find(_ count: Int, _ table: [[Int]: Double], threshold: Double = 0.75)
    -> [[Int]]
  {
    AgreementBlocs.find(among: count, threshold: threshold) { table[[$0, $1].sorted()] }
      .map(\.members)
  }

  @Test func `two camps become two blocs`() {
    let table = [
      [0, 1]: 0.9, [2, 3]: 0.8, [0, 2]: -0.5, [0, 3]: -0.6, [1, 2]: -0.5, [1, 3]: -0.4,
    ]
    #expect(find(4, table) == [[0, 1], [2, 3]])
  }

  @Test func `a chain is not a bloc: the average over all pairs decides`() {
    #expect(find(3, [[0, 1]: 0.8, [1, 2]: 0.8, [0, 2]: -0.8]) == [[0, 1]])
  }

  @Test func `of equal pairs the first is joined first`() {
    #expect(find(3, [[0, 1]: 0.8, [1, 2]: 0.8, [0, 2]: 0.0]) == [[0, 1]])
  }

  @Test func `who cannot be compared joins nobody`() {
    #expect(find(3, [[0, 1]: 1]) == [[0, 1]])
    #expect(find(3, [:]).isEmpty)
    #expect(find(0, [:]).isEmpty)
    #expect(find(1, [:]).isEmpty)
  }

  @Test func `the mean is over all pairs inside`() {
    let blocs = AgreementBlocs.find(among: 3, threshold: 0.5) { [0.9, 0.7, 0.8][$0 + $1 - 1] }
    #expect(blocs.count == 1 && abs(blocs[0].mean - 0.8) < 1e-12)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `every party is in one bloc at most, and every mean reaches the threshold`(seed: UInt64) {
    var generator = Seeded(seed)
    var table: [[Int]: Double] = [:]
    for first in 0..<12 {
      for second in (first + 1)..<12 where Int.random(in: 0..<4, using: &generator) > 0 {
        table[[first, second]] = Double.random(in: -1...1, using: &generator)
      }
    }
    let blocs = AgreementBlocs.find(among: 12, threshold: 0.3) { table[[$0, $1].sorted()] }
    let members = blocs.flatMap(\.members)
    #expect(Set(members).count == members.count)
    for bloc in blocs { #expect(bloc.members.count > 1) }
  }
}
