internal import NegotiationModel

/// The backslash that keeps a line of a text from having another meaning.
///
/// The rule is the same both ways: blanks, any number of backslashes, then a rest that would have a
/// meaning by itself. Reading removes one backslash from such a line. Writing adds one if there is
/// a backslash already, or if the line would be a heading, an underline, a fence, the number of a
/// clause or a line of the printed page.
enum LineGuard {
  /// The offset of the backslash that reading removes.
  static func dropPoint(_ line: UnsafeRawBufferPointer) -> Int? {
    let (offset, backslashes) = start(line)
    guard backslashes > 0 else { return nil }
    return hasMeaning(line, from: offset + backslashes) ? offset : nil
  }

  /// The offset at which writing adds one.
  static func addPoint(_ line: UnsafeRawBufferPointer) -> Int? {
    let (offset, backslashes) = start(line)
    if backslashes > 0 { return hasMeaning(line, from: offset + backslashes) ? offset : nil }
    return isNumberOrFurniture(line, from: offset) ? offset : nil
  }

  private static func start(_ line: UnsafeRawBufferPointer) -> (offset: Int, backslashes: Int) {
    var offset = 0
    while offset < line.count, MarkdownSyntax.isBlank(line[offset]) { offset += 1 }
    var end = offset
    while end < line.count, line[end] == UInt8(ascii: "\\") { end += 1 }
    return (offset, end - offset)
  }

  private static func hasMeaning(_ line: UnsafeRawBufferPointer, from start: Int) -> Bool {
    guard start < line.count else { return false }
    switch line[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "~"),
      UInt8(ascii: "+"), UInt8(ascii: "`"):
      return true
    default: return isNumberOrFurniture(line, from: start)
    }
  }

  private static func isNumberOrFurniture(
    _ line: UnsafeRawBufferPointer, from start: Int
  ) -> Bool {
    guard start < line.count else { return false }
    let rest = UnsafeRawBufferPointer(rebasing: line[start...])
    if MarkedLine.reading(start..<line.count, in: line).marker != nil { return true }
    return FurnitureLine.isNote(rest) || FurnitureLine.isRule(rest)
      || FurnitureLine.hasLeaders(rest)
      || rest.count <= 64
        && FurnitureLine.page(String(decoding: rest, as: UTF8.self)) != nil
  }
}
