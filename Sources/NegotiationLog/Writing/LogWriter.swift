internal import Digest
package import NegotiationModel
internal import SystemFiles

/// The only writer of user data: appends to one writer's feed, under the folder's lock.
///
/// Locking is `flock` on the `log` folder itself: nothing is left behind by a process that was
/// killed, and there is no lock file to delete by mistake. The lock lasts as long as the writer, which
/// is a class therefore: a copy of it would be a second writer.
///
/// What is kept beside the log, the snapshot above all, learns of an append by
/// ``NegotiationFolder/remember(_:)``, which ``record(_:after:clock:)`` calls and the appends do not.
package final class LogWriter {
  package let folder: NegotiationFolder
  package let writer: WriterID
  /// The feeds as they were when the lock was taken; later batches are not included.
  package let reader: LogReader
  private let feed: Feed
  /// The folder of the feeds; it is locked as long as it is open.
  private let log: Directory
  /// The end of this writer's last append, so that the feed need not be read again.
  private var tail: Tail?
  /// The feed, open since the last append to it.
  private var open: (file: Descriptor, node: UInt64)?

  /// The end of the feed: everything that the next entry depends on.
  private struct Tail {
    var size: Int
    var count: Int
    var head: Digest256
    var instant: Instant
  }

  /// The result of an append, for the caller to report.
  package struct Receipt {
    /// The names of the new entries; computed when needed, because there can be a million.
    package var entries: [EntryID] {
      numbers.map { EntryID(writer: writer, number: $0) }
    }
    let writer: WriterID
    let numbers: Range<Int>
    /// The digest of the last new line.
    let head: Digest256
    /// What the append did to the files; `nil` if there was nothing to append.
    let files: Files?
    var count: Int { numbers.count }
    var lastNumber: Int { numbers.upperBound - 1 }
    /// When the last of the entries was recorded; `nil` if there is none.
    package var recorded: Instant?
    /// The file in which the rest of an interrupted write was stored, if there was one.
    package var setAside: String?

    /// The feeds as an append found them, and what it changed.
    struct Files {
      /// In a reader's order, including the writer's own feed.
      let feeds: [Feed]
      /// Their identities directly before the first byte was written.
      let found: [FileIdentity]
      /// The index of the writer's own feed, its open file, and its state after the append.
      let own: Int
      let file: Descriptor
      let left: FileIdentity
    }
  }

  /// Waits for the lock and reads the feeds.
  ///
  /// - `patience`: how long it waits; `nil` waits as long as it takes.
  package init(
    folder: NegotiationFolder, writer: WriterID, patience: Duration? = nil
  ) throws(LogError) {
    self.folder = folder
    self.writer = writer
    log = try folder.lock("log", patience: patience)
    reader = try folder.reader()
    for feed in reader.feeds { try feed.checkTornTail() }
    if let known = reader.feed(of: writer) {
      feed = known
    } else {
      feed = try Feed(writer: writer, file: "\(writer).jsonl", in: log)
    }
  }

  /// Appends admitted events as one batch, and tells what is kept beside the log of it.
  ///
  /// - `latest`: the latest instant seen anywhere in the log.
  /// - `now`: milliseconds by the writer's clock.
  package func record(
    _ events: [Event], after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    let receipt = try append(events, after: latest, clock: now)
    folder.remember(receipt)
    return receipt
  }

  /// Whether the folder that is locked and written to still stands in the negotiation.
  func isInPlace() throws(LogError) -> Bool {
    try LogError.wrap { () throws(FileError) in try log.stands(in: folder.root, as: "log") }
  }

  /// Appends events as one batch: either all of them are durable, or none is recorded.
  ///
  /// The first line of a batch says how many entries belong to it, and none counts before all are
  /// there. A batch that was interrupted by a signal, a full disk or a power failure therefore has
  /// no entries.
  ///
  /// - `latest`: the latest instant seen anywhere in the log, if the caller knows it.
  /// - `now`: milliseconds by the writer's clock.
  package func append(
    _ events: some Collection<Event>, after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    try append(
      batch: events.lazy.map { AppendItem.event($0) }, count: events.count, after: latest,
      clock: now)
  }

  /// Appends a batch of events and bulk stances, like `append(_:after:clock:)`.
  ///
  /// - `events`: admitted already; made one by one, so that a large batch needs no memory of its
  ///   own.
  /// - `count`: the number of entries that they make.
  package func append(
    batch events: some Sequence<AppendItem>, count: Int, after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    var events = events.makeIterator()
    guard let first = events.next() else {
      return Receipt(
        writer: writer, numbers: 0..<0, head: .zero, files: nil, recorded: nil, setAside: nil)
    }
    let (feeds, own) = allFeeds()
    let found = feeds.map(\.currentIdentity)
    let isNew = found[own] == .none
    let (start, heads, setAside) = try ready(after: latest, size: Int(found[own].size))
    let file = try opened(found[own])
    var batch = BatchWriter(
      feed, folder.files, file, offset: start.size,
      after: BatchWriter.End(count: start.count, head: start.head, instant: start.instant),
      seen: heads, clock: now, count: count)
    // Until the batch is durable or removed, a termination signal is only stored.
    folder.files.interruption.begin()
    defer { folder.files.interruption.end() }
    do throws(LogError) {
      var next = Optional(first)
      while let record = next {
        try batch.add(record)
        next = events.next()
      }
      try batch.finish()
      try LogError.wrap { () throws(FileError) in
        try folder.files.makeDurable(file)
        if isNew { try log.descriptor.syncNames() }
      }
    } catch {
      batch.giveUp()
      (tail, open) = (nil, nil)
      try takeBack(file, start.size, isWhole: batch.isWhole)
      throw error
    }
    let left = feed.currentIdentity
    tail = Tail(
      size: Int(left.size), count: batch.end.count, head: batch.end.head, instant: batch.end.instant
    )
    open = (file, left.node)
    return Receipt(
      writer: writer, numbers: start.count + 1..<batch.end.count + 1, head: batch.end.head,
      files: Receipt.Files(feeds: feeds, found: found, own: own, file: file, left: left),
      recorded: batch.end.instant, setAside: setAside)
  }

  /// The feed to append to: the one left open, unless another file replaced it.
  private func opened(_ standing: FileIdentity) throws(LogError) -> Descriptor {
    if let open, open.node == standing.node { return open.file }
    return try LogError.wrap { () throws(FileError) in try log.openToAppend(feed.fileName) }
  }

  /// Where to continue, which heads to name, and where the rest of an interrupted write was stored.
  private func ready(
    after latest: Instant?, size: Int
  ) throws(LogError) -> (Tail, [(writer: WriterID, head: String)], setAside: String?) {
    // An instant that nobody follows is ignored; the feeds contain those before it.
    let latest = latest.flatMap { $0.isFollowed ? $0 : nil }
    // The lock is held, so a feed with the same length is unchanged.
    if var tail, tail.size == size {
      tail.instant = max(tail.instant, latest ?? tail.instant)
      return (tail, [], nil)
    }
    let feed = try currentFeed()
    guard let head = feed.head else {
      throw .damaged(file: feed.name, line: feed.count, what: "the last line has no digest")
    }
    let last = try feed.last()
    var instant = latest ?? Instant(milliseconds: .min)
    for other in reader.feeds where other.writer != writer {
      if let followed = try other.latestFollowed() { instant = max(instant, followed) }
    }
    if let last { instant = max(instant, last.recorded) }
    let heads = try heads(feed)
    let setAside = try setTornTailAside(of: feed)
    return (
      Tail(size: feed.wholeLength, count: last?.number ?? 0, head: head, instant: instant), heads,
      setAside
    )
  }

  /// All feeds in the order of their writers, and the index of this writer's own.
  private func allFeeds() -> (feeds: [Feed], own: Int) {
    if let own = reader.feeds.firstIndex(where: { $0.writer == writer }) {
      return (reader.feeds, own)
    }
    let own = reader.feeds.firstIndex { $0.writer > writer } ?? reader.feeds.count
    var feeds = reader.feeds
    feeds.insert(feed, at: own)
    return (feeds, own)
  }

  /// Sets the rest of an interrupted write aside, as the next append would.
  package func setTornTailAside() throws(LogError) -> String? {
    try setTornTailAside(of: currentFeed())
  }

  /// Removes what a refused batch wrote, so that nobody reads it.
  ///
  /// Readers ignore an incomplete batch, so one is cut off in place. A complete one may be mapped
  /// by a reader already; then a file without it replaces the feed, if there is room for one. If
  /// even cutting fails, the error says so, because the complete lines would be read.
  private func takeBack(_ file: Descriptor, _ length: Int, isWhole: Bool) throws(LogError) {
    if isWhole, (try? replaceFeed(upTo: length)) != nil { return }
    guard folder.files.truncate(file.raw, length) == 0 else {
      let code = folder.files.lastError()
      throw .file(
        LogError.FileFailure(
          .system(action: "take back what was just written to", path: file.path, code: code)))
    }
    _ = folder.files.sync(file.raw)
  }

  private func replaceFeed(upTo length: Int) throws(FileError) {
    guard let old = try log.file(feed.fileName, .read) else { return }
    try log.replace(feed.fileName, by: folder.files) { file throws(FileError) in
      try old.copy(0..<length, to: file, by: folder.files)
    }
  }

  /// The feed in its present state: an earlier batch of this writer may have made it longer.
  private func currentFeed() throws(LogError) -> Feed {
    guard feed.file.size != Int(feed.currentIdentity.size) else { return feed }
    return try Feed(writer: writer, file: feed.fileName, in: log)
  }

  /// The heads of the other feeds, unless this writer's earlier entries name them already.
  private func heads(
    _ feed: Feed
  ) throws(LogError) -> [(writer: WriterID, head: String)] {
    let others = reader.feeds.filter { $0.writer != writer && $0.wholeLength > 0 }
    var missing = Set(others.map(\.writer.text))
    var known: [String: String] = [:]
    // A line names heads only if they changed, so reading a few lines back finds most; repeating
    // one is harmless.
    var end = feed.wholeLength
    for _ in 0..<64 {
      guard !missing.isEmpty, let line = feed.line(before: end) else { break }
      end -= line.count + 1
      guard Feed.mayNameHeads(line) else { continue }
      for (writer, head) in JSONValue.decode(line)?.object?["seen"]?.object ?? [:]
      where missing.remove(writer) != nil {
        known[writer] = head.string
      }
    }
    var heads: [(writer: WriterID, head: String)] = []
    for other in others {
      guard let digest = other.head, let last = try other.last() else { continue }
      let head = "\(last.number):\(digest.description.prefix(16))"
      if known[other.writer.text] != head { heads.append((other.writer, head)) }
    }
    return heads
  }

  /// Moves the rest of an interrupted write into `log/<writer>.torn`, byte for byte.
  private func setTornTailAside(of feed: Feed) throws(LogError) -> String? {
    guard feed.tornLength > 0 else { return nil }
    let (log, files, name) = (log, folder.files, "\(writer).torn")
    return try LogError.wrap { () throws(FileError) in
      guard let standing = try log.file(feed.fileName, .read) else { return nil }
      let torn = try log.openToAppend(name)
      try standing.copy(feed.wholeLength..<feed.file.size, to: torn, by: files)
      try files.writeAll([0x0A], to: torn)
      try files.makeDurable(torn)
      // The new file's name is stored before the cut, so that the bytes are on disk in one place at
      // all times.
      try log.descriptor.syncNames()
      let file = try log.openToAppend(feed.fileName)
      try files.cut(file, to: feed.wholeLength)
      try files.makeDurable(file)
      return "log/" + name
    }
  }
}
