/// Makes words alike that differ in case, accents or forms of one letter.
///
/// Capitals are often written without accents (`ARTICULO`, `ΑΡΘΡΟ`), and Arabic letters have several
/// code points for one sound.
enum WordFolding {
  static func folded(_ word: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word {
      if scalar.isASCII {
        let isCapital = ("A"..."Z").contains(scalar)
        result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else if !isIgnored(scalar) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isIgnored(lower) {
          result.append(letters[lower] ?? lower)
        }
      }
    }
    return String(result)
  }

  static func folded(_ word: String) -> String { folded(word.unicodeScalars) }

  /// Accents that stand alone, vowel signs of Arabic and Hebrew, joiners and stretched lines.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x591...0x5C7, 0x64B...0x655, 0x670, 0x640, 0x200C...0x200F, 0xAD: true
    default: false
    }
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąả"), ("c", "çćčĉ"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ğģ"),
      ("i", "ìíîïīıį"), ("k", "ķ"), ("l", "ļľĺł"), ("n", "ñńňņ"), ("o", "òóôõöøōő"),
      ("r", "řŕ"), ("s", "śšşș"), ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źžż"),
      ("α", "άἀἁ"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"),
      ("σ", "ς"), ("е", "ё"), ("ا", "أإآٱ"), ("ي", "ىی"), ("ك", "ک"), ("ه", "ةۀہھ"),
      ("'", "ʼ’‘"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, forms) in groups {
      for form in forms.unicodeScalars { table[form] = base }
    }
    return table
  }()
}
