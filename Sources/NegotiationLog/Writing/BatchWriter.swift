internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// Writes one batch to a feed: makes its lines, chains their digests and writes them to disk.
///
/// A long batch is written in blocks. Each digest depends on the one before, so a second thread
/// computes nothing else. Meanwhile this thread makes the next block and writes the block before,
/// which the disk starts to store at once. A batch of one block is one write and needs no thread.
struct BatchWriter {
  /// The end of the feed, from which the next entry continues.
  struct End {
    var count: Int
    var head: Digest256
    var instant: Instant
  }

  private let files: FileLayer
  private let file: Descriptor
  private let feed: Feed
  private let clock: Int64
  /// The number of entries that the batch must have, and of those added.
  private let count: Int
  private var added = 0
  /// Whether the whole batch was written.
  private(set) var isWhole = false
  private let seen: [(writer: WriterID, head: String)]
  private(set) var end: End
  /// The offset in the file of the next block.
  private var offset: Int

  private var encoder = EntryEncoder()
  /// Made when the first bulk stances come: most batches are a single event.
  private lazy var plain = BulkLines(feed.writer)
  private var line: [UInt8] = []
  private var block = SealedBlock()
  private var sealing: (block: SealedBlock, head: Background<Digest256>)?
  private var spare: SealedBlock?

  init(
    _ feed: Feed, _ files: FileLayer, _ file: Descriptor, offset: Int, after end: End,
    seen: [(writer: WriterID, head: String)], clock: Int64, count: Int
  ) {
    (self.feed, self.files, self.file) = (feed, files, file)
    (self.offset, self.end, self.seen, self.clock) = (offset, end, seen, clock)
    self.count = count
  }

  /// What the next line says besides its entry: the first one names heads and the size of the
  /// batch.
  private var opening: LineOpening {
    added > 0 ? LineOpening() : LineOpening(seen: seen, batch: count > 1 ? count : nil)
  }

  mutating func add(_ record: AppendItem) throws(LogError) {
    switch record {
    case .event(let event):
      let recorded = try nextInstant()
      let id = EntryID(writer: feed.writer, number: end.count + 1)
      line.removeAll(keepingCapacity: true)
      encoder.encode(
        Entry(id: id, recorded: recorded, event: event), opening, into: &line)
      block.append(line)
      try go(to: recorded, by: 1)
    case .stances(let stances, let names): try add(stances, names)
    }
  }

  private mutating func add(
    _ stances: ArraySlice<BulkStance>, _ names: BulkNames
  ) throws(LogError) {
    let longest = plain.longest(names)
    var rest = stances
    while !rest.isEmpty {
      let recorded = try nextInstant()
      let room = added > 0 ? max(1, (SealedBlock.usualSize - block.count) / longest) : 1
      // When the counter is used up, the milliseconds advance.
      let part = rest.prefix(min(room, Int(UInt32.max - recorded.counter) + 1))
      plain.write(
        part, names, number: end.count + 1, recorded: recorded, opening, to: block)
      rest = rest.dropFirst(part.count)
      let last = Instant(
        milliseconds: recorded.milliseconds,
        counter: recorded.counter + UInt32(part.count - 1))
      try go(to: last, by: part.count)
    }
  }

  private func nextInstant() throws(LogError) -> Instant {
    // All entries of a batch have the same millisecond, so the clock is read only for the first.
    var instant = end.instant.next(clock: added == 0 ? clock : .min)
    if added == 0, Int(UInt32.max - instant.counter) < count - 1 {
      instant = Instant(milliseconds: instant.milliseconds &+ 1)
    }
    guard added == 0 || instant.milliseconds == end.instant.milliseconds else {
      throw .damaged(
        file: feed.name, line: nil, what: "no counter is left for all entries of the batch")
    }
    guard Instant.writable.contains(instant.milliseconds) else {
      throw .damaged(
        file: feed.name, line: nil, what: "no instant is left after the last entry of this feed")
    }
    return instant
  }

  private mutating func go(to instant: Instant, by count: Int) throws(LogError) {
    end.instant = instant
    end.count += count
    added += count
    if block.isFull { try handOn() }
  }

  /// Writes the rest; the system then has all of it, and nothing is durable yet.
  mutating func finish() throws(LogError) {
    guard added == count else {
      throw .damaged(
        file: feed.name, line: nil, what: "\(added) entries were made where \(count) were announced"
      )
    }
    if sealing != nil { try handOn() }
    if let sealed = sealed() {
      try write(sealed)
    } else {
      end.head = block.seal(after: end.head)
      try write(block)
    }
    isWhole = true
  }

  /// Waits for the second thread and drops its result.
  mutating func giveUp() { _ = sealed() }

  /// Gives the full block to the second thread, and writes the one that it has finished.
  private mutating func handOn() throws(LogError) {
    let done = sealed()
    let (full, head) = (block, end.head)
    sealing = (full, Background { full.seal(after: head) })
    block = spare ?? SealedBlock()
    spare = nil
    guard let done else { return }
    try write(done)
    done.removeAll()
    spare = done
  }

  /// The block from the second thread, with its digests.
  private mutating func sealed() -> SealedBlock? {
    guard let sealing else { return nil }
    end.head = sealing.head.result() ?? sealing.block.seal(after: end.head)
    self.sealing = nil
    return sealing.block
  }

  private mutating func write(_ block: SealedBlock) throws(LogError) {
    if let signal = files.interruption.signal() { throw .interrupted(signal: signal) }
    let result = block.withBytes { bytes in
      Result { () throws(LogError) in
        try LogError.wrap { () throws(FileError) in try files.writeAll(bytes, to: file) }
      }
    }
    try result.get()
    if block.count >= SealedBlock.usualSize / 2 {
      file.startWriting(offset..<offset + block.count)
    }
    offset += block.count
  }
}
