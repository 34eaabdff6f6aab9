import Testing

@testable import TextComparison

/// Brackets put round a text not agreed, and taken away.
struct BracketChangeTests {
  private func brackets(_ old: String, _ new: String) -> [Int] {
    let comparison = DraftComparison(
      old: [MatchClause(id: "a", isExplicit: true, text: old)],
      new: [MatchClause(id: "a", isExplicit: true, text: new)])
    let found = comparison.changes[0].brackets
    return [found.opened, found.closed]
  }

  private static let cases: [(old: String, new: String, wanted: [Int])] = [
    ("Forces leave by May.", "Forces [leave] by May.", [1, 0]),
    ("Forces [leave] by May.", "Forces leave by May.", [0, 1]),
    // One opened and one closed are two changes, not none.
    ("Forces [leave] by May.", "Forces leave by [May].", [1, 1]),
    ("The cap is [600,000] persons.", "The cap is [800,000] persons.", [0, 0]),
    ("Forces [leave by May.", "Forces [leave by June.", [0, 0]),
    ("Forces leave.", "Forces [[all] leave].", [2, 0]),
    ("Forces leave.", "Forces leave.[^1]", [0, 0]),
    ("Forces leave.", "Forces leave.", [0, 0]),
  ]

  @Test(arguments: cases)
  func `a pair is opened or closed where its sign came or went`(
    _ old: String, _ new: String, _ wanted: [Int]
  ) {
    #expect(brackets(old, new) == wanted)
    #expect(brackets(new, old) == wanted.reversed())
  }
}
