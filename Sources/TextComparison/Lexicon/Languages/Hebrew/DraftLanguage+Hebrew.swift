extension DraftLanguage {
  /// Hebrew.
  static let hebrew: DraftLanguage = .init(
    tag: "he", script: .hebrew,
    grammar: LanguageGrammar(
      affixes: WordAffixes(
        prefixes: ["ה", "ב", "ל", "מ", "כ", "ו"], conjunctions: ["ו", "ש", "כש", "וש", "לכש"]),
      oneIsArticle: true, denials: ["לא"], answeredNotOnly: (["לא", "רק"], "אלא"),
      denyingPrefixes: ["אי", "בלתי"],
      denyingWords: ["בלתי", "אי"],
      // Endings of adjectives, in the feminine and the plural; verbs of the future have none of them.
      participles: [
        "ת", "ות", "ים", "ויה", "ימה", "ילה", "ירה", "ינה", "יבה", "יקה", "ורה", "וחה", "ועה",
      ],
      dutyFrame: .init(
        openings: ["על"], closesFrom: ["ל"],
        others: [
          "לפי", "לכל", "לבין", "לשם", "לגבי", "לצורך", "לעניין", "לידי", "ללא", "לאחר", "לפני",
          "להלן", "לעיל", "למעט", "לרבות", "לפחות", "לעצמו", "לכך", "לאור", "ליום", "לשנה",
          "למדינה",
          "לצדדים", "לחוק", "לסעיף",
        ], opensPart: true)),
    commonest:
      "של את על לא או אם כל זה זו אשר הוא היא הם הן כי עם בין לפי גם ידי אל מן יהיה תהיה היה להלן לרבות"
      + " אותו אותה בו לו שלו שלה כאמור חוק זה אלה יש",
    lists: { PhraseLists.hebrew })
}

extension PhraseLists {
  static let hebrew: PhraseLists = .init(
    [.hebrew], DraftLanguage.hebrew.grammar, common: DraftLanguage.hebrew.commonest)
}
