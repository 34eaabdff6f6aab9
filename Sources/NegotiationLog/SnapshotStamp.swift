internal import Digest

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file as the system tells it apart: any write to it changes one of these numbers.
struct FileIdentity: Hashable, Sendable {
  var node: UInt64 = 0
  var size: Int64 = 0
  var modified: Int64 = 0
  var changed: Int64 = 0

  static let none = FileIdentity()

  init() {}

  init(_ status: stat) {
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
  }

  /// The file at a path as it is now.
  init(of path: String) {
    var status = stat()
    if stat(path, &status) == 0 { self.init(status) } else { self.init() }
  }

  /// Whether the file was changed less than so many milliseconds ago.
  func isYounger(than milliseconds: Int) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let elapsed = Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec) &- changed
    return elapsed < Int64(milliseconds) * 1_000_000
  }
}

extension Descriptor {
  /// Sets when the file was modified to this very instant.
  ///
  /// The system stamps writes by a clock of some milliseconds; a time set by hand lies between its
  /// strokes, so that no later write can bear the same one. Returns whether it could be set.
  func markInstant() -> Bool {
    var times = [timespec(), timespec()]
    // UTIME_OMIT: the time of the last reading stays.
    times[0].tv_nsec = 0x3FFF_FFFE
    clock_gettime(CLOCK_REALTIME, &times[1])
    return futimens(raw, times) == 0
  }
}

/// For which bytes of the feeds a snapshot was made, or that they were read before and none was.
struct SnapshotStamp: Equatable {
  /// The sum that the snapshot bears; 0 where there is none.
  var snapshot: UInt64
  var files: [FileIdentity]

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.put(SnapshotForm.stampMark)
    writer.put(snapshot)
    writer.put(UInt64(files.count))
    for file in files {
      writer.put(file.node)
      writer.put(UInt64(bitPattern: file.size))
      writer.put(UInt64(bitPattern: file.modified))
      writer.put(UInt64(bitPattern: file.changed))
    }
    writer.put(Checksum.of(writer.bytes))
    return writer.bytes
  }

  init(snapshot: UInt64, files: [FileIdentity]) {
    self.snapshot = snapshot
    self.files = files
  }

  /// Reads a stamp; `nil` for anything that is none in every byte.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 32, bytes.count % 32 == 0 else { return nil }
    var reader = ByteReader(bytes)
    guard reader.word() == SnapshotForm.stampMark, let snapshot = reader.word(),
      let count = reader.count(), count == bytes.count / 32 - 1
    else { return nil }
    var files: [FileIdentity] = []
    for _ in 0..<count {
      var file = FileIdentity()
      file.node = reader.word() ?? 0
      file.size = Int64(bitPattern: reader.word() ?? 0)
      file.modified = Int64(bitPattern: reader.word() ?? 0)
      file.changed = Int64(bitPattern: reader.word() ?? 0)
      files.append(file)
    }
    guard reader.word() == Checksum.of(Array(bytes.dropLast(8))) else { return nil }
    self.init(snapshot: snapshot, files: files)
  }
}

/// Numbers that mark the files; a new form of them gets new numbers.
enum SnapshotForm {
  static let stampMark: UInt64 = 0x0001_706D_6174_7370
  static let mark: UInt64 = 0x0001_746F_6873_7370
  static let headerLength = 48
}

/// Writes numbers and bytes, the lowest byte of a number first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
  mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }
  mutating func put(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  /// A length, then the bytes.
  mutating func put(_ list: [UInt8]) {
    put(list.count)
    bytes += list
  }
}

/// Reads what `ByteWriter` wrote; `nil` from where the bytes end.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func word() -> UInt64? {
    guard at + 8 <= bytes.count else { return nil }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }

  mutating func half() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    defer { at += 4 }
    return bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }
  }

  /// A number that counts something: never below zero, never more than the bytes could hold.
  mutating func count() -> Int? {
    guard let number = word().flatMap({ Int(exactly: $0) }) else { return nil }
    return number
  }

  mutating func list() -> [UInt8]? {
    guard let length = count(), length <= bytes.count - at else { return nil }
    defer { at += length }
    return Array(bytes[at..<at + length])
  }
}
