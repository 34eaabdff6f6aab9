import Digest
import NegotiationLog
import TestDesk

extension Desk {
  /// Adds lines with right digests to the feed of `amal`, whatever their fields say.
  ///
  /// The fields of each line are what stands between `counter` and `digest`.
  func append(lines fields: [String]) throws {
    let feed = "log/amal.jsonl"
    var bytes = try read(feed)
    let lines = bytes.split(separator: 0x0A)
    let digits = lines.last.map { Array($0.suffix(66).prefix(64)) } ?? []
    var digest = digits.withUnsafeBytes { Digest256(hex: $0) } ?? .zero
    for (at, field) in fields.enumerated() {
      let body = Array(
        ("{\"entry\":\"amal:\(lines.count + at + 1)\",\"recordedAt\":\"2025-12-03T18:00:01.000Z\","
          + "\"counter\":\(at),\(field)").utf8)
      digest = EntryEncoder.digest(of: body, after: digest)
      bytes += body + Array(",\"digest\":\"\(digest)\"}\n".utf8)
    }
    try write(feed, bytes)
  }
}
