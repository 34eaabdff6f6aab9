/// Numbers in Chinese characters, as the formats of China, Taiwan, Japan and Korea count.
struct ChineseCounting: Hashable, Sendable {
  private var digits: [String]
  private var ten: String
  private var hundred: String
  private var thousand: String
  private var tenThousand: String
  private var zero: String
  /// Whether each digit is written separately: 二〇.
  private var isPositional = false
  /// Whether 10 to 19 begin with one: 一十.
  private var writesOneTen = false
  /// Whether one is left out before ten, a hundred and a thousand: 百.
  private var dropsOne = false
  /// Whether a gap is marked: 一百零一.
  private var marksGap = true

  private static let plain = "〇一二三四五六七八九".map(String.init)

  /// The counting of a format of Word; `nil` for one that does not count so.
  init?(format: String) {
    digits = Self.plain
    (ten, hundred, thousand, tenThousand, zero) = ("十", "百", "千", "万", "零")
    switch format {
    case "chineseCounting", "chineseCountingThousand": break
    case "taiwaneseCounting", "taiwaneseCountingThousand": tenThousand = "萬"
    case "japaneseCounting", "koreanCounting":
      dropsOne = true
      marksGap = false
      if format == "koreanCounting" {
        digits = "영일이삼사오육칠팔구".map(String.init)
        (ten, hundred, thousand, tenThousand) = ("십", "백", "천", "만")
      }
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": isPositional = true
    case "koreanDigital", "koreanDigital2":
      isPositional = true
      digits =
        format == "koreanDigital" ? "영일이삼사오육칠팔구".map(String.init) : "零一二三四五六七八九".map(String.init)
    case "chineseLegalSimplified":
      digits = "零壹贰叁肆伍陆柒捌玖".map(String.init)
      (ten, hundred, thousand) = ("拾", "佰", "仟")
      writesOneTen = true
    case "ideographLegalTraditional":
      digits = "零壹貳參肆伍陸柒捌玖".map(String.init)
      (ten, hundred, thousand, tenThousand) = ("拾", "佰", "仟", "萬")
      writesOneTen = true
    case "japaneseLegal":
      digits = "〇壱弐参四伍六七八九".map(String.init)
      (ten, hundred, thousand, tenThousand) = ("拾", "百", "阡", "萬")
      writesOneTen = true
      marksGap = false
    default: return nil
    }
  }

  func text(_ number: Int) -> String {
    guard (1..<100_000).contains(number) else { return String(number) }
    if isPositional {
      return String(number).compactMap { $0.wholeNumberValue }.map { digits[$0] }.joined()
    }
    let steps = [(10_000, tenThousand), (1000, thousand), (100, hundred), (10, ten)]
    var rest = number
    var result = ""
    var hasGap = false
    for (value, sign) in steps {
      let digit = rest / value
      rest %= value
      guard digit > 0 else {
        hasGap = !result.isEmpty
        continue
      }
      if hasGap, marksGap { result += zero }
      hasGap = false
      let isBareTen = value == 10 && result.isEmpty && digit == 1 && !writesOneTen
      let isBareOne = dropsOne && digit == 1 && value < 10_000
      result += isBareTen || isBareOne ? sign : digits[digit] + sign
    }
    guard rest > 0 else { return result }
    if hasGap, marksGap { result += zero }
    return result + digits[rest]
  }
}
