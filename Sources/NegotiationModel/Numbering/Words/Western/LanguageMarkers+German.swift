extension LanguageMarkers {
  /// German.
  static let german = Self(
    code: "de", name: "German",
    words: [
      .part: ["teil", "buch"],
      .title: ["titel"],
      .chapter: ["kapitel", "hauptstück"],
      .section: ["abschnitt", "unterabschnitt"],
      .article: ["artikel", "art", "regel", "grundsatz", "klausel", "§", "paragraf", "paragraph"],
      .paragraph: ["absatz", "abs"],
      .point: ["punkt", "ziffer", "nummer"],
      .annex: ["anlage", "anhang"],
    ],
    after: ["teil", "buch", "titel", "kapitel", "hauptstück", "abschnitt", "unterabschnitt"],
    ordinals: [
      1: ["erster", "erstes", "erste", "eins"],
      2: ["zweiter", "zweites", "zweite", "zwei"],
      3: ["dritter", "drittes", "dritte", "drei"],
      4: ["vierter", "viertes", "vierte"],
      5: ["fünfter", "fünftes", "fünfte"],
      6: ["sechster", "sechstes", "sechste"],
      7: ["siebter", "siebenter", "siebtes", "siebte"],
      8: ["achter", "achtes", "achte"],
      9: ["neunter", "neuntes", "neunte"],
      10: ["zehnter", "zehntes", "zehnte"],
      11: ["elfter", "elftes", "elfte"],
      12: ["zwölfter", "zwölftes", "zwölfte"],
    ],
    verbs: [
      "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "muss", "müssen", "soll",
      "sollen", "sollte", "darf", "dürfen", "kann", "können", "könnte", "hat", "haben", "hatte",
      "bleibt", "bleiben", "zieht", "ziehen", "dient", "dienen", "bedarf", "bedürfen", "umfasst",
      "regelt", "enthält", "findet", "finden", "besteht", "bestehen", "beginnt", "endet", "trägt",
      "tragen", "leistet", "haftet", "stellt", "stellen", "erhält", "erhalten", "erlässt",
      "entscheidet", "kommt", "kommen", "gilt", "gelten", "tritt", "regeln", "verpflichtet",
      "verpflichten",
    ])
}
