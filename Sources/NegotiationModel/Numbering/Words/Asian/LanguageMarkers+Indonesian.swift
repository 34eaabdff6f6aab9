extension LanguageMarkers {
  /// Indonesian and Malay.
  static let indonesian = Self(
    code: "id", name: "Indonesian and Malay",
    words: [
      .part: ["buku", "bahagian"],
      .title: ["judul"],
      .chapter: ["bab"],
      .section: ["bagian", "paragraf"],
      .article: ["pasal", "perkara", "fasal"],
      .paragraph: ["ayat"],
      .point: ["butir", "angka"],
      .annex: ["lampiran", "jadual"],
    ],
    ordinals: [
      1: ["pertama", "kesatu", "satu"],
      2: ["kedua", "dua"],
      3: ["ketiga", "tiga"],
      4: ["keempat", "empat"],
      5: ["kelima", "lima"],
      6: ["keenam", "enam"],
      7: ["ketujuh"],
      8: ["kedelapan"],
      9: ["kesembilan"],
      10: ["kesepuluh"],
    ],
    verbs: [
      "adalah", "harus", "wajib", "dapat", "akan", "telah", "boleh", "ialah", "dilarang",
      "merupakan",
    ])
}
