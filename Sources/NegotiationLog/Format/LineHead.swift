internal import NegotiationModel

/// The beginning of a line: its number, its millisecond, and the size of the group that it begins.
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
    // A number that no feed can have is damage; the reader of the whole line reports it.
    guard let read, read.0 > 0, read.0 <= EntryBatch.largest else { return nil }
    (number, milliseconds, batch) = read
  }
}
