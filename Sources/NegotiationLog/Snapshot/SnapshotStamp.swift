internal import Digest
internal import SystemFiles

/// For which bytes of the feeds a snapshot was made, or that they were read before and none was.
struct SnapshotStamp: Equatable {
  /// The sum that the snapshot bears; 0 where there is none.
  var snapshot: UInt64
  var files: [FileIdentity]

  /// - `key`: what only this user can make the stamp's last number with.
  func bytes(_ key: SumKey) -> [UInt8] {
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
    writer.put(KeyedSum.of(writer.bytes, key, kind: SnapshotForm.stampMark))
    return writer.bytes
  }

  init(snapshot: UInt64, files: [FileIdentity]) {
    self.snapshot = snapshot
    self.files = files
  }

  /// Reads a stamp; `nil` for anything that is none in every byte, or was made with another key.
  init?(_ bytes: [UInt8], _ key: SumKey) {
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
    guard reader.word() == KeyedSum.of(Array(bytes.dropLast(8)), key, kind: SnapshotForm.stampMark)
    else { return nil }
    self.init(snapshot: snapshot, files: files)
  }
}

/// Numbers that mark the files; a new form of them gets new numbers.
enum SnapshotForm {
  static let stampMark: UInt64 = 0x0002_706D_6174_7370
  static let mark: UInt64 = 0x0002_746F_6873_7370
  static let headerLength = 48
  static let fileName = "snapshot"
  static let stampName = "stamp"
  /// What sums begin with, so that no part can stand in the place of another.
  static let directoryKind: UInt64 = 1 << 40
  static let sectionKind: UInt64 = 1 << 41
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
