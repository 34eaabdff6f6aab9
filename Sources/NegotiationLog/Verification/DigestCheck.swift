internal import Digest
internal import NegotiationModel

/// Checks that each line has the digest of itself and the line before.
struct DigestCheck: LineCheck {
  /// The digest of the line before; `nil` if it cannot be read.
  private var previous: Digest256? = .zero

  mutating func findings(in line: CheckedLine) -> [Finding] {
    let parts = Feed.parts(of: line.bytes)
    defer { previous = parts?.digest }
    if let parts, let previous,
      EntryEncoder.digest(of: parts.body, after: previous) != parts.digest
    {
      return [
        line.finding("digest", "the line or the one before it was changed after it was recorded")
      ]
    }
    if parts == nil, Feed.cut(line.bytes) != nil {
      return [
        line.finding("digest", "the digest is not of 64 hexadecimal digits in lower case")
      ]
    }
    return []
  }
}
