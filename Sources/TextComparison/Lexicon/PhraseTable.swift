/// Finds the longest phrase at a word, by word numbers.
///
/// It is a tree whose branches are stored in one hash table with open addressing.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The node and the word of a branch, never 0; 0 marks an empty slot.
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var ends = [Int32](repeating: 0, count: 1024)
  private var count = 0
  private var meanings: [Meaning?] = [nil]

  /// Adds a phrase; if it is added twice, the first meaning stays.
  mutating func add(_ words: [Int32], _ meaning: Meaning) {
    var node: Int32 = 0
    for word in words {
      let key = Self.key(node, word)
      let place = place(of: key)
      if keys[place] == key {
        node = ends[place]
        continue
      }
      node = Int32(meanings.count)
      meanings.append(nil)
      keys[place] = key
      ends[place] = node
      count += 1
      if 2 * count > keys.count { grow() }
    }
    if meanings[Int(node)] == nil { meanings[Int(node)] = meaning }
  }

  func next(_ node: Int32, _ word: Int32) -> Int32? {
    let key = Self.key(node, word)
    let place = place(of: key)
    return keys[place] == key ? ends[place] : nil
  }

  func meaning(_ node: Int32) -> Meaning? { meanings[Int(node)] }

  /// The slot of a key, or where it would be inserted.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldEnds) = (keys, ends)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    ends = [Int32](repeating: 0, count: 2 * oldKeys.count)
    for (key, end) in zip(oldKeys, oldEnds) where key != 0 {
      let place = place(of: key)
      keys[place] = key
      ends[place] = end
    }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)) + 1
  }
}

/// A small set of folded words, looked up by their bytes.
struct WordSet: Sendable {
  private let words: WordNumbers

  init(_ words: some Sequence<some StringProtocol>) {
    var wordNumbers = WordNumbers(expecting: 64)
    for word in words {
      Folding.fold(String(word)).utf8.withContiguousStorageIfAvailable { bytes in
        _ = wordNumbers.exact(bytes)
      }
    }
    self.words = wordNumbers
  }

  /// The words of a text, separated by blanks.
  init(_ text: String) { self.init(text.split(separator: " ")) }

  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { words.find(word) >= 0 }
}
