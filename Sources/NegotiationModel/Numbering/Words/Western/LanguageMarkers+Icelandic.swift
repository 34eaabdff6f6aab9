extension LanguageMarkers {
  /// Icelandic.
  static let icelandic = Self(
    code: "is", name: "Icelandic",
    words: [
      .part: ["hluti", "þáttur"],
      .title: ["titill"],
      .chapter: ["kafli"],
      .section: ["undirkafli"],
      .article: ["gr", "grein"],
      .paragraph: ["mgr", "málsgrein"],
      .point: ["töluliður"],
      .annex: ["viðauki"],
    ],
    after: ["gr", "grein", "kafli", "þáttur", "hluti"],
    ordinals: [
      1: ["fyrsti", "fyrsta"],
      2: ["annar", "önnur"],
      3: ["þriðji", "þriðja"],
      4: ["fjórði", "fjórða"],
      5: ["fimmti", "fimmta"],
    ],
    verbs: ["er", "eru", "skal", "skulu", "má", "mega", "hefur", "hafa", "var", "voru"])
}
