/// A canonical Huffman code of DEFLATE (RFC 1951, section 3.2.2), as a decoding table.
///
/// Codes of up to ``width`` bits are found with one look-up; longer ones are decoded bit by bit.
struct PrefixCode: Sendable {
  static let width = 10
  static let longest = 15

  /// For the next `width` bits: the symbol times 16, plus its number of bits; 0 if the code is
  /// longer.
  private(set) var table = [UInt16](repeating: 0, count: 1 << width)
  /// The number of codes of each length.
  private(set) var counts = [UInt16](repeating: 0, count: longest + 1)
  /// The symbols in the order of their codes.
  private(set) var symbols: [UInt16] = []

  /// The code with these lengths; `nil` if they are invalid.
  ///
  /// - `lengths`: the length of each symbol's code, 0 for a symbol that does not occur.
  init?(lengths: ArraySlice<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...Self.longest {
      left = left * 2 - Int(counts[length])
      if left < 0 { return nil }
    }
    // A single code may leave its other half unused, and there may be no code at all.
    let used = counts.reduce(0) { $0 + Int($1) }
    guard left == 0 || used == 0 || used == 1 && counts[1] == 1 else { return nil }
    var starts = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest { starts[length + 1] = starts[length] + Int(counts[length]) }
    symbols = [UInt16](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[starts[Int(length)]] = UInt16(symbol)
      starts[Int(length)] += 1
    }
    fillTable()
  }

  private mutating func fillTable() {
    var code = 0
    var next = 0
    for length in 1...Self.width {
      for _ in 0..<Int(counts[length]) {
        let entry = symbols[next] << 4 | UInt16(length)
        next += 1
        // The first bit of a code is the lowest one.
        var index = 0
        for bit in 0..<length where code >> bit & 1 == 1 { index |= 1 << (length - 1 - bit) }
        while index < 1 << Self.width {
          table[index] = entry
          index += 1 << length
        }
        code += 1
      }
      code <<= 1
    }
  }
}
