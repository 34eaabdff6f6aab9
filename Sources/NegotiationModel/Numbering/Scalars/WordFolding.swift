/// Makes words equal that differ only in case, accents or the form of a letter.
///
/// Capitals are often written without accents (`ARTICULO`, `ΑΡΘΡΟ`), and Arabic letters have
/// several code points for one sound.
@usableFromInline
package enum WordFolding {
  package static func folded(_ word: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word { fold(scalar) { result.append($0) } }
    return String(result)
  }

  package static func folded(_ word: String) -> String {
    let bytes = word.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return folded(word.unicodeScalars) }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      for byte in bytes {
        buffer[count] = (0x41...0x5A).contains(byte) ? byte + 32 : byte
        count += 1
      }
      return count
    }
  }

  /// Calls `use` with what a scalar folds to: one scalar, none or several.
  @inlinable @inline(__always)
  package static func fold(_ scalar: Unicode.Scalar, _ use: (Unicode.Scalar) -> Void) {
    switch scalar.value {
    case 0..<0x41, 0x5B..<0x80: use(scalar)
    case 0x41...0x5A: use(Unicode.Scalar(UInt8(scalar.value) + 32))
    // Scripts without capitals.
    case 0x900...0x109F, 0x3000...0xA63F, 0xAC00...0xD7A3: use(scalar)
    default: foldBeyondASCII(scalar, use)
    }
  }

  @usableFromInline
  static func foldBeyondASCII(_ scalar: Unicode.Scalar, _ use: (Unicode.Scalar) -> Void) {
    switch scalar.value {
    case 0x80..<0x800:
      let known = table[Int(scalar.value)]
      if known == several {
        foldByUnicode(scalar).forEach(use)
      } else if known != nothing, let found = Unicode.Scalar(known) {
        use(found)
      }
    default: foldByUnicode(scalar).forEach(use)
    }
  }

  private static func foldByUnicode(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if isIgnored(scalar) { return [] }
    return scalar.properties.lowercaseMapping.unicodeScalars
      .filter { !isIgnored($0) }.map { letters[$0] ?? $0 }
  }

  private static let nothing = UInt32.max
  private static let several = UInt32.max - 1

  /// What the scalars of two bytes fold to: most letters of the languages with capitals are among
  /// them.
  private static let table: [UInt32] = (0..<UInt32(0x800)).map { value in
    let found = Unicode.Scalar(value).map(foldByUnicode) ?? []
    return found.isEmpty ? nothing : found.count == 1 ? found[0].value : several
  }

  /// Scalars that are dropped: separate accents, vowel signs of Arabic and Hebrew, joiners, and the
  /// sign that stretches a line.
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
