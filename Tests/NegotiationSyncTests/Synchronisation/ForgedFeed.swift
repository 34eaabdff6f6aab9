import Digest
import NegotiationLog

/// Feeds as somebody makes them who can write every file: each line bears a digest that fits.
enum ForgedFeed {
  /// Lines of these bodies, each without its digest.
  static func chained(_ bodies: [String], after previous: Digest256 = .zero) -> [UInt8] {
    var (digest, bytes) = (previous, [UInt8]())
    for body in bodies {
      digest = EntryEncoder.digest(of: Array(body.utf8), after: digest)
      bytes += Array(body.utf8) + Array(",\"digest\":\"\(digest)\"}\n".utf8)
    }
    return bytes
  }

  /// The lines of a feed without their digests.
  static func bodies(of feed: [UInt8]) -> [String] {
    feed.split(separator: 0x0A).map { String(decoding: $0.dropLast(77), as: UTF8.self) }
  }
}
