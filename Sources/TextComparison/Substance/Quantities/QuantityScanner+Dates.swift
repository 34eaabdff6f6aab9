/// Dates in digits and in words, and years that stand alone.
extension QuantityScanner {
  func date(at index: Int) -> Found? {
    if words[index].kind == .number, let numeral = Numeral(Array(text.folded(index))) {
      switch numeral.kind {
      case .date(let value): return Found(range: index..<index + 1, value: value, unit: "date")
      case .time(let value): return Found(range: index..<index + 1, value: value, unit: "time")
      case .ratio(let value, let upper):
        return Found(range: index..<index + 1, value: value, upper: upper, unit: "ratio")
      case .amount: break
      }
    }
    return writtenDate(at: index) ?? chineseDate(at: index) ?? year(at: index)
  }

  private func small(_ index: Int, _ limit: Double) -> Double? {
    guard index < words.count, words[index].kind == .number,
      case .amount(let value)? = Numeral(Array(text.folded(index)))?.kind, value >= 1,
      value <= limit, value == Double(Int(value))
    else { return nil }
    return value
  }

  /// A year in four plain digits.
  private func plainYear(_ index: Int) -> Double? {
    guard let value = small(index, 2_999), value >= 1_000 else { return nil }
    let length = words[index].end - words[index].start
    return length == 4 || length == 8 || length == 12 ? value : nil
  }

  private func month(at index: Int) -> (Double, end: Int)? {
    guard index < words.count,
      let (first, meaning) = text.longestQuantity(at: index),
      case .month(let month) = meaning
    else { return nil }
    var end = first
    // أبريل/نيسان: a month by two of its names.
    while end + 1 < words.count, reads(end, "/"), words[end].gap == .none,
      words[end + 1].gap == .none,
      let other = text.longestQuantity(at: end + 1), other.meaning == meaning
    { end = other.end }
    return (Double(month), end)
  }

  private func writtenDate(at index: Int) -> Found? {
    if let (month, end) = yearThenMonth(at: index) {
      return Found(range: index..<end, value: month, unit: "date")
    }
    if let day = small(index, 31), words.count > index + 1, words[index + 1].gap <= .space,
      let (month, end) = month(at: overLink(index + 1))
    {
      let last = overLink(end)
      if let year = plainYear(last), words[last].gap <= .mark {
        return Found(
          range: index..<last + 1, value: year * 10_000 + month * 100 + day, unit: "date")
      }
      return Found(range: index..<end, value: month * 100 + day, unit: "date")
    }
    guard case let (month, after)? = month(at: index) else { return nil }
    let end = plainYear(overLink(after)) == nil ? after : overLink(after)
    guard end < words.count, words[end].gap <= .mark,
      plainYear(end) != nil || small(end, 31) != nil && words[end].gap <= .space
    else { return bareMonth(month, index..<after) }
    if let year = plainYear(end) {
      return Found(range: index..<end + 1, value: year * 10_000 + month * 100, unit: "date")
    }
    guard let day = small(end, 31), words[end].gap <= .space else { return nil }
    if end + 1 < words.count, words[end + 1].gap <= .mark, let year = plainYear(end + 1) {
      return Found(
        range: index..<end + 2, value: year * 10_000 + month * 100 + day, unit: "date")
    }
    return Found(range: index..<end + 1, value: month * 100 + day, unit: "date")
  }

  /// Skips "de" between day, month and year, in languages that link them.
  private func overLink(_ index: Int) -> Int {
    guard text.grammar.linksDates, index + 1 < words.count, words[index].gap <= .space,
      meaning(at: index) == .linking, words[index + 1].gap <= .space
    else { return index }
    return index + 1
  }

  /// "2026 yılı Mayıs ayı": the year, its word, the month.
  private func yearThenMonth(at index: Int) -> (Double, end: Int)? {
    guard let year = plainYear(index), index + 2 < words.count, words[index + 2].gap <= .space,
      meaning(at: index + 1) == .unit("year"), let (month, end) = month(at: index + 2)
    else { return nil }
    return (year * 10_000 + month * 100, end)
  }

  /// 2025年12月3日, 12月3日, 2025年.
  private func chineseDate(at index: Int) -> Found? {
    guard numeral(at: index) != nil else { return nil }
    var at = index
    var value = 0.0
    var parts = 0
    let marks = text.grammar.dateMarks
    for (place, factor, low, high) in [
      (0, 10_000.0, 1_000.0, 2_999.0), (1, 100, 1, 12), (2, 1, 1, 31),
    ] {
      guard let read = numeral(at: at), read.end < words.count, read.value >= low,
        read.value <= high, isMark(read.end, marks[place])
      else { continue }
      value += read.value * factor
      parts += 1
      at = read.end + 1
    }
    if parts == 0 || value < 100 { return nil }
    if parts == 1, value >= 10_000 {
      return Found(range: index..<at, value: value / 10_000, unit: "date")
    }
    return Found(range: index..<at, value: value, unit: "date")
  }

  private func isMark(_ index: Int, _ mark: String) -> Bool {
    let word = text.folded(index)
    return word.elementsEqual(mark.utf8)
      || text.grammar.inflectsDateMarks && words[index].gap == .none && word.starts(with: mark.utf8)
        && text.grammar.affixes.forms(of: word, are: mark)
  }

  private func year(at index: Int) -> Found? {
    guard let year = plainYear(index), year >= 1_900, year <= 2_100 else { return nil }
    var end = index + 1
    if end < words.count, words[end].gap <= .space,
      let (after, meaning) = text.longestQuantity(at: end)
    {
      if meaning == .unit("year")
        || meaning == .yearMark && words[end].kind == .word
          && words[end].end - words[end].start <= 4
          && text.folded(end).first.map({ $0 >= 0xD0 }) == true
          && ["г", "р", "гг", "рр"].contains(where: { text.folded(end).elementsEqual($0.utf8) })
      {
        end = after
        return Found(range: index..<end, value: year, unit: "date")
      }
      if case .unit = meaning { return nil }
      if case .scale = meaning { return nil }
    }
    let ending = apostropheEnd(after: end)
    if ending > end { return Found(range: index..<ending, value: year, unit: "date") }
    guard index > 0, words[index].gap <= .space, isYearMark(index - 1) else { return nil }
    return Found(range: index..<end, value: year, unit: "date")
  }

  private func isYearMark(_ index: Int) -> Bool {
    switch meaning(at: index) {
    case .yearMark, .rangeTo, .rangeFrom, .linking: true
    case .unit(let name): name == "year"
    default: false
    }
  }
}
