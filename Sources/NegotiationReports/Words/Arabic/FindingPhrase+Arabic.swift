extension FindingPhrase {
  var arabic: String {
    switch self {
    case .identifier: "المعرِّف"
    case .bloc: "كتلة"
    case .latestDraft: "آخر مسودة"
    case .heading: "العنوان"
    case .place: "الموضع"
    case .foundIn: "وُجد في"
    case .words: "الكلمات"
    case .shownBy: "يُعرض بالأمر"
    case .quotation: "اقتباس"
    case .stance: "الموقف"
    case .tooLargeToRead:
      "أكبر من أن تُقرأ كاملة؛ ‎--parties A,B و‎--clauses X,Y يعرضان جزءاً منها."
    case .hits(0): "لم يُعثر على شيء."
    case .hits(let count):
      Plural.arabic(
        count, zero: "لا نتائج", one: "نتيجة واحدة", two: "نتيجتان", few: "نتائج", many: "نتيجةً",
        other: "نتيجة")
    }
  }
}
