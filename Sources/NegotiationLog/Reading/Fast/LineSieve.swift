internal import NegotiationModel

/// Reads chunks of a feed for a search: everything but stances, and the stances whose words may
/// match.
struct LineSieve {
  /// What was found in a chunk.
  struct Piece {
    /// The number of its first line; 0 if it has none.
    var first = 0
    var count = 0
    /// When its first and last entries were recorded.
    var instants: (first: Instant, last: Instant)?
    /// The decoded entries in order, and whether each may contain the words.
    var entries: [(entry: Entry, mayHold: Bool)] = []
    /// The starts of the lines that an index stores.
    var starts: [Int] = []
  }

  private let sieve: SearchSieve
  private let buffer = ChunkBuffer()
  private var recordedDays = DayMemory()

  init(_ pattern: SearchPattern) { sieve = SearchSieve(pattern) }

  /// Reads the lines that start in a range; `nil` if one is damaged, which a full reading reports.
  mutating func piece(of feed: Feed, in range: Range<Int>) -> Piece? {
    var piece = Piece()
    let window = buffer.window(feed, range)
    let writer = Array(feed.writer.text.utf8)
    var at = range.lowerBound
    if at > 0 {
      guard let end = window.lineEnd(from: at - 1) else { return piece }
      at = end + 1
    }
    while at < range.upperBound, let end = window.lineEnd(from: at) {
      guard take(window[at..<end], at, feed, writer, &piece) else { return nil }
      at = end + 1
    }
    return piece
  }

  private mutating func take(
    _ line: UnsafeRawBufferPointer, _ start: Int, _ feed: Feed, _ writer: [UInt8],
    _ piece: inout Piece
  ) -> Bool {
    let scanner = EntryScanner(line)
    if let head = scanner.head(&recordedDays), scanner.isName(writer, at: head.writer) {
      let recorded = Instant(milliseconds: head.milliseconds, counter: head.counter)
      guard follows(head.number, recorded, start, &piece) else { return false }
      var fields = EntryScanner.StanceFields()
      var mayHold: Bool?
      if scanner.read(head.end, into: &fields) {
        let hasWords =
          fields.flags.contains(.quoted) || fields.flags.contains(.noted)
          || fields.flags.contains(.conditioned)
        guard hasWords, sieve.mayHold(line, .json) else { return true }
        mayHold = true
      }
      guard let entry = try? EntryDecoder.decode(line) else { return false }
      keep(entry, mayHold ?? sieve.mayHold(line, .json), &piece)
      return true
    }
    guard let entry = try? EntryDecoder.decode(line), entry.id.writer == feed.writer,
      follows(entry.id.number, entry.recorded, start, &piece)
    else { return false }
    keep(entry, sieve.mayHold(line, .json), &piece)
    return true
  }

  private func keep(_ entry: Entry, _ mayHold: Bool, _ piece: inout Piece) {
    if case .stance = entry.event, !mayHold { return }
    piece.entries.append((entry, mayHold))
  }

  /// Whether the number and the instant of a line follow those of the line before.
  private func follows(
    _ number: Int, _ recorded: Instant, _ start: Int, _ piece: inout Piece
  ) -> Bool {
    if let instants = piece.instants {
      guard number == piece.first + piece.count, recorded > instants.last else { return false }
      piece.instants = (instants.first, recorded)
    } else {
      piece.first = number
      piece.instants = (recorded, recorded)
    }
    piece.count += 1
    if (number - 1) % LineIndex.stride == 0 { piece.starts.append(start) }
    return true
  }
}
