/// Numbers in words and with endings, as lists write them in some languages.
///
/// The words and their spelling are those that LibreOffice writes; a language without words gets digits.
enum NumberWords {
  private enum Language {
    case english, french, russian, german, spanish

    init?(_ tag: String?) {
      let base = (tag ?? "en").split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
      switch base.lowercased() {
      case "en": self = .english
      case "fr": self = .french
      case "ru": self = .russian
      case "de": self = .german
      case "es": self = .spanish
      default: return nil
      }
    }
  }

  /// With the ending of an ordinal: 1st, 1er, 1.
  static func ordinal(_ number: Int, _ tag: String?) -> String {
    switch Language(tag) {
    case .english:
      let isTeen = (11...13).contains(number % 100)
      let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
      return "\(number)\(ending)"
    case .french: return number == 1 ? "1er" : "\(number)e"
    case .russian: return "\(number)-й"
    case .spanish: return "\(number)º"
    default: return "\(number)."
    }
  }

  static func cardinalText(_ number: Int, _ tag: String?) -> String {
    guard (0..<1_000_000).contains(number) else { return String(number) }
    switch Language(tag) {
    case .english: return EnglishNumbers.cardinal(number).withCapital
    case .french: return FrenchNumbers.cardinal(number).withCapital
    case .russian: return RussianNumbers.cardinal(number).withCapital
    default: return String(number)
    }
  }

  static func ordinalText(_ number: Int, _ tag: String?) -> String {
    guard (1..<1_000_000).contains(number) else { return String(number) }
    switch Language(tag) {
    case .english: return EnglishNumbers.ordinal(number).withCapital
    case .french: return FrenchNumbers.ordinal(number).withCapital
    case .russian: return RussianNumbers.ordinal(number).withCapital
    default: return ordinal(number, tag)
    }
  }
}

extension String {
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
