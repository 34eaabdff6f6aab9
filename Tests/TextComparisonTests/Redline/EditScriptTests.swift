import TestSupport
import Testing

@testable import TextComparison

struct EditScriptTests {
  private static func sequence(_ count: Int, _ kinds: Int32, _ generator: inout Seeded) -> [Int32] {
    (0..<count).map { _ in Int32.random(in: 0..<kinds, using: &generator) }
  }

  /// The length of the longest common subsequence, by the textbook.
  private static func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for left in old {
      var diagonal = 0
      for (index, right) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = left == right ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }

  @Test(arguments: UInt64(0)..<300)
  func `a small script is the shortest`(seed: UInt64) {
    var generator = Seeded(seed)
    let kinds = Int32.random(in: 1...12, using: &generator)
    let old = Self.sequence(Int.random(in: 0...60, using: &generator), kinds, &generator)
    let new = Self.sequence(Int.random(in: 0...60, using: &generator), kinds, &generator)
    let runs = EditScript.matches(old, new)
    #expect(runs.reduce(0) { $0 + $1.count } == Self.longestCommon(old, new))
    var oldAt = 0
    var newAt = 0
    for run in runs {
      #expect(run.count > 0 && run.old >= oldAt && run.new >= newAt)
      #expect(old[run.old..<run.old + run.count].elementsEqual(new[run.new..<run.new + run.count]))
      oldAt = run.old + run.count
      newAt = run.new + run.count
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `a long script is still a script`(seed: UInt64) {
    var generator = Seeded(seed)
    let kinds: Int32 = [2, 3, 50, 5_000, 1, 20_000][Int(seed)]
    let old = Self.sequence(20_000, kinds, &generator)
    let new = Self.sequence(19_000, kinds, &generator)
    var oldAt = 0
    var newAt = 0
    for run in EditScript.matches(old, new) {
      #expect(run.old >= oldAt && run.new >= newAt)
      #expect(old[run.old..<run.old + run.count].elementsEqual(new[run.new..<run.new + run.count]))
      oldAt = run.old + run.count
      newAt = run.new + run.count
    }
    #expect(oldAt > 0 || kinds > 5_000)
  }
}
