internal import TextComparison

extension Day {
  /// The day or month in a text with the month in words, in any supported language: `Dec 5, 2025`,
  /// `5 декабря 2025`; `nil` for anything else, and if more follows the date.
  package init?(inWords text: String) {
    let found = Quantity.all(in: text)
    guard found.count == 1, let date = found.first, date.unit == "date", date.upper == nil,
      date.bound == nil, date.value >= 1_000_00_00
    else { return nil }
    let bytes = Array(text.utf8)
    let rest = bytes[..<date.range.lowerBound] + bytes[date.range.upperBound...]
    guard rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }) else {
      return nil
    }
    let value = Int(date.value)
    let (month, day) = (value / 100 % 100, value % 100)
    self.init(
      year: value / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
