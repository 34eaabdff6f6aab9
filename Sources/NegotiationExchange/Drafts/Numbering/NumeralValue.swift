/// What numerals of several scripts are worth.
enum NumeralValue {
  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
    }
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  static func isRoman(_ scalar: Unicode.Scalar) -> Bool { romanValue(scalar) != nil }

  /// The value of a Roman numeral in capitals; `nil` for letters that make none (`IIX`).
  static func roman(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 12 else { return nil }
    var total = 0
    var previous = 0
    for scalar in scalars.reversed() {
      guard let value = romanValue(scalar) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && written(total) == scalars.map(Character.init) ? total : nil
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    ideographValue(scalar) != nil
  }

  /// The value of a number in Chinese characters: `十二`, `一百零五`, `二〇`.
  static func ideographs(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 9 else { return nil }
    var total = 0
    var pending = 0
    for scalar in scalars {
      guard let value = ideographValue(scalar) else { return nil }
      if value >= 10 {
        total += max(pending, 1) * value
        pending = 0
      } else {
        pending = pending * 10 + value
      }
    }
    return total + pending
  }

  /// A printed number in ASCII digits, for identifiers: `٥` and `五` are `5`, `II.5(a)` is `ii.5-a`.
  static func plain(_ number: String) -> String {
    if number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return number }
    let scalars = Array(number.unicodeScalars)
    if !scalars.isEmpty, scalars.allSatisfy(isIdeograph), let value = ideographs(scalars[...]) {
      return String(value)
    }
    if let value = MarkerWords.ordinals[number.lowercased()] { return String(value) }
    var result = ""
    for scalar in scalars {
      if let digit = digit(scalar) {
        result += String(digit)
      } else if scalar.properties.isAlphabetic {
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

  private static func romanValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "I": 1
    case "V": 5
    case "X": 10
    case "L": 50
    case "C": 100
    case "D": 500
    case "M": 1000
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

  private static func ideographValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}
