/// The name of an entry: `writer:number`.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// In whose feed the entry stands.
  public let writer: WriterID
  /// Which entry of the feed it is, counted from 1.
  public let number: Int

  /// The largest number of an entry in a feed: positions in a fold have 32 bits.
  package static let largestNumber = 2_147_483_647

  package init(writer: WriterID, number: Int) {
    self.writer = writer
    self.number = number
  }

  /// Reads `writer:number`, numbers from 1.
  public init?(_ text: some StringProtocol) { self.init(whole: String(text)) }

  /// Non-generic body, so that other modules do not specialise it.
  private init?(whole text: String) {
    guard let colon = text.utf8.firstIndex(of: 0x3A), let writer = WriterID(text[..<colon]) else {
      return nil
    }
    let digits = text.utf8[text.utf8.index(after: colon)...]
    guard let first = digits.first, first != 0x30 else { return nil }
    var number = 0
    for byte in digits {
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (next, isLarger) = tens.addingReportingOverflow(Int(byte &- 0x30))
      guard byte &- 0x30 < 10, !isTooLarge, !isLarger else { return nil }
      number = next
    }
    self.init(writer: writer, number: number)
  }

  /// The name as it is typed: `amal:5`.
  public var description: String { "\(writer):\(number)" }
  /// By writer, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    left.writer != right.writer ? left.writer < right.writer : left.number < right.number
  }
}
