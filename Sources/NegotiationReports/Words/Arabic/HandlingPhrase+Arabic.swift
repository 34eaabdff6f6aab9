internal import NegotiationModel

extension HandlingPhrase {
  var arabic: String {
    switch self {
    case .participant: "أحد المشاركين"
    case .chathamHouse: "قاعدة تشاتام هاوس"
    case .shownAt(let mark): "معروض بتصريح \(mark.label)."
    case .leftOut(let count, let mark):
      "استُبعد بسبب العلامة \(mark.label): "
        + Plural.arabic(
          count, zero: "لا تصريحات", one: "تصريح واحد", two: "تصريحان", few: "تصريحات",
          many: "تصريحاً", other: "تصريح") + "."
    }
  }
}
