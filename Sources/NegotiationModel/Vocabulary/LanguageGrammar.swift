/// The grammar of language tags.
///
/// A tag has letters, then groups of letters and digits joined by hyphens, as in `ar` or `zh-Hant`
/// (RFC 5646, without its list of languages). It can become part of a file name, so nothing else is
/// accepted.
package enum LanguageGrammar {
  /// The most bytes of a tag.
  package static let longest = 64

  /// Whether a text is a language tag.
  package static func isTag(_ text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { isTag(UnsafeRawBufferPointer($0)) }
  }

  /// Whether bytes are a language tag.
  package static func isTag(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= longest else { return false }
    var length = 0
    var isFirst = true
    for byte in bytes {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: length += 1
      case 0x30...0x39 where !isFirst: length += 1
      case 0x2D where length >= (isFirst ? 2 : 1): (length, isFirst) = (0, false)
      default: return false
      }
      if length > 8 { return false }
    }
    return length >= (isFirst ? 2 : 1)
  }
}
