extension LanguageMarkers {
  /// Amharic.
  static let amharic = Self(
    code: "am", name: "Amharic",
    words: [
      .part: ["ክፍል"],
      .title: ["ርዕስ"],
      .chapter: ["ምዕራፍ"],
      .article: ["አንቀጽ", "አንቀፅ"],
      .point: ["ነጥብ"],
      .annex: ["አባሪ"],
    ],
    ordinals: [
      1: ["አንድ"],
      2: ["ሁለት"],
      3: ["ሦስት"],
      4: ["አራት"],
      5: ["አምስት"],
    ],
    verbs: ["ነው", "ናቸው", "ይሆናል", "አለበት", "ይችላል"])
}
