extension LanguageMarkers {
  /// Albanian.
  static let albanian = Self(
    code: "sq", name: "Albanian",
    words: [
      .part: ["pjesa"],
      .title: ["titulli"],
      .chapter: ["kapitulli", "kreu"],
      .section: ["seksioni"],
      .article: ["neni"],
      .paragraph: ["paragrafi"],
      .point: ["pika"],
      .annex: ["shtojca", "aneksi"],
    ],
    ordinals: [
      1: ["parë"],
      2: ["dytë"],
      3: ["tretë"],
      4: ["katërt"],
      5: ["pestë"],
    ],
    verbs: ["është", "janë", "ishte", "do", "duhet", "mund", "ka", "kanë"])
}
