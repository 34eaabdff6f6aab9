internal import SystemFiles

/// Parses one JSON text (RFC 8259): it stores where each value is, and copies none.
///
/// It is strict: no comments, no trailing commas, no lone surrogates, no duplicate keys, at most
/// 512 levels. Every line that is not a stance is parsed here before the first answer, and
/// Foundation's decoder took four fifths of the time of a short command. A draft of thousands of
/// clauses is one line: only the values that are asked for become strings.
struct JSONReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var depth = 0
  private var nodes: [JSONText.Node] = []
  /// The nodes of the keys found so far in all open objects.
  private var keys: [Int] = []
  private var problem = JSONText.Problem.malformed

  /// - `bytes`: valid UTF-8.
  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 24 + 8)
  }

  /// The parsed text, or `nil` if the bytes are not JSON.
  static func parse(_ bytes: UnsafeRawBufferPointer) -> JSONText? { try? read(bytes) }

  /// The parsed text, or an error.
  static func read(_ bytes: UnsafeRawBufferPointer) throws(JSONText.Problem) -> JSONText {
    guard bytes.count < UInt32.max else { throw .malformed }
    guard bytes.isUTF8 else { throw .notUTF8 }
    var parser = JSONReader(bytes)
    guard parser.value() else { throw parser.problem }
    parser.skipSpace()
    guard parser.at == bytes.count else { throw .malformed }
    return JSONText(bytes: bytes, nodes: parser.nodes)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Stores the node of a value from `start` to the current position.
  private mutating func note(_ kind: JSONText.Kind, from start: Int, upTo end: Int) {
    nodes.append(
      JSONText.Node(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }

  private mutating func value() -> Bool {
    skipSpace()
    guard at < bytes.count else { return false }
    switch bytes[at] {
    case 0x22: return text()
    case 0x7B: return nested(.object)
    case 0x5B: return nested(.array)
    case 0x74: return word("true", .yes)
    case 0x66: return word("false", .no)
    case 0x6E: return word("null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ kind: JSONText.Kind) -> Bool {
    guard depth < 512 else { return false }
    depth += 1
    defer { depth -= 1 }
    let own = nodes.count
    note(kind, from: at, upTo: at)
    at += 1
    guard kind == .object ? members() : items() else { return false }
    nodes[own].end = UInt32(truncatingIfNeeded: at)
    nodes[own].next = UInt32(truncatingIfNeeded: nodes.count)
    return true
  }

  private mutating func members() -> Bool {
    skipSpace()
    if skip(0x7D) { return true }
    let first = keys.count
    defer { keys.removeSubrange(first...) }
    while true {
      skipSpace()
      keys.append(nodes.count)
      guard text() else { return false }
      skipSpace()
      guard skip(0x3A), value() else { return false }
      skipSpace()
      if skip(0x7D) { return areDistinct(keys[first...]) }
      guard skip(0x2C) else { return false }
    }
  }

  /// Whether no two keys of an object are equal, in any spelling.
  private mutating func areDistinct(_ keys: ArraySlice<Int>) -> Bool {
    guard keys.count > 1 else { return true }
    if keys.count <= 16, keys.allSatisfy(isPlain) {
      for at in keys.indices {
        for other in keys.startIndex..<at where isEqual(nodes[keys[at]], nodes[keys[other]]) {
          return foundTwice(keys[at])
        }
      }
      return true
    }
    var known: Set<String> = []
    for key in keys where !known.insert(name(key)).inserted { return foundTwice(key) }
    return true
  }

  private mutating func foundTwice(_ key: Int) -> Bool {
    problem = .twice(key: name(key))
    return false
  }

  private func name(_ key: Int) -> String {
    JSONItem(text: JSONText(bytes: bytes, nodes: nodes), at: key).string ?? ""
  }

  /// Whether a key is ASCII without escapes, so that its bytes can be compared.
  private func isPlain(_ key: Int) -> Bool {
    let node = nodes[key]
    var at = Int(node.start)
    while at < Int(node.end), bytes[at] < 0x80 { at += 1 }
    return node.kind == .text && at == Int(node.end)
  }

  private func isEqual(_ left: JSONText.Node, _ right: JSONText.Node) -> Bool {
    let count = Int(left.end - left.start)
    guard count == Int(right.end - right.start) else { return false }
    guard count > 0, let base = bytes.baseAddress else { return true }
    return bytes[Int(left.start)] == bytes[Int(right.start)]
      && Memory.isEqual(base + Int(left.start), base + Int(right.start), count)
  }

  private mutating func items() -> Bool {
    skipSpace()
    if skip(0x5D) { return true }
    while value() {
      skipSpace()
      if skip(0x5D) { return true }
      guard skip(0x2C) else { return false }
    }
    return false
  }

  private mutating func word(_ text: StaticString, _ kind: JSONText.Kind) -> Bool {
    let end = at + text.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[at..<end].elementsEqual(expected) else { return false }
    note(kind, from: at, upTo: end)
    at = end
    return true
  }

  // MARK: Numbers

  private mutating func number() -> Bool {
    let start = at
    _ = skip(0x2D)
    let digits = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    guard at > digits, at - digits == 1 || bytes[digits] != 0x30 else { return false }
    var kind = JSONText.Kind.integer
    if skip(0x2E) {
      kind = .number
      guard skipDigits() else { return false }
    }
    if at < bytes.count, bytes[at] | 0x20 == 0x65 {
      kind = .number
      at += 1
      if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
      guard skipDigits() else { return false }
    }
    // A number that is too large for an integer is read as a floating-point number; if it is too
    // large for that, it is refused.
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if kind == .number || Int(text) == nil {
      kind = .number
      guard let value = Double(text), value.isFinite else { return false }
    }
    note(kind, from: start, upTo: at)
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    return at > start
  }

  // MARK: Texts

  private mutating func text() -> Bool {
    guard skip(0x22) else { return false }
    let start = at
    skipPlain()
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 {
        note(.text, from: start, upTo: at)
        at += 1
        return true
      }
      if byte == 0x5C {
        guard let (_, end) = JSONText.unescaped(bytes, from: start) else { return false }
        note(.escapedText, from: start, upTo: end)
        at = end + 1
        return true
      }
      if byte < 0x20 { return false }
      at += 1
    }
    return false
  }

  /// Skips eight bytes at a time while none of them ends a string, begins an escape or is a control
  /// character.
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let escape = word ^ (ones &* 0x5C)
      let found =
        ((quote &- ones) & ~quote) | ((escape &- ones) & ~escape)
        | ((word &- ones &* 0x20) & ~word)
      if found & (ones &* 0x80) != 0 { return }
      at += 8
    }
  }
}
