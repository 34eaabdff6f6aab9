/// The features by which texts are compared: words, and short runs of characters.
///
/// Words carry the meaning. Runs of characters tolerate inflection, and serve the scripts without
/// spaces, in which a run of two characters stands for a word.
enum Shingles {
  /// Adds the hashes of the words of a text.
  static func words(_ text: TextFolding.Words, to hashes: inout [UInt64]) {
    hashes.reserveCapacity(hashes.count + text.count)
    text.scalars.withUnsafeBufferPointer { scalars in
      text.ends.withUnsafeBufferPointer { ends in
        var start = 0
        for index in 0..<ends.count {
          let end = ends[index]
          var hash = seed
          for place in start..<end { mix(&hash, UInt64(scalars[place])) }
          // An ideograph is combined with the one after it.
          if end - start == 1, TextFolding.isIdeograph(scalars[start]), index + 1 < ends.count,
            ends[index + 1] - end == 1, TextFolding.isIdeograph(scalars[end])
          {
            mix(&hash, UInt64(scalars[end]))
          }
          hashes.append(finish(hash))
          start = end
        }
      }
    }
  }

  /// Adds the hashes of the runs of characters of a text.
  static func characters(_ text: TextFolding.Words, to hashes: inout [UInt64]) {
    guard text.count > 0 else { return }
    withUnsafeTemporaryAllocation(
      of: UInt32.self, capacity: text.scalars.count + 2 * text.count + 4
    ) { line in
      var (count, ideographs) = (0, 0)
      text.scalars.withUnsafeBufferPointer { scalars in
        text.ends.withUnsafeBufferPointer { ends in
          var start = 0
          for index in 0..<ends.count {
            let end = ends[index]
            if end - start == 1, TextFolding.isIdeograph(scalars[start]) {
              ideographs += 1
              line[count] = scalars[start]
              count += 1
            } else {
              if count == 0 || line[count - 1] != space {
                line[count] = space
                count += 1
              }
              for place in start..<end {
                line[count] = scalars[place]
                count += 1
              }
              line[count] = space
              count += 1
            }
            start = end
          }
        }
      }
      let length = 2 * ideographs > text.count ? 2 : 4
      // No scalar is 0, so a run that is cut short equals no other.
      for place in count..<count + 4 { line[place] = 0 }
      let last = max(0, count - length)
      hashes.reserveCapacity(hashes.count + last + 1)
      for start in 0...last {
        var hash = seed
        mix(&hash, UInt64(line[start]) | UInt64(line[start + 1]) << 32)
        if length == 4 { mix(&hash, UInt64(line[start + 2]) | UInt64(line[start + 3]) << 32) }
        hashes.append(finish(hash))
      }
    }
  }

  private static let space: UInt32 = 0x20
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ hash: inout UInt64, _ value: UInt64) {
    hash = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
  }

  private static func finish(_ hash: UInt64) -> UInt64 {
    let hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 29
  }
}

/// Numbers features in order of appearance and counts how often each occurs in a text.
///
/// It uses open addressing, because the hashes are well mixed already; a dictionary would hash them
/// again.
struct ShingleTable {
  private struct Feature {
    let hash: UInt64
    /// The text that contained the feature last, and where its count is.
    var text: Int32
    var entry: Int32
    /// The number of texts that contain the feature.
    var documents: Int32
  }

  private var slots = [Int32](repeating: -1, count: 1024)
  private var features: [Feature] = []

  /// How many features there are.
  var count: Int { features.count }

  /// The number of texts that contain a feature.
  func documents(_ feature: Int) -> Int32 { features[feature].documents }

  /// Appends the features of the next text to `numbers`, and how often each occurs to `counts`.
  mutating func add(
    _ hashes: [UInt64], of text: Int, to numbers: inout [Int32], counts: inout [Int32]
  ) {
    while 2 * (features.count + hashes.count) >= slots.count { grow() }
    let mask = slots.count - 1
    let text = Int32(text)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash) & mask
      var number = slots[slot]
      while number >= 0, features[Int(number)].hash != hash {
        slot = (slot + 1) & mask
        number = slots[slot]
      }
      if number < 0 {
        number = Int32(features.count)
        slots[slot] = number
        features.append(Feature(hash: hash, text: -1, entry: 0, documents: 0))
      }
      let place = Int(number)
      if features[place].text == text {
        counts[Int(features[place].entry)] += 1
      } else {
        features[place].text = text
        features[place].entry = Int32(numbers.count)
        features[place].documents += 1
        numbers.append(number)
        counts.append(1)
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, feature) in features.enumerated() {
      var slot = Int(truncatingIfNeeded: feature.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
