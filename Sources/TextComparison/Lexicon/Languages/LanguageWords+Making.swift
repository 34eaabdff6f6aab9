extension LanguageWords {
  /// Words of numbers that follow each other, with commas between.
  static func counted(
    from first: Int, by step: Int = 1, _ words: String
  ) -> [(QuantityMeaning, String)] {
    listed(words) { .number(Double(first + $0 * step)) }
  }

  /// "First", "second" and so on.
  static func ordinals(from first: Int = 1, _ words: String) -> [(QuantityMeaning, String)] {
    listed(words) { .ordinal(Double(first + $0)) }
  }

  /// The twelve months.
  static func months(_ words: String) -> [(QuantityMeaning, String)] {
    listed(words) { .month($0 + 1) }
  }

  /// The seven days of the week, from Monday.
  static func weekdays(_ words: String) -> [(QuantityMeaning, String)] {
    listed(words) { .weekday($0 + 1) }
  }

  private static func listed(
    _ words: String, _ meaning: (Int) -> QuantityMeaning
  ) -> [(QuantityMeaning, String)] {
    words.split(separator: ",").enumerated().map { place, list in
      (meaning(place), list.trimmingBlanks)
    }
  }

  /// Phrases made of a beginning and each of some ends.
  static func each(_ beginning: String, _ ends: String) -> String {
    ends.split(separator: "|").map { beginning + $0 }.joined(separator: "|")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " })
  }
}
