/// Russian numbers in words, masculine and in the nominative, as lists have them.
enum RussianNumbers {
  private static let ones = [
    "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
    "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
  ]
  private static let tens = [
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят",
    "восемьдесят", "девяносто",
  ]
  private static let hundreds = [
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
    "девятьсот",
  ]
  private static let ordinals = [
    "нулевой", "первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой",
    "восьмой", "девятый", "десятый",
  ]
  private static let ordinalTens = [
    "", "", "двадцатый", "тридцатый", "сороковой", "пятидесятый", "шестидесятый",
    "семидесятый", "восьмидесятый", "девяностый",
  ]
  /// What stands before "сотый" and "тысячный".
  private static let genitives = [
    "", "", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти",
  ]

  static func cardinal(_ number: Int) -> String {
    if number < 1000 { return below1000(number, isFeminine: false) }
    let (count, rest) = number.quotientAndRemainder(dividingBy: 1000)
    let tail = rest == 0 ? "" : " " + below1000(rest, isFeminine: false)
    return below1000(count, isFeminine: true) + " " + thousands(count) + tail
  }

  private static func thousands(_ count: Int) -> String {
    if (11...14).contains(count % 100) { return "тысяч" }
    return switch count % 10 {
    case 1: "тысяча"
    case 2, 3, 4: "тысячи"
    default: "тысяч"
    }
  }

  private static func below1000(_ number: Int, isFeminine: Bool) -> String {
    var parts: [String] = []
    if number >= 100 { parts.append(hundreds[number / 100]) }
    let rest = number % 100
    if rest >= 20 { parts.append(tens[rest / 10]) }
    let one = rest < 20 ? rest : rest % 10
    if one > 0 {
      parts.append(isFeminine && one == 1 ? "одна" : isFeminine && one == 2 ? "две" : ones[one])
    }
    return parts.isEmpty ? ones[0] : parts.joined(separator: " ")
  }

  static func ordinal(_ number: Int) -> String {
    if number <= 10 { return ordinals[number] }
    // Only the last word is an ordinal.
    let rest = number % 100
    let (head, last): (Int, String) =
      if number % 1000 == 0 {
        (0, thousandth(number / 1000))
      } else if rest == 0 {
        (number - number % 1000, hundredth(number % 1000 / 100))
      } else if rest <= 10 {
        (number - rest, ordinals[rest])
      } else if rest < 20 {
        (number - rest, ones[rest].dropLast() + "ый")
      } else if rest % 10 == 0 {
        (number - rest, ordinalTens[rest / 10])
      } else {
        (number - rest % 10, ordinals[rest % 10])
      }
    return head == 0 ? last : cardinal(head) + " " + last
  }

  private static func hundredth(_ count: Int) -> String { genitives[count] + "сотый" }

  private static func thousandth(_ count: Int) -> String {
    if count == 1 { return "тысячный" }
    return count < 10 ? genitives[count] + "тысячный" : "\(count)-тысячный"
  }
}
