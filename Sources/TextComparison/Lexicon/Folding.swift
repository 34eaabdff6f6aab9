@_spi(_Unicode) import Swift

/// Normalises words for look-up and for comparing their meaning.
///
/// Ignored are case, full-width forms, the script of digits, tatweel, vowel marks, the forms of
/// hamza, alef, ya and ta marbuta, е for ё, ligatures, invisible signs and a few English spellings.
/// Accents are kept, because they distinguish words.
package enum Folding {
  /// The longest word that is composed before folding.
  private static let longestComposed = 2_048

  /// The folded bytes of one word.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    fold(bytes, into: &result)
    return result
  }

  /// Replaces `result` by the folded bytes of one word.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      appendASCII(bytes, to: &result)
    } else if bytes.count > longestComposed || WordNumbers.isComposed(bytes) {
      var index = 0
      var previous: UInt32 = 0
      while index < bytes.count {
        let (scalar, length) = Clusters.scalar(bytes, at: index)
        append(scalar, after: previous, to: &result)
        previous = scalar.value
        index += length
      }
    } else {
      var previous: UInt32 = 0
      for scalar in String(decoding: bytes, as: UTF8.self)._nfc {
        append(scalar, after: previous, to: &result)
        previous = scalar.value
      }
    }
    SpellingVariants.level(&result)
  }

  /// Adds the folded form of letters that are all in ASCII.
  private static func appendASCII(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    result.append(contentsOf: bytes)
    result.withUnsafeMutableBufferPointer { folded in
      for index in folded.indices {
        switch folded[index] {
        case 0x41...0x5A: folded[index] |= 0x20
        case 0x60: folded[index] = 0x27
        default: break
        }
      }
    }
  }

  /// The folded form of a word, as text.
  package static func fold(_ word: String) -> String {
    var word = word
    return String(decoding: word.withUTF8 { fold($0) }, as: UTF8.self)
  }

  /// Adds the folded form of one letter.
  static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    append(scalar, after: 0, to: &result)
  }

  private static func append(
    _ scalar: Unicode.Scalar, after previous: UInt32, to result: inout [UInt8]
  ) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: result.append(UInt8(value) + 0x20)
    case 0x60: result.append(0x27)
    case 0..<0x80: result.append(UInt8(value))
    // The dash and the quotation marks of Hebrew, the dotted I of Turkish, the nasal sign of Hindi.
    case 0x5BE: result.append(0x2D)
    case 0x5F3: result.append(0x27)
    case 0x5F4: result.append(0x22)
    case 0x130: result.append(0x69)
    case 0x901: put(0x902, &result)
    // Marks and signs that do not change a word.
    case 0xAD, 0x0591...0x05C7, 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670,
      0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2069, 0xFEFF:
      break
    // A stress mark on a Cyrillic vowel.
    case 0x300...0x301 where (0x400...0x52F).contains(previous): break
    case 0x622, 0x623, 0x625, 0x671: put(0x627, &result)
    case 0x624, 0x626: put(0x621, &result)
    case 0x629, 0x6C1, 0x6BE: put(0x647, &result)
    case 0x649, 0x6CC: put(0x64A, &result)
    case 0x6A9: put(0x643, &result)
    case 0x660...0x669: result.append(UInt8(value - 0x660) + 0x30)
    case 0x6F0...0x6F9: result.append(UInt8(value - 0x6F0) + 0x30)
    case 0xFEF5...0xFEFC:
      put(0x644, &result)
      put(0x627, &result)
    case 0x401, 0x451: put(0x435, &result)
    case 0x410...0x42F: put(value + 0x20, &result)
    case 0x400...0x40F: put(value + 0x50, &result)
    case 0x430...0x45F: put(value, &result)
    case 0x2018, 0x2019, 0x2BC, 0xB4, 0x201B: result.append(0x27)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: result.append(0x2D)
    case 0xDF: result.append(contentsOf: [0x73, 0x73])
    case 0x152, 0x153: result.append(contentsOf: [0x6F, 0x65])
    case 0xC6, 0xE6: result.append(contentsOf: [0x61, 0x65])
    case 0xFB01: result.append(contentsOf: [0x66, 0x69])
    case 0xFB02: result.append(contentsOf: [0x66, 0x6C])
    case 0xFF01...0xFF5E:
      append(Unicode.Scalar(value - 0xFEE0) ?? scalar, after: previous, to: &result)
    case 0x66A: result.append(0x25)
    case 0x61F: result.append(0x3F)
    case 0x621...0x6D3, 0x4E00...0x9FFF: put(value, &result)
    default: lower(scalar, &result)
    }
  }

  private static func lower(_ scalar: Unicode.Scalar, _ result: inout [UInt8]) {
    let properties = scalar.properties
    if properties.numericType == .decimal, let number = properties.numericValue {
      result.append(UInt8(number) + 0x30)
    } else if properties.changesWhenLowercased {
      result.append(contentsOf: Array(properties.lowercaseMapping.utf8))
    } else {
      put(scalar.value, &result)
    }
  }

  private static func put(_ value: UInt32, _ result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
    result.append(contentsOf: encoded)
  }
}

/// English words with two accepted spellings, replaced by one of them.
enum SpellingVariants {
  private static let pairs: [(from: [UInt8], to: [UInt8])] = [
    ("defence", "defense"), ("offence", "offense"), ("licence", "license"),
    ("centre", "center"), ("programme", "program"), ("labour", "labor"), ("honour", "honor"),
    ("favour", "favor"), ("neighbour", "neighbor"), ("behaviour", "behavior"),
    ("colour", "color"), ("harbour", "harbor"), ("armour", "armor"), ("metre", "meter"),
    ("kilometre", "kilometer"), ("judgement", "judgment"), ("cheque", "check"),
    ("fulfil", "fulfill"), ("organis", "organiz"), ("recognis", "recogniz"),
    ("demilitaris", "demilitariz"), ("mobilis", "mobiliz"), ("demobilis", "demobiliz"),
    ("normalis", "normaliz"), ("stabilis", "stabiliz"), ("authoris", "authoriz"),
    ("finalis", "finaliz"), ("minimis", "minimiz"), ("maximis", "maximiz"),
    ("prioritis", "prioritiz"), ("utilis", "utiliz"), ("realis", "realiz"),
    ("legalis", "legaliz"), ("neutralis", "neutraliz"), ("materialis", "materializ"),
    ("formalis", "formaliz"), ("criminalis", "criminaliz"), ("reorganis", "reorganiz"),
    ("unauthoris", "unauthoriz"), ("summaris", "summariz"), ("penalis", "penaliz"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let byFirst: [[Int]] = {
    var result = [[Int]](repeating: [], count: 256)
    for (index, pair) in pairs.enumerated() { result[Int(pair.from[0])].append(index) }
    return result
  }()

  /// Replaces the first variant that the word begins with.
  static func level(_ word: inout [UInt8]) {
    guard let first = word.first, first < 0x80, word.count >= 6 else { return }
    for index in byFirst[Int(first)] where pairs[index].from[1] == word[1] {
      let pair = pairs[index]
      guard word.starts(with: pair.from), !word.starts(with: pair.to) else { continue }
      word = pair.to + word[pair.from.count...]
      return
    }
  }
}
