internal import Digest
package import NegotiationModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The only writer of user data: appends to one writer's feed, under the folder's lock.
///
/// Locking is `flock` on the `log` folder itself: nothing is left behind by a process that was
/// killed, and there is no lock file to delete by mistake. It lasts as long as this value's lock.
package struct LogWriter {
  package let folder: NegotiationFolder
  package let writer: WriterID
  /// The feeds as they were when the lock was got; a batch appended since is not among them.
  package let reader: LogReader
  private let lock: Descriptor
  private let feed: Feed
  private let memory = Memory()

  /// Where the feed ends: all that the next entry hangs on.
  private struct Tail {
    var size: Int
    var count: Int
    var head: Digest256
    var instant: Instant
  }

  /// What this writer left behind, so that it need not be read again to go on.
  private final class Memory {
    var tail: Tail?
  }

  /// What appending did, for the caller to tell.
  package struct Receipt {
    /// The names of the new entries, made when asked for: they can be a million.
    package var entries: [EntryID] {
      numbers.map { EntryID(writer: writer, number: $0) }
    }
    let writer: WriterID
    let numbers: Range<Int>
    /// Where the torn tail of an earlier write was set aside, if there was one.
    package var setAside: String?
  }

  /// Waits for the lock and reads the feeds.
  package init(folder: NegotiationFolder, writer: WriterID) throws(LogError) {
    self.folder = folder
    self.writer = writer
    lock = try NegotiationFolder.lock(folder.logPath)
    reader = try folder.reader()
    for feed in reader.feeds { try feed.checkTornTail() }
    let name = "log/\(writer.text).jsonl"
    if let known = reader.feed(of: writer) {
      feed = known
    } else {
      feed = try Feed(writer: writer, name: name, path: folder.path + "/" + name)
    }
  }

  /// Appends events as one batch: all of them durable, or none recorded.
  ///
  /// A batch larger than a megabyte is written in several pieces; if the machine stops between
  /// them, the whole entries that reached the disk stand.
  ///
  /// - `events`: admitted already; made one by one, so that a large batch needs no memory of its own.
  /// - `latest`: the latest instant seen anywhere in the log.
  /// - `now`: milliseconds by the writer's clock.
  package func append(
    _ events: some Sequence<Event>, after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    try append(batch: events.lazy.map { Recordable.event($0) }, after: latest, clock: now)
  }

  /// Appends a batch of events and plain stances, like `append(_:after:clock:)`.
  package func append(
    batch events: some Sequence<Recordable>, after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    var events = events.makeIterator()
    guard let first = events.next() else {
      return Receipt(writer: writer, numbers: 0..<0, setAside: nil)
    }
    let isNew = !NegotiationFolder.exists(feed.path)
    let (start, heads, setAside) = try ready(after: latest)
    let file = try Descriptor(feed.path, O_WRONLY | O_CREAT | O_APPEND, what: "write to")
    let before = identities()
    var batch = BatchWriter(
      feed, folder.files, file, offset: start.size,
      after: BatchWriter.End(count: start.count, head: start.head, instant: start.instant),
      seen: heads, clock: now)
    do throws(LogError) {
      var next = Optional(first)
      while let record = next {
        try batch.add(record)
        next = events.next()
      }
      try batch.finish()
      try folder.files.makeDurable(file.raw, path: feed.path)
      if isNew { try makeNameDurable() }
    } catch {
      batch.giveUp()
      memory.tail = nil
      try takeBack(file, start.size)
      throw error
    }
    memory.tail = Tail(
      size: NegotiationFolder.size(of: feed.path), count: batch.end.count, head: batch.end.head,
      instant: batch.end.instant)
    let isMarked = !isNew && file.markInstant()
    folder.snapshots.noteAppend(before: before, after: identities(), isMarked: isMarked)
    return Receipt(
      writer: writer, numbers: start.count + 1..<batch.end.count + 1, setAside: setAside)
  }

  /// Where to go on, the heads to name, and where a torn tail was set aside.
  private func ready(
    after latest: Instant?
  ) throws(LogError) -> (Tail, [(writer: WriterID, head: String)], setAside: String?) {
    // The lock is held, so a feed of the length it was left with is the feed that was left.
    if var tail = memory.tail, tail.size == NegotiationFolder.size(of: feed.path) {
      tail.instant = max(tail.instant, latest ?? tail.instant)
      return (tail, [], nil)
    }
    let feed = try currentFeed()
    guard let head = feed.head else {
      throw .damaged(file: feed.name, line: feed.count, what: "the last line has no digest")
    }
    let instant = try latestInstant(latest, feed)
    let heads = heads(feed)
    let setAside = try setTornTailAside(of: feed)
    return (
      Tail(size: feed.wholeLength, count: feed.count, head: head, instant: instant), heads,
      setAside
    )
  }

  /// The feeds as the file system has them now.
  private func identities() -> [FileIdentity] {
    var paths = reader.feeds.map(\.path)
    if !paths.contains(feed.path) { paths.append(feed.path) }
    return paths.map { FileIdentity(of: $0) }
  }

  /// Sets the rest of a write that was cut off aside, as the next append would.
  package func setTornTailAside() throws(LogError) -> String? {
    try setTornTailAside(of: currentFeed())
  }

  /// Cuts off what a refused batch wrote, so that none of it is ever read.
  ///
  /// If even that fails the error says so, because whole lines that stand there would be read.
  private func takeBack(_ file: Descriptor, _ length: Int) throws(LogError) {
    guard folder.files.truncate(file.raw, length) == 0 else {
      let code = folder.files.lastError()
      throw .system(what: "take back what was just written to", path: feed.path, code: code)
    }
    _ = folder.files.sync(file.raw)
  }

  /// The feed as it stands now: this writer's own earlier batch may have made it longer.
  private func currentFeed() throws(LogError) -> Feed {
    guard feed.file.bytes.count != NegotiationFolder.size(of: feed.path) else { return feed }
    return try Feed(writer: writer, name: feed.name, path: feed.path)
  }

  /// The latest of the instant handed in and those of every feed's last line, so that the order of
  /// a feed never hangs on the caller.
  private func latestInstant(_ known: Instant?, _ own: Feed) throws(LogError) -> Instant {
    var latest = known ?? Instant(milliseconds: .min)
    for feed in reader.feeds.filter({ $0.writer != writer }) + [own] where feed.count > 0 {
      latest = max(latest, try LogReader.recorded(feed, feed.count - 1))
    }
    return latest
  }

  /// The heads of the other feeds, unless this writer's earlier entries name them already.
  private func heads(_ feed: Feed) -> [(writer: WriterID, head: String)] {
    let others = reader.feeds.filter { $0.writer != writer && $0.count > 0 }
    var missing = Set(others.map(\.writer.text))
    var known: [String: String] = [:]
    // Heads are written where they changed, so a short look back finds most; to repeat one is
    // harmless.
    for index in stride(from: feed.count - 1, through: max(0, feed.count - 64), by: -1) {
      if missing.isEmpty { break }
      let seen = feed.withLine(index) { line in
        Feed.mayNameHeads(line) ? JSONValue.decode(line)?.object?["seen"]?.object : nil
      }
      for (writer, head) in seen ?? [:] where missing.remove(writer) != nil {
        known[writer] = head.string
      }
    }
    var heads: [(writer: WriterID, head: String)] = []
    for other in others {
      guard let digest = other.head else { continue }
      let head = "\(other.count):\(digest.description.prefix(16))"
      if known[other.writer.text] != head { heads.append((other.writer, head)) }
    }
    return heads
  }

  /// Moves what a cut-off write left after the last LF into `log/<writer>.torn`, byte for byte.
  private func setTornTailAside(of feed: Feed) throws(LogError) -> String? {
    guard feed.tornLength > 0 else { return nil }
    let path = folder.logPath + "/\(writer.text).torn"
    let torn = try Descriptor(path, O_WRONLY | O_CREAT | O_APPEND, what: "write to")
    let files = folder.files
    try files.writeAll(feed.tornBytes + [0x0A], to: torn.raw, path: path)
    try files.makeDurable(torn.raw, path: path)
    // The name of the new file first, then the cut: the bytes are on disk in one place at all times.
    try makeNameDurable()
    let file = try Descriptor(feed.path, O_WRONLY, what: "write to")
    guard files.truncate(file.raw, feed.wholeLength) == 0 else {
      throw .system(what: "cut", path: feed.path, code: files.lastError())
    }
    try files.makeDurable(file.raw, path: feed.path)
    return "log/\(writer.text).torn"
  }

  /// Makes the names in the log's folder as durable as the bytes.
  private func makeNameDurable() throws(LogError) {
    guard fsync(lock.raw) == 0 else {
      throw .system(what: "sync", path: folder.logPath, code: errno)
    }
  }
}
