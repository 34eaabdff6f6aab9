extension LanguageMarkers {
  /// Latvian.
  static let latvian = Self(
    code: "lv", name: "Latvian",
    words: [
      .part: ["daļa"],
      .title: ["sadaļa"],
      .chapter: ["nodaļa"],
      .section: ["apakšnodaļa"],
      .article: ["pants"],
      .paragraph: ["punkts"],
      .point: ["apakšpunkts"],
      .annex: ["pielikums"],
    ],
    after: ["pants", "nodaļa", "daļa", "sadaļa", "pielikums", "punkts"],
    ordinals: [
      1: ["pirmā", "pirmais"],
      2: ["otrā", "otrais"],
      3: ["trešā", "trešais"],
      4: ["ceturtā", "ceturtais"],
      5: ["piektā", "piektais"],
    ],
    verbs: ["ir", "bija", "būs", "var", "drīkst", "jābūt"])
}
