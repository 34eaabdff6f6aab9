extension MarkupReader {
  /// Whether a range has a control character, or one of the two code points that XML forbids.
  func checkCharacters(_ range: Range<Int>) throws(MarkupProblem) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x20, !SourceByte.isBlank(byte) {
        throw MarkupProblem(kind: .badCharacter, offset: index)
      }
      if byte == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0xBF,
        bytes[index + 2] >= 0xBE
      {
        throw MarkupProblem(kind: .badCharacter, offset: index)
      }
      index += 1
    }
  }

  func checkEntities(_ range: Range<Int>) throws(MarkupProblem) {
    var index = range.lowerBound
    while true {
      index = SourceByte.first(UInt8(ascii: "&"), in: bytes, index..<range.upperBound)
      guard index < range.upperBound else { return }
      guard let (_, end) = reference(at: index, before: range.upperBound) else {
        throw MarkupProblem(kind: .badEntity, offset: index)
      }
      index = end
    }
  }

  /// What `&…;` stands for and where it ends.
  private func reference(at start: Int, before limit: Int) -> (Unicode.Scalar, Int)? {
    let most = min(start + 12, limit)
    let semicolon = SourceByte.first(UInt8(ascii: ";"), in: bytes, start..<most)
    guard semicolon < most else { return nil }
    let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
    let scalar: Unicode.Scalar?
    switch name {
    case "lt": scalar = "<"
    case "gt": scalar = ">"
    case "amp": scalar = "&"
    case "quot": scalar = "\""
    case "apos": scalar = "'"
    default:
      guard name.hasPrefix("#"), !name.contains("+"), !name.contains("-") else { return nil }
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      scalar = value.flatMap(Unicode.Scalar.init)
      if let value, value < 0x20 && ![9, 10, 13].contains(value) || value & 0xFFFE == 0xFFFE {
        return nil
      }
    }
    return scalar.map { ($0, semicolon + 1) }
  }

  /// A range with its entities replaced, and with line ends as XML has them.
  ///
  /// - `isValue`: whether it is the value of an attribute, in which each line end is a blank.
  func expanded(_ range: Range<Int>, isValue: Bool, isCharacterData: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), !isCharacterData,
        let (scalar, end) = reference(at: index, before: range.upperBound)
      {
        result += UTF8.encode(scalar).map { Array($0) } ?? []
        index = end
        continue
      }
      index += 1
      switch byte {
      case 0x0D:
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
        result.append(isValue ? 0x20 : 0x0A)
      case 0x0A, 0x09: result.append(isValue ? 0x20 : byte)
      default: result.append(byte)
      }
    }
    return result
  }
}
