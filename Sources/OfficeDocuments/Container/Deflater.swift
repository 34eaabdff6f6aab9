/// Packs bytes by DEFLATE (RFC 1951): repetitions found by a table of the last place of three bytes, in
/// the codes that the format fixes.
///
/// The same bytes always give the same result. Markup shrinks to about a fifth, which is half of what
/// zlib saves beyond that; nothing here is adaptive, so there is little that can be wrong.
enum Deflater {
  static func packed(_ input: [UInt8]) -> [UInt8] {
    var state = DeflaterState(input: input)
    state.run()
    return state.output
  }
}

private struct DeflaterState {
  private static let window = 32_768
  private static let shortest = 3
  private static let longest = 258
  /// The number of earlier positions with the same three bytes that are compared.
  private static let depth = 24

  let input: [UInt8]
  private(set) var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount = 0
  /// The last position of each hash, and for each position the one before it; `-1` for none.
  private var heads = [Int32](repeating: -1, count: 1 << 15)
  private var before: [Int32]

  init(input: [UInt8]) {
    self.input = input
    before = [Int32](repeating: -1, count: input.count)
    output.reserveCapacity(input.count / 3 + 16)
  }

  mutating func run() {
    // One block, the last, in the fixed codes.
    put(1, 1)
    put(1, 2)
    var position = 0
    while position < input.count {
      let found = longestMatch(at: position)
      if let found {
        write(length: found.length, distance: found.distance)
        for place in position..<position + found.length { note(place) }
        position += found.length
      } else {
        writeLiteral(Int(input[position]))
        note(position)
        position += 1
      }
    }
    writeLiteral(256)
    if bitCount > 0 { put(0, 7) }
  }

  // MARK: Repetitions

  private func hash(_ place: Int) -> Int {
    let three =
      UInt32(input[place]) | UInt32(input[place + 1]) << 8 | UInt32(input[place + 2]) << 16
    return Int((three &* 0x9E37_79B1) >> 17)
  }

  private mutating func note(_ place: Int) {
    guard place + Self.shortest <= input.count else { return }
    let hash = hash(place)
    before[place] = heads[hash]
    heads[hash] = Int32(place)
  }

  private func longestMatch(at place: Int) -> (length: Int, distance: Int)? {
    guard place + Self.shortest <= input.count else { return nil }
    let limit = min(Self.longest, input.count - place)
    var candidate = Int(heads[hash(place)])
    var best = (length: Self.shortest - 1, distance: 0)
    var looks = 0
    while candidate >= 0, place - candidate <= Self.window, looks < Self.depth {
      looks += 1
      if input[candidate + min(best.length, limit - 1)]
        == input[place + min(best.length, limit - 1)]
      {
        var length = 0
        while length < limit, input[candidate + length] == input[place + length] { length += 1 }
        if length > best.length { best = (length, place - candidate) }
        if length == limit { break }
      }
      candidate = Int(before[candidate])
    }
    return best.length >= Self.shortest ? best : nil
  }

  // MARK: Codes

  /// Writes bits, the lowest first.
  private mutating func put(_ value: Int, _ count: Int) {
    bits |= UInt64(value) << UInt64(bitCount)
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  /// Writes a code, whose first bit is its highest.
  private mutating func putCode(_ code: Int, _ count: Int) {
    var reversed = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    put(reversed, count)
  }

  /// Writes a literal or the number of a length (section 3.2.6).
  private mutating func writeLiteral(_ symbol: Int) {
    switch symbol {
    case ..<144: putCode(0x30 + symbol, 8)
    case ..<256: putCode(0x190 + symbol - 144, 9)
    case ..<280: putCode(symbol - 256, 7)
    default: putCode(0xC0 + symbol - 280, 8)
    }
  }

  private mutating func write(length: Int, distance: Int) {
    let code = DeflateTables.lengthBases.lastIndex { Int($0) <= length } ?? 0
    writeLiteral(257 + code)
    put(length - Int(DeflateTables.lengthBases[code]), Int(DeflateTables.lengthBits[code]))
    let far = DeflateTables.distanceBases.lastIndex { Int($0) <= distance } ?? 0
    putCode(far, 5)
    put(distance - Int(DeflateTables.distanceBases[far]), Int(DeflateTables.distanceBits[far]))
  }
}
