/// English numbers in words.
enum EnglishNumbers {
  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  static func cardinal(_ number: Int) -> String {
    if number < 20 { return ones[number] }
    if number < 100 {
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + ones[number % 10])
    }
    let (unit, name) = number < 1000 ? (100, "hundred") : (1000, "thousand")
    let rest = number % unit
    let joint = unit == 1000 && rest < 100 ? " and " : " "
    return cardinal(number / unit) + " " + name + (rest == 0 ? "" : joint + cardinal(rest))
  }

  static func ordinal(_ number: Int) -> String {
    let words = cardinal(number)
    let start = words.lastIndex { $0 == " " || $0 == "-" }.map(words.index(after:))
    let last = String(words[(start ?? words.startIndex)...])
    let ending =
      irregular[last] ?? (last.hasSuffix("y") ? String(last.dropLast()) + "ieth" : last + "th")
    return String(words[..<(start ?? words.startIndex)]) + ending
  }
}
