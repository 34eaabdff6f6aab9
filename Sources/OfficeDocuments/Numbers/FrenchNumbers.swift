/// French numbers in words, with the hyphens of the spelling of 1990.
enum FrenchNumbers {
  private static let ones = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = [
    "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
    "quatre-vingt",
  ]

  static func cardinal(_ number: Int) -> String {
    if number < 20 { return ones[number] }
    if number < 100 {
      let ten = number / 10
      // Seventy and ninety are sixty and eighty plus ten to nineteen.
      let rest = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10
      if rest == 0 { return tens[ten] + (ten == 8 ? "s" : "") }
      let takesEt = rest % 10 == 1 && ten < 8
      return tens[ten] + (takesEt ? "-et-" : "-") + ones[rest]
    }
    let (unit, name) = number < 1000 ? (100, "cent") : (1000, "mille")
    let (count, rest) = number.quotientAndRemainder(dividingBy: unit)
    // Before "mille" neither "cent" nor "vingt" has its s.
    var head = count == 1 ? "" : cardinal(count) + "-"
    if unit == 1000, head.hasSuffix("s-"), head.hasSuffix("cents-") || head.hasSuffix("vingts-") {
      head = String(head.dropLast(2)) + "-"
    }
    let isPlural = unit == 100 && count > 1 && rest == 0
    return head + name + (isPlural ? "s" : "") + (rest == 0 ? "" : "-" + cardinal(rest))
  }

  static func ordinal(_ number: Int) -> String {
    if number == 1 { return "premier" }
    let words = cardinal(number)
    if words.hasSuffix("e") { return words.dropLast() + "ième" }
    if words.hasSuffix("cinq") { return words + "uième" }
    if words.hasSuffix("neuf") { return words.dropLast() + "vième" }
    // "Quatre-vingtsième", as LibreOffice writes it, though grammars drop the s.
    return words + "ième"
  }
}
