/// The state of decompression: bits read and bytes written.
struct InflaterState {
  private let input: UnsafeRawBufferPointer
  private let output: UnsafeMutableRawBufferPointer
  private var position = 0
  private var bits: UInt64 = 0
  private var bitCount = 0
  private(set) var written = 0

  init(input: UnsafeRawBufferPointer, output: UnsafeMutableRawBufferPointer) {
    self.input = input
    self.output = output
  }

  mutating func run() throws(Inflater.Fault) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1:
        guard let fixed = Self.fixed else { throw .badLengths }
        try expand(fixed.literals, fixed.distances)
      case 2:
        let codes = try readCodes()
        try expand(codes.literals, codes.distances)
      default: throw .badBlock
      }
    }
  }

  // MARK: Bits

  @inline(__always)
  private mutating func fill() {
    if position + 8 <= input.count {
      let word = UInt64(
        littleEndian: input.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      bits |= word << UInt64(bitCount)
      let taken = (63 - bitCount) >> 3
      position += taken
      bitCount += taken * 8
    } else {
      while bitCount <= 56, position < input.count {
        bits |= UInt64(input[position]) << UInt64(bitCount)
        position += 1
        bitCount += 8
      }
    }
    // Bits above the count may be set already; they are then set to the same values again.
  }

  @inline(__always)
  private mutating func drop(_ count: Int) {
    bits >>= UInt64(count)
    bitCount -= count
  }

  private mutating func take(_ count: Int) throws(Inflater.Fault) -> Int {
    if bitCount < count { fill() }
    guard bitCount >= count else { throw .endsEarly }
    let value = Int(bits & (1 << UInt64(count) - 1))
    drop(count)
    return value
  }

  /// The next symbol; at least 15 bits must have been requested, unless the input ends.
  @inline(__always)
  private mutating func symbol(
    _ table: UnsafeBufferPointer<UInt16>, _ code: borrowing PrefixCode
  ) throws(Inflater.Fault) -> Int {
    let entry = Int(table[Int(bits & (1 << UInt64(PrefixCode.width) - 1))])
    let length = entry & 15
    if length > 0 {
      guard length <= bitCount else { throw .endsEarly }
      drop(length)
      return entry >> 4
    }
    return try longSymbol(code)
  }

  private mutating func longSymbol(_ code: borrowing PrefixCode) throws(Inflater.Fault) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...PrefixCode.longest {
      guard length <= bitCount else { throw .endsEarly }
      value |= Int(bits >> UInt64(length - 1) & 1)
      let count = Int(code.counts[length])
      if value - first < count {
        drop(length)
        return Int(code.symbols[index + value - first])
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .badSymbol
  }

  // MARK: Blocks

  private mutating func copyStored() throws(Inflater.Fault) {
    // Bits that were read ahead are returned, up to the next whole byte.
    drop(bitCount & 7)
    position -= bitCount >> 3
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { throw .endsEarly }
    let count = Int(input[position]) | Int(input[position + 1]) << 8
    let check = Int(input[position + 2]) | Int(input[position + 3]) << 8
    guard count ^ 0xFFFF == check else { throw .badBlock }
    position += 4
    guard position + count <= input.count else { throw .endsEarly }
    guard written + count <= output.count else { throw .otherSize }
    UnsafeMutableRawBufferPointer(rebasing: output[written..<written + count])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[position..<position + count]))
    position += count
    written += count
  }

  private mutating func expand(
    _ literals: PrefixCode, _ distances: PrefixCode
  ) throws(Inflater.Fault) {
    let result: Result<Void, Inflater.Fault> = literals.table.withUnsafeBufferPointer { first in
      distances.table.withUnsafeBufferPointer { second in
        do throws(Inflater.Fault) {
          return .success(try expand(literals, first, distances, second))
        } catch {
          return .failure(error)
        }
      }
    }
    try result.get()
  }

  private mutating func expand(
    _ literals: PrefixCode, _ literalTable: UnsafeBufferPointer<UInt16>,
    _ distances: PrefixCode, _ distanceTable: UnsafeBufferPointer<UInt16>
  ) throws(Inflater.Fault) {
    while true {
      // A symbol, a length's bits, a distance and its bits take 48 bits at most.
      if bitCount < 48 { fill() }
      let code = try symbol(literalTable, literals)
      if code < 256 {
        guard written < output.count else { throw .otherSize }
        output[written] = UInt8(truncatingIfNeeded: code)
        written += 1
        continue
      }
      if code == 256 { return }
      guard code - 257 < DeflateTables.lengthBases.count else { throw .badSymbol }
      let length =
        Int(DeflateTables.lengthBases[code - 257])
        + (try take(Int(DeflateTables.lengthBits[code - 257])))
      let far = try symbol(distanceTable, distances)
      guard far < DeflateTables.distanceBases.count else { throw .badDistance }
      let distance =
        Int(DeflateTables.distanceBases[far]) + (try take(Int(DeflateTables.distanceBits[far])))
      guard distance <= written else { throw .badDistance }
      guard written + length <= output.count else { throw .otherSize }
      copy(length, from: written - distance)
    }
  }

  /// Repeats written bytes; the range may overlap the bytes being written.
  @inline(__always)
  private mutating func copy(_ length: Int, from start: Int) {
    var (from, to) = (start, written)
    written += length
    if to - from >= 8 {
      while to + 8 <= written {
        output.storeBytes(
          of: output.loadUnaligned(fromByteOffset: from, as: UInt64.self), toByteOffset: to,
          as: UInt64.self)
        from += 8
        to += 8
      }
    }
    while to < written {
      output[to] = output[from]
      from += 1
      to += 1
    }
  }

  // MARK: Codes

  private struct Codes: Sendable {
    var literals: PrefixCode
    var distances: PrefixCode

    init?(lengths: [UInt8], literals: Int) {
      guard let first = PrefixCode(lengths: lengths[..<literals]),
        let second = PrefixCode(lengths: lengths[literals...])
      else { return nil }
      self.literals = first
      distances = second
    }
  }

  /// The codes of blocks that contain no codes of their own (section 3.2.6).
  private static let fixed: Codes? = {
    var lengths = [UInt8](repeating: 8, count: 288 + 32)
    for symbol in 144..<256 { lengths[symbol] = 9 }
    for symbol in 256..<280 { lengths[symbol] = 7 }
    for symbol in 288..<320 { lengths[symbol] = 5 }
    return Codes(lengths: lengths, literals: 288)
  }()

  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private mutating func readCodes() throws(Inflater.Fault) -> Codes {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let count = try take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .badLengths }
    var own = [UInt8](repeating: 0, count: 19)
    for index in 0..<count { own[Self.lengthOrder[index]] = UInt8(try take(3)) }
    guard let code = PrefixCode(lengths: own[...]) else { throw .badLengths }
    var lengths: [UInt8] = []
    lengths.reserveCapacity(literals + distances)
    while lengths.count < literals + distances {
      if bitCount < 15 { fill() }
      let next = try code.table.withUnsafeBufferPointer { table in
        Result { () throws(Inflater.Fault) in try symbol(table, code) }
      }.get()
      switch next {
      case 0..<16: lengths.append(UInt8(next))
      case 16:
        guard let last = lengths.last else { throw .badLengths }
        lengths += repeatElement(last, count: 3 + (try take(2)))
      case 17: lengths += repeatElement(0, count: 3 + (try take(3)))
      default: lengths += repeatElement(0, count: 11 + (try take(7)))
      }
    }
    // A block without a code for its end is invalid.
    guard lengths.count == literals + distances, lengths[256] > 0,
      let codes = Codes(lengths: lengths, literals: literals)
    else { throw .badLengths }
    return codes
  }
}
