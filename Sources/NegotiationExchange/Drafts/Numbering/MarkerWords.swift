/// The words that stand in front of numbers, in lower case.
enum MarkerWords {
  /// A table of data: a language is added by adding its words.
  static let styles: [String: NumberMarker.Style] = {
    var table: [String: NumberMarker.Style] = [:]
    for word in articles { table[word] = .article }
    for word in sections { table[word] = .section }
    for (rank, words) in groups.enumerated() {
      for word in words { table[word] = .group(rank: rank) }
    }
    return table
  }()

  private static let articles = [
    "article", "art", "clause", "artículo", "artikel", "artigo", "articolo", "артыкул",
    "المادة", "مادة", "الماده", "البند", "بند", "ماده", "статья", "статті", "стаття", "ст", "пункт",
    "סעיף", "madde", "pasal", "artykuł", "članak", "член", "άρθρο",
  ]

  private static let sections = ["section", "sec", "sección", "seção", "sezione", "§"]

  /// Widest first; the ranks of Chinese and Korean units are in ``unit(_:)``.
  private static let groups = [
    [
      "annex", "appendix", "schedule", "annexe", "anexo", "anhang", "anlage", "allegato",
      "الملحق", "ملحق", "المرفق", "مرفق", "приложение", "додаток", "附件", "附录", "נספח",
    ],
    [
      "part", "title", "book", "partie", "titre", "livre", "parte", "título", "titolo", "teil",
      "buch",
      "الباب", "باب", "الجزء", "جزء", "القسم", "قسم", "часть", "раздел", "частина", "розділ", "חלק",
    ],
    [
      "chapter", "chapitre", "capítulo", "capitolo", "kapitel", "الفصل", "فصل", "глава", "פרק",
    ],
    ["abschnitt", "المبحث", "подраздел", "підрозділ"],
  ]

  /// The style of a unit that follows its number, as in `第五条`, with the unit's length.
  static func unit(_ scalars: ArraySlice<Unicode.Scalar>) -> (
    style: NumberMarker.Style, length: Int
  )? {
    guard let first = scalars.first else { return nil }
    switch first {
    case "条", "條", "조": return (.article, 1)
    case "章", "장": return (.group(rank: 2), 1)
    case "节", "節", "절": return (.group(rank: 3), 1)
    case "编", "編", "篇", "편": return (.group(rank: 1), 1)
    case "部": return (.group(rank: 1), scalars.dropFirst().first == "分" ? 2 : 1)
    default: return nil
    }
  }

  /// Ordinals written as words, where drafts use them in place of digits.
  static let ordinals: [String: Int] = {
    var table: [String: Int] = [:]
    let words = [
      ["one", "first", "الأول", "الأولى", "الاول", "الاولى", "первая", "перша"],
      ["two", "second", "الثاني", "الثانية", "вторая", "друга"],
      ["three", "third", "الثالث", "الثالثة", "третья", "третя"],
      ["four", "fourth", "الرابع", "الرابعة", "четвертая", "четверта"],
      ["five", "fifth", "الخامس", "الخامسة", "пятая", "п'ята", "пʼята"],
      ["six", "sixth", "السادس", "السادسة", "шестая", "шоста"],
      ["seven", "seventh", "السابع", "السابعة", "седьмая", "сьома"],
      ["eight", "eighth", "الثامن", "الثامنة", "восьмая", "восьма"],
      ["nine", "ninth", "التاسع", "التاسعة", "девятая", "дев'ята", "девʼята"],
      ["ten", "tenth", "العاشر", "العاشرة", "десятая", "десята"],
    ]
    for (index, row) in words.enumerated() {
      for word in row { table[word] = index + 1 }
    }
    return table
  }()
}
