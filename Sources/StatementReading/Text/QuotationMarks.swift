/// Pairs the quotation marks of a line.
///
/// Marks that find no partner count for nothing, except one at the beginning of a passage that goes on in
/// the next line, as quotations over several paragraphs are set.
struct QuotationMarks {
  /// What stands between the marks, without them, in the order of the text; none lies in another.
  private(set) var quotations: [Range<Int>] = []

  init(_ line: Range<Int>, in text: ReportText, goesOn: Bool) {
    var open: (start: Int, closing: Set<UInt32>)?
    var place = line.lowerBound
    var previous: UInt32 = 0x20
    while place < line.upperBound {
      let (scalar, length) = text.scalar(at: place)
      let next =
        place + length < line.upperBound ? text.scalar(at: place + length).0 : UInt32(0x20)
      if let begun = open {
        if begun.closing.contains(scalar), Self.mayClose(scalar, previous, next) {
          if place > begun.start { quotations.append(begun.start..<place) }
          open = nil
        } else if scalar != 0x22, scalar != 0x27, let closing = Self.closing(of: scalar),
          !begun.closing.contains(scalar), quotations.isEmpty == false || begun.closing == [0x22]
        {
          // The mark before found no partner.
          if begun.closing.contains(0x22) { open = (place + length, closing) }
        }
      } else if let closing = Self.closing(of: scalar), Self.mayOpen(scalar, previous, next) {
        open = (place + length, closing)
      }
      if !Self.isIgnored(scalar) { previous = scalar }
      place += length
    }
    if goesOn, let open, open.start < line.upperBound {
      quotations.append(open.start..<line.upperBound)
    }
  }

  /// The marks that may end what a mark begins; `nil` where it begins nothing.
  private static func closing(of scalar: UInt32) -> Set<UInt32>? {
    switch scalar {
    case 0xAB: [0xBB]
    case 0x201C: [0x201D, 0x201C]
    case 0x201E: [0x201C, 0x201D]
    case 0x201D: [0x201D]
    case 0x22: [0x22]
    case 0x2018: [0x2019]
    case 0x2039: [0x203A]
    case 0x27: [0x27]
    default: nil
    }
  }

  private static func mayOpen(_ mark: UInt32, _ previous: UInt32, _ next: UInt32) -> Bool {
    if ReportText.isBlank(next), mark != 0xAB { return false }
    // Where the same mark opens and closes, as in Finnish, it opens behind a blank.
    if mark == 0x201D { return ReportText.isBlank(previous) }
    // An apostrophe within a word opens nothing.
    if mark == 0x27 || mark == 0x2018 { return !TokenScanner.isLetter(previous) }
    return true
  }

  private static func mayClose(_ mark: UInt32, _ previous: UInt32, _ next: UInt32) -> Bool {
    if mark == 0x27 || mark == 0x2019 { return !TokenScanner.isLetter(next) }
    return true
  }

  private static func isIgnored(_ scalar: UInt32) -> Bool {
    scalar == 0x640 || 0x200E...0x200F ~= scalar || 0x2066...0x2069 ~= scalar
  }
}
