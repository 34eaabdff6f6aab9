/// Cuts a report into sentences.
///
/// A line is a paragraph, unless the text is wrapped. Within quotation marks a sentence goes on, up to a
/// bound.
struct SentenceCutter {
  private let text: ReportText
  private var scanner: TokenScanner
  private var sentences: [ReportSentence] = []

  /// A quotation longer than this is cut into its sentences.
  private static let longestQuotation = 700
  /// A longer line is not read as an item of a list.
  private static let longestItem = 350
  /// A sentence longer than this ends at the next word.
  private static let longest = 2_000

  private init(_ text: ReportText) {
    self.text = text
    scanner = TokenScanner(text)
  }

  static func sentences(of text: ReportText) -> [ReportSentence] {
    var cutter = SentenceCutter(text)
    cutter.cut()
    return cutter.sentences
  }

  private mutating func cut() {
    let paragraphs = paragraphs()
    var isList = false
    var number = 0
    for (at, paragraph) in paragraphs.enumerated() {
      let trimmed = text.trimmed(paragraph)
      if trimmed.isEmpty {
        isList = false
        continue
      }
      number += 1
      let isBullet = isBullet(trimmed)
      let isShort = !endsSentence(trimmed)
      let following = paragraphs[(at + 1)...].prefix(3).map { text.trimmed($0) }
      let next = following.first { !$0.isEmpty } ?? 0..<0
      let goesOn = !next.isEmpty && opensQuotation(next)
      let marks = QuotationMarks(trimmed, in: text, goesOn: goesOn)
      add(
        trimmed, paragraph: number, marks.quotations,
        isItem: isBullet || isList && trimmed.count < Self.longestItem,
        isHeadline: isShort)
      // What stands below a line that ends in a colon is a list as long as its lines are short.
      if text.bytes[trimmed.upperBound - 1] == 0x3A {
        isList = true
      }
    }
  }

  // MARK: Paragraphs

  private func paragraphs() -> [Range<Int>] {
    let lines = text.lines
    guard isWrapped(lines) else { return lines }
    var paragraphs: [Range<Int>] = []
    var open: Range<Int>?
    for line in lines {
      let trimmed = text.trimmed(line)
      if trimmed.isEmpty || isBullet(trimmed) {
        if let open { paragraphs.append(open) }
        open = trimmed.isEmpty ? nil : line
      } else {
        open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    if let open { paragraphs.append(open) }
    return paragraphs
  }

  /// Whether the text was broken into lines of about one width.
  private func isWrapped(_ lines: [Range<Int>]) -> Bool {
    var full = 0
    var open = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let (line, next) = (text.trimmed(line), text.trimmed(next))
      guard !line.isEmpty, !next.isEmpty, !isBullet(line), !isBullet(next) else { continue }
      full += 1
      let width = text.bytes[line].count { $0 & 0xC0 != 0x80 }
      if 40...130 ~= width, !endsSentence(line) { open += 1 }
    }
    return full >= 4 && open * 10 >= full * 6
  }

  private func isBullet(_ line: Range<Int>) -> Bool {
    let (scalar, length) = text.scalar(at: line.lowerBound)
    guard
      scalar == 0x2D || scalar == 0x2A || scalar == 0x2022 || scalar == 0x2023 || scalar == 0x25AA
    else {
      // A number in front, as of a clause.
      var place = line.lowerBound
      while place < line.upperBound, TokenScanner.isDigit(text.scalar(at: place).0) {
        place += text.scalar(at: place).1
      }
      guard place > line.lowerBound, place + 1 < line.upperBound else { return false }
      let mark = text.bytes[place]
      return (mark == 0x29 || mark == 0x2E) && text.bytes[place + 1] == 0x20
    }
    let next = line.lowerBound + length
    return next < line.upperBound && ReportText.isBlank(text.scalar(at: next).0)
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      var before = end - 1
      while before > line.lowerBound, text.bytes[before] & 0xC0 == 0x80 { before -= 1 }
      let scalar = text.scalar(at: before).0
      switch scalar {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x3A: return true
      case 0x22, 0xBB, 0x201D, 0x201C, 0x2019, 0x29: end = before
      default: return false
      }
    }
    return false
  }

  private func opensQuotation(_ line: Range<Int>) -> Bool {
    switch text.scalar(at: line.lowerBound).0 {
    case 0x22, 0xAB, 0x201C, 0x201E: true
    default: false
    }
  }

  // MARK: Sentences

  private mutating func add(
    _ line: Range<Int>, paragraph: Int, _ quotations: [Range<Int>], isItem: Bool, isHeadline: Bool
  ) {
    var start = line.lowerBound
    var tokens = scanner.tokens(line)
    mark(&tokens, quotations)
    var first = 0
    for at in tokens.indices {
      let isLong = tokens[at].range.upperBound - start > Self.longest && !tokens[at].isQuoted
      let isTooLong = tokens[at].range.upperBound - start > 2 * Self.longest
      guard isLong || isTooLong || ends(at, tokens, quotations) else { continue }
      var end = at + 1
      while end < tokens.count, tokens[end].kind == .closeQuote || tokens[end].kind == .stop,
        tokens[end].range.lowerBound == tokens[end - 1].range.upperBound
      {
        end += 1
      }
      close(
        start..<tokens[end - 1].range.upperBound, tokens[first..<end], paragraph, quotations,
        isItem, false)
      start = tokens[end - 1].range.upperBound
      first = end
    }
    close(
      start..<line.upperBound, tokens[min(first, tokens.count)...], paragraph, quotations, isItem,
      isHeadline)
  }

  private mutating func close(
    _ range: Range<Int>, _ tokens: ArraySlice<ReportToken>, _ paragraph: Int,
    _ quotations: [Range<Int>], _ isItem: Bool, _ isHeadline: Bool
  ) {
    guard tokens.contains(where: \.isWord) else { return }
    let range = text.trimmed(range)
    var own: [Range<Int>] = []
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for quotation in quotations[low...] {
      if quotation.lowerBound >= range.upperBound { break }
      own.append(quotation.clamped(to: range))
    }
    sentences.append(
      ReportSentence(
        number: sentences.count + 1, paragraph: paragraph, range: range, tokens: Array(tokens),
        quotations: own.filter { !$0.isEmpty }, isItem: isItem, isHeadline: isHeadline))
  }

  /// Says of each token whether it stands within a quotation, and turns the marks round.
  private func mark(_ tokens: inout [ReportToken], _ quotations: [Range<Int>]) {
    var next = 0
    for at in tokens.indices {
      let place = tokens[at].range
      while next < quotations.count, quotations[next].upperBound < place.lowerBound { next += 1 }
      guard next < quotations.count else {
        if tokens[at].kind == .openQuote { tokens[at].kind = .other }
        continue
      }
      let quotation = quotations[next]
      if place.lowerBound == quotation.upperBound {
        tokens[at].kind = .closeQuote
      } else if place.lowerBound >= quotation.lowerBound, place.upperBound <= quotation.upperBound {
        tokens[at].isQuoted = true
      } else if tokens[at].kind == .closeQuote || tokens[at].kind == .openQuote {
        tokens[at].kind = place.upperBound == quotation.lowerBound ? .openQuote : .other
      }
    }
  }

  /// Whether a sentence ends at a token.
  private func ends(_ at: Int, _ tokens: [ReportToken], _ quotations: [Range<Int>]) -> Bool {
    let token = tokens[at]
    guard token.kind == .stop else { return false }
    // A bound, as a row of stops is gone over from each of them.
    var next = at + 1
    while next < min(tokens.count, at + 9),
      tokens[next].kind == .stop || tokens[next].kind == .closeQuote
    {
      next += 1
    }
    guard next < tokens.count else { return true }
    // A stop within a word or a number ends nothing.
    if tokens[at + 1].range.lowerBound == token.range.upperBound, tokens[at + 1].isWord {
      return false
    }
    if token.isQuoted, next == at + 1 || tokens[next - 1].kind != .closeQuote {
      guard let quotation = quotation(at: token.range.lowerBound, among: quotations),
        quotation.count > Self.longestQuotation
      else { return false }
    }
    let following = tokens[next]
    let isFull = text.bytes[token.range.lowerBound] == 0x2E
    if token.isQuoted || at > 0 && tokens[at - 1].kind == .closeQuote || next > at + 1 {
      // Behind a quotation the sentence may go on with the speaker.
      if following.kind == .dash || following.kind == .comma { return false }
    }
    guard following.isWord else { return following.kind == .openQuote || !isFull }
    let scalar = text.scalar(at: following.range.lowerBound).0
    let isSmall = Unicode.Scalar(scalar)?.properties.isLowercase ?? false
    if isSmall { return false }
    guard isFull, at > 0, tokens[at - 1].isWord else { return true }
    let before = tokens[at - 1]
    if TokenScanner.isDigit(scalar), before.text.count <= 3, !before.isQuoted {
      return !isAbbreviation(before)
    }
    return !isAbbreviation(before)
  }

  private func quotation(at place: Int, among quotations: [Range<Int>]) -> Range<Int>? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].contains(place) ? quotations[low] : nil
  }

  private func isAbbreviation(_ word: ReportToken) -> Bool {
    let text = word.text
    if text.count == 1, !TokenScanner.isDigit(text.unicodeScalars.first?.value ?? 0), word.isCapital
    {
      return true
    }
    return Self.abbreviations.contains(text)
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "prof", "gen", "lt", "col", "sen", "gov", "no", "vs", "etc",
    "inc", "ltd", "mm",
    "mme", "mlle", "г", "гг", "т", "д", "п", "им", "ул", "рис", "см", "р", "ст", "м", "д-р", "art",
    "al", "jr", "sr",
  ]
}
