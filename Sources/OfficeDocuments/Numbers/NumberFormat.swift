/// How a number of a list is written (ECMA-376, 17.18.59).
enum NumberFormat: Hashable, Sendable {
  case decimal, none, bullet
  case zeroPadded(width: Int)
  case upperRoman, lowerRoman, upperLetter, lowerLetter
  case ordinal, ordinalText, cardinalText
  /// One letter after another; after the last one, numbers.
  case cycle(NumberCycle)
  case digits(zero: UInt32)
  case chinese(ChineseCounting)
  case hebrew, abjad
  /// Within signs: `(1)`, `①`, `1.`.
  case enclosed(before: String, after: String)
  case circled

  /// The format that a document names.
  ///
  /// - `pattern`: of a custom format, as "001, 002, 003, ...".
  init(named name: String, pattern: String?) {
    self =
      switch name {
      case "none": .none
      case "bullet": .bullet
      case "upperRoman": .upperRoman
      case "lowerRoman": .lowerRoman
      case "upperLetter": .upperLetter
      case "lowerLetter": .lowerLetter
      case "ordinal": .ordinal
      case "ordinalText": .ordinalText
      case "cardinalText": .cardinalText
      case "decimalZero": .zeroPadded(width: 2)
      case "custom": Self.custom(pattern)
      case "decimalFullWidth", "decimalFullWidth2": .digits(zero: 0xFF10)
      case "hindiNumbers": .digits(zero: 0x0966)
      case "thaiNumbers": .digits(zero: 0x0E50)
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle":
        .circled
      case "decimalEnclosedParen": .enclosed(before: "(", after: ")")
      case "decimalEnclosedFullstop": .enclosed(before: "", after: ".")
      case "numberInDash": .enclosed(before: "- ", after: " -")
      case "russianLower", "russianUpper", "thaiLetters", "aiueo", "aiueoFullWidth", "iroha",
        "irohaFullWidth", "ganada", "chosung", "ideographTraditional", "ideographZodiac",
        "arabicAlpha", "hebrew2", "chicago":
        NumberCycle(rawValue: name).map { .cycle($0) } ?? .decimal
      case "arabicAbjad": .abjad
      case "hebrew1": .hebrew
      case "chineseCounting", "taiwaneseCounting", "koreanDigital", "koreanDigital2",
        "japaneseDigitalTenThousand", "taiwaneseDigital", "ideographDigital",
        "chineseCountingThousand", "taiwaneseCountingThousand", "japaneseCounting",
        "ideographLegalTraditional", "chineseLegalSimplified", "japaneseLegal",
        "koreanCounting":
        ChineseCounting(format: name).map { .chinese($0) } ?? .decimal
      default: .decimal
      }
  }

  private static func custom(_ pattern: String?) -> NumberFormat {
    let first = (pattern ?? "").prefix { $0 != "," }
    let isPadded = !first.isEmpty && first.allSatisfy { $0.isASCII && $0.isNumber }
    return isPadded && first.count < 20 ? .zeroPadded(width: first.count) : .decimal
  }

  /// A number as text.
  ///
  /// - `language`: of the list, for words.
  func text(_ number: Int, language: String?) -> String {
    switch self {
    case .decimal: return String(number)
    case .none, .bullet: return ""
    case .zeroPadded(let width):
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    case .upperRoman: return Self.roman(number)
    case .lowerRoman: return Self.roman(number).lowercased()
    case .upperLetter: return Self.repeated(number, Self.latin)
    case .lowerLetter: return Self.repeated(number, Self.latin).lowercased()
    case .ordinal: return NumberWords.ordinal(number, language)
    case .ordinalText:
      return NumberWords.ordinalText(number, language)
    case .cardinalText:
      return NumberWords.cardinalText(number, language)
    case .cycle(let cycle): return cycle.text(number)
    case .digits(let zero): return Self.digits(number, zero)
    case .chinese(let counting): return counting.text(number)
    case .hebrew: return LetterNumerals.hebrew(number)
    case .abjad: return LetterNumerals.abjad(number)
    case .enclosed(let before, let after): return before + String(number) + after
    case .circled: return Self.circled(number)
    }
  }

  private static let latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  /// A letter, twice after the last one, thrice after that: a … z, aa, bb.
  static func repeated(_ number: Int, _ letters: [String]) -> String {
    guard number > 0, number <= 32_767 else { return String(number) }
    let (times, letter) = (number - 1).quotientAndRemainder(dividingBy: letters.count)
    return String(repeating: letters[letter], count: times + 1)
  }

  static func roman(_ number: Int) -> String {
    guard (1...32_767).contains(number) else { return String(number) }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in steps {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }

  private static func digits(_ number: Int, _ zero: UInt32) -> String {
    var result = ""
    for scalar in String(number).unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      result.unicodeScalars.append(
        isDigit ? Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar : scalar)
    }
    return result
  }

  private static func circled(_ number: Int) -> String {
    let code: UInt32? =
      switch number {
      case 1...20: 0x2460 + UInt32(number - 1)
      case 21...35: 0x3251 + UInt32(number - 21)
      case 36...50: 0x32B1 + UInt32(number - 36)
      default: nil
      }
    return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? String(number)
  }
}
