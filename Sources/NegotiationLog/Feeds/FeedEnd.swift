internal import Digest
internal import NegotiationModel

/// The end of a feed: up to which byte its entries count.
///
/// Three things can follow the last entry that counts: the rest of an interrupted line, a group of
/// entries whose last ones are missing, or both. Every reader ignores them. Only the end of the
/// file is read, so an append takes no longer on a longer feed.
struct FeedEnd: Equatable {
  /// The number of bytes in the entries that count.
  private(set) var countedLength = 0
  /// The number of bytes in whole lines, including those of an unfinished group.
  private(set) var wholeLength = 0
  /// A group that was begun and not finished; none of its entries counts.
  private(set) var unfinished: UnfinishedGroup?
  /// Whether the rest after the last LF holds a whole entry, so that its LF was changed.
  private(set) var restHoldsLine = false

  struct UnfinishedGroup: Equatable {
    /// The number of its first entry.
    var first: Int
    /// The number of entries that are there, and the size of the group.
    var present: Int
    var size: Int
  }

  /// - `read`: gives bytes of the file, and fewer than asked for if the file became shorter.
  init(size: Int, read: @escaping (Range<Int>) -> [UInt8]) {
    guard size > 0 else { return }
    let lines = FileLines(size: size, read: read)
    wholeLength = lines.lineStart(before: size)
    countedLength = wholeLength
    if wholeLength < size {
      restHoldsLine = FeedEnd.holdsLine(
        read(wholeLength..<min(size, wholeLength + FeedEnd.longestRest)),
        after: lines.line(endingAt: wholeLength)?.bytes)
    }
    guard let group = FeedEnd.openGroup(in: lines, upTo: wholeLength) else { return }
    countedLength = group.start
    unfinished = UnfinishedGroup(
      first: group.first, present: group.present, size: group.size)
  }

  /// The unfinished group that contains the line ending at `end`, if there is one.
  static func openGroup(
    in lines: FileLines, upTo end: Int
  ) -> (start: Int, first: Int, present: Int, size: Int)? {
    guard let last = lines.line(endingAt: end), let head = LineHead(last.bytes) else { return nil }
    // All lines of a group have the same millisecond, so it begins no earlier than the first line
    // with that millisecond.
    var start = (lines.firstLine(of: head, endingAt: end) ?? last).start
    // Searching for the word is fast, because few of many entries in one millisecond begin a group.
    while let found = lines.first(EntryBatch.word, in: start..<end),
      let line = lines.line(startingAt: lines.lineStart(before: found))
    {
      start = line.end
      guard let at = LineHead(line.bytes), let size = at.batch else { continue }
      if at.number + size - 1 == head.number { return nil }
      if at.number + size - 1 > head.number {
        return (line.start, at.number, head.number - at.number + 1, size)
      }
      guard size > FileLines.manyLines else { continue }
      guard let next = lines.line(numbered: at.number + size, line.end..<end) else { return nil }
      start = next.start
    }
    return nil
  }

  /// Whether bytes without a line end begin with a whole entry.
  private static func holdsLine(_ rest: [UInt8], after previous: [UInt8]?) -> Bool {
    let before: Digest256? =
      if let previous { previous.withUnsafeBytes { Feed.digest(in: $0) } } else { .zero }
    return rest.withUnsafeBytes { rest in
      var end = Feed.digestKey.count + 64 + 3
      while end < rest.count {
        if rest[end - 1] == 0x7D,
          let parts = Feed.parts(of: UnsafeRawBufferPointer(rebasing: rest[..<end]))
        {
          return before.map { EntryEncoder.digest(of: parts.body, after: $0) == parts.digest }
            ?? true
        }
        end += 1
      }
      return false
    }
  }

  /// The most bytes of a rest that are examined; longer than any line that a writer makes.
  private static let longestRest = 64 << 20
}
