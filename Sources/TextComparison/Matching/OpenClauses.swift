/// The clauses without a settled partner, with an index of their texts and headings.
struct OpenClauses {
  /// Their indexes in the drafts.
  let old: [Int]
  let new: [Int]
  private var index: SimilarityIndex
  /// The number of each clause in the similarity index, or -1; empty if no clause is open.
  private var numberOfOld: [Int32] = []
  private var numberOfNew: [Int32] = []

  init(old: [Int], new: [Int], texts: [[TextFolding.Words]], _ runner: TaskRunner) {
    self.old = old
    self.new = new
    index = SimilarityIndex(oldCount: old.count, texts: texts, forgivesLength: false, runner)
    numberOfOld = Self.numbers(old, from: 0)
    numberOfNew = Self.numbers(new, from: old.count)
  }

  /// Numbers for ascending indexes.
  private static func numbers(_ places: [Int], from first: Int) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: (places.last ?? -1) + 1)
    for (number, place) in places.enumerated() { numbers[place] = Int32(first + number) }
    return numbers
  }

  /// The similarity of two clauses; 0 if one is not open.
  mutating func likeness(_ old: Int, _ new: Int) -> Double {
    guard old < numberOfOld.count, new < numberOfNew.count, numberOfOld[old] >= 0,
      numberOfNew[new] >= 0
    else { return 0 }
    return index.likeness(Int(numberOfOld[old]), Int(numberOfNew[new]))
  }

  /// The most similar pairs from both sides, without duplicates, ordered by index.
  func nearestPairs(_ runner: TaskRunner) -> [ClausePair] {
    var pairs: [ClausePair] = []
    let (nearestOfOld, nearestOfNew) = index.nearest(runner)
    for (number, near) in nearestOfOld.enumerated() {
      for other in near {
        pairs.append(
          ClausePair(
            old: old[number], new: new[other.text - old.count], likeness: other.likeness))
      }
    }
    for (number, near) in nearestOfNew.enumerated() {
      for other in near {
        pairs.append(
          ClausePair(old: old[other.text], new: new[number], likeness: other.likeness))
      }
    }
    return ClausePair.once(pairs)
  }
}
