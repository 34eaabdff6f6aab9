/// Texts that make comparisons slow.
enum HardText: String, CaseIterable {
  case twoWords = "two words 50,000 times, 200 kB"
  case shuffledPhrase = "one phrase 10,000 times, reordered, 200 kB"
  case noSpaces = "1 MB without a space"
  case chinese = "1 MB of Chinese"
  case brackets = "50,000 nested brackets"
  case oneOfMany = "100,000 equal clauses, one changed"
  case reversed = "10,000 clauses the other way round"
  case marks = "1 MB of combining marks on one letter"
  case digits = "1 MB of digits"
  case letters = "1 MB of one letter"
  case blankLines = "200,000 blank lines"
  case oneLine = "5 MB on one line"

  /// The peers of this benchmark take minutes where there are no words.
  var isForPeers: Bool { self == .twoWords || self == .shuffledPhrase }

  var texts: (String, String) {
    switch self {
    case .twoWords:
      (
        clause(String(repeating: "a b ", count: 50_000)),
        clause(String(repeating: "b b a ", count: 33_000))
      )
    case .shuffledPhrase:
      (
        clause(String(repeating: "the party shall not ", count: 10_000)),
        clause(String(repeating: "shall the not party ", count: 10_000))
      )
    case .noSpaces:
      (clause(signs(1_000_000, changed: false)), clause(signs(1_000_000, changed: true)))
    case .chinese: (clause(characters(changed: false)), clause(characters(changed: true)))
    case .brackets:
      (clause(nested("text")), clause(nested("word")))
    case .oneOfMany: (equalClauses(changed: false), equalClauses(changed: true))
    case .reversed: (numbered(Array(0..<10_000)), numbered((0..<10_000).reversed()))
    case .marks:
      (
        clause("a" + String(repeating: "\u{301}", count: 500_000)),
        clause("a" + String(repeating: "\u{301}\u{302}", count: 250_000))
      )
    case .digits:
      (
        clause(String(repeating: "1234567890", count: 100_000)),
        clause(String(repeating: "1234567890", count: 99_999) + "1234567891")
      )
    case .letters:
      (
        clause(String(repeating: "a", count: 1_000_000)),
        clause(String(repeating: "a", count: 999_999) + "b")
      )
    case .blankLines:
      (
        clause("first" + String(repeating: "\n", count: 200_000) + "last"),
        clause("first" + String(repeating: "\n", count: 199_999) + "end")
      )
    case .oneLine:
      (
        clause(String(repeating: "all parties shall meet in 10 days. ", count: 145_000)),
        clause(String(repeating: "all parties may meet in 12 days. ", count: 155_000))
      )
    }
  }

  private func equalClauses(changed: Bool) -> String {
    var result = "# A plan\n"
    for number in 1...100_000 {
      let verb = changed && number == 50_000 ? "shall" : "may"
      result += "\n## \(number). Article\n\nThe parties \(verb) meet again.\n"
    }
    return result
  }

  /// One clause of a dozen words for each number, the same for the same number.
  private func numbered(_ numbers: [Int]) -> String {
    var result = "# A plan\n"
    for (place, number) in numbers.enumerated() {
      result += "\n## \(place + 1). Article\n\nThe parties meet in place"
      for step in 1...8 { result += " w\(number &* (step &* 7_919) % 4_999)" }
      result += " on day \(number).\n"
    }
    return result
  }

  private func clause(_ text: String) -> String { "# A plan\n\n## 1. Article\n\n\(text)\n" }

  private func nested(_ word: String) -> String {
    String(repeating: "[", count: 50_000) + word + String(repeating: "]", count: 50_000)
  }

  private func signs(_ count: Int, changed: Bool) -> String {
    var numbers = SeededNumbers(3)
    let alphabet = Array("abcdefghijkmnopqrstuvwxyz0123456789-_/".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in 0..<count {
      let byte = alphabet[Int.random(in: alphabet.indices, using: &numbers)]
      bytes.append(changed && place % 997 == 0 ? UInt8(ascii: "Z") : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func characters(changed: Bool) -> String {
    var numbers = SeededNumbers(4)
    var result = ""
    for place in 0..<333_000 {
      let value = UInt32.random(in: 0x4E00..<0x6000, using: &numbers)
      result.unicodeScalars.append(
        changed && place % 97 == 0 ? "人" : Unicode.Scalar(value) ?? "人")
    }
    return result
  }
}
