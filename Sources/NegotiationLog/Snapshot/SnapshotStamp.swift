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
