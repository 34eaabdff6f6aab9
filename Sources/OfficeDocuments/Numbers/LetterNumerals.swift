/// Alphabets whose letters are numbers.
enum LetterNumerals {
  private static let hebrewSigns: [(Int, String)] = [
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
    (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"),
    (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
  ]

  /// Hebrew numerals; 15 and 16 are nine and six, nine and seven, as they are always written.
  static func hebrew(_ number: Int) -> String {
    guard (1...999).contains(number) else { return String(number) }
    var result = ""
    var rest = number
    for (value, sign) in hebrewSigns {
      if rest == 15 || rest == 16 {
        return result + (rest == 15 ? "טו" : "טז")
      }
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }

  private static let abjadLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".map(String.init)

  /// The letters of the abjad in their order, repeated after the last.
  static func abjad(_ number: Int) -> String { NumberFormat.repeated(number, abjadLetters) }
}
