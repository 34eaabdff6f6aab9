/// Words that lists give by their beginning or ending: `~malıdır`, `نمی~`.
struct AffixedWords: Sendable {
  /// Stands for any letters.
  static let mark = UInt8(ascii: "~")

  private var endings: [[UInt8]: Int32] = [:]
  private var beginnings: [[UInt8]: Int32] = [:]
  private var endingNumbers = Set<Int32>()
  private var longestEnding = 0
  private var longestBeginning = 0

  /// Adds a folded word that begins or ends with the mark.
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

  /// Whether a number belongs to an ending.
  func isEnding(_ number: Int32) -> Bool { endingNumbers.contains(number) }

  /// The number of the longest ending that a folded word has, else of its longest beginning, or -1.
  ///
  /// At least one letter must remain.
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
