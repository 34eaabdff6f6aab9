/// The reliability of the source, A–F, and the credibility of the information, 1–6, judged
/// separately.
///
/// `F` and `6` mean that it cannot be judged; neither is ever turned into a number.
public struct Grade: Hashable, Sendable, CustomStringConvertible {
  /// Reliability in the high four bits (1 = A), credibility in the low four.
  package let packed: UInt8

  /// Reads a grade such as `B2`; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, (0x41...0x46).contains(bytes[0]), (0x31...0x36).contains(bytes[1])
    else { return nil }
    packed = (bytes[0] - 0x40) << 4 | (bytes[1] - 0x30)
  }

  package init?(packed: UInt8) {
    guard (1...6).contains(packed >> 4), (1...6).contains(packed & 15) else { return nil }
    self.packed = packed
  }

  package var reliability: Character { Character(Unicode.Scalar(0x40 + (packed >> 4))) }
  package var credibility: Int { Int(packed & 15) }
  /// The grade as it is written: `B2`.
  public var description: String { "\(reliability)\(credibility)" }
}
