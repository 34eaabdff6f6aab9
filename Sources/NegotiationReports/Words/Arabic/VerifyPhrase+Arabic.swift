internal import NegotiationModel

extension VerifyPhrase {
  var arabic: String {
    switch self {
    case .severity(.error): "خطأ"
    case .severity(.warning): "تحذير"
    case .severity(.note): "ملاحظة"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.arabic(entries, feeds) + "سليم"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.arabic(entries, feeds)
        + Plural.arabic(
          errors, zero: "لا أخطاء", one: "خطأ واحد", two: "خطآن", few: "أخطاء", many: "خطأً",
          other: "خطأ")
    }
  }

  private static func arabic(_ entries: Int, _ feeds: Int) -> String {
    Plural.arabic(
      entries, zero: "لا قيود", one: "قيد واحد", two: "قيدان", few: "قيود", many: "قيداً",
      other: "قيد") + "، "
      + Plural.arabic(
        feeds, zero: "لا سجلات", one: "سجل واحد", two: "سجلان", few: "سجلات", many: "سجلاً",
        other: "سجل") + ": "
  }
}
