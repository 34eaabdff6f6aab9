/// Finds, for every text of one draft, the texts of the other that are most like it.
///
/// Never compares all with all: candidates are gathered along the rarest features until a budget
/// is used up, and only the nearest are measured. Small drafts stay within the budget whole.
struct SimilarityIndex {
  /// A text of the other draft and its likeness, 0…1.
  struct Near {
    var text: Int
    var likeness: Double
  }

  /// How many neighbours a text keeps.
  static let kept = 8
  /// How many candidates are measured for each text.
  private static let measured = 12
  /// How many posting entries all texts of a draft may visit together.
  private static let budget = 1_000_000

  private let words: SimilaritySpace
  private let characters: SimilaritySpace
  /// How many texts belong to the old draft.
  private let oldCount: Int
  private let count: Int
  /// Whether a short text inside a long one counts as like it.
  private let forgivesLength: Bool

  /// An index over texts given by their parts; the old draft's come first.
  init(oldCount: Int, texts: [[ShinglesFolding.Words]], forgivesLength: Bool) {
    self.oldCount = oldCount
    self.forgivesLength = forgivesLength
    count = texts.count
    words = SimilaritySpace(count: texts.count) { text, hashes in
      for part in texts[text] { Shingles.words(part, to: &hashes) }
    }
    characters = SimilaritySpace(count: texts.count) { text, hashes in
      for part in texts[text] { Shingles.characters(part, to: &hashes) }
    }
  }

  /// The likeness of two texts, the same whichever comes first.
  func likeness(_ first: Int, _ second: Int) -> Double {
    0.5 * finish(words.product(first, second), in: words, first, second)
      + 0.5 * finish(characters.product(first, second), in: characters, first, second)
  }

  private func finish(
    _ product: Int64, in space: SimilaritySpace, _ first: Int, _ second: Int
  ) -> Double {
    let long = max(space.lengths[first], space.lengths[second])
    let short = min(space.lengths[first], space.lengths[second])
    let cosine = Double(product) / (long * short)
    return min(1, forgivesLength ? cosine * (long / short).squareRoot() : cosine)
  }

  /// For each text of one draft its nearest texts of the other, nearest first.
  func nearest(fromOld: Bool) -> [[Near]] {
    let queries = fromOld ? 0..<oldCount : oldCount..<count
    let targets = fromOld ? oldCount..<count : 0..<oldCount
    guard !queries.isEmpty, !targets.isEmpty else { return queries.map { _ in [] } }
    let spaces = [words, characters]
    let postings = spaces.map { SimilarityPostings($0, targets) }
    let budget = max(600, Self.budget / queries.count)
    var sums = [Float](repeating: 0, count: count)
    var touched: [Int32] = []
    var scattered = spaces.map { [Int32](repeating: 0, count: $0.featureCount) }
    var result: [[Near]] = []
    result.reserveCapacity(queries.count)
    for query in queries {
      for kind in spaces.indices {
        gather(
          query, spaces[kind], postings[kind], budget / 2, into: &sums, touched: &touched)
      }
      let candidates = highest(query, touched, sums)
      for text in touched { sums[Int(text)] = 0 }
      touched.removeAll(keepingCapacity: true)
      result.append(measure(query, candidates, spaces, &scattered))
    }
    return result
  }

  /// Adds to `sums` what each target shares with the query, the rarest features first.
  private func gather(
    _ query: Int, _ space: SimilaritySpace, _ postings: SimilarityPostings, _ budget: Int,
    into sums: inout [Float], touched: inout [Int32]
  ) {
    let length = Float(space.lengths[query])
    sums.withUnsafeMutableBufferPointer { sums in
      postings.weights.withUnsafeBufferPointer { weights in
        postings.texts.withUnsafeBufferPointer { texts in
          var left = budget
          for entry in order(query, space, postings, budget) {
            let feature = Int(space.features[entry])
            var range = postings.range(feature)
            if range.count > left { range = window(range, left, around: query) }
            left -= range.count
            let weight = Float(space.weights[entry]) / length
            for position in range {
              let text = Int(texts[position])
              if sums[text] == 0 { touched.append(Int32(text)) }
              // A weight of nothing must still mark the text as seen.
              sums[text] += max(weight * weights[position], 1e-12)
            }
            if left <= 0 { break }
          }
        }
      }
    }
  }

  /// The entries of a query, the rarest features first if not all can be visited.
  private func order(
    _ query: Int, _ space: SimilaritySpace, _ postings: SimilarityPostings, _ budget: Int
  ) -> [Int] {
    let entries = space.entries(query)
    var total = 0
    var keys: [UInt64] = []
    keys.reserveCapacity(entries.count)
    for entry in entries {
      let size = postings.range(Int(space.features[entry])).count
      guard size > 0 else { continue }
      total += size
      keys.append(UInt64(size) << 32 | UInt64(entry - entries.lowerBound))
    }
    if total > budget { keys.sort() }
    return keys.map { entries.lowerBound + Int($0 & 0xFFFF_FFFF) }
  }

  /// Of a feature too common to visit whole, the texts about as far into their draft as the query.
  private func window(_ range: Range<Int>, _ size: Int, around query: Int) -> Range<Int> {
    let middle = range.lowerBound + Int(depth(query) * Double(range.count))
    let lower = max(range.lowerBound, min(middle - size / 2, range.upperBound - size))
    return lower..<min(range.upperBound, lower + size)
  }

  /// How far into its own draft a text stands, 0…1.
  private func depth(_ text: Int) -> Double {
    text < oldCount
      ? Double(text) / Double(max(1, oldCount))
      : Double(text - oldCount) / Double(max(1, count - oldCount))
  }

  /// The candidates with the highest sums; of equals those nearest in depth.
  private func highest(_ query: Int, _ touched: [Int32], _ sums: [Float]) -> [Int] {
    let depth = depth(query)
    var best: [(text: Int, sum: Float, offset: Double)] = []
    best.reserveCapacity(Self.measured + 1)
    for candidate in touched {
      let text = Int(candidate)
      let sum = sums[text]
      if best.count == Self.measured, sum < best[Self.measured - 1].sum { continue }
      let offset = abs(self.depth(text) - depth)
      var position = best.count
      while position > 0 {
        let above = best[position - 1]
        if (sum, above.offset, above.text) <= (above.sum, offset, text) { break }
        position -= 1
      }
      guard position < Self.measured else { continue }
      best.insert((text, sum, offset), at: position)
      if best.count > Self.measured { best.removeLast() }
    }
    return best.map(\.text)
  }

  private func measure(
    _ query: Int, _ candidates: [Int], _ spaces: [SimilaritySpace], _ scattered: inout [[Int32]]
  ) -> [Near] {
    var result = candidates.map { Near(text: $0, likeness: 0) }
    for (kind, space) in spaces.enumerated() {
      scattered[kind].withUnsafeMutableBufferPointer { scattered in
        for entry in space.entries(query) {
          scattered[Int(space.features[entry])] = space.weights[entry]
        }
        for position in result.indices {
          let text = result[position].text
          var product: Int64 = 0
          for entry in space.entries(text) {
            product +=
              Int64(scattered[Int(space.features[entry])]) * Int64(space.weights[entry])
          }
          result[position].likeness += 0.5 * finish(product, in: space, query, text)
        }
        for entry in space.entries(query) { scattered[Int(space.features[entry])] = 0 }
      }
    }
    let depth = depth(query)
    let offset = { (near: Near) in abs(self.depth(near.text) - depth) }
    result.sort { ($1.likeness, offset($0), $0.text) < ($0.likeness, offset($1), $1.text) }
    return Array(result.prefix(Self.kept))
  }
}
