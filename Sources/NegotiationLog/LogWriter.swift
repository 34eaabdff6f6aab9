#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif
internal import Digest
package import NegotiationModel

/// The only writer of user data: appends to one writer's feed, under the folder's lock.
///
/// Locking is `flock` on the `log` folder itself: nothing is left behind by a process that was
/// killed, and there is no lock file to delete by mistake. It lasts as long as this value's lock.
package struct LogWriter {
  package let folder: NegotiationFolder
  package let writer: WriterID
  /// The feeds as they were when the lock was got.
  package let reader: LogReader
  private let lock: Descriptor
  private let feed: Feed

  /// What appending did, for the caller to tell.
  package struct Receipt {
    package var entries: [EntryID]
    /// Where the torn tail of an earlier write was set aside, if there was one.
    package var setAside: String?
  }

  /// Waits for the lock and reads the feeds.
  package init(folder: NegotiationFolder, writer: WriterID) throws(LogError) {
    self.folder = folder
    self.writer = writer
    try NegotiationFolder.makeFolders(folder.logPath)
    lock = try Descriptor(folder.logPath, O_RDONLY | O_DIRECTORY, what: "lock")
    while flock(lock.raw, LOCK_EX) != 0 {
      let code = errno
      guard code == EINTR else { throw .system(what: "lock", path: folder.logPath, code: code) }
    }
    reader = LogReader(feeds: try folder.feeds())
    let name = "log/\(writer.text).jsonl"
    if let known = reader.feed(of: writer) {
      feed = known
    } else {
      feed = try Feed(writer: writer, name: name, path: folder.path + "/" + name)
    }
  }

  /// Appends events as one batch: all of them durable, or none recorded.
  ///
  /// - Parameters:
  ///   - events: admitted already; made one by one, so that a large batch needs no memory of its own.
  ///   - latest: the latest instant seen anywhere in the log.
  ///   - now: milliseconds by the writer's clock.
  package func append(
    _ events: some Sequence<Event>, after latest: Instant?, clock now: Int64
  ) throws(LogError) -> Receipt {
    guard var digest = feed.head else {
      throw .damaged(file: feed.name, line: feed.count, what: "the last line has no digest")
    }
    let isNew = !NegotiationFolder.exists(feed.path)
    let setAside = try setTornTailAside()
    let file = try Descriptor(feed.path, O_WRONLY | O_CREAT | O_APPEND, what: "write to")
    var encoder = EntryEncoder()
    var instant = latest ?? Instant(milliseconds: .min)
    var seen = heads()
    var bytes: [UInt8] = []
    var entries: [EntryID] = []
    var number = feed.count
    do throws(LogError) {
      for event in events {
        number += 1
        instant = instant.next(clock: now)
        let entry = Entry(
          id: EntryID(writer: writer, number: number), recorded: instant, event: event)
        digest = encoder.encode(entry, seen: seen, after: digest, into: &bytes)
        seen = []
        entries.append(entry.id)
        if bytes.count > 4 << 20 { try flush(&bytes, to: file) }
      }
      try flush(&bytes, to: file)
      try folder.files.makeDurable(file.raw, path: feed.path)
      if isNew { try makeNameDurable() }
    } catch {
      // Taken back so that nothing of a refused batch is ever read; if even that fails the whole
      // lines that stand there are still honest entries, and the torn tail is recognised.
      _ = folder.files.truncate(file.raw, feed.wholeLength)
      _ = folder.files.sync(file.raw)
      throw error
    }
    return Receipt(entries: entries, setAside: setAside)
  }

  private func flush(_ bytes: inout [UInt8], to file: Descriptor) throws(LogError) {
    try folder.files.writeAll(bytes, to: file.raw, path: feed.path)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The heads of the other feeds, unless this writer's earlier entries name them already.
  private func heads() -> [(writer: WriterID, head: String)] {
    var known: [String: String] = [:]
    for index in stride(from: feed.count - 1, through: 0, by: -1) {
      // Heads are written where they changed, so the nearest entry that has some is enough for a
      // short look back; a repeated head is harmless.
      if feed.count - index > 64 { break }
      guard let object = feed.withLine(index, { JSONValue.decode($0)?.object }),
        let seen = object["seen"]?.object
      else { continue }
      for (writer, head) in seen where known[writer] == nil { known[writer] = head.string }
    }
    var heads: [(writer: WriterID, head: String)] = []
    for other in reader.feeds where other.writer != writer && other.count > 0 {
      guard let digest = other.head else { continue }
      let head = "\(other.count):\(digest.description.prefix(16))"
      if known[other.writer.text] != head { heads.append((other.writer, head)) }
    }
    return heads
  }

  /// Moves what a cut-off write left after the last LF into `log/<writer>.torn`, byte for byte.
  private func setTornTailAside() throws(LogError) -> String? {
    guard feed.tornLength > 0 else { return nil }
    let path = folder.path + "/log/\(writer.text).torn"
    let torn = try Descriptor(path, O_WRONLY | O_CREAT | O_APPEND, what: "write to")
    let files = folder.files
    try files.writeAll(feed.tornBytes + [0x0A], to: torn.raw, path: path)
    try files.makeDurable(torn.raw, path: path)
    let file = try Descriptor(feed.path, O_WRONLY, what: "write to")
    guard files.truncate(file.raw, feed.wholeLength) == 0 else {
      throw .system(what: "cut", path: feed.path, code: files.lastError())
    }
    try files.makeDurable(file.raw, path: feed.path)
    return "log/\(writer.text).torn"
  }

  /// Makes the feed's name in the folder as durable as its bytes.
  private func makeNameDurable() throws(LogError) {
    guard fsync(lock.raw) == 0 else {
      throw .system(what: "sync", path: folder.logPath, code: errno)
    }
  }
}
