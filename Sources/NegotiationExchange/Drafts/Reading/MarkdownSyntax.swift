/// The rules of Markdown that decide what is a heading.
enum MarkdownSyntax {
  /// An open code block between fences, in which nothing is a heading.
  struct Fence: Hashable {
    let sign: UInt8
    let count: Int

    /// Reads the line that opens a block.
    init?(opening line: UnsafeRawBufferPointer) {
      guard let (sign, count, rest) = Self.run(line), count >= 3 else { return nil }
      if sign == UInt8(ascii: "`"), line[rest...].contains(sign) { return nil }
      self.sign = sign
      self.count = count
    }

    func isClosed(by line: UnsafeRawBufferPointer) -> Bool {
      guard let (sign, count, rest) = Self.run(line) else { return false }
      return sign == self.sign && count >= self.count
        && SourceLines.isBlank(UnsafeRawBufferPointer(rebasing: line[rest...]))
    }

    private static func run(
      _ line: UnsafeRawBufferPointer
    ) -> (sign: UInt8, count: Int, rest: Int)? {
      guard let start = MarkdownSyntax.indentation(of: line), start < line.count else { return nil }
      let sign = line[start]
      guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
      var index = start
      while index < line.count, line[index] == sign { index += 1 }
      return (sign, index - start, index)
    }
  }

  /// The level of a heading line and the start of its words; `nil` for `#hashtag`.
  static func heading(_ line: UnsafeRawBufferPointer) -> (level: Int, content: Int)? {
    guard let start = indentation(of: line) else { return nil }
    var index = start
    while index < line.count, line[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - start
    guard (1...6).contains(level), index == line.count || startsWithBlank(line[index...]) else {
      return nil
    }
    return (level, index)
  }

  /// The level that a line of `=` or `-` gives the line above it.
  static func underline(_ line: UnsafeRawBufferPointer) -> Int? {
    guard let start = indentation(of: line), start < line.count else { return nil }
    let sign = line[start]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return nil }
    var index = start
    while index < line.count, line[index] == sign { index += 1 }
    let count = index - start
    guard SourceLines.isBlank(UnsafeRawBufferPointer(rebasing: line[index...])) else { return nil }
    if sign == UInt8(ascii: "=") { return count >= 2 ? 1 : nil }
    return count >= 3 ? 2 : nil
  }

  /// Whether a line may be a heading by its underline: lists, quotations and tables may not.
  static func mayBeUnderlined(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let start = indentation(of: line), start < line.count else { return false }
    let first = line[start]
    if first == UInt8(ascii: ">") || first == UInt8(ascii: "|") { return false }
    guard start + 1 < line.count, isBlank(line[start + 1]) else { return true }
    return first != UInt8(ascii: "-") && first != UInt8(ascii: "*") && first != UInt8(ascii: "+")
  }

  /// The width of up to three blanks at the start of a line; with more it is code.
  static func indentation(of line: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while index < line.count, line[index] == 0x20 { index += 1 }
    return index <= 3 ? index : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether the rest of a line begins with a blank, including wide and fixed ones, which keyboards
  /// insert invisibly.
  private static func startsWithBlank(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = line.first else { return false }
    return isBlank(first) || line.starts(with: [0xC2, 0xA0])
      || line.starts(with: [0xE3, 0x80, 0x80])
  }

  /// The line after the metadata at the top of a file, or 0 if there is none.
  static func endOfFrontMatter(_ lines: SourceLines) -> Int {
    guard let first = lines.all.first else { return 0 }
    let opening = String(decoding: lines.slice(first.range), as: UTF8.self)
    guard opening == "---" || opening == "+++", !lines.isBlank(1) else { return 0 }
    for index in 1..<max(lines.all.count, 1) {
      let line = lines.all[index]
      guard line.end - line.start == 3 else { continue }
      if String(decoding: lines.slice(line.range), as: UTF8.self) == opening { return index + 1 }
    }
    return 0
  }
}
