/// Reads a ``NumberMarker`` from the first scalars of a line.
struct MarkerScanner {
  var reader: ScalarReader

  init(_ scalars: [Unicode.Scalar], isCut: Bool) {
    reader = ScalarReader(scalars, isCut: isCut)
  }

  /// How many bytes the marker took.
  var consumedBytes: Int { reader.scalars[..<reader.index].reduce(0) { $0 + UTF8.width($1) } }

  mutating func marker() -> NumberMarker? {
    guard let first = reader.peek else { return nil }
    if first == "第" || first == "제" { return counted() }
    if first == "(" || first == "（" { return enclosed() }
    if NumeralValue.digit(first) != nil { return numberFirst() ?? numbered() }
    if first == "§" { return worded() }
    guard ScalarReader.isLetter(first) || NumeralValue.isRoman(first) else { return nil }
    return attempt { $0.ideographic() } ?? attempt { $0.joined() } ?? attempt { $0.worded() }
      ?? attempt { $0.numberFirst() } ?? attempt { $0.roman() } ?? attempt { $0.lettered() }
      ?? attempt { $0.ordinal() }
  }

  private mutating func attempt(_ body: (inout Self) -> NumberMarker?) -> NumberMarker? {
    if let found = body(&self) { return found }
    reader.index = 0
    return nil
  }

  // MARK: Words and counters

  /// `第五条`, `제5조`, `第 9 条`, `第二条之一`, `제26조의2`.
  private mutating func counted() -> NumberMarker? {
    reader.index += 1
    reader.skipBlanks()
    let start = reader.index
    var scanner = NumberScanner(reader)
    scanner.allowsLetters = false
    guard let first = scanner.decimal() ?? scanner.ideographs() else { return nil }
    var value = SequenceNumber(first)
    reader = scanner.reader
    var number = reader.text(start..<reader.index)
    addInsertion(to: &value, &number)
    reader.skipBlanks()
    let counters = MarkerWords.counters
    guard
      let unit = counters.first(where: { reader.scalars[reader.index...].starts(with: $0.sign) })
    else { return nil }
    reader.index += unit.sign.count
    addInsertion(to: &value, &number)
    let label = reader.text(0..<reader.index)
    let isBroken = reader.isAtBreak
    let isSeparated = skipSeparator() || isBroken
    var found = marker(unit.kind, .worded, label: label, number: number, value: value)
    found.isSeparated = isSeparated
    return found
  }

  private mutating func addInsertion(to value: inout SequenceNumber, _ number: inout String) {
    while let next = reader.peek, next == "-" || NumberScanner.isCounter(next) {
      var scanner = NumberScanner(reader)
      let suffix = reader.index
      scanner.reader.index += 1
      guard let insertion = scanner.decimal() ?? scanner.ideographs() else { return }
      reader = scanner.reader
      number += reader.text(suffix..<reader.index)
      if value.last?.insertion == 0 {
        value.insert(insertion)
      } else {
        value.append(SequenceNumber.Part(value: insertion))
      }
    }
  }

  /// `附件一`: a word of a script without blanks and its number.
  private mutating func joined() -> NumberMarker? {
    // Scripts that are written without spaces begin with Thai in Unicode.
    guard let first = reader.peek, first.value >= 0xE00,
      let word = MarkerWords.joined.first(where: { reader.scalars.starts(with: $0) })
    else { return nil }
    reader.index = word.count
    var scanner = NumberScanner(reader)
    scanner.allowsLetters = false
    scanner.reader.skipBlanks()
    let start = scanner.reader.index
    if let value = scanner.number(allowsSuffix: false), !scanner.reader.followsWord {
      reader = scanner.reader
      let number = reader.text(start..<reader.index)
      let label = reader.text(0..<reader.index)
      skipSeparator()
      return marker(.annex, .worded, label: label, number: number, value: value)
    }
    return unnumberedAnnex(after: word.count)
  }

  /// `Article 5`, `المادة (5)`, `Annex`, `Geçici Madde 1`.
  private mutating func worded() -> NumberMarker? {
    guard let first = reader.word(in: MarkerWords.beginnings),
      let meaning = phrase(after: first) ?? MarkerWords.meaning(of: first)
    else { return nil }
    let end = reader.index
    if reader.peek == ".", end < 7 { reader.index += 1 }
    while reader.peek == "§" { reader.index += 1 }
    reader.skipBlanks()
    skipSignOfNumber()
    let isEnclosed = reader.peek == "(" || reader.peek == "（"
    if isEnclosed {
      reader.index += 1
      reader.skipBlanks()
    }
    let start = reader.index
    let kind = meaning.kinds[0].kind
    var scanner = NumberScanner(reader)
    // "Point A" is a place as often as a point.
    scanner.allowsLetters = kind != .point
    guard let value = scanner.number(allowsWords: true) else {
      return kind == .annex ? unnumberedAnnex(after: end) : nil
    }
    reader = scanner.reader
    let number = reader.text(start..<reader.index)
    if isEnclosed {
      reader.skipBlanks()
      guard reader.peek == ")" || reader.peek == "）" else { return nil }
      reader.index += 1
    }
    guard !reader.followsWord else { return nil }
    return named(kind, 0..<end, number: number, value: value)
  }

  /// `№`, `Nr.`, `ya`: signs and words between a name and its number.
  private mutating func skipSignOfNumber() {
    guard let next = reader.peek, NumeralValue.digit(next) == nil else { return }
    for sign in ["№", "No.", "no.", "Nr.", "nr.", "N.º", "nº", "Nº", "رقم", "số", "ที่"]
    where reader.starts(with: sign) {
      reader.index += sign.unicodeScalars.count
      reader.skipBlanks()
      return
    }
    let start = reader.index
    let word = WordFolding.folded(reader.word())
    guard ["ya", "la", "thu", "thứ"].contains(word), reader.isAtBreak else {
      reader.index = start
      return
    }
    reader.skipBlanks()
  }

  /// The remaining words of a name that has several.
  private mutating func phrase(after word: WordFilter.Mix) -> MarkerWords.Meaning? {
    let start = reader.index
    for (rest, meaning) in MarkerWords.phrases(from: word) {
      var isFound = true
      for part in rest where isFound {
        reader.skipBlanks()
        let next = reader.index
        reader.skipWord()
        isFound = reader.mix(next..<reader.index) == part
      }
      if isFound { return meaning }
      reader.index = start
    }
    return nil
  }

  /// `5. cikk`, `2. §`, `12 a §`, `Erster Teil`.
  private mutating func numberFirst() -> NumberMarker? {
    let start = reader.index
    var scanner = NumberScanner(reader)
    scanner.allowsLetters = false
    guard let value = scanner.number(allowsWords: true) else { return nil }
    reader = scanner.reader
    var end = reader.index
    var counted = value
    if reader.peek == "." { reader.index += 1 }
    reader.skipBlanks()
    if let next = reader.peek, ("a"..."z").contains(next), let after = reader.peekNext,
      after == " ",
      let letter = NumeralValue.letters([next])
    {
      reader.index += 1
      end = reader.index
      counted.insert(letter)
      reader.skipBlanks()
    }
    let wordStart = reader.index
    guard let word = reader.word(in: MarkerWords.afterNumbers),
      let meaning = MarkerWords.meaning(of: word), meaning.isAfter
    else {
      reader.index = start
      return nil
    }
    let wordEnd = reader.index
    if reader.peek == ".", reader.folded(wordStart..<wordEnd).utf8.count < 5 { reader.index += 1 }
    if let found = named(
      meaning.kinds[0].kind, wordStart..<wordEnd, number: reader.text(start..<end), value: counted)
    {
      return found
    }
    reader.index = start
    return nil
  }

  /// A marker with a word, unless the words after it show that the line only mentions the
  /// provision.
  private mutating func named(
    _ kind: MarkerKind, _ word: Range<Int>, number: String, value: SequenceNumber
  ) -> NumberMarker? {
    let label = reader.text(0..<reader.index)
    if let next = reader.peek, ",;،)]".unicodeScalars.contains(next) {
      // A bracket that was opened before the marker must close after it.
      guard next == "]" else { return nil }
    }
    let isSeparated = skipSeparator()
    // "Article 5 of the treaty" is a mention, not a heading.
    if !isSeparated, let next = reader.peek, next.isSmallLetter { return nil }
    var found = marker(kind, .worded, label: label, number: number, value: value)
    found.isSeparated = isSeparated || reader.peek == nil || reader.peek == "]"
    found.isLowercase = reader.scalars[0].isSmallLetter
    found.word = reader.folded(word)
    return found
  }

  /// An annex may be the only one and carry no number.
  private mutating func unnumberedAnnex(after wordEnd: Int) -> NumberMarker? {
    reader.index = wordEnd
    let label = reader.text(0..<reader.index)
    let isSeparated = skipSeparator()
    guard isSeparated || (reader.peek == nil && !reader.isCut) else { return nil }
    return marker(.annex, .worded, label: label, number: nil, value: SequenceNumber())
  }

  // MARK: Numbers alone

  /// `(5)`, `(a)`, `（二）`.
  private mutating func enclosed() -> NumberMarker? {
    reader.index += 1
    reader.skipBlanks()
    let start = reader.index
    var scanner = NumberScanner(reader)
    scanner.allowsLetters = false
    var style = NumberMarker.Style.enclosed
    var value = scanner.number(allowsSuffix: true)
    if value == nil {
      style = .inner
      value = innerNumber(&scanner)
    } else if reader.peek.map(NumeralValue.isIdeograph) == true {
      style = .inner
    }
    guard let value else { return nil }
    reader = scanner.reader
    let end = reader.index
    reader.skipBlanks()
    guard reader.peek == ")" || reader.peek == "）" else { return nil }
    reader.index += 1
    guard style == .inner || !reader.followsWord || end - start < 4 && !isSmallLetter else {
      return nil
    }
    let label = reader.text(0..<reader.index)
    reader.skipBlanks()
    return marker(.point, style, label: label, number: reader.text(start..<end), value: value)
  }

  private var isSmallLetter: Bool { reader.peek?.isSmallLetter == true }

  /// `a`, `ii`, `б` where a bracket closes it.
  private func innerNumber(_ scanner: inout NumberScanner) -> SequenceNumber? {
    let start = scanner.reader.index
    while let next = scanner.reader.peek, scanner.reader.index - start < 4,
      ScalarReader.isLetter(next)
    {
      scanner.reader.index += 1
    }
    let scalars = reader.scalars[start..<scanner.reader.index]
    if let value = NumeralValue.letters(scalars) { return SequenceNumber(value) }
    scanner.reader.index = start
    scanner.allowsSmallRoman = true
    return scanner.romanNumber().map { SequenceNumber($0) }
  }

  /// `5.`, `5)`, `٥ -`, `1.2`, `5`.
  private mutating func numbered() -> NumberMarker? {
    reader.index = 0
    var scanner = NumberScanner(reader)
    scanner.allowsLetters = false
    guard let value = scanner.number(), value.allSteps(below: 100_000) else {
      return nil
    }
    reader = scanner.reader
    let number = reader.text(0..<reader.index)
    let style: NumberMarker.Style
    switch reader.peek {
    case ".", "．", "、", "।":
      reader.index += 1
      guard
        reader.isAtBreak || reader.startsWord || isAtDash || reader.peek == "(" || isAtCloser
      else { return nil }
      style = .dotted
    case ")", "）":
      reader.index += 1
      guard reader.isAtBreak || reader.startsWord || isAtCloser else { return nil }
      style = .closed
    default:
      if let pointed = spacedPoint() {
        reader.index = pointed
        style = .dotted
      } else if let dashed = dash() {
        reader.index = dashed
        style = .dashed
      } else if reader.isAtBreak || reader.peek == "]" || reader.peek == "*",
        value.depth > 1 || value.allSteps(below: 1_000)
      {
        style = .bare
      } else {
        return nil
      }
    }
    let label = reader.text(0..<reader.index)
    reader.skipBlanks()
    if style == .dotted, isAtDash {
      reader.index += 1
      reader.skipBlanks()
    }
    return marker(.point, style, label: label, number: number, value: value)
  }

  /// `二、`, `二.`.
  private mutating func ideographic() -> NumberMarker? {
    var scanner = NumberScanner(reader)
    guard let value = scanner.ideographs() else { return nil }
    reader = scanner.reader
    guard let sign = reader.peek, "、．.".unicodeScalars.contains(sign) else { return nil }
    let number = reader.text(0..<reader.index)
    reader.index += 1
    let label = reader.text(0..<reader.index)
    reader.skipBlanks()
    return marker(
      .point, .ideographic, label: label, number: number, value: SequenceNumber(value))
  }

  /// `II.`, in capitals.
  private mutating func roman() -> NumberMarker? {
    var scanner = NumberScanner(reader)
    guard let value = scanner.romanNumber() else { return nil }
    reader = scanner.reader
    let number = reader.text(0..<reader.index)
    if reader.peek == "." || reader.peek == ")" {
      reader.index += 1
      guard reader.isAtBreak || isAtDash else { return nil }
    } else if let dashed = dash() {
      reader.index = dashed
    } else {
      return nil
    }
    let label = reader.text(0..<reader.index)
    reader.skipBlanks()
    return marker(.point, .roman, label: label, number: number, value: SequenceNumber(value))
  }

  /// `A.`, `a)`, `б)`, `א.`.
  private mutating func lettered() -> NumberMarker? {
    guard let first = reader.peek else { return nil }
    while let next = reader.peek, reader.index < 3, ScalarReader.isLetter(next) {
      reader.index += 1
    }
    let letters = reader.scalars[..<reader.index]
    // `AA.` comes after `Z.`; two letters that differ are a word or a small Roman number.
    guard !reader.followsWord,
      letters.count == 1 || letters.first == letters.last
        || first.value >= 0x370, let value = NumeralValue.letters(letters),
      let sign = reader.peek, sign == "." || sign == ")" || sign == "-"
    else { return nil }
    let number = reader.text(0..<reader.index)
    reader.index += 1
    guard reader.isAtBreak, sign != "-" || number.unicodeScalars.count == 1 else { return nil }
    let label = reader.text(0..<reader.index)
    reader.skipBlanks()
    let isCapital = first.isCapitalLetter && sign == "."
    return marker(
      .point, isCapital ? .capital : .inner, label: label, number: number,
      value: SequenceNumber(value))
  }
}
