/// Finds, for every text of one draft, the most similar texts of the other.
///
/// It does not compare all with all: candidates are collected by their rarest features until a
/// budget is used up, and only the best are measured. Small drafts stay within the budget
/// completely.
struct SimilarityIndex {
  /// A text of the other draft and its similarity, from 0 to 1.
  struct Near {
    var text: Int
    var likeness: Double
  }

  /// The number of neighbours kept for each text.
  static let kept = 8
  /// The number of candidates measured for each text.
  private static let measured = 12
  /// With fewer texts a second thread is not worthwhile.
  private static let few = 60
  /// The number of posting entries that all texts of a draft may visit together.
  private static let budget = 1_000_000

  private let words: FeatureSpace
  private let characters: FeatureSpace
  /// How many texts belong to the old draft.
  private let oldCount: Int
  private let count: Int
  /// Whether a short text that is part of a long one counts as similar to it.
  private let forgivesLength: Bool
  /// The text loaded for ``likeness(_:_:)``: the same one is usually asked about several times.
  private var probed = -1
  private var wordProbe: FeatureProbe
  private var characterProbe: FeatureProbe

  /// An index over texts given by their parts; the old draft's come first.
  init(
    oldCount: Int, texts: [[TextFolding.Words]], forgivesLength: Bool, _ runner: TaskRunner
  ) {
    self.oldCount = oldCount
    self.forgivesLength = forgivesLength
    count = texts.count
    (characters, words) = (texts.count < Self.few ? .serial : runner).results(
      {
        FeatureSpace(count: texts.count) { text, hashes in
          for part in texts[text] { Shingles.characters(part, to: &hashes) }
        }
      },
      {
        FeatureSpace(count: texts.count) { text, hashes in
          for part in texts[text] { Shingles.words(part, to: &hashes) }
        }
      })
    wordProbe = FeatureProbe(words)
    characterProbe = FeatureProbe(characters)
  }

  /// The similarity of two texts, in either order.
  mutating func likeness(_ first: Int, _ second: Int) -> Double {
    if probed != first {
      wordProbe.lay(first, words)
      characterProbe.lay(first, characters)
      probed = first
    }
    return 0.5 * finish(wordProbe.product(second, words), in: words, first, second)
      + 0.5 * finish(characterProbe.product(second, characters), in: characters, first, second)
  }

  private func finish(
    _ product: Int64, in space: FeatureSpace, _ first: Int, _ second: Int
  ) -> Double {
    let long = max(space.lengths[first], space.lengths[second])
    let short = min(space.lengths[first], space.lengths[second])
    let cosine = Double(product) / (long * short)
    return min(1, forgivesLength ? cosine * (long / short).squareRoot() : cosine)
  }

  /// For each text of the old and of the new draft, the most similar texts of the other.
  func nearest(_ runner: TaskRunner) -> (old: [[Near]], new: [[Near]]) {
    let (old, new) = (count < Self.few ? .serial : runner).results(
      { nearest(fromOld: true) }, { nearest(fromOld: false) })
    return (old, new)
  }

  /// For each text of one draft, the most similar texts of the other, best first.
  private func nearest(fromOld: Bool) -> [[Near]] {
    let queries = fromOld ? 0..<oldCount : oldCount..<count
    let targets = fromOld ? oldCount..<count : 0..<oldCount
    guard !queries.isEmpty, !targets.isEmpty else { return queries.map { _ in [] } }
    let budget = max(600, Self.budget / queries.count)
    var wordSearch = SimilaritySearch(words, targets)
    var characterSearch = SimilaritySearch(characters, targets)
    var sums = [Float](repeating: 0, count: count)
    var touched: [Int32] = []
    var result: [[Near]] = []
    result.reserveCapacity(queries.count)
    for query in queries {
      let depth = depth(query)
      wordSearch.gather(query, words, budget / 2, depth, into: &sums, touched: &touched)
      characterSearch.gather(query, characters, budget / 2, depth, into: &sums, touched: &touched)
      let candidates = highest(depth, touched, sums)
      for text in touched { sums[Int(text)] = 0 }
      touched.removeAll(keepingCapacity: true)
      wordSearch.probe.lay(query, words)
      characterSearch.probe.lay(query, characters)
      result.append(measure(query, candidates, wordSearch.probe, characterSearch.probe))
    }
    return result
  }

  /// The relative position of a text in its draft, from 0 to 1.
  private func depth(_ text: Int) -> Double {
    text < oldCount
      ? Double(text) / Double(max(1, oldCount))
      : Double(text - oldCount) / Double(max(1, count - oldCount))
  }

  /// The candidates with the highest sums; of equal ones, those nearest in position.
  private func highest(_ depth: Double, _ touched: [Int32], _ sums: [Float]) -> [Int] {
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
    _ query: Int, _ candidates: [Int], _ wordProbe: FeatureProbe,
    _ characterProbe: FeatureProbe
  ) -> [Near] {
    let depth = depth(query)
    var result = candidates.map { text in
      let shared = finish(wordProbe.product(text, words), in: words, query, text)
      let runs = finish(characterProbe.product(text, characters), in: characters, query, text)
      return Near(text: text, likeness: 0.5 * shared + 0.5 * runs)
    }
    let offset = { (near: Near) in abs(self.depth(near.text) - depth) }
    result.sort { ($1.likeness, offset($0), $0.text) < ($0.likeness, offset($1), $1.text) }
    if result.count > Self.kept { result.removeLast(result.count - Self.kept) }
    return result
  }
}

/// Collects, for one text after another, what it shares with the texts of the other draft.
private struct SimilaritySearch {
  private let postings: FeaturePostings
  var probe: FeatureProbe
  private var order: [UInt64] = []

  init(_ space: FeatureSpace, _ targets: Range<Int>) {
    postings = FeaturePostings(space, targets)
    probe = FeatureProbe(space)
  }

  /// Adds to `sums` what each target shares with the query, the rarest features first.
  mutating func gather(
    _ query: Int, _ space: FeatureSpace, _ budget: Int, _ depth: Double,
    into sums: inout [Float], touched: inout [Int32]
  ) {
    let length = Float(space.lengths[query])
    arrange(query, space, budget)
    let entries = space.entries(query)
    sums.withUnsafeMutableBufferPointer { sums in
      postings.weights.withUnsafeBufferPointer { weights in
        postings.texts.withUnsafeBufferPointer { texts in
          var left = budget
          for key in order {
            let entry = entries.lowerBound + Int(key & 0xFFFF_FFFF)
            var range = postings.range(Int(space.features[entry]))
            if range.count > left { range = Self.window(range, left, around: depth) }
            left -= range.count
            let weight = Float(space.weights[entry]) / length
            for position in range {
              let text = Int(texts[position])
              if sums[text] == 0 { touched.append(Int32(text)) }
              // A weight of zero must still mark the text as seen.
              sums[text] += max(weight * weights[position], 1e-12)
            }
            if left <= 0 { break }
          }
        }
      }
    }
  }

  /// Lists the features of a query, the rarest first if not all can be visited.
  private mutating func arrange(_ query: Int, _ space: FeatureSpace, _ budget: Int) {
    let entries = space.entries(query)
    var total = 0
    order.removeAll(keepingCapacity: true)
    space.features.withUnsafeBufferPointer { features in
      for entry in entries {
        let size = postings.range(Int(features[entry])).count
        guard size > 0 else { continue }
        total += size
        order.append(UInt64(size) << 32 | UInt64(entry - entries.lowerBound))
      }
    }
    if total > budget { order.sort() }
  }

  /// For a feature that is too common to visit completely, the texts at about the same position in
  /// their draft as the query.
  private static func window(
    _ range: Range<Int>, _ size: Int, around depth: Double
  ) -> Range<Int> {
    let middle = range.lowerBound + Int(depth * Double(range.count))
    let lower = max(range.lowerBound, min(middle - size / 2, range.upperBound - size))
    return lower..<min(range.upperBound, lower + size)
  }
}
