/// Turns the bytes that a terminal sends into keys, in whatever pieces they come.
///
/// All input becomes a key or a text. Bytes that are not UTF-8 are dropped, and so is a sequence
/// longer than that of any key.
package struct KeyDecoder: Sendable {
  private enum State: Hashable {
    case ground
    /// After an escape.
    case escape
    /// In a control sequence, with its bytes so far.
    case control([UInt8])
    /// After the beginning of a keypad key.
    case keypad
    /// In pasted text.
    case paste
  }

  private var state = State.ground
  /// The bytes of an incomplete character, or the pasted text so far.
  private var pending: [UInt8] = []
  /// Whether the last byte was a carriage return: a line feed after it belongs to the same key.
  private var isAfterReturn = false

  private static let longestSequence = 32
  private static let endOfPaste: [UInt8] = Array("\u{1B}[201~".utf8)

  package init() {}

  /// Whether there are bytes that are not a complete key yet.
  package var isUnderway: Bool { state != .ground || !pending.isEmpty }

  /// The keys that more bytes complete.
  package mutating func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Reports a pause in the input: a single escape is then a key of its own.
  package mutating func pause() -> [Key] {
    switch state {
    case .paste: return []
    case .ground:
      pending = []
      return []
    case .escape, .control, .keypad:
      state = .ground
      return [.other]
    }
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: ground(byte, &keys)
    case .escape: escape(byte, &keys)
    case .control(let sequence): control(sequence, byte, &keys)
    case .keypad:
      state = .ground
      keys.append(KeyDecoder.letter(byte) ?? .other)
    case .paste:
      pending.append(byte)
      guard byte == 0x7E, pending.suffix(6) == KeyDecoder.endOfPaste[...] else { return }
      keys.append(.paste(KeyDecoder.text(pending.dropLast(6))))
      (state, pending) = (.ground, [])
    }
  }

  private mutating func ground(_ byte: UInt8, _ keys: inout [Key]) {
    let wasReturn = isAfterReturn
    isAfterReturn = byte == 0x0D
    if byte >= 0x80 { return sign(byte, &keys) }
    pending = []
    switch byte {
    case 0x0A where wasReturn: break
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x1B: state = .escape
    case 0x20...0x7E: keys.append(.text(String(UnicodeScalar(byte))))
    default: keys.append(KeyDecoder.controlKey(byte))
    }
  }

  /// Adds a byte of a non-ASCII character.
  private mutating func sign(_ byte: UInt8, _ keys: inout [Key]) {
    if byte & 0xC0 != 0x80 { pending = [] } else if pending.isEmpty { return }
    pending.append(byte)
    let wanted = pending[0] >= 0xF0 ? 4 : pending[0] >= 0xE0 ? 3 : 2
    guard pending.count == wanted else { return }
    if let text = String(validating: pending, as: UTF8.self) { keys.append(.text(text)) }
    pending = []
  }

  private mutating func escape(_ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x5B: state = .control([])
    case 0x4F: state = .keypad
    case 0x1B: state = .escape
    case 0x0A, 0x0D: keys.append(.lineBreak)
    case 0x62, 0x42: keys.append(.wordLeft)
    case 0x66, 0x46: keys.append(.wordRight)
    case 0x08, 0x7F: keys.append(.eraseWord)
    default: keys.append(.other)
    }
  }

  private mutating func control(_ sequence: [UInt8], _ byte: UInt8, _ keys: inout [Key]) {
    // A control character ends a sequence and is a key itself.
    if byte < 0x20 {
      state = .ground
      return ground(byte, &keys)
    }
    guard (0x40...0x7E).contains(byte) && !(sequence.isEmpty && byte == 0x5B) else {
      state = sequence.count < KeyDecoder.longestSequence ? .control(sequence + [byte]) : .ground
      return
    }
    state = .ground
    let words = sequence.split(separator: 0x3B).map { String(decoding: $0, as: UTF8.self) }
    if byte == 0x7E, words == ["200"] {
      (state, pending) = (.paste, [])
    } else if let key = KeyDecoder.key(words, byte) {
      keys.append(key)
    }
  }

  /// The key of a control sequence; `nil` if it is a report of the terminal.
  private static func key(_ words: [String], _ last: UInt8) -> Key? {
    // A modifier other than shift, as in ESC [ 1 ; 5 D.
    let isByWord = words.count == 2 && words[1] != "2"
    switch (last, words.first) {
    case (0x7E, "1"), (0x7E, "7"): return .home
    case (0x7E, "4"), (0x7E, "8"): return .end
    case (0x7E, "3"): return isByWord ? .other : .delete
    case (0x7E, "201"): return nil
    case (0x5A, _): return .backTab
    case (0x43, _) where isByWord: return .wordRight
    case (0x44, _) where isByWord: return .wordLeft
    case (0x52, _), (0x63, _), (0x6E, _), (0x49, _), (0x4F, _): return nil
    default: return letter(last) ?? .other
    }
  }

  private static func letter(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x4D: .enter
    default: nil
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0B: .eraseToEnd
    case 0x0C: .redraw
    case 0x15: .eraseToStart
    case 0x17: .eraseWord
    case 0x1A: .suspend
    default: .other
    }
  }

  /// Bytes as text, without invalid ones.
  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).filter { $0 != "\u{FFFD}" }
  }
}
