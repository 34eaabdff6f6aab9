internal import OfficeDocuments

/// A byte that no text file may contain, and its position.
package struct EncodingProblem: Error, Hashable, Sendable {
  /// What is wrong with the byte.
  package enum Kind: Hashable, Sendable {
    /// A byte is not UTF-8.
    case invalidUTF8(byte: UInt8)
    /// The file holds a zero byte, so it is not text.
    case zeroByte
    /// A byte is not UTF-8, and the file looks like text in another encoding.
    case otherEncoding(byte: UInt8, FileKind)
    /// The file is of a kind that is not text.
    case notText(FileKind)
  }

  package let kind: Kind
  package let position: TextPosition
  /// The offset of the byte from the start of the file, from 0.
  package let offset: Int

  package var message: String {
    switch kind {
    case .invalidUTF8(let byte): return invalid(byte)
    case .otherEncoding(let byte, let kind):
      return "\(invalid(byte)); probably \(kind.message)"
    case .zeroByte: return "not text: zero byte at offset \(offset)"
    case .notText(let kind): return kind.message
    }
  }

  private func invalid(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "not UTF-8: byte 0x\(digits.count < 2 ? "0" : "")\(digits) at offset \(offset)"
  }
}

/// Finds bytes that are not UTF-8 text before any reader examines the file.
enum EncodingCheck {
  /// The problems found, at most one for each line and `limit` in all.
  ///
  /// If the bytes show what the whole file is, only that is reported.
  static func problems(in bytes: UnsafeRawBufferPointer, limit: Int = 20) -> [EncodingProblem] {
    if let kind = FileKind.of(bytes) {
      return [
        EncodingProblem(
          kind: .notText(kind), position: TextPosition(line: 1, column: 1), offset: 0)
      ]
    }
    let list = listed(in: bytes, limit: limit)
    guard let first = list.first, case .invalidUTF8(let byte) = first.kind,
      let kind = FileKind.encoding(bytes, firstBad: first.offset)
    else { return list }
    return [
      EncodingProblem(
        kind: .otherEncoding(byte: byte, kind), position: first.position, offset: first.offset)
    ]
  }

  private static func listed(
    in bytes: UnsafeRawBufferPointer, limit: Int
  ) -> [EncodingProblem] {
    var found: [EncodingProblem] = []
    var line = 1
    var lineStart = 0
    var counted = 0
    var index = 0
    while let bad = firstBad(in: bytes, from: index), found.count < limit {
      while counted < bad.offset {
        if bytes[counted] == UInt8(ascii: "\n") {
          line += 1
          lineStart = counted + 1
        }
        counted += 1
      }
      found.append(
        EncodingProblem(
          kind: bad.kind,
          position: .of(offset: bad.offset, in: bytes, countingFrom: lineStart, line: line),
          offset: bad.offset))
      index = bad.offset + 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    }
    return found
  }

  private static func firstBad(
    in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> (offset: Int, kind: EncodingProblem.Kind)? {
    let count = bytes.count
    var index = start
    while index < count {
      while index + 8 <= count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if (word & 0x8080_8080_8080_8080) | zeros != 0 { break }
        index += 8
      }
      guard index < count else { break }
      let byte = bytes[index]
      if byte == 0 { return (index, .zeroByte) }
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Check.sequenceLength(in: bytes, at: index)
      if length == 0 { return (index, .invalidUTF8(byte: byte)) }
      index += length
    }
    return nil
  }
}
