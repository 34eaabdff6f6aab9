/// The name of an entry: `writer:number`.
package struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let writer: WriterID
  package let number: Int

  /// The largest number of an entry in a feed: positions in a fold have 32 bits.
  package static let largestNumber = 2_147_483_647

  package init(writer: WriterID, number: Int) {
    self.writer = writer
    self.number = number
  }

  /// Reads `writer:number`, numbers from 1.
  package init?(_ text: some StringProtocol) { self.init(whole: String(text)) }

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

  package var description: String { "\(writer):\(number)" }
  package static func < (left: Self, right: Self) -> Bool {
    left.writer != right.writer ? left.writer < right.writer : left.number < right.number
  }
}
