extension LanguageMarkers {
  /// Tamil.
  static let tamil = Self(
    code: "ta", name: "Tamil",
    words: [
      .part: ["பகுதி"],
      .title: ["தலைப்பு"],
      .chapter: ["அத்தியாயம்"],
      .section: ["பிரிவு"],
      .article: ["உறுப்புரை", "சரத்து"],
      .paragraph: ["பத்தி"],
      .point: ["அம்சம்"],
      .annex: ["இணைப்பு", "அட்டவணை"],
    ],
    ordinals: [
      1: ["முதல்"],
      2: ["இரண்டாம்"],
      3: ["மூன்றாம்"],
    ],
    verbs: ["உள்ளது", "உள்ளன", "வேண்டும்", "கூடாது", "முடியும்"])
}
