package import Digest
package import NegotiationModel
internal import SystemFiles

/// One writer's file, divided into lines.
package struct Feed: Sendable {
  package let writer: WriterID
  /// The folder that contains the file, and the file's name there.
  let directory: Directory
  let fileName: String
  let file: FileContents
  private let end: FeedEnd
  let index: LineIndex

  /// The most bytes of one feed; its lines are counted in 32 bits.
  static let largest = 4 << 30

  /// - `file`: the name as the file system spells it.
  init(writer: WriterID, file name: String, in directory: Directory) throws(LogError) {
    self.writer = writer
    self.directory = directory
    fileName = name
    var end = FeedEnd(size: 0) { _ in [] }
    file = try LogError.wrap { () throws(FileError) in
      try FileContents(try directory.file(name, .read), limit: Feed.largest) { parts in
        end = FeedEnd(size: parts.size, read: parts.read)
        return end.countedLength
      }
    }
    self.end = end
    index = LineIndex(file.bytes)
  }

  /// The path as messages name it.
  package var name: String { "log/" + fileName }

  /// The number of bytes in the lines that count.
  package var wholeLength: Int { end.countedLength }
  /// The number of lines that count.
  package var count: Int { index.count }
  /// The number of bytes after the lines that count: the rest of an interrupted write.
  package var tornLength: Int { file.size - wholeLength }
  /// The number of entries of an unfinished group after them, and the size of the group.
  package var unfinished: (present: Int, size: Int)? {
    end.unfinished.map { ($0.present, $0.size) }
  }

  /// The identity of the file that has this name now.
  var currentIdentity: FileIdentity { directory.identity(of: fileName) }

  /// The number of the last entry of the group that continues after an entry; `nil` if no group
  /// does.
  package func endOfGroup(around number: Int) -> Int? {
    guard number >= 1, number <= count else { return nil }
    let lines = FileLines(UnsafeRawBufferPointer(rebasing: file.bytes[..<wholeLength]))
    let end = lineRange(number - 1).upperBound + 1
    return FeedEnd.openGroup(in: lines, upTo: end).map { $0.first + $0.size - 1 }
  }

  /// The entries that were recorded together with an entry; only itself if it was recorded alone.
  package func group(of number: Int) -> ClosedRange<Int> {
    if let end = endOfGroup(around: number) {
      // A group that continues after an entry is the group of the last line before its end.
      return group(of: end)
    }
    guard number > 1, number <= count else { return number...number }
    let lines = FileLines(UnsafeRawBufferPointer(rebasing: file.bytes[..<wholeLength]))
    let end = lineRange(number - 2).upperBound + 1
    guard let open = FeedEnd.openGroup(in: lines, upTo: end) else { return number...number }
    return open.first...number
  }

  /// An estimate of the number of lines, from the length of the last one.
  var likelyCount: Int {
    let sample = file.bytes[..<wholeLength].suffix(1 << 13)
    let lines = max(1, sample.count { $0 == 0x0A })
    return wholeLength / max(1, sample.count / lines) * 33 / 32 + 64
  }

  /// The bytes of a line, from 0, without its LF.
  package func line(_ number: Int) -> UnsafeRawBufferPointer { index.line(number) }

  package func withLine<R>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
  {
    try withExtendedLifetime(file) {
      // Reading single lines all over a large feed would otherwise keep all of it in memory.
      if self.index.countReading() { _ = file.release(0..<file.bytes.count) }
      return try body(line(index))
    }
  }

  /// The byte range of a line in the file, without its LF.
  func lineRange(_ number: Int) -> Range<Int> {
    let line = line(number)
    guard let start = line.baseAddress, let base = file.bytes.baseAddress else { return 0..<0 }
    return start - base..<start - base + line.count
  }

  /// All whole lines, in order.
  var lines: LineWalk { LineWalk(file, upTo: wholeLength) }

  /// The last whole line; `nil` for an empty feed.
  var lastLine: UnsafeRawBufferPointer? { line(before: wholeLength) }

  /// The line that ends with the LF before `end`.
  func line(before end: Int) -> UnsafeRawBufferPointer? {
    guard end > 0 else { return nil }
    let start = file.bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return UnsafeRawBufferPointer(rebasing: file.bytes[start..<end - 1])
  }

  /// The number and the instant of the last whole line; `nil` for an empty feed.
  ///
  /// The lines before it are not read: an append must not take longer on a longer feed.
  func last() throws(LogError) -> (number: Int, recorded: Instant)? {
    guard let line = lastLine else { return nil }
    do throws(EntryProblem) {
      return try head(of: line)
    } catch {
      throw .damaged(file: name, line: count, what: error.message)
    }
  }

  /// The digest of the last line, zero for an empty feed.
  package var head: Digest256? { lastLine.map { Feed.digest(in: $0) } ?? .zero }

  static let digestKey = Array(",\"digest\":\"".utf8)
  private static let digestKeyText: StaticString = ",\"digest\":\""

  /// The part of a line that its digest covers, and the digits of the digest; `nil` if the line
  /// does not end as every line must.
  static func cut(
    _ line: UnsafeRawBufferPointer
  ) -> (body: UnsafeRawBufferPointer, digits: UnsafeRawBufferPointer)? {
    // The end of a line: 11 bytes of key, 64 digits, a quotation mark and a brace.
    let bodyEnd = line.count - 77
    let start = bodyEnd + 11
    guard bodyEnd > 0, let base = line.baseAddress, line[line.count - 2] == 0x22,
      line[line.count - 1] == 0x7D,
      Memory.isEqual(base + bodyEnd, digestKeyText.utf8Start, 11)
    else { return nil }
    return (
      UnsafeRawBufferPointer(rebasing: line[..<bodyEnd]),
      UnsafeRawBufferPointer(rebasing: line[start..<start + 64])
    )
  }

  /// The part of a line that its digest covers, and the digest; `nil` if the line does not end as
  /// every line must.
  static func parts(
    of line: UnsafeRawBufferPointer
  ) -> (body: UnsafeRawBufferPointer, digest: Digest256)? {
    guard let (body, digits) = cut(line), let digest = Digest256(hex: digits) else { return nil }
    return (body, digest)
  }

  static func digest(in line: UnsafeRawBufferPointer) -> Digest256? { parts(of: line)?.digest }

  /// Whether a line may name heads of other feeds; in the usual form they follow the counter.
  static func mayNameHeads(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let head = EntryScanner(line).head() else { return true }
    return line[head.end...].starts(with: seenKey)
  }

  /// Whether a line may name former heads: heads or `was` follow the counter, or it is a writer's
  /// claim.
  static func mayNameFormerHead(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let head = EntryScanner(line).head() else { return true }
    let rest = line[head.end...]
    return rest.starts(with: seenKey) || rest.starts(with: Array(",\"was\":".utf8))
      || rest.starts(with: Array(",\"type\":\"writer\"".utf8))
  }

  private static let seenKey = Array(",\"seen\":".utf8)

  /// Whether the rest after the last LF holds a whole entry.
  ///
  /// An interrupted write cannot leave that, so the LF after the entry was changed.
  var tailHoldsLine: Bool { end.restHoldsLine }

  /// Refuses a rest that holds a whole entry: setting it aside would drop an entry that was
  /// reported as recorded.
  package func checkTornTail() throws(LogError) {
    guard tailHoldsLine else { return }
    throw .damaged(
      file: name, line: count + (end.unfinished?.present ?? 0) + 1,
      what: "the line end after a whole entry was changed")
  }
}
