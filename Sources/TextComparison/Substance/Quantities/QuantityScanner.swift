/// A quantity and the words it was read from.
struct ScannedQuantity {
  var quantity: Quantity
  var words: Range<Int>
  /// "within" precedes it, which may mean a ceiling or nothing.
  var isSoft = false
  /// The limiting phrases that belong to it.
  var bounds: [Range<Int>] = []
  /// The folded word that a number without a unit counts, or -1.
  var noun: Int32 = -1

  /// Whether both have the same limit.
  func hasSameBound(as other: ScannedQuantity) -> Bool {
    if quantity.bound == other.quantity.bound { return true }
    return isSoft && other.quantity.bound == .most || other.isSoft && quantity.bound == .most
  }

  /// Whether one may have become the other: both time, both money, or one without a unit.
  func mayBecome(_ other: ScannedQuantity) -> Bool {
    let (left, right) = (UnitKind(quantity.unit), UnitKind(other.quantity.unit))
    if left == right { return true }
    return left == .count && right != .date && right != .percent
      || right == .count && left != .date && left != .percent
  }
}

/// Reads the quantities of a text: amounts, ranges and dates, in digits or words.
///
/// Numbers that are names are skipped: article and page numbers, list markers, ordinals, versions,
/// and numbers that are part of a name.
struct QuantityScanner {
  let text: GradedWords
  private let bounds: [ScannedPolarity]

  init(_ text: GradedWords) {
    self.init(text, polarities: PolarityScanner(text).scan())
  }

  init(_ text: GradedWords, polarities: [ScannedPolarity]) {
    self.text = text
    bounds = polarities.filter { $0.meaning.bound != nil }
  }

  var words: [GradedWord] { text.words }

  func scan() -> [ScannedQuantity] {
    var result: [ScannedQuantity] = []
    let words = text.words
    var boundAt = 0
    var index = 0
    while index < words.count {
      if !mayBegin(index) {
        index += 1
        continue
      }
      if let end = noteEnd(at: index) {
        index = end
        continue
      }
      if let found = ordinal(at: index) {
        while boundAt < bounds.count, bounds[boundAt].words.upperBound + 1 < found.range.lowerBound
        { boundAt += 1 }
        result.append(finished(found, from: boundAt))
        index = found.range.upperBound
        continue
      }
      if let end = reference(at: index) ?? marker(at: index) ?? name(at: index) {
        index = end
        continue
      }
      guard let found = date(at: index) ?? frequency(at: index) ?? amount(at: index) else {
        index += 1
        continue
      }
      while boundAt < bounds.count, bounds[boundAt].words.upperBound + 1 < found.range.lowerBound {
        boundAt += 1
      }
      result.append(finished(found, from: boundAt))
      index = found.range.upperBound
    }
    return result
  }

  /// Whether an amount or a number that is a name may begin at a word.
  private func mayBegin(_ index: Int) -> Bool {
    switch words[index].kind {
    case .number, .symbol: return true
    case .word where words[index].lexical >= 0:
      switch meaning(at: index) {
      case nil, .and, .linking, .rangeTo, .rangeFrom, .yearMark: return false
      default: return true
      }
    default: return words[index].lexical >= 0
    }
  }

  /// The end of a note in angle brackets, which is about the text and not part of it: <개정
  /// 2010.6.4>.
  private func noteEnd(at index: Int) -> Int? {
    guard reads(index, "<"), index + 1 < words.count, words[index + 1].gap == .none,
      words[index + 1].kind == .word
    else { return nil }
    return (index + 2..<min(words.count, index + 20)).first { reads($0, ">") }.map { $0 + 1 }
  }

  /// A quantity before its limit is known.
  struct Found {
    var range: Range<Int>
    var value: Double
    var upper: Double?
    var unit: String?
  }

  private func finished(_ found: Found, from boundAt: Int) -> ScannedQuantity {
    var scanned = ScannedQuantity(
      quantity: Quantity(
        text: "", value: found.value, upper: found.upper, unit: found.unit, bound: nil, range: 0..<0
      ),
      words: found.range)
    let kind = UnitKind(found.unit)
    var bound: QuantityBound?
    var whole = found.range
    for each in bounds[boundAt...].prefix(4) {
      let isBefore =
        each.words.upperBound == found.range.lowerBound
        || each.words.upperBound + 1 == found.range.lowerBound && isArticle(each.words.upperBound)
      let isAfter =
        each.words.lowerBound == found.range.upperBound
        && words[found.range.upperBound].gap < .mark
      guard isBefore || isAfter, let limit = each.meaning.bound else { continue }
      // "15 years from the signature": the amount is counted from there and has no floor.
      if isAfter, !isBefore, each.meaning.isForDates, limit == .least, kind != .date { continue }
      if each.meaning.isForDates, kind != .date && kind != .time || found.upper != nil { continue }
      scanned.bounds.append(each.words)
      if each.meaning.isSoft {
        scanned.isSoft = true
        continue
      }
      bound = limit
      whole =
        min(whole.lowerBound, each.words.lowerBound)..<max(whole.upperBound, each.words.upperBound)
    }
    if found.unit == nil, let end = nounEnd(after: found.range.upperBound) {
      whole = whole.lowerBound..<max(whole.upperBound, end)
      scanned.noun = words[end - 1].identifier
    }
    let bytes = text.bytes(whole)
    let isDecade = found.unit == "decade"
    let times = isDecade ? 10.0 : 1
    scanned.quantity = Quantity(
      text: text.tokens.text(bytes), value: found.value * times,
      upper: found.upper.map { $0 * times }, unit: isDecade ? "year" : found.unit,
      bound: bound, range: bytes)
    return scanned
  }

  private func isArticle(_ index: Int) -> Bool {
    guard words[index].gap <= .space, index + 1 < words.count, words[index + 1].gap <= .space else {
      return false
    }
    return text.isIn(index, Self.beforeNumbers)
  }

  /// Words that may come between a limit and its number: "at most the 8", «как минимум из 4».
  private static let beforeNumbers = WordSet("the a an le la les of de из с со з із зі من [ {")

  /// The end of the noun that follows a number: "five regions", "three new parties".
  private func nounEnd(after index: Int) -> Int? {
    guard index < words.count, isNoun(index) else { return nil }
    if text.isLatin(index) {
      for at in index..<min(words.count, index + 3) {
        guard isNoun(at) else { break }
        if text.folded(at).last == UInt8(ascii: "s") { return at + 1 }
      }
    }
    return index + 1
  }

  private func isNoun(_ index: Int) -> Bool {
    guard words[index].kind == .word, words[index].gap == .space, !text.isCommon(index) else {
      return false
    }
    // "27 points": a word of reference is counted if no number follows.
    return words[index].lexical < 0
      || meaning(at: index) == .reference
        && (index + 1 >= words.count || words[index + 1].kind != .number)
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
    if case .unit(let name)? = meaning(at: index),
      Self.currencies.contains(name) || name == "percent" && text.grammar.percentPrecedes,
      let end = text.longestQuantity(at: index)?.end, end < words.count,
      words[end].gap <= .space, numeral(at: end) != nil
    {
      unitFound = name
      start = end
    }
    // A$, HK$: letters directly before the sign name the currency.
    if unitFound == "USD", reads(index, "$"), index > 0, words[index].gap == .none,
      words[index - 1].kind == .word, words[index - 1].end - words[index - 1].start <= 3
    {
      let letters = String(decoding: text.folded(index - 1), as: UTF8.self).uppercased()
      if letters != "US" { unitFound = letters + "$" }
    }
    if unitFound == nil, meaning(at: index) == .minus, index + 1 < words.count,
      words[index + 1].gap <= .space, let read = numeral(at: index + 1)
    {
      let unit = unit(after: read.end)
      return Found(range: index..<(unit?.end ?? read.end), value: -read.value, unit: unit?.name)
    }
    if case .multiple(let value)? = meaning(at: index) {
      let end = text.longestQuantity(at: index)?.end ?? index + 1
      return Found(range: index..<end, value: value, unit: "times")
    }
    if case .dual(let name)? = meaning(at: index) {
      let end = text.longestQuantity(at: index)?.end ?? index + 1
      return Found(range: index..<end, value: 2, unit: name)
    }
    if let found = share(at: index) ?? denominated(at: index) { return found }
    guard var first = numeral(at: start) else { return nil }
    if let ratio = ratio(first, from: index) { return ratio }
    if unitFound != nil, let scale = moneyScale(at: first.end) {
      first.value *= scale
      first.scale *= scale
      first.end += 1
    }
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
    var name = inner ?? unitFound
    if case .halfDay(let minutes)? = meaning(at: end), words[end].gap <= .space, name == nil,
      first.value <= 12, !first.isSpelled
    {
      let hour = first.value == 12 ? 0 : first.value
      return Found(range: index..<end + 1, value: hour * 60 + minutes, unit: "time")
    }
    if let unit = name, unit.hasPrefix("1/"), first.isSpelled,
      let parts = Double(unit.dropFirst(2)),
      first.value >= parts
    {
      return nil
    }
    if let (rate, after) = rate(at: end) {
      name = (name ?? "") + "/" + rate
      end = after
    } else if name == "times", first.value == 1 {
      return nil
    }
    if isNumberedReference(after: end) { return nil }
    if first.isSpelled, upper == nil, first.scale == 1 {
      // "one", 一 and un are as often articles as numbers.
      let isArticle = text.grammar.oneIsArticle && UnitKind(name) == .count
      if first.value == 1, name == nil || name == "item" || isArticle,
        !isLimited(index, end, softly: !isArticle)
      {
        return nil
      }
      if words[start].kind == .character, first.end == start + 1, name == nil { return nil }
      if first.end == start + 1, let denial = text.longestPolarity(at: start),
        name == nil || denial.end > first.end
      {
        return nil
      }
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
    if let (whole, over, under) = writtenFraction(at: index) {
      let end = under + 1
      if let unit = unit(after: end) {
        return Found(range: index..<unit.end, value: whole + over, unit: unit.name)
      }
      return Found(range: index..<end, value: whole + over, unit: nil)
    }
    let marks = text.grammar.fractionMarks
    guard words[index].kind == .character || marks != LanguageGrammar.plain.fractionMarks,
      let read = numeral(at: index), read.end + marks.count < words.count,
      marks.indices.allSatisfy({ reads(read.end + $0, marks[$0]) }),
      let part = numeral(at: read.end + marks.count)
    else { return nil }
    return Found(
      range: index..<part.end, value: part.value, upper: nil,
      unit: read.value == 100 ? "percent" : "1/\(Int(min(read.value, 1e9)))")
  }

  /// "üçte iki": the number of parts, then how many of them.
  private func denominated(at index: Int) -> Found? {
    guard let (end, meaning) = text.longestQuantity(at: index),
      case .denominator(let parts) = meaning, end < words.count, words[end].gap <= .space,
      let read = numeral(at: end), read.value < parts
    else { return nil }
    return Found(range: index..<read.end, value: read.value, unit: "1/\(Int(parts))")
  }

  func reads(_ index: Int, _ word: String) -> Bool {
    text.folded(index).elementsEqual(word.utf8)
  }

  /// Whether a number is repeated in brackets: "thirty (30) days".
  private func isRepeated(_ read: Read) -> Bool {
    guard read.end < words.count, words[read.end].gap == .mark,
      words[read.end].markBefore == UInt8(ascii: "("), let again = numeral(at: read.end),
      again.end == read.end + 1, words[read.end].markAfter == UInt8(ascii: ")")
    else { return false }
    return again.value == read.value
  }

  private static let currencies: Set<String> = [
    "USD", "EUR", "GBP", "UAH", "RUB", "CNY", "JPY", "CHF", "SAR", "INR", "KRW", "ILS", "TRY",
    "KZT", "GEL", "VND", "NGN", "PHP", "AUD", "CAD", "NZD", "HKD", "SGD", "SEK", "NOK", "DKK",
    "PLN", "AED", "ZAR", "BRL",
  ]

  /// One half written as 1/2, if it cannot mean anything else: its value, and the position of the
  /// lower number.
  private func writtenFraction(at index: Int) -> (whole: Double, part: Double, end: Int)? {
    guard index + 2 < words.count, words[index].kind == .number, reads(index + 1, "/"),
      words[index + 1].gap == .none, words[index + 2].gap == .none,
      words[index + 2].kind == .number, !(index + 3 < words.count && reads(index + 3, "/")),
      case .amount(let over)? = Numeral(Array(text.folded(index)))?.kind,
      case .amount(let under)? = Numeral(Array(text.folded(index + 2)))?.kind,
      over > 0, over < under, under <= 100
    else { return nil }
    return (0, over / under, index + 2)
  }

  /// "50:50", "three to one".
  private func ratio(_ first: Read, from index: Int) -> Found? {
    guard first.end + 1 < words.count, first.isSpelled, first.value < 100, reads(first.end, "to"),
      words[first.end].gap <= .space, let second = numeral(at: first.end + 1), second.isSpelled,
      second.value < first.value, !(index > 0 && reads(index - 1, "from")),
      unit(after: second.end) == nil
    else { return nil }
    return Found(range: index..<second.end, value: first.value, upper: second.value, unit: "ratio")
  }

  /// The "m" of "€6m".
  private func moneyScale(at index: Int) -> Double? {
    guard index < words.count, words[index].gap == .none, words[index].kind == .word else {
      return nil
    }
    return reads(index, "m") ? 1e6 : reads(index, "b") ? 1e9 : reads(index, "t") ? 1e12 : nil
  }

  /// Whether a phrase of limit touches a number.
  /// - softly: whether "in" and "within" are limits, too; before an article they are places.
  private func isLimited(_ start: Int, _ end: Int, softly: Bool) -> Bool {
    bounds.contains {
      ($0.words.lowerBound == end || $0.words.upperBound == start)
        && (softly || !$0.meaning.isSoft)
    }
  }

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
      || meaning(at: start - 1) == .rangeFrom && text.grammar.joinsByAnd
  }

  /// The unit after a number, possibly after a dash or a linking word.
  func unit(after index: Int, overMark: Bool = false) -> (name: String, end: Int)? {
    if index < words.count, words[index].lexical < 0, words[index].kind == .word,
      words[index].gap <= .space, let name = UnitSymbols.name(text.folded(index))
    {
      return (name, index + 1)
    }
    var at = index
    // "[two] weeks": the number of weeks is still open.
    if at < words.count, words[at].kind == .symbol, reads(at, "]") || reads(at, "}") { at += 1 }
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
}
