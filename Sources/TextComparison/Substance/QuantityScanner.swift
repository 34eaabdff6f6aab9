/// A quantity and the words it was read from.
struct ScannedQuantity {
  var quantity: Quantity
  var words: Range<Int>
}

/// Reads the quantities of a text: amounts, ranges, dates, in digits or words.
///
/// Numbers that name something are passed over: article and page numbers, list markers, ordinals,
/// versions, and numbers that belong to a name.
struct QuantityScanner {
  let text: GradedWords
  private let bounds: [(words: Range<Int>, bound: QuantityBound)]

  init(_ text: GradedWords) {
    self.init(text, polarities: PolarityScanner(text).scan())
  }

  init(_ text: GradedWords, polarities: [ScannedPolarity]) {
    self.text = text
    bounds = polarities.compactMap { item in
      item.meaning.bound.map { (item.words, $0) }
    }
  }

  var words: [GradedWord] { text.words }

  func scan() -> [ScannedQuantity] {
    var result: [ScannedQuantity] = []
    let words = text.words
    var boundAt = 0
    var index = 0
    while index < words.count {
      if words[index].kind != .number, words[index].lexical < 0 {
        index += 1
        continue
      }
      if let end = reference(at: index) ?? marker(at: index) ?? name(at: index) {
        index = end
        continue
      }
      guard let found = date(at: index) ?? amount(at: index) else {
        index += 1
        continue
      }
      while boundAt < bounds.count, bounds[boundAt].words.upperBound < found.range.lowerBound {
        boundAt += 1
      }
      result.append(finished(found, from: boundAt))
      index = found.range.upperBound
    }
    return result
  }

  /// A quantity as found, before its bound is known.
  struct Found {
    var range: Range<Int>
    var value: Double
    var upper: Double?
    var unit: String?
  }

  private func finished(_ found: Found, from boundAt: Int) -> ScannedQuantity {
    var bound: QuantityBound?
    for each in bounds[boundAt...].prefix(3) {
      if each.words.upperBound == found.range.lowerBound
        || each.words.lowerBound == found.range.upperBound
          && words[found.range.upperBound].gap < .mark
      {
        bound = each.bound
      }
    }
    let bytes = text.bytes(found.range)
    let isDecade = found.unit == "decade"
    let times = isDecade ? 10.0 : 1
    return ScannedQuantity(
      quantity: Quantity(
        text: text.tokens.text(bytes), value: found.value * times,
        upper: found.upper.map { $0 * times }, unit: isDecade ? "year" : found.unit,
        bound: bound, range: bytes),
      words: found.range)
  }

  // MARK: What is no quantity

  /// The end of "Article 5", "Articles 5, 6 and 7", 第五条, if one begins here.
  private func reference(at index: Int) -> Int? {
    guard let (end, meaning) = text.longestQuantity(at: index),
      meaning == .reference, end < words.count, words[end].gap <= .mark
    else { return nil }
    var at = end
    guard let first = referenceNumber(at: at) else { return nil }
    at = first
    while at < words.count {
      if words[at].gap == .mark, let next = referenceNumber(at: at), !hasUnit(at: next) {
        at = next
      } else if at + 1 < words.count, joins(at), let next = referenceNumber(at: at + 1),
        !hasUnit(at: next)
      {
        at = next
      } else {
        break
      }
    }
    return at
  }

  /// The end of a number that may follow "Article": digits, Chinese or other number words.
  private func referenceNumber(at index: Int) -> Int? {
    guard index < words.count, words[index].gap <= .mark else { return nil }
    if words[index].kind == .number { return index + 1 }
    return numeral(at: index)?.end
  }

  private func joins(_ index: Int) -> Bool {
    if words[index].kind == .symbol {
      return text.folded(index).first == UInt8(ascii: "-")
        || text.folded(index).first == UInt8(ascii: "/")
    }
    switch meaning(at: index) {
    case .and, .rangeTo: return true
    default: return words[index].isJoined
    }
  }

  private func hasUnit(at index: Int) -> Bool { unit(after: index) != nil }

  /// The end of `5.`, `5)` or `(5)` at the beginning of a line, or of a small `(5)` within one.
  private func marker(at index: Int) -> Int? {
    let word = words[index]
    if word.kind == .number, word.markBefore == UInt8(ascii: "("),
      word.markAfter == UInt8(ascii: ")"), index + 1 < words.count,
      words[index + 1].kind == .word, words[index + 1].markBefore == UInt8(ascii: ")"),
      !hasUnit(at: index + 1),
      numeral(at: index).map({ $0.value <= 20 && $0.end == index + 1 }) == true
    {
      return index + 1
    }
    guard word.kind == .number, word.startsLine, index + 1 < words.count,
      !words[index + 1].startsLine,
      word.markAfter == UInt8(ascii: ".") || word.markAfter == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  /// The end of a number that belongs to a name (`S-300`) or is an ordinal (`5-й`).
  private func name(at index: Int) -> Int? {
    guard words[index].kind == .number else { return nil }
    if index >= 1, words[index].gap == .hyphen, words[index - 1].kind == .word {
      return index + 1
    }
    if index >= 2, words[index].gap == .none, reads(index - 1, "/"), words[index - 1].gap == .none,
      words[index - 2].kind == .word
    {
      // A path: version/2/1.
      var end = index + 1
      while end + 1 < words.count, reads(end, "/"), words[end].gap == .none,
        words[end + 1].gap == .none
      { end += 2 }
      return end
    }
    // 2.1 版: an edition.
    if index + 1 < words.count, words[index + 1].gap <= .space, reads(index + 1, "版") {
      return index + 2
    }
    if index + 1 < words.count, words[index + 1].gap == .hyphen, words[index + 1].kind == .word,
      words[index + 1].end - words[index + 1].start <= 6,
      text.folded(index + 1).first.map({ $0 >= 0xD0 && $0 <= 0xD2 }) == true,
      unit(after: index + 1) == nil
    {
      return index + 2
    }
    return nil
  }

  private func isDash(_ index: Int) -> Bool {
    words[index].kind == .symbol && text.folded(index).first == UInt8(ascii: "-")
  }

  // MARK: Amounts

  struct Read {
    var value: Double
    var end: Int
    /// Written in words alone.
    var isSpelled: Bool
    var scale = 1.0
  }

  func meaning(at index: Int) -> QuantityMeaning? {
    text.longestQuantity(at: index)?.meaning
  }

  private func amount(at index: Int) -> Found? {
    var start = index
    var unitFound: String?
    if case .unit(let name)? = meaning(at: index), Self.currencies.contains(name),
      let end = text.longestQuantity(at: index)?.end, end < words.count,
      words[end].gap <= .space, numeral(at: end) != nil
    {
      unitFound = name
      start = end
    }
    if case .dual(let name)? = meaning(at: index) {
      let end = text.longestQuantity(at: index)?.end ?? index + 1
      return Found(range: index..<end, value: 2, unit: name)
    }
    if let found = share(at: index) { return found }
    guard var first = numeral(at: start) else { return nil }
    let isRepeated = isRepeated(first)
    if isRepeated { first.end += 1 }
    var upper: Double?
    var end = first.end
    var inner: String?
    if let (name, after) = unit(after: end, overMark: isRepeated) { (inner, end) = (name, after) }
    if let (read, after) = rangeEnd(at: end, from: index),
      read.value > first.value || read.scale > first.scale
    {
      if first.scale == 1, read.scale > 1, first.value < read.value / read.scale {
        first.value *= read.scale
      }
      if read.value > first.value {
        upper = read.value
        end = after
        inner = unit(after: end)?.name ?? inner
        if let (_, after) = unit(after: end) { end = after }
      }
    }
    let name = inner ?? unitFound
    if first.isSpelled, upper == nil, first.scale == 1 {
      // "one", 一 and un are articles as often as numbers.
      if first.value == 1, name == nil || name == "item" { return nil }
      if words[start].kind == .character, first.end == start + 1, name == nil { return nil }
    }
    return Found(range: index..<end, value: first.value, upper: upper, unit: name)
  }

  /// "half of", "a third of", 百分之五, 三分之二.
  private func share(at index: Int) -> Found? {
    if let (end, meaning) = text.longestQuantity(at: index),
      case .unit(let name) = meaning, name.hasPrefix("1/")
    {
      let isOne =
        index > 0 && end < words.count && reads(index - 1, "a") && reads(end, "of")
      return name == "1/2" || isOne
        ? Found(range: index..<end, value: 1, upper: nil, unit: name) : nil
    }
    guard words[index].kind == .character, let read = numeral(at: index),
      read.end + 2 < words.count, reads(read.end, "分"), reads(read.end + 1, "之"),
      let part = numeral(at: read.end + 2)
    else { return nil }
    return Found(
      range: index..<part.end, value: part.value, upper: nil,
      unit: read.value == 100 ? "percent" : "1/\(Int(min(read.value, 1e9)))")
  }

  func reads(_ index: Int, _ word: String) -> Bool {
    text.folded(index).elementsEqual(word.utf8)
  }

  /// Whether a number is said again in brackets: "thirty (30) days".
  private func isRepeated(_ read: Read) -> Bool {
    guard read.end < words.count, words[read.end].gap == .mark,
      words[read.end].markBefore == UInt8(ascii: "("), let again = numeral(at: read.end),
      again.end == read.end + 1, words[read.end].markAfter == UInt8(ascii: ")")
    else { return false }
    return again.value == read.value
  }

  private static let currencies: Set<String> = [
    "USD", "EUR", "GBP", "UAH", "RUB", "CNY", "JPY", "CHF", "SAR",
  ]

  /// The other end of a range whose first end was read up to `index`.
  private func rangeEnd(at index: Int, from start: Int) -> (read: Read, end: Int)? {
    guard index + 1 < words.count, words[index].gap <= .space else { return nil }
    var joined = isDash(index)
    if !joined, words[index].kind != .number {
      switch meaning(at: index) {
      case .rangeTo: joined = true
      case .and: joined = start > 0 && precededByRangeWord(start)
      default: break
      }
    }
    guard joined else { return nil }
    var next = index + 1
    if case .unit(let name)? = meaning(at: next), Self.currencies.contains(name) { next += 1 }
    guard next < words.count, words[next].gap <= .space, let read = numeral(at: next) else {
      return nil
    }
    return (read, read.end)
  }

  private func precededByRangeWord(_ start: Int) -> Bool {
    let last = text.folded(start - 1)
    return ["between", "entre", "между", "між", "بين"].contains { last.elementsEqual($0.utf8) }
  }

  /// The unit that follows a number, over a dash or a linking word.
  private func unit(after index: Int, overMark: Bool = false) -> (name: String, end: Int)? {
    var at = index
    var skipped = 0
    while at < words.count, words[at].gap <= .space || overMark && at == index, skipped < 3 {
      guard let (end, meaning) = text.longestQuantity(at: at) else {
        return nil
      }
      if case .unit(let name) = meaning { return (name, end) }
      guard meaning == .linking else { return nil }
      at += 1
      skipped += 1
    }
    return nil
  }

  /// A number in digits or words, with its words of scale.
  func numeral(at index: Int) -> Read? {
    guard index < words.count else { return nil }
    if words[index].kind == .number {
      guard case .amount(let value)? = Numeral(Array(text.folded(index)))?.kind else { return nil }
      var read = Read(value: value, end: index + 1, isSpelled: false)
      while read.end < words.count, words[read.end].gap <= .space, !words[read.end].isJoined,
        !words[read.end].isName || words[read.end].gap == .none,
        case .scale(let scale)? = meaning(at: read.end), scale != 12
      {
        read.value *= scale
        read.scale *= scale
        read.end += 1
      }
      return read
    }
    guard words[index].lexical >= 0 else { return nil }
    return spelled(at: index)
  }

  /// A number in words: "one hundred and five", خمسة وعشرون, 八十万.
  private func spelled(at index: Int) -> Read? {
    var total = 0.0
    var current = 0.0
    var any = false
    var at = index
    var digits = 0
    var isPositional = false
    while at < words.count, at - index < 16 {
      if at > index, words[at].gap > .space { break }
      guard let (end, meaning) = text.longestQuantity(at: at) else { break }
      switch meaning {
      case .number(let value):
        if any, isPositional || !fits(value, after: current, total: total, at: at) {
          guard words[at].kind == .character, value < 10, digits == at - index, current < 1e12
          else { return finish(total + current, at, any, at == index) }
          // Characters read as digits: 二〇二五.
          isPositional = true
          current = current * 10 + value
          digits += 1
          at = end
          continue
        }
        if words[at].kind == .character, value < 10 { digits += 1 }
        current += value
      case .scale(let scale):
        if !any, words[at].isJoined { return nil }
        if scale < 1_000 {
          let low = remainder(current, scale)
          let times = current < scale ? current : low
          current = current - times + max(times, 1) * scale
        } else if words[at].kind == .character, scale < 1e4 {
          let low = remainder(current, 1e4)
          current = current - low + max(low, 1) * scale
        } else {
          total += max(current, 1) * scale
          current = 0
        }
      case .and:
        guard any, at + 1 < words.count, case .number(let next)? = self.meaning(at: end),
          current == 0 && total > 0 || remainder(current, 100) == 0
            || text.isFrench && next == 1 && current >= 20
        else { return finish(total + current, at, any, false) }
        at = end
        continue
      default: return finish(total + current, at, any, false)
      }
      any = true
      at = end
    }
    return finish(total + current, at, any, false)
  }

  /// What is left of a whole number; of one too great to be counted exactly, nothing.
  private func remainder(_ value: Double, _ divisor: Double) -> Double {
    value < 1e15 ? Double(Int(value) % Int(divisor)) : 0
  }

  private func finish(_ value: Double, _ end: Int, _ any: Bool, _ empty: Bool) -> Read? {
    any && !empty
      ? Read(value: value, end: end, isSpelled: true, scale: value >= 1_000 ? 2 : 1)
      : nil
  }

  /// Whether a number word may be added to what was read: "twenty five", not "five six".
  private func fits(_ value: Double, after current: Double, total: Double, at index: Int) -> Bool {
    let low = remainder(current, 100)
    if low == 0 { return value < 100 || current == 0 && value < 1_000 }
    if text.isFrench, low == 60 || low == 80 { return value < 20 }
    if low >= 20, remainder(low, 10) == 0 { return value < 10 }
    if remainder(low, 10) == 0, words[index].kind == .character {
      return value < 10
    }
    // Arabic says the unit first: five and twenty, five ten.
    let isArabic = text.folded(index).first == 0xD8 || text.folded(index).first == 0xD9
    return isArabic && low < 10
      && (value == 10 || words[index].isJoined && value >= 20 && value < 100)
  }
}
