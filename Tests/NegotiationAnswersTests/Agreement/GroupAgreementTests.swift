import NegotiationAnswers
import TestSupport
import Testing

/// The digits of `Docs/Methods.md`; those marked [arith] are our own arithmetic, the others are
/// published.
struct GroupAgreementTests {
  private func isClose(_ value: Double?, _ wanted: Double, _ margin: Double) -> Bool {
    value.map { abs($0 - wanted) <= margin } ?? false
  }

  @Test func `Rice, Attina and the agreement index of 15 yes, 2 no, 5 abstaining`() {
    // [arith]
    #expect(isClose(GroupAgreement.rice(yes: 15, no: 2), 0.764706, 5e-7))
    #expect(isClose(GroupAgreement.attina([15, 2, 5]), 36.3636, 5e-5))
    #expect(isClose(GroupAgreement.agreementIndex([15, 2, 5]), 0.522727, 5e-7))
  }

  @Test func `Attina lies between a third below nothing and a hundred`() {
    #expect(isClose(GroupAgreement.attina([4, 4, 4]), -100.0 / 3, 1e-9))
    #expect(GroupAgreement.attina([7, 0, 0]) == 100)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the agreement index is Attina's index moved to between 0 and 1`(seed: UInt64) throws {
    // [arith] both are 1.5 · largest / total − 0.5.
    var generator = Seeded(seed)
    let answers = (0..<3).map { _ in Int.random(in: 0...40, using: &generator) }
    guard answers.contains(where: { $0 > 0 }) else { return }
    let attina = try #require(GroupAgreement.attina(answers))
    let index = try #require(GroupAgreement.agreementIndex(answers))
    #expect(abs(index - (attina + 100.0 / 3) / (400.0 / 3)) < 1e-12)
  }

  @Test func `van der Eijk's published example`() {
    let value = GroupAgreement.vanDerEijk([30, 40, 210, 130, 530, 50, 10])
    #expect(isClose(value, 0.6113333, 5e-8))
  }

  @Test func `one peak is 1, an even spread 0, two ends -1`() {
    #expect(GroupAgreement.vanDerEijk([0, 0, 9, 0, 0]) == 1)
    #expect(GroupAgreement.vanDerEijk([3, 3, 3, 3, 3]) == 0)
    #expect(isClose(GroupAgreement.vanDerEijk([5, 0, 0, 0, 5]), -1, 1e-12))
  }

  @Test func `two more values of A by hand`() {
    // [arith]
    #expect(isClose(GroupAgreement.vanDerEijk([3, 1, 0, 0, 2]), -0.305556, 5e-7))
    #expect(isClose(GroupAgreement.vanDerEijk([0, 0, 1, 4, 1]), 0.75, 1e-12))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `A stays in its bounds, and neither turning nor multiplying changes it`(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed)
    let counts = (0..<Int.random(in: 3...7, using: &generator)).map { _ in
      Int.random(in: 0...9, using: &generator)
    }
    guard counts.contains(where: { $0 > 0 }) else { return }
    let value = try #require(GroupAgreement.vanDerEijk(counts))
    #expect(value >= -1 - 1e-12 && value <= 1 + 1e-12)
    #expect(isClose(GroupAgreement.vanDerEijk(counts.reversed()), value, 1e-12))
    #expect(isClose(GroupAgreement.vanDerEijk(counts.map { $0 * 7 }), value, 1e-12))
  }

  @Test func `nobody's agreement is no number`() {
    #expect(GroupAgreement.rice(yes: 0, no: 0) == nil)
    #expect(GroupAgreement.attina([0, 0, 0]) == nil)
    #expect(GroupAgreement.agreementIndex([]) == nil)
    #expect(GroupAgreement.vanDerEijk([0, 0, 0, 0, 0]) == nil)
    #expect(GroupAgreement.vanDerEijk([4, 4]) == nil)
  }
}
