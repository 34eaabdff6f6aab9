internal import NegotiationModel

/// A position in one feed, while its chunks are folded.
struct FeedCursor {
  private let feed: Feed
  /// The index of the feed in the chunk reader.
  private let part: Int
  private let limit: Int
  private let symbol: Int32
  private var marks: LineIndex.Marks
  private var chunk = ScannedChunk()
  /// The next line, counted from the start of the chunk.
  private var at = 0
  /// The number of lines before the chunk.
  private var before: Int
  private var nextRow = 0
  private var nextNote = 0
  private var nextQuote = 0
  /// When the next entry was recorded; `nil` at the end.
  private(set) var recorded: Instant?
  private var latest: Instant?
  private var group = GroupCheck()
  /// Numbers of entries that are skipped, and of those that only get a position.
  var leftOut: Set<Int> = []
  var unattributed: Set<Int> = []
  /// Whether the lines are sound, if the log is being verified.
  private(set) var isSound = true
  private(set) var linesWithHeads: [Int] = []

  /// - `part`: the index of the feed in the chunk reader.
  /// - `symbol`: the number of the feed in the fold.
  init(
    _ feed: Feed, part: Int, limit: Int, symbol: Int32, after known: LineIndex.Marks = .init()
  ) {
    self.feed = feed
    self.part = part
    self.limit = limit
    self.symbol = symbol
    marks = known
    before = known.count
  }

  /// The cursor whose entry comes first; `nil` if all are at their end.
  static func first(of cursors: [FeedCursor]) -> Int? {
    var best: Int?
    for at in cursors.indices {
      guard let mine = cursors[at].recorded else { continue }
      if let held = best, let theirs = cursors[held].recorded, theirs <= mine { continue }
      best = at
    }
    return best
  }

  mutating func close() { recorded = nil }

  /// Moves to the next line, and to the next chunk at the end of this one.
  mutating func advance(_ chunks: ChunkReader) throws(LogError) {
    recorded = nil
    guard before + at < limit else { return }
    while at == chunk.count {
      if let failure = chunk.failure { throw damage(failure.message) }
      guard let next = chunks.next(of: part) else {
        marks.length = feed.wholeLength
        return feed.index.adopt(marks)
      }
      before += chunk.count
      (chunk, at, nextRow, nextNote, nextQuote) = (next, 0, 0, 0, 0)
      guard let first = chunk.instants.first else { continue }
      if chunk.firstNumber != before + 1 {
        throw damage(LogReader.misplaced(chunk.firstNumber, before + 1))
      }
      if let latest, first <= latest { throw damage(LogReader.notLater) }
      latest = chunk.instants.last
      if let problem = group.problem(in: chunk) {
        throw .damaged(file: feed.name, line: problem.line, what: problem.what)
      }
      for start in chunk.starts { marks.take(start) }
      isSound = isSound && chunk.isSound
      for line in chunk.linesWithHeads { linesWithHeads.append(before + Int(line)) }
    }
    recorded = chunk.instants[at]
  }

  /// Folds the lines of the chunk that come before `bound`, up to `last`.
  mutating func fold(
    into fold: inout LogFold, before bound: Bound?, upTo last: Instant?
  ) throws(LogError) {
    guard chunk.count <= Int(Int32.max) - fold.negotiation.entries.count else {
      throw damage("the log has more entries than \(Int32.max), which is the most there can be")
    }
    var end = min(chunk.count, limit - before)
    if bound != nil || last != nil {
      var at = at
      while at < end {
        let mine = chunk.instants[at]
        if let last, mine > last { break }
        if let bound, bound.instant < mine || bound.instant == mine && bound.comesFirst { break }
        at += 1
      }
      end = at
    }
    let isPicky = !leftOut.isEmpty || !unattributed.isEmpty
    while at < end {
      let stop =
        isPicky
        ? at : nextNote < chunk.notes.count ? min(end, Int(chunk.notes[nextNote].line)) : end
      takeRows(upTo: stop, into: &fold)
      if at < end { try takeLine(into: &fold) }
    }
  }

  /// The instant of another feed's next line, and whether that feed comes first at the same
  /// instant.
  struct Bound {
    var instant: Instant
    var comesFirst: Bool
  }

  /// Folds lines that are plain stances.
  private mutating func takeRows(upTo end: Int, into fold: inout LogFold) {
    guard at < end else { return }
    let shift =
      fold.negotiation.place(chunk.instants[at..<end], feed: symbol, after: before + at) - Int32(at)
    while nextQuote < chunk.quotes.count, Int(chunk.quotes[nextQuote].line) < end {
      let quote = chunk.quotes[nextQuote]
      fold.negotiation.note(quote: quote.digest, of: quote.line + shift)
      nextQuote += 1
    }
    while nextRow < chunk.rows.count, Int(chunk.rows[nextRow].entry) < end {
      fold.take(chunk.rows[nextRow], by: chunk.scanner, shift: shift)
      nextRow += 1
    }
    at = end
  }

  /// Folds one line of any kind.
  private mutating func takeLine(into fold: inout LogFold) throws(LogError) {
    let number = before + at + 1
    var note: ScannedChunk.Note?
    if nextNote < chunk.notes.count, Int(chunk.notes[nextNote].line) == at {
      note = chunk.notes[nextNote].note
      nextNote += 1
    }
    if !leftOut.isEmpty, leftOut.contains(number) { return skipRows() }
    if !unattributed.isEmpty, unattributed.contains(number) {
      _ = fold.negotiation.place(chunk.instants[at...at], feed: symbol, after: before + at)
      return skipRows()
    }
    switch note {
    case nil: takeRows(upTo: at + 1, into: &fold)
    case .changes(let id)?:
      fold.changed = fold.negotiation.root(of: id, changedBy: fold.nextPlace)
      takeRows(upTo: at + 1, into: &fold)
      fold.changed = -1
    case .entry(let entry)?:
      fold.negotiation.apply(entry)
      skipRows()
    case .damage(let message)?: throw damage(message)
    }
  }

  /// Skips the next line, with its rows and quotations.
  private mutating func skipRows() {
    while nextRow < chunk.rows.count, Int(chunk.rows[nextRow].entry) == at { nextRow += 1 }
    while nextQuote < chunk.quotes.count, Int(chunk.quotes[nextQuote].line) == at { nextQuote += 1 }
    at += 1
  }

  /// Checks the lines of a group: as many as its first line says, all with one millisecond, and no
  /// group inside another.
  private struct GroupCheck {
    /// The numbers of the lines in the current group, and their millisecond.
    private var numbers = 0..<0
    private var milliseconds: Int64 = 0

    mutating func problem(in chunk: ScannedChunk) -> (line: Int, what: String)? {
      guard !chunk.groups.isEmpty || chunk.firstNumber < numbers.upperBound else { return nil }
      for (line, size) in chunk.groups {
        let number = chunk.firstNumber + Int(line)
        if let problem = brokenOff(before: number, in: chunk) { return problem }
        guard number >= numbers.upperBound else {
          return (
            number,
            "a group of entries begins inside the one that line \(numbers.lowerBound) begins"
          )
        }
        numbers = number..<number + size
        milliseconds = chunk.instants[Int(line)].milliseconds
      }
      return brokenOff(before: chunk.firstNumber + chunk.count, in: chunk)
    }

    /// Whether a line of the group before a number has another millisecond.
    private func brokenOff(before end: Int, in chunk: ScannedChunk) -> (line: Int, what: String)? {
      let first = max(numbers.lowerBound, chunk.firstNumber)
      let last = min(numbers.upperBound, end) - 1
      guard first <= last, chunk.instants[last - chunk.firstNumber].milliseconds != milliseconds
      else {
        return nil
      }
      let line = (first...last).first {
        chunk.instants[$0 - chunk.firstNumber].milliseconds != milliseconds
      }
      return (
        line ?? last,
        "line \(numbers.lowerBound) begins a group of \(numbers.count) entries, which is not whole"
      )
    }
  }

  private func damage(_ what: String) -> LogError {
    .damaged(file: feed.name, line: before + at + 1, what: what)
  }
}
