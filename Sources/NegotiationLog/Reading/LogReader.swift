package import NegotiationModel
internal import SystemFiles

/// The feeds of a folder, folded into a negotiation.
package struct LogReader: Sendable {
  package let feeds: [Feed]

  /// Where a snapshot of the feeds may be; without it the feeds are always read.
  let store: SnapshotStore?

  /// How feeds are read; each reading sets only what differs from the default.
  var plan = ScanPlan()

  package init(feeds: [Feed], store: SnapshotStore? = nil) {
    self.feeds = feeds.sorted { $0.writer < $1.writer }
    self.store = store
  }

  /// The same feeds, read without any snapshot.
  package var withoutSnapshot: LogReader {
    var reader = LogReader(feeds: feeds)
    reader.plan = plan
    return reader
  }

  package func feed(of writer: WriterID) -> Feed? { feeds.first { $0.writer == writer } }

  /// The entry of that name, read whole; `nil` if there is none.
  package func entry(_ id: EntryID) throws(LogError) -> Entry? {
    guard let feed = feed(of: id.writer), id.number >= 1, id.number <= feed.count else {
      return nil
    }
    return try LogReader.read(feed, id.number - 1) { line throws(EntryProblem) in
      try EntryDecoder.decode(line)
    }
  }

  /// The fields of an entry as they are in the file, including unknown ones; `nil` if there is no
  /// such entry.
  package func fields(_ id: EntryID) throws(LogError) -> [String: JSONValue]? {
    guard let feed = feed(of: id.writer), id.number >= 1, id.number <= feed.count else {
      return nil
    }
    return try LogReader.read(feed, id.number - 1) { line throws(EntryProblem) in
      try EntryDecoder.fields(line)
    }
  }

  /// Folds every entry that `knownAt` admits, in the order (instant, writer, number).
  ///
  /// Entries beyond a reader's `disclosure` get no position in the fold. Only stances in `scope`
  /// are kept, which must be by target.
  ///
  /// - `limit`: the most stances to keep; if there are more, the fold is abandoned.
  package func negotiation(
    knownAt: KnownAt = .all, disclosing disclosure: Disclosure? = nil, scope: StoreScope? = nil,
    limit: Int = .max
  ) throws(LogError) -> Negotiation {
    var state = SnapshotStore.State.unknown
    var builder: SnapshotBuilder?
    if let store, knownAt == .all, disclosure == nil, store.isWorth(feeds) {
      state = store.state(of: feeds)
      builder = store.builder(for: feeds, state)
      if case .unknown = state { store.note(feeds.map(\.file.identity)) }
    }
    var negotiation = Negotiation(scope: scope, limit: limit)
    negotiation.isSettlingLate = true
    if let builder { negotiation.collector = RowCollector(builder.key) }
    var lastInstant: Instant?
    if case .instant(let instant) = knownAt { lastInstant = instant.endOfMillisecond }
    var fold = LogFold(negotiation, chunks(scope: builder == nil ? scope : nil))
    negotiation = Negotiation()
    var cursors = cursors(&fold, knownAt: knownAt, disclosing: disclosure)
    // There are never more entries than the bytes have room for.
    fold.negotiation.reserve(
      feeds.reduce(0) { $0 + min($1.likelyCount, $1.wholeLength / LogReader.shortestLine + 1) })
    do throws(LogError) {
      for at in cursors.indices { try cursors[at].advance(fold.chunks) }
      try LogReader.take(&cursors, into: &fold, upTo: lastInstant, builder: &builder)
    } catch {
      builder?.giveUp()
      throw error
    }
    fold.negotiation.settleLateNames()
    negotiation = fold.negotiation
    if let builder, let store {
      if negotiation.isBeyondLimit {
        builder.giveUp()
      } else {
        store.keep(builder, &negotiation, feeds)
      }
      negotiation.collector = nil
    }
    if let scope, !negotiation.isBeyondLimit {
      // Rows were chosen by their recorded names, and some of these have changed.
      let wanted = scope.renamed(by: negotiation.currentNames)
      if wanted != scope {
        return try self.negotiation(
          knownAt: knownAt, disclosing: disclosure, scope: wanted, limit: limit)
      }
    }
    return negotiation
  }

  /// Folds everything but stances.
  ///
  /// It gives all names in a fraction of the time; entries have other positions than in a full
  /// fold. Stances of the usual form are not checked here.
  package func entities(knownAt: KnownAt = .all) throws(LogError) -> Negotiation {
    var entries: [Entry] = []
    for feed in feeds {
      var limit = Int.max
      if case .heads(let heads) = knownAt { limit = heads[feed.writer] ?? 0 }
      entries += try LogReader.entities(of: feed, upTo: limit)
    }
    if case .instant(let instant) = knownAt {
      entries.removeAll { $0.recorded > instant.endOfMillisecond }
    }
    entries.sort { left, right in
      left.recorded != right.recorded
        ? left.recorded < right.recorded
        : (left.id.writer, left.id.number) < (right.id.writer, right.id.number)
    }
    return Negotiation(folding: entries, scope: .entities)
  }

  /// The entries of a feed that are not stances of the usual form, each at its position.
  private static func entities(of feed: Feed, upTo limit: Int) throws(LogError) -> [Entry] {
    var found: [Entry] = []
    var lines = feed.lines
    var days = DayMemory()
    let writer = Array(feed.writer.text.utf8)
    var (number, latest) = (0, Instant(milliseconds: .min))
    while number < limit, let line = lines.next() {
      number += 1
      do throws(EntryProblem) {
        let scanner = EntryScanner(line)
        let stands: (number: Int, recorded: Instant)
        if let head = scanner.head(&days), scanner.isName(writer, at: head.writer),
          scanner.isStanceLine(after: head)
        {
          stands = (head.number, Instant(milliseconds: head.milliseconds, counter: head.counter))
        } else {
          let entry = try EntryDecoder.decode(line)
          guard entry.id.writer == feed.writer else {
            throw EntryProblem(message: otherWriter(entry.id.writer))
          }
          stands = (entry.id.number, entry.recorded)
          found.append(entry)
        }
        guard stands.number == number else {
          throw EntryProblem(message: misplaced(stands.number, number))
        }
        guard stands.recorded > latest else { throw EntryProblem(message: notLater) }
        latest = stands.recorded
      } catch {
        throw .damaged(file: feed.name, line: number, what: error.message)
      }
    }
    return found
  }

  /// The size of all feeds in bytes.
  package var size: Int { feeds.reduce(0) { $0 + $1.wholeLength } }

  /// Scans the feeds ahead of a fold.
  ///
  /// - `starts`: where reading begins in each feed; by default at the beginning.
  func chunks(
    scope: StoreScope? = nil, verifies: Bool = false, from starts: [Int]? = nil
  ) -> ChunkReader {
    let parts = feeds.indices.map { (feed: feeds[$0], start: starts?[$0] ?? 0) }
    var plan = plan
    plan.scope = scope
    plan.readsQuotes = feeds.count > 1
    plan.verifies = verifies
    return ChunkReader(parts, plan)
  }

  /// A cursor before each feed.
  func cursors(
    _ fold: inout LogFold, knownAt: KnownAt = .all, disclosing disclosure: Disclosure? = nil
  ) -> [FeedCursor] {
    var cursors: [FeedCursor] = []
    for (part, feed) in feeds.enumerated() {
      var limit = Int.max
      if case .heads(let heads) = knownAt { limit = heads[feed.writer] ?? 0 }
      var cursor = FeedCursor(
        feed, part: part, limit: limit, symbol: fold.negotiation.feed(of: feed.writer))
      if let disclosure {
        cursor.leftOut = LogReader.numbers(disclosure.leftOut, of: feed.writer)
        cursor.unattributed = LogReader.numbers(disclosure.unattributed, of: feed.writer)
      }
      cursors.append(cursor)
    }
    return cursors
  }

  /// Folds the lines at the cursors, the earliest first.
  static func take(
    _ cursors: inout [FeedCursor], into fold: inout LogFold, upTo last: Instant? = nil
  ) throws(LogError) {
    var nothing: SnapshotBuilder?
    try take(&cursors, into: &fold, upTo: last, builder: &nothing)
  }

  private static func take(
    _ cursors: inout [FeedCursor], into fold: inout LogFold, upTo last: Instant?,
    builder: inout SnapshotBuilder?
  ) throws(LogError) {
    while let next = FeedCursor.first(of: cursors) {
      if let last, let recorded = cursors[next].recorded, recorded > last {
        cursors[next].close()
        continue
      }
      var bound: FeedCursor.Bound?
      for at in cursors.indices where at != next {
        guard let theirs = cursors[at].recorded else { continue }
        let other = FeedCursor.Bound(instant: theirs, comesFirst: at < next)
        if let held = bound, held.instant <= theirs { continue }
        bound = other
      }
      try cursors[next].fold(into: &fold, before: bound, upTo: last)
      if fold.negotiation.isBeyondLimit { return }
      if builder != nil { builder?.drain(&fold.negotiation) }
      try cursors[next].advance(fold.chunks)
    }
  }

  /// No entry is shorter: its digest alone takes more than half of them.
  private static let shortestLine = 140

  static func misplaced(_ number: Int, _ wanted: Int) -> String {
    "entry number \(number) stands where \(wanted) belongs"
  }

  static func otherWriter(_ writer: WriterID) -> String {
    "the line belongs to writer '\(writer)'"
  }

  static let notLater = "the instant does not lie after that of the line before"

  private static func numbers(_ entries: Set<EntryID>, of writer: WriterID) -> Set<Int> {
    Set(entries.filter { $0.writer == writer }.map(\.number))
  }

  private static func read<Value>(
    _ feed: Feed, _ index: Int,
    _ body: (UnsafeRawBufferPointer) throws(EntryProblem) -> Value
  ) throws(LogError) -> Value {
    let result = feed.withLine(index) { line in
      Result { () throws(EntryProblem) in try body(line) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let problem):
      throw .damaged(file: feed.name, line: index + 1, what: problem.message)
    }
  }
}
