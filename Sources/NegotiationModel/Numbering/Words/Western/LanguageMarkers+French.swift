extension LanguageMarkers {
  /// French.
  static let french = Self(
    code: "fr", name: "French",
    words: [
      .part: ["partie", "livre"],
      .title: ["titre"],
      .chapter: ["chapitre", "chap"],
      .section: ["section", "sous-section"],
      .article: ["article", "art", "règle", "principe", "clause"],
      .paragraph: ["paragraphe", "alinéa"],
      .point: ["point", "item", "mesure"],
      .annex: ["annexe", "appendice"],
    ],
    ordinals: [
      1: ["premier", "première", "1er", "1re", "premièrement"],
      2: ["deuxième", "second", "seconde", "deuxièmement"],
      3: ["troisième", "troisièmement"],
      4: ["quatrième", "quatrièmement"],
      5: ["cinquième", "cinquièmement"],
      6: ["sixième", "sixièmement"],
      7: ["septième", "septièmement"],
      8: ["huitième", "huitièmement"],
      9: ["neuvième", "neuvièmement"],
      10: ["dixième", "dixièmement"],
      11: ["onzième"],
      12: ["douzième"],
    ],
    verbs: [
      "est", "sont", "était", "étaient", "sera", "seront", "doit", "doivent", "devra", "devront",
      "peut", "peuvent", "pourra", "pourront", "a", "ont", "avait", "aura", "auront", "fait",
      "font", "entre", "reste", "restent", "prend", "s'engage", "s'engagent", "applique",
      "appliquent", "prévoit", "règle", "régit", "constitue", "retire", "retirent", "cesse",
      "cessent", "prévaut", "veille", "garantit", "assure", "dispose", "relève",
    ])
}
