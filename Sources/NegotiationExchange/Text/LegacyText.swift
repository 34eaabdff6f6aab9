/// The meaning of a byte in a text with one byte for each character.
enum LegacyText {
  /// The characters of the bytes 0x80 to 0x9F in Windows-1252; zero if there is none.
  private static let signs: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte in Windows-1252; `nil` for the five unused bytes.
  static func western(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = signs[Int(byte - 0x80)]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// The problem of a byte in a table: it is Windows-1252, if the bytes around it look like that.
  static func kind(of problem: EncodingProblem, in bytes: [UInt8]) -> CSVProblem.Kind {
    guard case .invalidUTF8(let byte) = problem.kind, let sign = western(byte),
      bytes.withUnsafeBytes({ isSparse($0, around: problem.offset) })
    else { return .encoding(problem.kind, offset: problem.offset) }
    return .western(byte: byte, sign: sign, offset: problem.offset)
  }

  /// Whether at most two non-ASCII bytes are next to each other at `place`.
  ///
  /// Western European text has single such bytes among its letters. In Cyrillic, Greek, Hebrew and
  /// Arabic text with one byte for each letter, whole words consist of them, and Windows-1252 is
  /// not meant.
  static func isSparse(_ bytes: UnsafeRawBufferPointer, around place: Int) -> Bool {
    var (first, last) = (place, place)
    while first > 0, bytes[first - 1] >= 0x80, last - first < 3 { first -= 1 }
    while last + 1 < bytes.count, bytes[last + 1] >= 0x80, last - first < 3 { last += 1 }
    return last - first < 2
  }
}
