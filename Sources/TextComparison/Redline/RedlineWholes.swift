/// Extends changes that cut a date, a bracket or a number, so that it is marked as a whole.
///
/// `[-3-]{+5+} December 2025` becomes `[-3 December 2025-]{+5 December 2025+}`; if 三十 becomes 五十,
/// both characters are marked; a bracket that opens inside a change closes inside it.
struct RedlineWholes {
  private let old: Tokens
  private let new: Tokens

  init(_ old: Tokens, _ new: Tokens) {
    self.old = old
    self.new = new
  }

  func widen(_ blocks: [RedlineBlock]) -> [RedlineBlock] {
    var result: [RedlineBlock] = []
    for (index, block) in blocks.enumerated() {
      let previous = index > 0 ? blocks[index - 1].old.upperBound : 0
      let next = index + 1 < blocks.count ? blocks[index + 1].old.lowerBound : old.all.count
      let sides = [whole(block.old, in: old), whole(block.new, in: new)]
      let before = min(
        max(block.old.lowerBound - sides[0].lowerBound, block.new.lowerBound - sides[1].lowerBound),
        block.old.lowerBound - previous)
      var after = min(
        max(sides[0].upperBound - block.old.upperBound, sides[1].upperBound - block.new.upperBound),
        next - block.old.upperBound)
      if after == 0, block.old.upperBound < next, old.closes(block.old),
        new.closes(block.new)
      {
        after = 1
      }
      var wide = RedlineBlock(
        old: block.old.lowerBound - before..<block.old.upperBound + after,
        new: block.new.lowerBound - before..<block.new.upperBound + after)
      // Two ranges may both have been extended over the kept tokens between them.
      if let last = result.last, last.old.upperBound >= wide.old.lowerBound {
        wide = RedlineBlock(
          old: last.old.lowerBound..<wide.old.upperBound,
          new: last.new.lowerBound..<wide.new.upperBound)
        result.removeLast()
      }
      result.append(wide)
    }
    return result
  }

  /// A changed range, extended over the numbers and dates that it cuts.
  private func whole(_ range: Range<Int>, in tokens: Tokens) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return range }
    var low = first
    var high = range.upperBound
    if tokens.isNumeral(first) || tokens.isNumeral(last) {
      if tokens.isNumeral(first) {
        while low > 0, tokens.isNumeral(low - 1), first - low < 16 { low -= 1 }
      }
      if tokens.isNumeral(last) {
        while high < tokens.all.count, tokens.isNumeral(high), high - last < 16 { high += 1 }
      }
    }
    if range.count <= 12 {
      for index in range where tokens.isDatePart(index) {
        if let date = tokens.date(around: index) {
          low = min(low, date.lowerBound)
          high = max(high, date.upperBound)
        }
      }
    }
    return low..<high
  }
}

extension Tokens {
  /// Whether the mark directly after a range closes a bracket that opens in it.
  ///
  /// Square brackets are left alone: they have a meaning of their own in a draft.
  fileprivate func closes(_ range: Range<Int>) -> Bool {
    guard range.upperBound < all.count else { return false }
    let opening: String
    switch text(all[range.upperBound]) {
    case ")": opening = "("
    case "）": opening = "（"
    case "»": opening = "«"
    case "”": opening = "“"
    case "」": opening = "「"
    default: return false
    }
    let closing = text(all[range.upperBound])
    var depth = 0
    for index in range where all[index].kind == .punctuation {
      if text(all[index]) == opening { depth += 1 }
      if text(all[index]) == closing { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// Whether a token is a Chinese numeral.
  fileprivate func isNumeral(_ index: Int) -> Bool {
    let token = all[index]
    guard token.kind == .character, token.end - token.start == 3 else { return false }
    return Self.numerals.contains(Array(bytes[token.start..<token.end]))
  }

  private static let numerals = Set("〇零一二三四五六七八九十百千万亿萬億两".map { Array($0.utf8) })

  fileprivate func isDatePart(_ index: Int) -> Bool {
    all[index].kind == .number || all[index].kind == .word
  }

  /// The written date that contains a token: a month with its day, its year or both.
  fileprivate func date(around index: Int) -> Range<Int>? {
    let isNumber = all[index].kind == .number
    let near = isNumber ? [-4, -2, 2, 4, 3, 5, -3, -5] : [0]
    for step in near {
      let place = index + step
      guard all.indices.contains(place), all[place].kind == .word else { continue }
      let span = datePlaces(aroundMonth: place)
      if span.count > 1, span.contains(index), isMonth(place) { return span }
    }
    return nil
  }

  /// The day and the year beside a month, separated by one blank, or by a comma and a blank.
  private func datePlaces(aroundMonth month: Int) -> Range<Int> {
    var low = month
    var high = month + 1
    if isNumber(month - 2, upTo: 2), all[month - 1].kind == .space { low = month - 2 }
    if isNumber(month + 2, upTo: 4), all[month + 1].kind == .space {
      high = month + 3
      for gap in 2...3 where isNumber(high + gap - 1, exactly: 4) {
        if all[high..<high + gap - 1].allSatisfy({ $0.kind == .space || $0.kind == .punctuation }) {
          high += gap
          break
        }
      }
    }
    return low..<high
  }

  private func isNumber(_ index: Int, upTo most: Int = 4, exactly count: Int? = nil) -> Bool {
    guard all.indices.contains(index), all[index].kind == .number else { return false }
    let token = all[index]
    let digits = bytes[token.start] < 0x80 ? token.end - token.start : (token.end - token.start) / 2
    return count.map { digits == $0 } ?? (digits <= most)
  }

  private func isMonth(_ index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let token = all[index]
      let word = Folding.fold(UnsafeBufferPointer(rebasing: buffer[token.start..<token.end]))
      return Lexicon.isMonth(word)
    }
  }
}
