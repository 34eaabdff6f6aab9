/// The features a text is compared by: words, and short runs of characters.
///
/// Words tell what is said; runs of characters forgive inflection, and carry the scripts that are
/// written without spaces, where a run of two characters stands for a word.
enum Shingles {
  /// Adds the hashes of the words of a text.
  static func words(_ text: ShinglesFolding.Words, to hashes: inout [UInt64]) {
    hashes.reserveCapacity(hashes.count + text.count)
    for index in 0..<text.count {
      var hash = seed
      for scalar in text.word(index) { mix(&hash, scalar) }
      if text.isIdeograph(index), index + 1 < text.count, text.isIdeograph(index + 1) {
        for scalar in text.word(index + 1) { mix(&hash, scalar) }
      }
      hashes.append(finish(hash))
    }
  }

  /// Adds the hashes of the runs of characters of a text.
  static func characters(_ text: ShinglesFolding.Words, to hashes: inout [UInt64]) {
    guard text.count > 0 else { return }
    var line: [UInt32] = []
    line.reserveCapacity(text.scalars.count + text.count + 1)
    var ideographs = 0
    for index in 0..<text.count {
      if text.isIdeograph(index) {
        ideographs += 1
        line.append(contentsOf: text.word(index))
      } else {
        if line.last != space { line.append(space) }
        line.append(contentsOf: text.word(index))
        line.append(space)
      }
    }
    let length = 2 * ideographs > text.count ? 2 : 4
    let last = max(0, line.count - length)
    hashes.reserveCapacity(hashes.count + last + 1)
    for start in 0...last {
      var hash = seed
      for position in start..<min(start + length, line.count) { mix(&hash, line[position]) }
      hashes.append(finish(hash))
    }
  }

  private static let space: UInt32 = 0x20
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ hash: inout UInt64, _ scalar: UInt32) {
    hash = (hash ^ UInt64(scalar)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
  }

  private static func finish(_ hash: UInt64) -> UInt64 {
    let hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 29
  }
}

/// Numbers features in the order they are met and counts how often a text holds each.
///
/// Open addressing on hashes that are already well mixed: a dictionary would hash them again.
struct ShingleTable {
  private var slots: [Int32]
  private var keys: [UInt64] = []
  /// The text that held a feature last, and where its count stands.
  private var lastText: [Int32] = []
  private var lastEntry: [Int] = []
  /// How many texts hold each feature.
  private(set) var documents: [Int32] = []

  init() {
    slots = Array(repeating: -1, count: 1024)
  }

  /// Adds the features of the next text to `features`, with how often each occurs to `counts`.
  mutating func add(
    _ hashes: [UInt64], of text: Int, to features: inout [Int32], counts: inout [Int32]
  ) {
    for hash in hashes {
      let number = number(hash)
      if lastText[Int(number)] == Int32(text) {
        counts[lastEntry[Int(number)]] += 1
      } else {
        lastText[Int(number)] = Int32(text)
        lastEntry[Int(number)] = features.count
        documents[Int(number)] += 1
        features.append(number)
        counts.append(1)
      }
    }
  }

  private mutating func number(_ hash: UInt64) -> Int32 {
    if 2 * keys.count >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if keys[Int(number)] == hash { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(keys.count)
    slots[slot] = number
    keys.append(hash)
    lastText.append(-1)
    lastEntry.append(0)
    documents.append(0)
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, hash) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
