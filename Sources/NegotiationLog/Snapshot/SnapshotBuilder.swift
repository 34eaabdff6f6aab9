internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// Writes a snapshot while the log is folded: rows as they come, and the directory at the end.
///
/// An error here never disturbs the reader: there is no snapshot then.
struct SnapshotBuilder {
  private let folder: Directory
  private let temporary: String
  private let file: Descriptor
  let key: SumKey
  private var length = SnapshotForm.headerLength
  private var isBroken = false

  init?(_ folder: Directory, _ key: SumKey) {
    guard SnapshotBuilder.canReplace(in: folder),
      let (temporary, file) = try? folder.aside(SnapshotForm.fileName)
    else { return nil }
    (self.folder, self.temporary, self.file, self.key) = (folder, temporary, file, key)
    write([UInt8](repeating: 0, count: SnapshotForm.headerLength), at: 0)
  }

  private static func canReplace(in folder: Directory) -> Bool {
    do {
      return [nil, .file].contains(try folder.kind(of: SnapshotForm.fileName))
    } catch {
      return false
    }
  }

  /// Writes the rows that are ready, if there are enough of them.
  mutating func drain(_ negotiation: inout Negotiation, all: Bool = false) {
    guard let ready = negotiation.collector?.ready.count, ready > (all ? 0 : 1 << 12),
      let rows = negotiation.collector?.takeReady()
    else { return }
    rows.withUnsafeBytes { put($0) }
  }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    if !isBroken {
      do throws(FileError) {
        try FileLayer.system.writeAll(bytes, to: file)
      } catch {
        isBroken = true
      }
    }
    length += bytes.count
  }

  private mutating func write(_ bytes: [UInt8], at start: Int) {
    if !file.write(bytes, at: start) { isBroken = true }
    file.seek(to: SnapshotForm.headerLength)
  }

  func giveUp() { folder.remove(temporary) }

  /// Whether a snapshot can say what a fold came to; where it cannot, it never will of a longer log.
  func canHold(_ negotiation: Negotiation) -> Bool {
    negotiation.collector?.isBeyondForm == false
  }

  /// Finishes the snapshot; returns its sum, or `nil` if it was not made.
  mutating func finish(_ negotiation: inout Negotiation, _ feeds: [Feed]) -> UInt64? {
    negotiation.collector?.finish()
    drain(&negotiation, all: true)
    guard let collector = negotiation.collector, let latest = negotiation.latest else {
      return nil
    }
    var directory = ByteWriter()
    directory.put(MemoryLayout<PackedRow>.stride)
    directory.put(negotiation.entries.count)
    directory.put(UInt64(bitPattern: latest.milliseconds))
    directory.put(UInt64(latest.counter))
    directory.put(feeds.count)
    for feed in feeds {
      guard let head = feed.head else { return nil }
      directory.put(Array(feed.writer.text.utf8))
      directory.put(feed.count)
      directory.put(feed.wholeLength)
      directory.put(Array(head.description.utf8))
    }
    directory.put(Int(collector.taken))
    let sections = [
      symbols(negotiation.symbols), notable(negotiation, feeds), groups(collector),
      pieces(collector), marks(feeds),
    ]
    for (number, section) in sections.enumerated() {
      directory.put(length)
      directory.put(section.count)
      directory.put(KeyedSum.of(section, key, kind: SnapshotForm.sectionKind + UInt64(number)))
      section.withUnsafeBytes { put($0) }
    }
    var header = ByteWriter()
    header.put(SnapshotForm.mark)
    header.put(length)
    header.put(directory.bytes.count)
    let sum = KeyedSum.of(directory.bytes, key, kind: SnapshotForm.directoryKind)
    header.put(sum)
    directory.bytes.withUnsafeBytes { put($0) }
    header.put(length)
    header.put(KeyedSum.of(header.bytes, key, kind: SnapshotForm.mark))
    write(header.bytes, at: 0)
    guard !isBroken, folder.rename(temporary, to: SnapshotForm.fileName) else {
      giveUp()
      return nil
    }
    return sum
  }

  private func symbols(_ symbols: Symbols) -> [UInt8] {
    var writer = ByteWriter()
    for interner in [
      symbols.parties, symbols.people, symbols.rounds, symbols.sourceLists, symbols.targetNames,
    ] {
      let (bytes, starts) = interner.written
      writer.put(starts.count)
      for start in starts { writer.put(UInt32(truncatingIfNeeded: start)) }
      writer.put(bytes)
    }
    return writer.bytes
  }

  private func notable(_ negotiation: Negotiation, _ feeds: [Feed]) -> [UInt8] {
    var writer = ByteWriter()
    for (place, hasEvent) in negotiation.notableEntries {
      let row = negotiation.entries[Int(place)]
      let feed = feeds[Int(row.feed)]
      let line = hasEvent ? feed.lineRange(Int(row.number) - 1) : 0..<0
      writer.put(UInt32(bitPattern: place))
      writer.put(UInt32(bitPattern: row.feed))
      writer.put(UInt32(bitPattern: row.number))
      writer.put(row.recorded.counter)
      writer.put(UInt64(bitPattern: row.recorded.milliseconds))
      writer.put(line.lowerBound)
      writer.put(line.count)
      writer.put(hasEvent ? negotiation.planOfText(at: place).map(SnapshotBuilder.sum) ?? 0 : 0)
    }
    return writer.bytes
  }

  /// The sum that stands for a plan's name.
  static func sum(of plan: PlanID) -> UInt64 { SHA256.digest(of: plan.text).prefix }

  private func groups(_ collector: RowCollector) -> [UInt8] {
    var writer = ByteWriter()
    var first: UInt32 = 0
    for group in collector.groups {
      writer.put(group.rows)
      writer.put(first)
      writer.put(group.sum.value)
      first += UInt32(group.pieces.count)
    }
    return writer.bytes
  }

  private func pieces(_ collector: RowCollector) -> [UInt8] {
    var writer = ByteWriter()
    for group in collector.groups { for piece in group.pieces { writer.put(piece) } }
    return writer.bytes
  }

  private func marks(_ feeds: [Feed]) -> [UInt8] {
    var writer = ByteWriter()
    for feed in feeds {
      let starts = feed.index.all.starts
      writer.put(starts.count)
      for start in starts { writer.put(start) }
    }
    return writer.bytes
  }
}
