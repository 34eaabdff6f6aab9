extension LanguageMarkers {
  /// Croatian, Bosnian and Serbian in Latin script.
  static let croatian = Self(
    code: "hr", name: "Croatian, Bosnian and Serbian in Latin script",
    words: [
      .part: ["dio", "deo", "knjiga"],
      .title: ["naslov", "glava"],
      .chapter: ["poglavlje"],
      .section: ["odjeljak", "odeljak", "odsjek"],
      .article: ["članak", "član", "čl", "načelo"],
      .paragraph: ["stavak", "stav"],
      .point: ["točka", "tačka"],
      .annex: ["prilog", "aneks", "dodatak"],
    ],
    after: ["dio", "deo", "poglavlje", "članak", "član"],
    ordinals: [
      1: ["prvi", "prva"],
      2: ["drugi", "druga"],
      3: ["treći", "treća"],
      4: ["četvrti", "četvrta"],
      5: ["peti", "peta"],
    ],
    verbs: [
      "je", "su", "bio", "bila", "bilo", "bit", "će", "mora", "moraju", "može", "mogu", "smije",
      "ima", "imaju",
    ])
}
