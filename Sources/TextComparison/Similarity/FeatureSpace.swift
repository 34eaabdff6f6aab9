/// Weighted features of the texts of two drafts, of one kind of feature.
///
/// Texts are numbered, those of the old draft first. A feature counts more the rarer it is among
/// all texts of both drafts, so that words in every clause join no two of them. Weights are
/// integers: their sums do not depend on the order, so swapping the drafts changes no bit of a
/// similarity.
struct FeatureSpace {
  /// The weight 1.
  private static let unit = 65536.0
  /// The lowest logarithm of rarity: words in all clauses must still count if nothing else is
  /// shared.
  private static let common = 0.2

  /// Where the features of each text begin in `features` and `weights`, with a last entry for the
  /// end.
  private(set) var starts: [Int] = [0]
  private(set) var features: [Int32] = []
  private(set) var weights: [Int32] = []
  /// The Euclidean length of each text's weights; 1 for a text without features.
  private(set) var lengths: [Double] = []
  /// How many features there are.
  private(set) var featureCount: Int

  /// The space of `count` texts; `add` appends the hashes of a text to the array it is given.
  init(count: Int, add: (Int, inout [UInt64]) -> Void) {
    var table = ShingleTable()
    var hashes: [UInt64] = []
    for text in 0..<count {
      hashes.removeAll(keepingCapacity: true)
      add(text, &hashes)
      table.add(hashes, of: text, to: &features, counts: &weights)
      starts.append(features.count)
    }
    featureCount = table.count
    let rarity = Self.rarity(table, count)
    lengths.reserveCapacity(count)
    for text in 0..<count {
      var square: Int64 = 0
      for entry in starts[text]..<starts[text + 1] {
        let often =
          weights[entry] == 1 ? 1 : 1 + PortableMath.logarithm(Double(weights[entry]))
        weights[entry] = Int32(often * rarity[Int(features[entry])])
        square += Int64(weights[entry]) * Int64(weights[entry])
      }
      lengths.append(square > 0 ? Double(square).squareRoot() : 1)
    }
  }

  /// The features of a text with their weights, as positions in `features` and `weights`.
  func entries(_ text: Int) -> Range<Int> { starts[text]..<starts[text + 1] }

  /// The weight of each feature: between the logarithm of its rarity and the root of that, because
  /// rare words matter but a single one must not decide.
  private static func rarity(_ table: ShingleTable, _ count: Int) -> [Double] {
    var known = [Double](repeating: -1, count: count + 1)
    return (0..<table.count).map { feature in
      let holding = table.documents(feature)
      if known[Int(holding)] >= 0 { return known[Int(holding)] }
      let ratio = Double(count + 1) / Double(holding)
      let root = max(common, PortableMath.logarithm(ratio)).squareRoot()
      known[Int(holding)] = root * root.squareRoot() * unit
      return known[Int(holding)]
    }
  }
}

/// The weights of one text indexed by feature, to be multiplied with those of others.
struct FeatureProbe {
  private var weights: [Int32]
  private var entries = 0..<0

  init(_ space: FeatureSpace) { weights = Array(repeating: 0, count: space.featureCount) }

  /// Loads a text in place of the previous one.
  mutating func lay(_ text: Int, _ space: FeatureSpace) {
    for entry in entries { weights[Int(space.features[entry])] = 0 }
    entries = space.entries(text)
    for entry in entries { weights[Int(space.features[entry])] = space.weights[entry] }
  }

  /// The sum of the products of the weights that the loaded text shares with another.
  func product(_ text: Int, _ space: FeatureSpace) -> Int64 {
    weights.withUnsafeBufferPointer { weights in
      space.features.withUnsafeBufferPointer { features in
        space.weights.withUnsafeBufferPointer { others in
          var sum: Int64 = 0
          for entry in space.entries(text) {
            sum += Int64(weights[Int(features[entry])]) * Int64(others[entry])
          }
          return sum
        }
      }
    }
  }
}

/// For each feature, the texts of one side that contain it.
struct FeaturePostings {
  private(set) var starts: [Int]
  private(set) var texts: [Int32]
  /// The weights, scaled so that each text has length one.
  private(set) var weights: [Float]

  init(_ space: FeatureSpace, _ side: Range<Int>) {
    var counts = [Int](repeating: 0, count: space.featureCount + 1)
    for text in side {
      for entry in space.entries(text) { counts[Int(space.features[entry]) + 1] += 1 }
    }
    for feature in counts.indices.dropFirst() { counts[feature] += counts[feature - 1] }
    starts = counts
    texts = Array(repeating: 0, count: counts.last ?? 0)
    weights = Array(repeating: 0, count: texts.count)
    for text in side {
      let length = Float(space.lengths[text])
      for entry in space.entries(text) {
        let feature = Int(space.features[entry])
        texts[counts[feature]] = Int32(text)
        weights[counts[feature]] = Float(space.weights[entry]) / length
        counts[feature] += 1
      }
    }
  }

  /// The positions of the texts that contain a feature.
  func range(_ feature: Int) -> Range<Int> { starts[feature]..<starts[feature + 1] }
}
