/// The kind of a file that is not text, by its bytes, and what its user can do.
package enum FileKind: Hashable, Sendable {
  case pdf, rtf
  case word, oldWord, openText
  case spreadsheet, oldSpreadsheet, openSpreadsheet
  case presentation, oldOffice, book
  /// A document with a password.
  case locked
  /// HTML, which is text; it is a kind of its own only when a draft is read.
  case page
  case image(String)
  case zip, archive(String)
  case database, program
  case utf16, utf32
  /// An encoding with one byte for each letter, by name.
  case singleByte(String)

  /// The kind in words, with its article.
  package var name: String {
    switch self {
    case .pdf: "a PDF"
    case .rtf: "a rich text file (RTF)"
    case .word: "a Word document"
    case .oldWord: "a Word document of the old kind (.doc)"
    case .openText: "an OpenDocument text"
    case .spreadsheet: "an Excel spreadsheet"
    case .oldSpreadsheet: "an Excel spreadsheet of the old kind (.xls)"
    case .openSpreadsheet: "an OpenDocument spreadsheet"
    case .presentation: "a presentation"
    case .oldOffice: "an Office document of the old kind"
    case .book: "an e-book (EPUB)"
    case .locked: "an Office document with a password"
    case .page: "a web page (HTML)"
    case .image(let format): "an image (\(format))"
    case .zip: "a ZIP archive"
    case .archive(let program): "compressed (\(program))"
    case .database: "a database (SQLite)"
    case .program: "a program"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    case .singleByte(let encoding): encoding
    }
  }

  /// How to make text of it.
  package var advice: String {
    switch self {
    case .pdf: "take its text out into a .txt file, as with pdftotext"
    case .rtf, .word, .oldWord, .openText, .page: "save it as plain text in UTF-8"
    case .locked: "save it without the password"
    case .spreadsheet, .oldSpreadsheet, .openSpreadsheet: "save each sheet as CSV in UTF-8"
    case .presentation, .oldOffice, .book: "save its text as plain text in UTF-8"
    case .image: "only its words can be read: type them into a text file"
    case .zip, .archive: "unpack it first"
    case .database: "export its tables as CSV in UTF-8"
    case .program: "name a text file"
    case .utf16, .utf32, .singleByte: "save it as UTF-8"
    }
  }

  package var message: String { "\(name): \(advice)" }
}

// MARK: Telling kinds apart

extension FileKind {
  /// The kind of a file by its first bytes; `nil` if they may be text.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
    let head = Array(bytes.prefix(1024))
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      head.dropFirst(offset).starts(with: text.utf8)
    }
    func begins(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
    if begins("%PDF-") || begins([0xEF, 0xBB, 0xBF] + "%PDF-".utf8) { return .pdf }
    if begins("{\\rtf") { return .rtf }
    if begins([0x50, 0x4B, 0x03, 0x04]) { return zipped(bytes) }
    if begins([0x50, 0x4B, 0x05, 0x06]) { return .zip }
    if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
    if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .image("PNG") }
    if begins([0xFF, 0xD8, 0xFF]) { return .image("JPEG") }
    if begins("GIF87a") || begins("GIF89a") { return .image("GIF") }
    if begins([0x49, 0x49, 0x2A, 0x00]) || begins([0x4D, 0x4D, 0x00, 0x2A]) {
      return .image("TIFF")
    }
    if begins("RIFF"), begins("WEBP", at: 8) { return .image("WebP") }
    if begins("ftyphei", at: 4) || begins("ftypmif1", at: 4) { return .image("HEIC") }
    if begins("ftypavif", at: 4) { return .image("AVIF") }
    if begins([0x1F, 0x8B]) { return .archive("gzip") }
    if begins("BZh"), head.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26]) {
      return .archive("bzip2")
    }
    if begins([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) { return .archive("xz") }
    if begins([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return .archive("7-Zip") }
    if begins([0x28, 0xB5, 0x2F, 0xFD]) { return .archive("zstd") }
    if begins([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]) { return .archive("RAR") }
    if begins("SQLite format 3\0") { return .database }
    if begins([0x7F, 0x45, 0x4C, 0x46]) || begins([0xCF, 0xFA, 0xED, 0xFE]) { return .program }
    if begins([0xFF, 0xFE, 0x00, 0x00]) || begins([0x00, 0x00, 0xFE, 0xFF]) { return .utf32 }
    if begins([0xFF, 0xFE]) || begins([0xFE, 0xFF]) { return .utf16 }
    return isWide(head) ? .utf16 : nil
  }

  /// The kind of a file from which a draft is to be read, HTML included.
  static func document(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
    if let kind = of(bytes) { return kind }
    let head = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased()
      .drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") ? .page : nil
  }

  /// The kind of a ZIP archive, by the names of the files in it.
  private static func zipped(_ bytes: UnsafeRawBufferPointer) -> FileKind {
    let part = Array(bytes.prefix(1 << 16)) + bytes.suffix(1 << 16)
    func holds(_ text: String) -> Bool { Bytes.hold(text, part) }
    if holds("application/vnd.oasis.opendocument.text") { return .openText }
    if holds("application/vnd.oasis.opendocument.spreadsheet") { return .openSpreadsheet }
    if holds("application/vnd.oasis.opendocument.presentation") { return .presentation }
    if holds("application/epub+zip") { return .book }
    if holds("word/document") { return .word }
    if holds("xl/workbook") || holds("xl/worksheets") { return .spreadsheet }
    if holds("ppt/slides") || holds("ppt/presentation") { return .presentation }
    return .zip
  }

  /// The kind of an old Office document, by the names of its streams, which are in UTF-16.
  private static func compound(_ bytes: UnsafeRawBufferPointer) -> FileKind {
    let part = Array(bytes)
    func holds(_ text: String) -> Bool {
      Bytes.hold(text.utf8.flatMap { [$0, 0] }, part)
    }
    if holds("EncryptedPackage") { return .locked }
    if holds("WordDocument") { return .oldWord }
    if holds("Workbook") || holds("Book\0") { return .oldSpreadsheet }
    return .oldOffice
  }

  /// Whether the bytes are letters of two bytes each: every other byte is zero, or hardly any
  /// differ.
  private static func isWide(_ head: [UInt8]) -> Bool {
    guard head.count >= 4, head.contains(0) else { return false }
    let pairs = head.count / 2
    var (low, high) = (0, 0)
    for pair in 0..<pairs {
      if head[2 * pair] == 0 { high += 1 }
      if head[2 * pair + 1] == 0 { low += 1 }
    }
    // Text in other scripts has zeros only at its blanks and digits, always on the same side.
    let (more, less) = (max(low, high), min(low, high))
    return more > 1 && more * 16 >= pairs && less == 0
  }

  /// The likely encoding of bytes that are not UTF-8; `nil` if nothing indicates one, as for a
  /// single stray byte.
  ///
  /// - `bad`: the offset of the first invalid byte.
  static func encoding(_ bytes: UnsafeRawBufferPointer, firstBad bad: Int) -> FileKind? {
    let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(1 << 16))
    // A UTF-8 text with one broken place is not in another encoding.
    guard bad < sample.count, !sample[..<bad].contains(where: { $0 >= 0x80 }) else { return nil }
    var (letters, high, lowerCyrillic, arabic) = (0, 0, 0, 0)
    for byte in sample {
      switch byte {
      case 0...8, 0x0E...0x1A, 0x7F: return nil
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0xC0...0xFF:
        high += 1
        if byte >= 0xE0 { lowerCyrillic += 1 }
        // alef, lam, meem, nun, waw, ya
        if [0xC7, 0xE1, 0xE3, 0xE4, 0xE6, 0xED].contains(byte) { arabic += 1 }
      default: break
      }
    }
    guard high * 2 > letters + high, high >= 8 else {
      return isWestern(sample) ? .singleByte("Windows-1252") : nil
    }
    if arabic * 3 > high { return .singleByte("Windows-1256 (Arabic)") }
    return .singleByte(lowerCyrillic * 2 > high ? "Windows-1251 (Cyrillic)" : "KOI8-R (Cyrillic)")
  }

  /// Whether every non-ASCII byte is a letter beside a letter, or a sign that people type.
  private static func isWestern(_ bytes: UnsafeRawBufferPointer) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      guard bytes.indices.contains(at) else { return false }
      return bytes[at] >= 0xC0 || (bytes[at] | 0x20) &- 0x61 < 26
    }
    for (at, byte) in bytes.enumerated() where byte >= 0x80 {
      switch byte {
      // Euro, quotation marks, dots, dashes, trade mark, and the signs of Latin-1.
      case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x99, 0x9B, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB,
        0xAE, 0xB0, 0xB4, 0xB7, 0xBB, 0xBF:
        // After a letter such as Å or Ã it looks like truncated UTF-8.
        if at > 0, bytes[at - 1] >= 0xC0 { return false }
      case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0xC0...0xFE:
        // Whole words of such bytes are in another script.
        guard isLetter(at - 1) || isLetter(at + 1), LegacyText.isSparse(bytes, around: at) else {
          return false
        }
      default: return false
      }
    }
    return true
  }
}

/// Searches for words in bytes.
private enum Bytes {
  static func hold(_ text: String, _ bytes: [UInt8]) -> Bool { hold(Array(text.utf8), bytes) }

  static func hold(_ word: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    var at = 0
    while let found = bytes[at...].firstIndex(of: first), found + word.count <= bytes.count {
      if bytes[found..<found + word.count].elementsEqual(word) { return true }
      at = found + 1
    }
    return false
  }
}
