/// Numbers in digits, in words and in both.
extension QuantityScanner {
  /// A number in digits or words, with its scale words.
  func numeral(at index: Int) -> Read? {
    guard index < words.count else { return nil }
    if words[index].kind == .number {
      guard case .amount(let value)? = Numeral(Array(text.folded(index)))?.kind else { return nil }
      var read = Read(value: value, end: index + 1, isSpelled: false)
      if read.end < words.count, words[read.end].kind == .symbol, words[read.end].gap == .none {
        if let power = power(at: read.end) {
          read.value = (0..<power.exponent).reduce(1.0) { result, _ in result * value }
          read.end = power.end
        } else if let part = vulgar(at: read.end) {
          read.value += part
          read.end += 1
        }
      }
      if text.grammar.mixesScales, let mixed = mixed(at: index) { return mixed }
      while read.end < words.count, words[read.end].gap <= .space, !words[read.end].isJoined,
        !words[read.end].isName || words[read.end].gap == .none,
        case .scale(let scale)? = meaning(at: read.end), scale != 12
      {
        read.value *= scale
        read.scale *= scale
        read.end += 1
      }
      read.end = apostropheEnd(after: read.end)
      return read
    }
    if words[index].kind == .symbol, let part = vulgar(at: index) {
      return Read(value: part, end: index + 1, isSpelled: false)
    }
    guard words[index].lexical >= 0 else { return nil }
    return spelled(at: index)
  }

  /// 2千5百万, 2천5백만: digits and scale words alternate.
  private func mixed(at index: Int) -> Read? {
    var (total, current, scale) = (0.0, 0.0, 1.0)
    var at = index
    var parts = 0
    while at < words.count, at == index || words[at].gap <= .space, words[at].kind == .number,
      case .amount(let value)? = Numeral(Array(text.folded(at)))?.kind
    {
      if at > index, words[at].gap > .none, scale < 1e4 { break }
      var low = value
      var next = at + 1
      var greatest = 1.0
      while next < words.count, words[next].gap <= .space,
        case .scale(let factor)? = meaning(at: next),
        words[next].gap == .none || factor >= 1e4
      {
        greatest = max(greatest, factor)
        if factor >= 1e4 {
          total += (current + low) * factor
          (current, low) = (0, 0)
        } else {
          low *= factor
        }
        next += 1
      }
      if next == at + 1, parts == 0 { return nil }
      current += low
      scale = greatest
      parts += 1
      at = next
      if scale == 1 { break }
    }
    guard parts > 0 else { return nil }
    return Read(value: total + current, end: at, isSpelled: false, scale: total > 0 ? 1e4 : scale)
  }

  /// The end of a case ending after an apostrophe: "30'u".
  func apostropheEnd(after index: Int) -> Int {
    guard text.grammar.endsNumbersByApostrophe, index < words.count, index > 0,
      words[index].kind == .word, words[index].markBefore == UInt8(ascii: "'"),
      words[index].start - words[index - 1].end <= 3, words[index].end - words[index].start <= 8
    else { return index }
    return index + 1
  }

  /// ½, ⅔.
  private func vulgar(at index: Int) -> Double? {
    guard let scalar = String(decoding: text.folded(index), as: UTF8.self).unicodeScalars.first,
      scalar.properties.numericType == .numeric, let value = scalar.properties.numericValue,
      value > 0, value < 1
    else { return nil }
    return value
  }

  /// The superscript digits after a number.
  private func power(at index: Int) -> (exponent: Int, end: Int)? {
    var (exponent, end) = (0, index)
    while end < words.count, words[end].gap == .none, words[end].kind == .symbol, exponent < 10,
      let digit = Self.raised[String(decoding: text.folded(end), as: UTF8.self)]
    {
      exponent = exponent * 10 + digit
      end += 1
    }
    return end > index && exponent <= 30 ? (exponent, end) : nil
  }

  private static let raised: [String: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]

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
      if !any, isBound(at) { return nil }
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
            || text.grammar.joinsByAnd && next < 10 && remainder(current, 10) == 0
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

  /// Whether a word is a number only inside a longer one, and stands alone.
  private func isBound(_ index: Int) -> Bool {
    guard !text.grammar.boundDigits.isEmpty, words[index].lexical >= 0 else { return false }
    let (lists, number) = text.lexicon.lists(of: words[index].lexical)
    let word = text.folded(index)
    guard word.withUnsafeBufferPointer({ lists.number(of: $0) }) == number else { return true }
    guard text.grammar.boundDigits.contains(String(decoding: word, as: UTF8.self)) else {
      return false
    }
    if index + 1 >= words.count { return true }
    if words[index + 1].gap == .none { return false }
    if case .unit? = meaning(at: index + 1) { return words[index + 1].gap > .space }
    return true
  }

  /// The remainder of a whole number; zero if it is too large to be exact.
  private func remainder(_ value: Double, _ divisor: Double) -> Double {
    value < 1e15 ? Double(Int(value) % Int(divisor)) : 0
  }

  private func finish(_ value: Double, _ end: Int, _ any: Bool, _ empty: Bool) -> Read? {
    any && !empty
      ? Read(value: value, end: end, isSpelled: true, scale: value >= 1_000 ? 2 : 1)
      : nil
  }

  /// Whether a number word can continue the number: "twenty five", not "five six".
  private func fits(_ value: Double, after current: Double, total: Double, at index: Int) -> Bool {
    let low = remainder(current, 100)
    if low == 0 { return value < 100 || current == 0 && value < 1_000 }
    if text.isFrench, low == 60 || low == 80 { return value < 20 }
    if low >= 20 || low == 10 && text.grammar.addsUnitsToTen, remainder(low, 10) == 0 {
      return value < 10
    }
    if remainder(low, 10) == 0, words[index].kind == .character {
      return value < 10
    }
    // Arabic says the unit first: five and twenty, five ten.
    let isArabic = text.folded(index).first == 0xD8 || text.folded(index).first == 0xD9
    return (isArabic || text.grammar.saysUnitsFirst) && low < 10
      && (value == 10 || words[index].isJoined && value >= 20 && value < 100)
  }
}
