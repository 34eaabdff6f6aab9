@_spi(_Unicode) import Swift

/// Folds text to the words that count for similarity.
///
/// Case, tatweel, vowel marks, the forms of alef, ya and ta marbuta, ё and the script of digits are
/// ignored; white space and punctuation only separate. The result for each scalar is computed once
/// and stored, because looking up Unicode properties is slow.
struct TextFolding {
  /// Marks a scalar that separates words.
  private static let separator: UInt32 = 1
  /// Marks a scalar that is left out.
  private static let dropped: UInt32 = 2
  private static let letter: UInt32 = 3

  /// Folded scalars, `value << 2 | kind`, 0 if not known yet; the basic plane only.
  private var memo = [UInt32](repeating: 0, count: 0x10000)

  /// The words of a text: folded scalars, and where each word ends.
  struct Words {
    var scalars: [UInt32] = []
    var ends: [Int] = []

    var count: Int { ends.count }

    func word(_ index: Int) -> ArraySlice<UInt32> {
      scalars[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    func isIdeograph(_ index: Int) -> Bool {
      let range = word(index)
      guard range.count == 1, let scalar = range.first else { return false }
      return TextFolding.isIdeograph(scalar)
    }
  }

  /// The words of a text in order; an ideograph or kana is a word of its own.
  mutating func words(_ text: String) -> Words {
    var text = text
    return text.withUTF8 { words($0) }
  }

  /// The words of a text in UTF-8.
  mutating func words(_ bytes: UnsafeBufferPointer<UInt8>) -> Words {
    var result = Words()
    result.scalars.reserveCapacity(bytes.count)
    var start = 0
    if Self.isAscii(bytes) {
      for byte in bytes { append(Unicode.Scalar(byte), to: &result, &start) }
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      if Self.isComposed(text) || Self.hasEndlessMarks(text) {
        for scalar in text.unicodeScalars { append(scalar, to: &result, &start) }
      } else {
        for scalar in text._nfc { append(scalar, to: &result, &start) }
      }
    }
    close(&result, &start)
    return result
  }

  /// The words of a text, or all its signs as one word if it has no words.
  mutating func wordsOrSigns(_ text: String) -> Words {
    var result = words(text)
    guard result.count == 0 else { return result }
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      result.scalars.append(scalar.value)
    }
    if !result.scalars.isEmpty { result.ends.append(result.scalars.count) }
    return result
  }

  /// Scripts written without spaces between words, whose characters carry the meaning.
  static func isIdeograph(_ value: UInt32) -> Bool {
    value >= 0x3040
      && (value <= 0x30FF || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0x20000...0x3FFFF).contains(value))
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, to result: inout Words, _ start: inout Int
  ) {
    let entry = folded(scalar)
    switch entry & 3 {
    case Self.letter:
      let value = entry >> 2
      if Self.isIdeograph(value) {
        close(&result, &start)
        result.scalars.append(value)
        close(&result, &start)
      } else {
        result.scalars.append(value)
      }
    case Self.dropped: break
    default: close(&result, &start)
    }
  }

  private func close(_ result: inout Words, _ start: inout Int) {
    guard result.scalars.count > start else { return }
    start = result.scalars.count
    result.ends.append(start)
  }

  private static func isAscii(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    var seen: UInt64 = 0
    while offset + 8 <= raw.count {
      seen |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < raw.count {
      seen |= UInt64(raw[offset])
      offset += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// Whether a text is certainly in composed form, without calling the normaliser.
  private static func isComposed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isAscii($0) }
      || text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x621..<0x653, 0x660..<0x66A, 0x2010..<0x2028,
          0x3001..<0x3004, 0x3041..<0x3097, 0x4E00..<0xA000, 0xFF01..<0xFF5F:
          true
        default: false
        }
      }
  }

  /// Whether two texts are canonically equal, in linear time for any input.
  ///
  /// Texts with endless marks are compared byte by byte.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    if first.hasSameBytes(as: second) { return true }
    if isComposed(first) && isComposed(second) { return false }
    return !hasEndlessMarks(first) && !hasEndlessMarks(second) && first == second
  }

  /// Whether more combining marks follow each other than any writing needs.
  ///
  /// The normaliser takes quadratic time to sort them.
  private static func hasEndlessMarks(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x300,
        scalar.properties.canonicalCombiningClass != .notReordered
      else {
        run = 0
        continue
      }
      run += 1
      if run > 200 { return true }
    }
    return false
  }

  private mutating func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = Int(scalar.value)
    guard value < memo.count else { return Self.fold(scalar) }
    let known = memo[value]
    if known != 0 { return known }
    let entry = Self.fold(scalar)
    memo[value] = entry
    return entry
  }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x640, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0xAD, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      return dropped
    case 0x622, 0x623, 0x625, 0x671: return kept(0x627)
    case 0x649, 0x6CC: return kept(0x64A)
    case 0x6A9: return kept(0x643)
    case 0x629: return kept(0x647)
    case 0x401, 0x451: return kept(0x435)
    case 0xFF21...0xFF3A: return kept(scalar.value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return kept(scalar.value - 0xFF41 + 0x61)
    default: break
    }
    let properties = scalar.properties
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return kept(0x30 + UInt32(digit))
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      return kept(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return kept(scalar.value)
    default: return separator
    }
  }

  private static func kept(_ value: UInt32) -> UInt32 { value << 2 | letter }
}
