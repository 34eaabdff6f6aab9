/// The class of a grapheme cluster for the tokenizer, by its first scalar.
enum ClusterClass: UInt8 {
  case letter, hebrew, digit, single, space, newline, format, symbol, punctuation
  /// Joins letters only: a colon-like dot inside a word.
  case midLetter
  /// Joins letters, and digits: full stop and apostrophe.
  case midBoth
  /// Joins digits only: comma, Arabic thousands and decimal signs, colon of a time.
  case midDigit
  /// The low line, which belongs to the word beside it.
  case connector
  /// The straight double quote, which marks abbreviations inside Hebrew words.
  case doubleQuote
  case hyphen, slash
}

extension ClusterClass {
  static let ascii: [ClusterClass] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x0A, 0x0B, 0x0C, 0x0D: .newline
    case 0...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case UInt8(ascii: "_"): .connector
    case UInt8(ascii: "'"), UInt8(ascii: "."): .midBoth
    case UInt8(ascii: ","), UInt8(ascii: ":"): .midDigit
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "#"),
      UInt8(ascii: "@"):
      .symbol
    default: .punctuation
    }
  }

  /// The class of a scalar that begins a cluster.
  ///
  /// Scripts of most drafts are recognised by range; the others by Unicode properties.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: self = Self.ascii[Int(scalar.value)]
    case 0x85, 0x2028, 0x2029: self = .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xB7, 0x0387, 0x2027: self = .midLetter
    case 0x2018, 0x2019, 0x2024, 0xFF07, 0xFF0E, 0x02BC: self = .midBoth
    case 0x060C, 0x066B, 0x066C, 0xFF0C, 0x2044: self = .midDigit
    case 0x05F4: self = .doubleQuote
    case 0x5BE, 0x2010, 0x2011: self = .hyphen
    // Percent and section signs, which stand for words.
    case 0xA7, 0x66A, 0x2030, 0xFF05: self = .symbol
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .letter
    case 0x400...0x481, 0x48A...0x52F: self = .letter
    case 0x5D0...0x5EA: self = .hebrew
    case 0x621...0x64A, 0x671...0x6D3: self = .letter
    case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: self = .digit
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
      0x1B000...0x1B16F, 0x20000...0x3FFFF:
      self = .single
    case 0xAC00...0xD7A3: self = .letter
    default: self = Self.byProperties(scalar)
    }
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ClusterClass {
    switch scalar.properties.generalCategory {
    case .decimalNumber: .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      isWrittenWithoutSpaces(scalar.value) || scalar.properties.isIdeographic ? .single : .letter
    case .spaceSeparator, .control: .space
    case .lineSeparator, .paragraphSeparator: .newline
    case .format: .format
    case .connectorPunctuation: .connector
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .otherPunctuation:
      .punctuation
    default: .symbol
    }
  }

  /// Thai, Lao, Myanmar, Khmer, Tai and their extensions.
  private static func isWrittenWithoutSpaces(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF,
      0xA9E0...0xA9FF, 0xAA60...0xAADF:
      true
    default: false
    }
  }
}

/// The grapheme clusters of a text: where each begins, and its class.
struct Clusters {
  private(set) var starts: [Int] = []
  private(set) var classes: [ClusterClass] = []

  /// Reads the bytes once; a cluster ends exactly where a Swift `Character` would.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts.reserveCapacity(bytes.count / 2 + 16)
    classes.reserveCapacity(bytes.count / 2 + 16)
    var index = 0
    var recognizer = Unicode._CharacterRecognizer()
    var recognizing = false
    let table = ClusterClass.ascii
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let joined = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
        // The scalar after a prepended mark belongs to its cluster, even if it is ASCII.
        let prepended =
          recognizing && !recognizer.hasBreak(before: Unicode.Scalar(byte))
        if !joined && !prepended {
          starts.append(index)
          classes.append(table[Int(byte)])
        }
        recognizing = prepended
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at: index)
      if !recognizing {
        recognizer = Unicode._CharacterRecognizer()
        if index > 0 { _ = recognizer.hasBreak(before: Unicode.Scalar(bytes[index - 1])) }
      }
      recognizing = true
      if recognizer.hasBreak(before: scalar) || index == 0 {
        starts.append(index)
        classes.append(ClusterClass(scalar))
      }
      index += length
    }
  }

  /// The scalar at a boundary of valid UTF-8, and its length in bytes.
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[index])
    func low(_ step: Int) -> UInt32 { UInt32(bytes[index + step]) & 0x3F }
    let value: UInt32
    let length: Int
    switch first {
    case 0..<0x80: (value, length) = (first, 1)
    case 0..<0xE0: (value, length) = ((first & 0x1F) << 6 | low(1), 2)
    case 0..<0xF0: (value, length) = ((first & 0x0F) << 12 | low(1) << 6 | low(2), 3)
    default:
      (value, length) = ((first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
