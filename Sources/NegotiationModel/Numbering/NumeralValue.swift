/// The values of numerals in several scripts.
package enum NumeralValue {
  /// The value of a decimal digit of any script.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
    }
    guard !ScalarClass.isKnownLetter(scalar),
      scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// The value of a small raised digit, as in `5²`.
  package static func raisedDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "¹": 1
    case "²": 2
    case "³": 3
    case "⁰", "⁴"..."⁹": Int(scalar.value - 0x2070)
    default: nil
    }
  }

  // MARK: Roman

  static func isRoman(_ scalar: Unicode.Scalar) -> Bool { romanValue(scalar) != nil }

  /// The value of a Roman numeral in capitals; `nil` if the letters are not one (`IIX`).
  static func roman(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 12 else { return nil }
    if scalars.contains(where: { $0.value >= 0x2160 }) { return composedRoman(scalars) }
    var total = 0
    var previous = 0
    for scalar in scalars.reversed() {
      guard let value = romanValue(scalar) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && written(total) == scalars.map(Character.init) ? total : nil
  }

  /// `Ⅳ`, `ⅩⅠ`: code points of their own.
  private static func composedRoman(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var previous = 0
    for scalar in scalars.reversed() {
      guard let value = romanValue(scalar) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && total < 4_000 ? total : nil
  }

  private static func romanValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "I": 1
    case "V": 5
    case "X": 10
    case "L": 50
    case "C": 100
    case "D": 500
    case "M": 1000
    case "\u{2160}"..."\u{217F}": scalar.properties.numericValue.map { Int($0) }
    default: nil
    }
  }

  private static func written(_ value: Int) -> [Character] {
    let signs: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var result: [Character] = []
    for (worth, sign) in signs {
      while rest >= worth {
        result += sign
        rest -= worth
      }
    }
    return result
  }

  // MARK: Chinese

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3007 && ideographs[scalar] != nil
  }

  /// The value of a number in Chinese characters: `十二`, `一百零五`, `二〇`, `廿一`.
  static func ideographs(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 9 else { return nil }
    var total = 0
    var pending = 0
    for scalar in scalars {
      guard let value = ideographs[scalar] else { return nil }
      if value == 20 || value == 30 || value == 40 {
        total += value
      } else if value >= 10 {
        total += max(pending, 1) * value
        pending = 0
      } else {
        pending = pending * 10 + value
      }
    }
    return total + pending
  }

  private static let ideographs: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10, "百": 100, "千": 1000, "廿": 20, "卅": 30, "卌": 40, "两": 2, "兩": 2, "壹": 1,
    "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
    "拾": 10, "佰": 100,
  ]

  // MARK: Letters

  /// The value of a number in letters: `B` and `б` are 2, `AA` is 27, `יא` and `ια` are 11.
  package static func letters(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first, scalars.count <= 4 else { return nil }
    switch first.value {
    case 0x5D0...0x5EA: return additive(scalars, hebrew)
    case 0x370...0x3FF, 0x1F00...0x1FFF: return greekValue(scalars)
    default: break
    }
    let lowered = WordFolding.folded(scalars).unicodeScalars
    guard let letter = lowered.first, lowered.count <= 2 else { return nil }
    let all = ("a"..."z").contains(letter) ? latin : alphabet(of: letter)
    var total = 0
    for next in lowered {
      guard let place = all.firstIndex(of: next) else { return nil }
      total = total * all.count + place + 1
    }
    return total
  }

  private static func greekValue(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let lowered = Array(WordFolding.folded(scalars).unicodeScalars)
    if lowered == ["σ", "τ"] { return 6 }
    return additive(lowered[...], greek)
  }

  private static func additive(
    _ scalars: ArraySlice<Unicode.Scalar>, _ values: [Unicode.Scalar: Int]
  ) -> Int? {
    var total = 0
    var previous = Int.max
    for scalar in scalars where !"\"'״׳".unicodeScalars.contains(scalar) {
      guard let value = values[scalar], value <= previous else { return nil }
      total += value
      previous = value
    }
    return total > 0 ? total : nil
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
  private static let cyrillic = Array("абвгдежзийклмнопрстуфхцчшщэюя".unicodeScalars)
  private static let ukrainian = Array("абвгґдеєжзиіїйклмнопрстуфхцчшщюя".unicodeScalars)
  private static let arabic = Array("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)
  private static let devanagari = Array("कखगघङचछजझञटठडढणतथदधन".unicodeScalars)
  private static let bengali = Array("কখগঘঙচছজঝঞটঠডঢণ".unicodeScalars)
  private static let tamil = Array("அஆஇஈஉஊஎஏஐ".unicodeScalars)
  private static let korean = Array("가나다라마바사아자차카타파하".unicodeScalars)
  private static let kana = Array("イロハニホヘトチリヌルヲ".unicodeScalars)
  private static let armenian = Array("աբգդեզէըթժիլ".unicodeScalars)
  private static let georgian = Array("აბგდევზთიკლმნ".unicodeScalars)
  private static let thai = Array("กขคงจฉชซฌญ".unicodeScalars)

  private static func alphabet(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    switch letter.value {
    case 0x400...0x52F: cyrillic.contains(letter) ? cyrillic : ukrainian
    case 0x600...0x6FF: arabic
    case 0x900...0x97F: devanagari
    case 0xE00...0xE7F: thai
    case 0x980...0x9FF: bengali
    case 0xB80...0xBFF: tamil
    case 0xAC00...0xD7A3: korean
    case 0x30A0...0x30FF: kana
    case 0x530...0x58F: armenian
    case 0x10A0...0x10FF: georgian
    default: []
    }
  }

  private static let hebrew = values("אבגדהוזחטיכלמנסעפצקרשת")
  private static let greek = values("αβγδε?ζηθικλμνξοπ?ρστυφχψω")

  /// The letters for 1 to 9, for 10 to 90 and from 100 up, in order.
  private static func values(_ letters: String) -> [Unicode.Scalar: Int] {
    var table: [Unicode.Scalar: Int] = [:]
    for (index, letter) in letters.unicodeScalars.enumerated() {
      let power = [1, 10, 100, 1000][min(3, index / 9)]
      table[letter] = (index % 9 + 1) * power
    }
    return table
  }

  // MARK: Identifiers

  /// A printed number in ASCII digits, for identifiers: `٥` and `五` are `5`, `II.5(a)` is `ii.5-a`.
  package static func plain(_ number: String) -> String {
    if number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return number }
    let scalars = Array(number.unicodeScalars)
    if !scalars.isEmpty, scalars.allSatisfy(isIdeograph), let value = ideographs(scalars[...]) {
      return String(value)
    }
    if let value = OrdinalWords.value(of: number) { return String(value) }
    var result = ""
    for scalar in scalars {
      if let digit = digit(scalar) {
        result += String(digit)
      } else if scalar.isAlphabeticLetter {
        result += String(scalar).lowercased()
      } else if scalar == "." {
        result += "."
      } else if let last = result.last, last != "-" {
        result += "-"
      }
    }
    while let last = result.last, last == "-" || last == "." { result.removeLast() }
    return result
  }
}
