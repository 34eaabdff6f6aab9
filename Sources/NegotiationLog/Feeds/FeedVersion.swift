package import Digest
package import NegotiationModel
internal import SystemFiles

/// One version of a feed as bytes: from the folder, from a file, or from another copy of the log.
///
/// Versions of one feed can be compared. Feeds only grow, so of two honest versions one is the
/// beginning of the other. If neither is, the feed was continued in two places.
package struct FeedVersion: Sendable {
  /// The lines that count, without the rest of an interrupted write.
  package let bytes: [UInt8]
  /// The start of each whole line, and the end of the last one.
  let starts: [Int]

  package init(_ all: [UInt8]) {
    let counted = all.withUnsafeBytes { all in
      FeedEnd(size: all.count) { Array(all[$0]) }.countedLength
    }
    let bytes = counted == all.count ? all : Array(all[..<counted])
    var starts = [0]
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return }
      var at = 0
      while at < all.count, let found = Memory.first(0x0A, in: base + at, all.count - at) {
        at = found - base + 1
        starts.append(at)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of whole lines.
  package var count: Int { starts.count - 1 }

  /// The bytes of a line, from 0, without its LF.
  package func line(_ index: Int) -> ArraySlice<UInt8> {
    bytes[starts[index]..<starts[index + 1] - 1]
  }

  /// The first lines; a group that would be cut is left out completely.
  package func prefix(_ lines: Int) -> FeedVersion {
    FeedVersion(Array(bytes[..<starts[min(max(lines, 0), count)]]))
  }

  /// The heads of other feeds that a line names: their numbers and the first digits of their
  /// digests.
  package func headsSeen(in index: Int) -> [(writer: WriterID, number: Int, digits: String)] {
    line(index).withUnsafeBytes { line in
      guard Feed.mayNameHeads(line), let seen = JSONValue.decode(line)?.object?["seen"]?.object
      else {
        return []
      }
      return seen.compactMap { writer, head in
        let parts = (head.string ?? "").split(separator: ":")
        guard parts.count == 2, let writer = WriterID(writer), let number = Int(parts[0]),
          number > 0
        else { return nil }
        return (writer, number, String(parts[1]))
      }
    }
  }

  /// When a line was recorded; `nil` if it cannot be read.
  package func instant(of index: Int) -> Instant? {
    line(index).withUnsafeBytes { bytes in
      if let head = EntryScanner(bytes).head() {
        return Instant(milliseconds: head.milliseconds, counter: head.counter)
      }
      return try? EntryDecoder.decode(bytes).recorded
    }
  }

  /// How many lines two versions share from their start.
  package func common(with other: FeedVersion) -> Int {
    let length = min(bytes.count, other.bytes.count)
    func isEqual(upTo end: Int) -> Bool {
      end <= length
        && bytes.withUnsafeBytes { mine in
          other.bytes.withUnsafeBytes { theirs in
            guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
            return Memory.isEqual(mine, theirs, end)
          }
        }
    }
    var (low, high) = (0, min(count, other.count))
    if isEqual(upTo: starts[high]), starts[high] == other.starts[high] { return high }
    while low < high {
      let middle = (low + high + 1) / 2
      if isEqual(upTo: starts[middle]) { low = middle } else { high = middle - 1 }
    }
    // Entries that were recorded together are shared all or not at all.
    return bytes.withUnsafeBytes { bytes in
      let lines = FileLines(UnsafeRawBufferPointer(rebasing: bytes[..<starts[low]]))
      return FeedEnd.openGroup(in: lines, upTo: starts[low]).map { $0.first - 1 } ?? low
    }
  }

  /// How two versions of a feed relate.
  package enum Union: Sendable, Equatable {
    case same
    /// The other version continues where this one ends, by that many lines.
    case other(ahead: Int)
    case mine(ahead: Int)
    /// The versions differ after that many lines, and both continue.
    case fork(common: Int)
  }

  package func union(with other: FeedVersion) -> Union {
    let common = common(with: other)
    if common == count { return common == other.count ? .same : .other(ahead: other.count - count) }
    return common == other.count ? .mine(ahead: count - other.count) : .fork(common: common)
  }

  /// The first line, counted from 1, whose digest does not match; `nil` if all match.
  package func firstBrokenLine(from start: Int = 0) -> Int? {
    bytes.withUnsafeBytes { all in
      func line(_ index: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: all[starts[index]..<starts[index + 1] - 1])
      }
      var previous = Digest256.zero
      if start > 0 {
        guard let digest = Feed.digest(in: line(start - 1)) else { return start }
        previous = digest
      }
      for index in start..<max(start, count) {
        guard let parts = Feed.parts(of: line(index)),
          EntryEncoder.digest(of: parts.body, after: previous) == parts.digest
        else { return index + 1 }
        previous = parts.digest
      }
      return nil
    }
  }

  /// The digest of a line; zero before the first.
  package func digest(after lines: Int) -> Digest256? {
    lines == 0 ? .zero : line(lines - 1).withUnsafeBytes { Feed.digest(in: $0) }
  }

  /// When the last line was recorded.
  package var latest: Instant? {
    count > 0 ? instant(of: count - 1) : nil
  }

  /// The writer that the first line names.
  package var writer: WriterID? {
    guard count > 0 else { return nil }
    return line(0).withUnsafeBytes { try? EntryDecoder.decode($0).id.writer }
  }
}

extension FeedVersion {
  /// The lines of a file of the log, including the last one even if its LF is missing.
  package static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
  }
}
