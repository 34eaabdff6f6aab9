/// Reads a ``NumberMarker`` from the first scalars of a line.
struct MarkerScanner {
  private let scalars: [Unicode.Scalar]
  private let isCut: Bool
  private var index = 0

  init(_ scalars: [Unicode.Scalar], isCut: Bool) {
    self.scalars = scalars
    self.isCut = isCut
  }

  /// How many bytes the marker took.
  var consumedBytes: Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }

  mutating func marker() -> NumberMarker? {
    guard let first = peek else { return nil }
    if first == "第" || first == "제" { return counted() }
    if first == "(" || first == "（" { return enclosed() }
    if NumeralValue.digit(first) != nil { return numbered() }
    if first == "§" { return worded() }
    guard first.properties.isAlphabetic else { return nil }
    return ideographic() ?? worded() ?? roman()
  }

  // MARK: Styles

  /// `第五条`, `제5조`.
  private mutating func counted() -> NumberMarker? {
    index += 1
    let start = index
    guard let value = decimal() ?? ideographs() else { return nil }
    let numberEnd = index
    guard let unit = MarkerWords.unit(scalars[index...]) else { return nil }
    index += unit.length
    var number = text(start..<numberEnd)
    if peek == "之" || peek == "의" {
      let suffix = index
      index += 1
      if (decimal() ?? ideographs()) != nil {
        number += text(suffix..<index)
      } else {
        index = suffix
      }
    }
    let label = text(0..<index)
    skipSeparator()
    return marker(unit.style, label: label, number: number, value: [value])
  }

  /// `(5)`.
  private mutating func enclosed() -> NumberMarker? {
    index += 1
    skipBlanks()
    let start = index
    guard let value = number(allowsSuffix: false) else { return nil }
    let end = index
    skipBlanks()
    guard peek == ")" || peek == "）" else { return nil }
    index += 1
    guard !followsWord else { return nil }
    let label = text(0..<index)
    skipBlanks()
    return marker(.enclosed, label: label, number: text(start..<end), value: value)
  }

  /// `5.`, `5)`, `٥ -`, `1.2`, `5`.
  private mutating func numbered() -> NumberMarker? {
    guard let value = number(allowsSuffix: true), value.allSatisfy({ $0 < 100_000 }) else {
      return nil
    }
    let number = text(0..<index)
    let style: NumberMarker.Style
    switch peek {
    case ".", "．", "、":
      index += 1
      guard isAtBreak || startsWord else { return nil }
      style = .dotted
    case ")", "）":
      index += 1
      guard isAtBreak || startsWord else { return nil }
      style = .closed
    default:
      if let pointed = spacedPoint() {
        index = pointed
        style = .dotted
      } else if let dashed = dash() {
        index = dashed
        style = .dashed
      } else if isAtBreak, value.count > 1 || value[0] < 1_000 {
        style = .bare
      } else {
        return nil
      }
    }
    let label = text(0..<index)
    skipBlanks()
    return marker(style, label: label, number: number, value: value)
  }

  /// `二、`.
  private mutating func ideographic() -> NumberMarker? {
    guard let value = ideographs(), peek == "、" || peek == "．" else {
      index = 0
      return nil
    }
    let number = text(0..<index)
    index += 1
    let label = text(0..<index)
    skipBlanks()
    return marker(.ideographic, label: label, number: number, value: [value])
  }

  /// `II.`, in capitals.
  private mutating func roman() -> NumberMarker? {
    index = 0
    guard let value = romanNumber(), peek == "." || peek == ")" else { return nil }
    let number = text(0..<index)
    index += 1
    guard isAtBreak else { return nil }
    let label = text(0..<index)
    skipBlanks()
    return marker(.roman, label: label, number: number, value: [value])
  }

  /// `Article 5`, `المادة (5)`, `Annex`.
  private mutating func worded() -> NumberMarker? {
    index = 0
    let word = word()
    guard let style = MarkerWords.styles[word.lowercased()] else {
      index = 0
      return nil
    }
    let wordEnd = index
    if peek == ".", word.unicodeScalars.count < 4 { index += 1 }
    skipBlanks()
    for sign in ["№", "No.", "no.", "رقم"] where starts(with: sign) {
      index += sign.unicodeScalars.count
      skipBlanks()
    }
    let isEnclosed = peek == "(" || peek == "（"
    if isEnclosed {
      index += 1
      skipBlanks()
    }
    let start = index
    guard let value = number(allowsSuffix: true) ?? ordinal() else {
      return unnumbered(style, after: wordEnd)
    }
    let number = text(start..<index)
    if isEnclosed {
      skipBlanks()
      guard peek == ")" || peek == "）" else { return nil }
      index += 1
    }
    guard !followsWord else { return nil }
    let label = text(0..<index)
    if peek == "," || peek == ";" || peek == "،" || peek == ")" { return nil }
    let isSeparated = skipSeparator()
    // "Article 5 of the treaty" is a mention, not a heading.
    if !isSeparated, let next = peek, next.properties.isLowercase { return nil }
    return marker(style, label: label, number: number, value: value)
  }

  /// An annex may be the only one and carry no number.
  private mutating func unnumbered(
    _ style: NumberMarker.Style, after wordEnd: Int
  ) -> NumberMarker? {
    index = wordEnd
    guard style == .group(rank: 0) else { return nil }
    let label = text(0..<index)
    let isSeparated = skipSeparator()
    guard isSeparated || (peek == nil && !isCut) else { return nil }
    return marker(style, label: label, number: nil, value: [])
  }

  // MARK: Numbers

  /// A number with its parts: `5`, `1.2`, `II.5(a)`, `2.p2`, `5bis`, `5-1`.
  private mutating func number(allowsSuffix: Bool) -> [Int]? {
    guard let first = decimal() ?? romanNumber() ?? ideographsBeforeBreak() ?? capital() else {
      return nil
    }
    var value = [first]
    while let next = part() { value.append(next) }
    guard allowsSuffix else { return value }
    while suffix() {}
    return value
  }

  private mutating func part() -> Int? {
    let start = index
    if peek == "." || peek == "-", index > 0 {
      let isDash = peek == "-"
      index += 1
      if let value = decimal(), !isDash || isAtBreak || peek == "." || peek == ":" { return value }
    }
    index = start
    return nil
  }

  private mutating func suffix() -> Bool {
    let start = index
    if peek == "(" {
      index += 1
      let inner = index
      while let next = peek, next.properties.isAlphabetic || NumeralValue.digit(next) != nil {
        index += 1
      }
      if (1...4).contains(index - inner), peek == ")" {
        index += 1
        return true
      }
    } else if peek == "." {
      index += 1
      let inner = index
      while let next = peek, ("a"..."z").contains(next) || ("0"..."9").contains(next) { index += 1 }
      if (1...6).contains(index - inner), isAtBreak { return true }
    } else {
      for word in ["quater", "bis", "ter"] where starts(with: word) {
        index += word.unicodeScalars.count
        if !followsWord { return true }
        index = start
      }
      if let next = peek, ("a"..."z").contains(next) {
        index += 1
        if !followsWord { return true }
      }
    }
    index = start
    return false
  }

  private mutating func decimal() -> Int? {
    var value = 0
    let start = index
    while let next = peek, let digit = NumeralValue.digit(next) {
      guard index - start < 9 else {
        index = start
        return nil
      }
      value = value * 10 + digit
      index += 1
    }
    return index > start ? value : nil
  }

  private mutating func romanNumber() -> Int? {
    let start = index
    while let next = peek, NumeralValue.isRoman(next) { index += 1 }
    if index > start, !followsWord, let value = NumeralValue.roman(scalars[start..<index]) {
      return value
    }
    index = start
    return nil
  }

  private mutating func ideographs() -> Int? {
    let start = index
    while let next = peek, NumeralValue.isIdeograph(next) { index += 1 }
    if index > start, let value = NumeralValue.ideographs(scalars[start..<index]) { return value }
    index = start
    return nil
  }

  private mutating func ideographsBeforeBreak() -> Int? {
    let start = index
    if let value = ideographs(), !followsWord { return value }
    index = start
    return nil
  }

  /// `Annex A`.
  private mutating func capital() -> Int? {
    guard index > 0, scalars[0] != "(", scalars[0] != "（", let next = peek,
      next.properties.isUppercase
    else { return nil }
    index += 1
    if !followsWord { return Int(next.value) }
    index -= 1
    return nil
  }

  private mutating func ordinal() -> [Int]? {
    let start = index
    if let value = MarkerWords.ordinals[word().lowercased()] { return [value] }
    index = start
    return nil
  }

  // MARK: Steps

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// Whether the next scalar continues a word or a number.
  private var followsWord: Bool {
    guard let next = peek else { return false }
    return next.properties.isAlphabetic || NumeralValue.digit(next) != nil
  }

  private var isAtBreak: Bool { peek.map(Self.isBlank) ?? !isCut }

  /// Whether a word follows at once, as in `5.Текст`; small Latin letters do not count (`5.pdf`).
  private var startsWord: Bool {
    guard let next = peek else { return false }
    return next.properties.isAlphabetic && !("a"..."z").contains(next)
  }

  /// The index after a dash that ends a number; a dash within a word (`5-year`) does not.
  private func dash() -> Int? {
    var at = index
    while at < scalars.count, Self.isBlank(scalars[at]) { at += 1 }
    guard at < scalars.count, "-–—ـ−".unicodeScalars.contains(scalars[at]) else { return nil }
    let next = at + 1 < scalars.count ? scalars[at + 1] : nil
    guard let next else { return at + 1 }
    if Self.isBlank(next) { return at + 1 }
    return at == index && !next.isASCII && next.properties.isAlphabetic ? at + 1 : nil
  }

  /// The index after a point that a blank parts from its number: `४ . `.
  private func spacedPoint() -> Int? {
    var at = index
    while at < scalars.count, Self.isBlank(scalars[at]) { at += 1 }
    guard at > index, at < scalars.count, scalars[at] == "." else { return nil }
    return at + 1 == scalars.count || Self.isBlank(scalars[at + 1]) ? at + 1 : nil
  }

  private mutating func word() -> String {
    let start = index
    while let next = peek, next.properties.isAlphabetic || "§'ʼ".unicodeScalars.contains(next) {
      index += 1
      if next == "§" { break }
    }
    return text(start..<index)
  }

  private func starts(with text: String) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  private mutating func skipBlanks() {
    while let next = peek, Self.isBlank(next) { index += 1 }
  }

  /// Skips blanks and at most one sign between a label and a heading; returns whether there was
  /// one.
  @discardableResult private mutating func skipSeparator() -> Bool {
    skipBlanks()
    guard let next = peek, Self.separators.contains(next) else { return false }
    index += 1
    skipBlanks()
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func marker(
    _ style: NumberMarker.Style, label: String, number: String?, value: [Int]
  ) -> NumberMarker {
    NumberMarker(
      style: style, label: label, number: number, value: value, length: 0, indentation: 0)
  }

  static let separators: Set<Unicode.Scalar> = [
    ".", ":", "-", "–", "—", "−", "：", "．", "、", "ـ",
  ]

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}"
  }
}
