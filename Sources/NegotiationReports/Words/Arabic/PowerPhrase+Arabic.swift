extension PowerPhrase {
  var arabic: String {
    switch self {
    case .title: "النفوذ والتأييد"
    case .axes: "إلى الأعلى: النفوذ · إلى اليمين: التأييد"
    case .influence: "النفوذ"
    case .support: "التأييد"
    case .above: "مؤيد"
    case .below: "معارض"
    case .salience: "الأهمية"
    case .weighted: "مرجَّحاً بالأهمية"
    case .notPlaced(let count):
      "خارج الخريطة: "
        + Plural.arabic(
          count, zero: "لا طرف", one: "طرف واحد", two: "طرفان", few: "أطراف", many: "طرفاً",
          other: "طرف") + "، لعدم تسجيل نفوذ أو لعدم وجود موقف سارٍ"
    case .explanation(let minimum):
      "التأييد: نسبة المواقف السارية الأعلى من «انفتاح» ناقص نسبة ما دونه، من البنود التي تناولها الطرف "
        + "وعددها n؛ ويوضع العدد بين قوسين إذا قلّ عن \(minimum). يُستبعد الصمت ويُعدّ. النفوذ والأهمية "
        + "تقدير من كاتبي السجل، من 0 إلى 100؛ وبين القوسين عدد البنود التي سُجّلت أهميتها."
    }
  }
}
