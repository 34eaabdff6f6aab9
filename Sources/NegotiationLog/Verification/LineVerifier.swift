internal import Digest
internal import NegotiationModel

/// Checks that consecutive lines are UTF-8 and have the right digests.
///
/// The digest of a line is written in the line itself, and the next line's digest depends on it;
/// lines are therefore checked two at a time.
struct LineVerifier {
  private typealias Link = (message: ChainedMessage, digits: UnsafeRawBufferPointer)

  private(set) var isSound = true
  /// The digits in the previous line.
  private var before: UnsafeRawBufferPointer?
  private var waiting: Link?

  /// Begins after the last bytes of the previous line and its LF; for the first line there are
  /// none.
  init(after end: UnsafeRawBufferPointer) {
    before =
      end.isEmpty
      ? UnsafeRawBufferPointer(start: Self.zero.utf8Start, count: 64)
      : Feed.cut(UnsafeRawBufferPointer(rebasing: end.dropLast()))?.digits
  }

  /// Adds the next line, which must stay in place until `finish`.
  mutating func take(_ line: UnsafeRawBufferPointer) {
    guard isSound else { return }
    guard let before, let (body, digits) = Feed.cut(line), line.isUTF8 else {
      return isSound = false
    }
    let link = Link(ChainedMessage(before, body), digits)
    if let first = waiting {
      let digests = ChainedMessage.digests(first.message, link.message)
      isSound = digests.0.isHex(first.digits) && digests.1.isHex(link.digits)
      waiting = nil
    } else {
      waiting = link
    }
    self.before = digits
  }

  /// Checks the remaining lines.
  mutating func finish() {
    if let last = waiting { isSound = isSound && last.message.digest.isHex(last.digits) }
    waiting = nil
  }

  /// The digest before the first line of a feed.
  private static let zero: StaticString =
    "0000000000000000000000000000000000000000000000000000000000000000"
}
