@_spi(_Unicode) import Swift

/// What a search treats as equal.
///
/// Ignored are case, the script of digits, tatweel, vowel marks, the forms of alef, ya and ta
/// marbuta, е for ё, stress marks, accents on Latin and Greek letters, and invisible signs;
/// canonically equivalent texts are equal. Everything that is not a letter, digit or mark separates
/// words.
enum SearchFolding {
  /// The unit between words.
  static let separator: UInt32 = 0x20
  /// The unit of a scalar that is left out.
  static let nothing: UInt32 = 0

  /// Adds the folded scalars of one user-perceived character; consecutive separators become one.
  static func fold(_ character: Character, into units: inout [UInt32]) {
    if let byte = character.asciiValue {
      add(ascii(byte), to: &units)
      return
    }
    var base: UInt32 = 0
    for scalar in String(character)._nfd {
      let unit = unit(of: scalar, after: base)
      if !isMark(scalar) { base = unit }
      if unit != nothing { add(unit, to: &units) }
    }
  }

  private static func add(_ unit: UInt32, to units: inout [UInt32]) {
    if unit == separator, units.last == separator { return }
    units.append(unit)
  }

  /// What a decomposed scalar folds to after a folded letter.
  private static func unit(of scalar: Unicode.Scalar, after base: UInt32) -> UInt32 {
    guard isMark(scalar) else { return skeleton(of: scalar) }
    switch scalar.value {
    // Vowel marks and cantillation of Hebrew and Arabic.
    case 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: return nothing
    case 0x08D3...0x08FF: return nothing
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nothing
    case 0x0300...0x036F:
      if isCyrillic(base) {
        // Stress marks, and е for ё; й and ї are letters of their own.
        let isStress = scalar.value == 0x300 || scalar.value == 0x301
        return isStress || scalar.value == 0x308 && base == 0x435 ? nothing : scalar.value
      }
      return nothing
    default: return scalar.value
    }
  }

  /// What the first scalar of a character folds to, without marks.
  ///
  /// It is coarser than the full folding, and enough to show that a text cannot hold a word.
  static func skeleton(of scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    // Invisible signs and tatweel.
    case 0xAD, 0x0640, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      return nothing
    case 0x410...0x42F: return value + 0x20
    case 0x430...0x44F: return value
    case 0x0671: return 0x0627
    case 0x0649, 0x06CC: return 0x064A
    case 0x06A9: return 0x0643
    case 0x0629, 0x06C1, 0x06BE: return 0x0647
    case 0x0131: return 0x69
    case 0x03C2: return 0x03C3
    case 0x0621...0x063A, 0x0641...0x064A, 0x4E00...0x9FFF: return value
    default: break
    }
    let properties = scalar.properties
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return 0x30 + UInt32(digit)
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      return properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber, .otherNumber:
      return value
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return nothing
    default: return separator
    }
  }

  /// What a scalar leaves of the word it stands in when all marks are taken off: its first letter.
  ///
  /// Of a syllable of Hangul it is the leading consonant.
  static func bone(of scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value < 0x80 { return ascii(UInt8(scalar.value)) }
    var parts = String(scalar)._nfd.makeIterator()
    guard let first = parts.next() else { return nothing }
    return isTail(first.value) ? nothing : skeleton(of: first)
  }

  /// What stays of a folded word when all marks are taken off.
  static func bones(of units: ArraySlice<UInt32>) -> [UInt32] {
    units.compactMap { unit in
      guard let scalar = Unicode.Scalar(unit), !isTail(unit), !isMark(scalar) else { return nil }
      return unit
    }
  }

  /// Whether a letter may be composed with the one before it: the later parts of a syllable of Hangul,
  /// and one vowel sign of Kirat Rai.
  private static func isTail(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) || value == 0x16D67
  }

  private static func ascii(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x41...0x5A: UInt32(byte) + 0x20
    case 0x61...0x7A, 0x30...0x39: UInt32(byte)
    default: separator
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isCyrillic(_ value: UInt32) -> Bool { (0x400...0x52F).contains(value) }

  /// Whether a folded scalar belongs to a script that puts no blanks between words, so that a word may
  /// begin with it anywhere.
  static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
