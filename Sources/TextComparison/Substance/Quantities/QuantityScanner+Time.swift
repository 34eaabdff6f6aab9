/// Reads frequencies and ordinals of time.
extension QuantityScanner {
  /// "monthly", "twice a year".
  func frequency(at index: Int) -> Found? {
    guard let (end, meaning) = text.longestQuantity(at: index) else { return nil }
    if case .weekday = meaning {} else if words[index].isName { return nil }
    switch meaning {
    case .frequency(let period):
      return Found(range: index..<end, value: 1, unit: "times/\(period)")
    case .times(let count):
      if let (period, after) = rate(at: end) {
        return Found(range: index..<after, value: count, unit: "times/\(period)")
      }
      return count > 1 ? Found(range: index..<end, value: count, unit: "times") : nil
    case .weekday(let day):
      return Found(range: index..<end, value: Double(day), unit: "weekday")
    default: return nil
    }
  }

  /// The period for which an amount is counted: "a year", "per month".
  func rate(at index: Int) -> (period: String, end: Int)? {
    guard index < words.count, words[index].gap <= .space,
      let (end, meaning) = text.longestQuantity(at: index)
    else { return nil }
    switch meaning {
    case .rate(let period), .frequency(let period): return (period, end)
    default: return nil
    }
  }

  /// "in the fourth year", "السنة الرابعة", 第四年.
  func ordinal(at index: Int) -> Found? {
    if reads(index, "第") {
      guard let read = numeral(at: index + 1), let unit = unit(after: read.end),
        UnitKind(unit.name) == .time
      else { return nil }
      return Found(range: index..<unit.end, value: read.value, unit: "nth \(unit.name)")
    }
    if let (value, end) = ordinalNumber(at: index) {
      guard let unit = unit(after: end), UnitKind(unit.name) == .time else { return nil }
      return Found(range: index..<unit.end, value: value, unit: "nth \(unit.name)")
    }
    guard case .unit(let name)? = meaning(at: index), UnitKind(name) == .time,
      text.folded(index).first.map({ $0 == 0xD8 || $0 == 0xD9 }) == true, index + 1 < words.count,
      words[index + 1].gap == .space, case .ordinal(let value)? = meaning(at: index + 1)
    else { return nil }
    return Found(range: index..<index + 2, value: value, unit: "nth \(name)")
  }

  /// The end of "forty-third", which counts nothing unless a unit of time follows.
  func compoundOrdinal(at index: Int) -> Int? {
    guard words[index].kind == .word, case .number? = meaning(at: index),
      let (_, end) = ordinalNumber(at: index)
    else { return nil }
    return end
  }

  private func ordinalNumber(at index: Int) -> (Double, Int)? {
    guard words[index].kind == .word else {
      // 5-й год, 3rd year.
      guard words[index].kind == .number, index + 1 < words.count, words[index + 1].gap == .hyphen,
        words[index + 1].end - words[index + 1].start <= 6,
        let value = numeral(at: index)?.value
      else { return nil }
      return (value, index + 2)
    }
    guard words[index].lexical >= 0 else { return suffixed(index) }
    switch meaning(at: index) {
    case .ordinal(let value):
      return (value, text.longestQuantity(at: index)?.end ?? index + 1)
    case .unit("1/3"): return (3, index + 1)
    case .unit("1/5"): return (5, index + 1)
    case .unit("1/8"): return (8, index + 1)
    case .number(let tens)
    where tens >= 20 && index + 1 < words.count && words[index + 1].gap <= .space:
      guard let (units, end) = ordinalNumber(at: index + 1), units < 10 else { return nil }
      return (tens + units, end)
    default: return nil
    }
  }

  /// 3rd, 5th: digits and an ending.
  private func suffixed(_ index: Int) -> (Double, Int)? {
    let digits = text.folded(index).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 4, text.folded(index).count - digits.count <= 4 else {
      return nil
    }
    return (digits.reduce(0) { $0 * 10 + Double($1 - 0x30) }, index + 1)
  }

  /// A month without a day or a year: "the last Sunday of March".
  func bareMonth(_ month: Double, _ range: Range<Int>) -> Found? {
    let index = range.lowerBound
    let isLatin = text.isLatin(index)
    if isLatin {
      let first = text.tokens.bytes[words[index].start]
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      let isSmallAsWell =
        text.isFrench || text.grammar.linksDates || text.grammar.stopsOrdinals
      guard isCapital || isSmallAsWell else { return nil }
    } else if text.folded(index).count < 6 {
      return nil
    }
    if isLatin || text.grammar.namesMonthsByWords {
      guard index > 0, words[index].gap <= .space else { return nil }
      switch meaning(at: index - 1) {
      case .yearMark, .rangeTo, .rangeFrom, .and, .linking: break
      default: return nil
      }
    }
    return Found(range: range, value: month, unit: "month of the year")
  }
}
