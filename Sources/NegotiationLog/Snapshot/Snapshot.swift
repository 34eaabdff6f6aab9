internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// An opened snapshot file; `Docs/Snapshot.md` describes its bytes.
///
/// Every part is checked against a sum that was stored when it was written. If one does not match,
/// the answer is `nil`, and the log is read instead.
struct Snapshot {
  struct FeedHead {
    var writer: [UInt8]
    var count: Int
    var length: Int
    var head: [UInt8]
  }

  struct Section {
    var offset: Int
    var length: Int
    var sum: UInt64
  }

  /// An entry that rows do not describe.
  struct Notable {
    var place: Int32
    var row: EntryRow
    var line: Range<Int>
    var plan: UInt64
  }

  let file: Descriptor
  let key: SumKey
  /// The sum that identifies it.
  let sum: UInt64
  let entries: Int
  let latest: Instant
  let feeds: [FeedHead]
  let rows: Int
  let sections: [Section]

  init?(_ folder: Directory, _ key: SumKey) {
    guard let file = try? folder.file(SnapshotForm.fileName, .read),
      let identity = try? file.identity(),
      let head = Snapshot.read(file, 0, SnapshotForm.headerLength)
    else { return nil }
    self.file = file
    self.key = key
    var header = ByteReader(head)
    guard header.word() == SnapshotForm.mark, let offset = header.count(),
      let length = header.count(), let sum = header.word(), let size = header.count(),
      header.word() == KeyedSum.of(Array(head.dropLast(8)), key, kind: SnapshotForm.mark),
      identity.size == size,
      let bytes = Snapshot.read(file, offset, length),
      KeyedSum.of(bytes, key, kind: SnapshotForm.directoryKind) == sum
    else { return nil }
    self.sum = sum
    var reader = ByteReader(bytes)
    guard reader.count() == MemoryLayout<PackedRow>.stride, let entries = reader.count(),
      let milliseconds = reader.word(), let counter = reader.word().flatMap(UInt32.init(exactly:)),
      let feedCount = reader.count()
    else { return nil }
    self.entries = entries
    latest = Instant(milliseconds: Int64(bitPattern: milliseconds), counter: counter)
    var feeds: [FeedHead] = []
    for _ in 0..<feedCount {
      guard let writer = reader.list(), let count = reader.count(), let length = reader.count(),
        let head = reader.list()
      else { return nil }
      feeds.append(FeedHead(writer: writer, count: count, length: length, head: head))
    }
    self.feeds = feeds
    guard let rows = reader.count() else { return nil }
    self.rows = rows
    var sections: [Section] = []
    for _ in 0..<5 {
      guard let offset = reader.count(), let length = reader.count(), let sum = reader.word() else {
        return nil
      }
      sections.append(Section(offset: offset, length: length, sum: sum))
    }
    self.sections = sections
  }

  static func read(_ file: Descriptor, _ offset: Int, _ length: Int) -> [UInt8]? {
    guard length >= 0, length < 1 << 40 else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      isWhole = read(file, offset, UnsafeMutableRawBufferPointer(buffer))
      count = isWhole ? length : 0
    }
    return isWhole ? bytes : nil
  }

  static func read(
    _ file: Descriptor, _ offset: Int, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Bool {
    file.read(buffer, from: offset) == buffer.count
  }

  private func section(_ number: Int) -> [UInt8]? {
    let section = sections[number]
    guard let bytes = Snapshot.read(file, section.offset, section.length),
      KeyedSum.of(bytes, key, kind: SnapshotForm.sectionKind + UInt64(number)) == section.sum
    else { return nil }
    return bytes
  }

  // MARK: Sections

  func symbols() -> Symbols? {
    guard let bytes = section(0) else { return nil }
    var reader = ByteReader(bytes)
    var interners: [Interner] = []
    for _ in 0..<5 {
      guard let count = reader.count(), count <= bytes.count else { return nil }
      var starts: [Int] = []
      starts.reserveCapacity(count)
      for _ in 0..<count {
        guard let start = reader.half() else { return nil }
        starts.append(Int(start))
      }
      guard let texts = reader.list(), let interner = Interner(bytes: texts, starts: starts) else {
        return nil
      }
      interners.append(interner)
    }
    return Symbols(
      parties: interners[0], people: interners[1], rounds: interners[2], sourceLists: interners[3],
      targets: interners[4])
  }

  func notable() -> [Notable]? {
    guard let bytes = section(1), bytes.count % 48 == 0 else { return nil }
    var reader = ByteReader(bytes)
    var list: [Notable] = []
    for _ in 0..<bytes.count / 48 {
      guard let place = reader.half(), let feed = reader.half(), let number = reader.half(),
        let counter = reader.half(), let milliseconds = reader.word(), let start = reader.count(),
        let length = reader.count(), let plan = reader.word(), feed < 1 << 24
      else { return nil }
      list.append(
        Notable(
          place: Int32(bitPattern: place),
          row: EntryRow(
            feed: Int32(feed), number: Int32(bitPattern: number),
            recorded: Instant(milliseconds: Int64(bitPattern: milliseconds), counter: counter),
            root: EntryIndex(Int32(bitPattern: place))), line: start..<start + length, plan: plan))
    }
    return list
  }

  /// The start of each 64th line of each feed.
  func marks() -> [LineIndex.Marks]? {
    guard let bytes = section(4) else { return nil }
    var reader = ByteReader(bytes)
    var result: [LineIndex.Marks] = []
    for feed in feeds {
      guard let count = reader.count(), count <= bytes.count / 8 else { return nil }
      var marks = LineIndex.Marks(starts: [], count: feed.count, length: feed.length)
      marks.starts.reserveCapacity(count)
      for _ in 0..<count {
        guard let start = reader.count() else { return nil }
        marks.starts.append(start)
      }
      result.append(marks)
    }
    return result
  }

  // MARK: Rows

  struct Group {
    var rows: Int
    var first: Int
    var sum: UInt64
  }

  func groups() -> [Group]? {
    guard let bytes = section(2), bytes.count % 16 == 0 else { return nil }
    var reader = ByteReader(bytes)
    var groups: [Group] = []
    groups.reserveCapacity(bytes.count / 16)
    for _ in 0..<bytes.count / 16 {
      guard let rows = reader.half(), let first = reader.half(), let sum = reader.word() else {
        return nil
      }
      groups.append(Group(rows: Int(rows), first: Int(first), sum: sum))
    }
    return groups
  }

  /// Calls `body` for every row in the order of writing; `false` if one does not match its sum.
  func forEachRow(_ body: (Int32, PackedRow) -> Bool) -> Bool {
    let stride = MemoryLayout<PackedRow>.stride
    guard let groups = groups(), let bytes = section(3) else { return false }
    // The target of the piece that starts at a row.
    var owners = [Int32](repeating: -1, count: rows)
    var reader = ByteReader(bytes)
    for (target, group) in groups.enumerated() {
      var (left, piece) = (group.rows, 0)
      while left > 0 {
        guard let start = reader.half(), owners.indices.contains(Int(start)) else { return false }
        owners[Int(start)] = Int32(target)
        left -= min(left, RowCollector.capacity(ofPiece: piece))
        piece += 1
      }
    }
    var done = [(rows: Int, piece: Int, sum: KeyedSum)]()
    for target in groups.indices { done.append((0, 0, KeyedSum(key, kind: UInt64(target)))) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: stride << 12, alignment: 16)
    defer { buffer.deallocate() }
    var (at, loaded) = (0, 0..<0)
    while at < rows {
      let target = Int(owners[at])
      guard target >= 0 else { return false }
      let count = min(
        RowCollector.capacity(ofPiece: done[target].piece), groups[target].rows - done[target].rows)
      guard count > 0, at + count <= rows else { return false }
      if at + count > loaded.upperBound {
        loaded = at..<min(rows, at + 1 << 12)
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<(loaded.count * stride)])
        let start = SnapshotForm.headerLength + at * stride
        guard Snapshot.read(file, start, part) else { return false }
      }
      for row in at..<at + count {
        let start = (row - loaded.lowerBound) * stride
        done[target].sum.take(UnsafeRawBufferPointer(rebasing: buffer[start..<start + stride]))
        let packed = buffer.loadUnaligned(fromByteOffset: start, as: PackedRow.self)
        guard body(Int32(target), packed) else { return false }
      }
      done[target].rows += count
      done[target].piece += 1
      at += count
    }
    return zip(groups, done).allSatisfy { $0.rows == $1.rows && $0.sum == $1.sum.value }
  }
}
