internal import Digest
internal import SystemFiles

/// The state of the feeds for which a snapshot was made, or in which they were read without making
/// one.
struct SnapshotStamp: Equatable {
  /// The sum of the snapshot; 0 if there is none.
  var snapshot: UInt64
  var files: [FileIdentity]

  /// - `key`: lets only this user compute the stamp's last number.
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

  /// Reads a stamp; `nil` if any byte is wrong or it was made with another key.
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
