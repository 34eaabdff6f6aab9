/// Reads a number with its parts and its insertions: `1.2`, `5(a)`, `8 bis`, `21A`, `3 مكرر`.
struct NumberScanner {
  var reader: ScalarReader
  /// Whether a letter alone may be a number (`Annex A`, `Άρθρο Β`).
  var allowsLetters = true
  /// Whether Roman numerals may be written small.
  var allowsSmallRoman = false

  init(_ reader: ScalarReader) { self.reader = reader }

  /// Reads the number at this place, with its value and range, and moves past it.
  mutating func number(allowsSuffix: Bool = true, allowsWords: Bool = false) -> SequenceNumber? {
    let start = reader.index
    guard
      let first = atom() ?? (allowsWords ? ordinal() : nil) ?? (allowsLetters ? letters() : nil)
    else {
      reader.index = start
      return nil
    }
    var value = SequenceNumber(first)
    signOfOrder()
    while let next = part() { value.append(SequenceNumber.Part(value: next)) }
    guard allowsSuffix else { return value }
    while let insertion = suffix() {
      if insertion > 0, value.last?.insertion == 0 { value.insert(insertion) }
    }
    return value
  }

  // MARK: Atoms

  private mutating func atom() -> Int? {
    decimal() ?? romanNumber() ?? ideographsBeforeBreak()
  }

  mutating func decimal() -> Int? {
    var value = 0
    let start = reader.index
    while let next = reader.peek, let digit = NumeralValue.digit(next) {
      guard reader.index - start < 9 else {
        reader.index = start
        return nil
      }
      value = value * 10 + digit
      reader.index += 1
    }
    return reader.index > start ? value : nil
  }

  mutating func romanNumber() -> Int? {
    let start = reader.index
    var capitals: [Unicode.Scalar] = []
    while let next = reader.peek {
      let capital = allowsSmallRoman ? Self.capital(next) : next
      guard NumeralValue.isRoman(capital) else { break }
      capitals.append(capital)
      reader.index += 1
      if capitals.count > 12 { break }
    }
    if capitals == ["I"] {
      // `Ier`, `Iʳᵉ`: the first, in French.
      for sign in ["er", "ère", "re"] where reader.starts(with: sign) {
        reader.index += sign.unicodeScalars.count
        if !reader.followsWord { return 1 }
        reader.index = start + 1
      }
    }
    if !capitals.isEmpty, !reader.followsWord, let value = NumeralValue.roman(capitals[...]) {
      return value
    }
    reader.index = start
    return nil
  }

  private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value - 32)) : scalar
  }

  mutating func ideographs() -> Int? {
    let start = reader.index
    while let next = reader.peek, NumeralValue.isIdeograph(next) { reader.index += 1 }
    if reader.index > start,
      let value = NumeralValue.ideographs(reader.scalars[start..<reader.index])
    {
      return value
    }
    reader.index = start
    return nil
  }

  private mutating func ideographsBeforeBreak() -> Int? {
    let start = reader.index
    if let value = ideographs(), !reader.followsWord { return value }
    reader.index = start
    return nil
  }

  /// One to four letters that form a number; capitals if the script has them.
  private mutating func letters() -> Int? {
    let start = reader.index
    while let next = reader.peek, reader.index - start < 5,
      ScalarReader.isLetter(next) || Self.isNumeralMark(next)
    {
      if next.isSmallLetter { break }
      reader.index += 1
    }
    let end = reader.index
    if end > start, !reader.followsWord,
      let value = NumeralValue.letters(trimmed(start..<end))
    {
      return value
    }
    reader.index = start
    return nil
  }

  /// Letters without the signs that mark them as a numeral.
  func trimmed(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    var slice = reader.scalars[range]
    while let last = slice.last, Self.isNumeralMark(last) { slice.removeLast() }
    return slice
  }

  static func isNumeralMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "״", "׳", "΄", "ʹ": true
    default: false
    }
  }

  /// A number in words, of one word or several.
  mutating func ordinal() -> Int? {
    let start = reader.index
    let first = reader.word(in: MarkerWords.beginnings)
    // `twenty-first` is two words.
    let isHyphenated = reader.scalars[start..<reader.index].contains("-")
    let value = isHyphenated ? OrdinalWords.value(of: reader.text(start..<reader.index)) : nil
    guard var total = value ?? first.flatMap(MarkerWords.ordinal) else {
      reader.index = start
      return nil
    }
    for _ in 0..<2 {
      let end = reader.index
      reader.skipBlanks()
      var next = WordFolding.folded(reader.word())
      if OrdinalWords.isJoint(next) {
        reader.skipBlanks()
        next = WordFolding.folded(reader.word())
      }
      guard let value = MarkerWords.ordinal(next), let sum = OrdinalWords.sum(total, value) else {
        reader.index = end
        break
      }
      total = sum
    }
    return total
  }

  // MARK: What follows the first atom

  /// `1er`, `1º`, `2ª`, `3°`, `1st`: signs of ordinals, which have no value.
  mutating func signOfOrder() {
    guard reader.index > 0, NumeralValue.digit(reader.scalars[reader.index - 1]) != nil,
      let next = reader.peek, !ScalarReader.isBlank(next), next != "."
    else { return }
    let start = reader.index
    for sign in [
      "ère", "ère", "er", "re", "ème", "eme", "st", "nd", "rd", "th", "º", "ª", "°", "o",
    ]
    where reader.starts(with: sign) {
      reader.index += sign.unicodeScalars.count
      if !reader.followsWord { return }
      reader.index = start
    }
  }

  private mutating func part() -> Int? {
    let start = reader.index
    if reader.peek == "." || reader.peek == "-" || reader.peek == "．", reader.index > 0 {
      let isDash = reader.peek == "-"
      reader.index += 1
      if let value = decimal(),
        !isDash || reader.isAtBreak || reader.peek == "." || reader.peek == ":"
      {
        return value
      }
    }
    reader.index = start
    return nil
  }

  /// What was inserted after a number later; 0 if it has no rank of its own.
  private mutating func suffix() -> Int? {
    let start = reader.index
    if reader.peek == nil { return nil }
    if let value = enclosedSuffix() ?? pointedSuffix() ?? wordSuffix() ?? countedSuffix()
      ?? letterSuffix() ?? raisedSuffix()
    {
      return value
    }
    reader.index = start
    return nil
  }

  /// The rank of the words and signs that mark an insertion: `bis`, `之一`, `¹`.
  mutating func insertion() -> Int? { wordSuffix() ?? countedSuffix() ?? raisedSuffix() }

  /// Reads `(a)`.
  private mutating func enclosedSuffix() -> Int? {
    let start = reader.index
    guard reader.skip("(") else { return nil }
    let inner = reader.index
    while reader.followsWord { reader.index += 1 }
    if (1...4).contains(reader.index - inner), reader.skip(")") { return 0 }
    reader.index = start
    return nil
  }

  /// Reads `.p2`.
  private mutating func pointedSuffix() -> Int? {
    let start = reader.index
    guard reader.skip(".") else { return nil }
    let inner = reader.index
    while let next = reader.peek, ("a"..."z").contains(next) || ("0"..."9").contains(next) {
      reader.index += 1
    }
    if (1...6).contains(reader.index - inner), reader.isAtBreak { return 0 }
    reader.index = start
    return nil
  }

  /// Reads ` bis`, `-ter`, ` مكرر`.
  private mutating func wordSuffix() -> Int? {
    let start = reader.index
    reader.skipBlanks()
    if reader.peek == "-" || reader.peek == "/" { reader.index += 1 }
    guard let word = reader.word(in: Self.insertionFilter), let value = Self.insertions[word] else {
      reader.index = start
      return nil
    }
    return value + repetition()
  }

  /// `مكرر ١`: which of several.
  private mutating func repetition() -> Int {
    let start = reader.index
    reader.skipBlanks()
    if reader.index > start, let value = decimal(), value < 100, !reader.followsWord,
      reader.scalars[start - 1].value >= 0x600
    {
      return value
    }
    reader.index = start
    return 0
  }

  /// Reads `之一`, `の2`, `의2`.
  private mutating func countedSuffix() -> Int? {
    let start = reader.index
    guard let next = reader.peek, Self.isCounter(next) else { return nil }
    reader.index += 1
    if let value = decimal() ?? ideographs() { return value }
    reader.index = start
    return nil
  }

  /// A sign that is followed by the number of an insertion.
  static func isCounter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "之", "の", "의", "ノ": true
    default: false
    }
  }

  /// Reads `A`, `-A`, `/A`, `а`, ` a` in front of a sign.
  private mutating func letterSuffix() -> Int? {
    let start = reader.index
    guard start > 0, let last = Optional(reader.scalars[start - 1]),
      NumeralValue.digit(last) != nil || NumeralValue.isRoman(last)
        || last == "º" || last == "ª" || last == "°"
    else { return nil }
    let isJoined = reader.peek != "-" && reader.peek != "/"
    if !isJoined { reader.index += 1 }
    let inner = reader.index
    while let next = reader.peek, reader.index - inner < 2, next.isAlphabeticLetter,
      next.value < 0x2E80
    {
      reader.index += 1
    }
    let isDigit = !NumeralValue.isRoman(last)
    if reader.index > inner, !reader.followsWord, isDigit || !isJoined,
      isJoined || reader.scalars[inner].isCapitalLetter || reader.index - inner == 1,
      let value = NumeralValue.letters(reader.scalars[inner..<reader.index])
    {
      return value
    }
    reader.index = start
    return nil
  }

  private mutating func raisedSuffix() -> Int? {
    guard let next = reader.peek else { return nil }
    if let value = NumeralValue.raisedDigit(next) {
      reader.index += 1
      return value
    }
    let start = reader.index
    if next == "^" {
      reader.index += 1
      if let value = decimal() { return value }
    }
    reader.index = start
    return nil
  }

  private static let insertionFilter = WordFilter(insertions.keys)
  private static let insertions: [WordFilter.Mix: Int] = {
    var table: [WordFilter.Mix: Int] = [:]
    let latin = [
      "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
      "undecies", "duodecies", "terdecies", "quaterdecies", "quindecies",
    ]
    for (index, word) in latin.enumerated() { table[WordFilter.Mix(word)] = index + 2 }
    for word in ["مكرر", "مكررا", "مكررة", "مكرراً", "бис"] {
      table[WordFilter.Mix(folding: word)] = 2
    }
    table[WordFilter.Mix("quinquies")] = 5
    table[WordFilter.Mix("quinter")] = 5
    return table
  }()
}
