internal import Digest
internal import NegotiationModel

/// Checks that lines which follow each other are UTF-8 and bear their digests.
///
/// The digest before a line is written in the line before, so links are checked two at a time.
struct LineVerifier {
  private typealias Link = (message: ChainedMessage, digits: UnsafeRawBufferPointer)

  private(set) var isSound = true
  /// The digits that the line before bears.
  private var before: UnsafeRawBufferPointer?
  private var waiting: Link?

  /// Begins after the last bytes of the line before and its LF; of the first line there are none.
  init(after end: UnsafeRawBufferPointer) {
    before =
      end.isEmpty
      ? UnsafeRawBufferPointer(start: Self.zero.utf8Start, count: 64)
      : Feed.cut(UnsafeRawBufferPointer(rebasing: end.dropLast()))?.digits
  }

  /// Takes the next line, which stays where it is until `finish`.
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

  /// Checks what is left.
  mutating func finish() {
    if let last = waiting { isSound = isSound && last.message.digest.isHex(last.digits) }
    waiting = nil
  }

  /// The digest before the first line of a feed.
  private static let zero: StaticString =
    "0000000000000000000000000000000000000000000000000000000000000000"
}
