/// Counts the words inside `[-…-]` and `{+…+}`, which all programs measured here can print.
struct MarkedWords {
  private(set) var count = 0
  private var previous: UInt8 = 0
  private var isInside = false
  private var isWord = false

  static func count(in path: String) -> Int {
    var counter = MarkedWords()
    Files.forEachChunk(of: path) { chunk in
      for byte in chunk { counter.take(byte) }
    }
    return counter.count
  }

  private mutating func take(_ byte: UInt8) {
    let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    if !isInside {
      if isMark,
        previous == (byte == UInt8(ascii: "-") ? UInt8(ascii: "[") : UInt8(ascii: "{"))
      {
        isInside = true
        isWord = false
      }
    } else if previous == UInt8(ascii: "-") && byte == UInt8(ascii: "]")
      || previous == UInt8(ascii: "+") && byte == UInt8(ascii: "}")
    {
      isInside = false
    } else if byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || isWord && byte == UInt8(ascii: ",")
    {
      if !isWord { count += 1 }
      isWord = true
    } else {
      isWord = false
    }
    previous = byte
  }
}
