internal import NegotiationModel

/// What a line says of its place: its number, its millisecond and the group that it begins.
struct LineHead {
  let number: Int
  let milliseconds: Int64
  let batch: Int?

  init?(_ line: [UInt8]) {
    let read: (Int, Int64, Int?)? = line.withUnsafeBytes { line in
      let batch = EntryBatch.size(in: line)
      if let head = EntryScanner(line).head() { return (head.number, head.milliseconds, batch) }
      guard let entry = try? EntryDecoder.decode(line) else { return nil }
      return (entry.id.number, entry.recorded.milliseconds, batch)
    }
    // A number that no feed can hold is damage, which the reader of the line reports.
    guard let read, read.0 > 0, read.0 <= EntryBatch.largest else { return nil }
    (number, milliseconds, batch) = read
  }
}
