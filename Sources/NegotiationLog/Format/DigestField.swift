internal import Digest
internal import NegotiationModel

/// The end of every line: the key of the digest, its 64 digits, a quotation mark, a brace and an
/// LF.
enum DigestField {
  /// The end of a line whose digest is not known yet.
  static let open = Feed.digestKey + Array(repeating: 0x30, count: 64) + [0x22, 0x7D, 0x0A]

  /// Fills in the digest of the line that `bytes` ends with, and returns it.
  static func seal(
    _ bytes: UnsafeMutableRawBufferPointer, from start: Int, after previous: Digest256
  ) -> Digest256 {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { digits in
      previous.writeHex(to: digits)
      return seal(bytes, start..<bytes.count, after: UnsafeRawBufferPointer(digits)).digest
    }
  }

  /// Fills in the digest of one line, given the digits of the previous line's digest, and returns
  /// its own digits too.
  static func seal(
    _ bytes: UnsafeMutableRawBufferPointer, _ line: Range<Int>, after digits: UnsafeRawBufferPointer
  ) -> (digest: Digest256, digits: UnsafeRawBufferPointer) {
    let body = line.lowerBound..<line.upperBound - open.count
    let place = body.upperBound + Feed.digestKey.count..<line.upperBound - 3
    let text = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[body])
    let digest = ChainedMessage(digits, text).digest
    let own = UnsafeMutableRawBufferPointer(rebasing: bytes[place])
    digest.writeHex(to: own)
    return (digest, UnsafeRawBufferPointer(own))
  }
}
