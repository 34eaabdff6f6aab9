extension LanguageMarkers {
  /// Estonian.
  static let estonian = Self(
    code: "et", name: "Estonian",
    words: [
      .part: ["osa"],
      .title: ["jaotis"],
      .chapter: ["peatükk"],
      .section: ["jagu"],
      .article: ["artikkel", "§"],
      .paragraph: ["lõige"],
      .point: ["punkt"],
      .annex: ["lisa"],
    ],
    after: ["osa", "peatükk", "jagu", "jaotis"],
    ordinals: [
      1: ["esimene"],
      2: ["teine"],
      3: ["kolmas"],
      4: ["neljas"],
      5: ["viies"],
    ],
    verbs: ["on", "oli", "olid", "võib", "võivad", "peab", "peavad", "tuleb"])
}
