/// Words of the lists that are known by how they begin or end: `~malıdır`, `نمی~`.
struct AffixedWords: Sendable {
  /// Stands in a list for any letters.
  static let mark = UInt8(ascii: "~")

  private var endings: [[UInt8]: Int32] = [:]
  private var beginnings: [[UInt8]: Int32] = [:]
  private var endingNumbers = Set<Int32>()
  private var longestEnding = 0
  private var longestBeginning = 0

  /// Enters a folded word with the mark at its beginning or its end.
  mutating func add(_ word: [UInt8], _ number: Int32) {
    if word.first == Self.mark {
      endings[Array(word.dropFirst())] = number
      endingNumbers.insert(number)
      longestEnding = max(longestEnding, word.count - 1)
    } else if word.last == Self.mark {
      beginnings[Array(word.dropLast())] = number
      longestBeginning = max(longestBeginning, word.count - 1)
    }
  }

  /// Whether a number is that of an ending.
  func isEnding(_ number: Int32) -> Bool { endingNumbers.contains(number) }

  /// The number of the longest ending of a folded word, else of its longest beginning, or -1.
  ///
  /// A letter at least is left over.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    if !endings.isEmpty {
      for count in stride(from: min(longestEnding, word.count - 1), to: 0, by: -1)
      where word[word.count - count] & 0xC0 != 0x80 {
        if let number = endings[Array(word.suffix(count))] { return number }
      }
    }
    if !beginnings.isEmpty {
      for count in stride(from: min(longestBeginning, word.count - 1), to: 0, by: -1)
      where word[count] & 0xC0 != 0x80 {
        if let number = beginnings[Array(word.prefix(count))] { return number }
      }
    }
    return -1
  }
}
