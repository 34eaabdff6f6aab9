package import NegotiationModel

/// The words around the findings of a check; what a finding itself says stays in English.
package enum VerifyPhrase: Hashable, Sendable {
  case severity(Finding.Severity)
  /// How much was checked, and how many errors were found.
  case verdict(entries: Int, feeds: Int, errors: Int)
}

extension VerifyPhrase {
  var english: String {
    switch self {
    case .severity(let severity): severity.rawValue
    case .verdict(let entries, let feeds, 0): VerifyPhrase.english(entries, feeds) + "sound"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.english(entries, feeds) + Plural.english(errors, one: "error", other: "errors")
    }
  }

  private static func english(_ entries: Int, _ feeds: Int) -> String {
    Plural.english(entries, one: "entry", other: "entries") + " in "
      + Plural.english(feeds, one: "feed", other: "feeds") + ": "
  }

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

  var french: String {
    switch self {
    case .severity(.error): "erreur"
    case .severity(.warning): "avertissement"
    case .severity(.note): "remarque"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.french(entries, feeds) + "tout est sain"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.french(entries, feeds)
        + Plural.french(errors, one: "erreur", many: "d’erreurs", other: "erreurs")
    }
  }

  private static func french(_ entries: Int, _ feeds: Int) -> String {
    Plural.french(entries, one: "entrée", many: "d’entrées", other: "entrées") + " dans "
      + Plural.french(feeds, one: "journal", many: "de journaux", other: "journaux") + " : "
  }

  var russian: String {
    switch self {
    case .severity(.error): "ошибка"
    case .severity(.warning): "предупреждение"
    case .severity(.note): "замечание"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.russian(entries, feeds) + "всё в порядке"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.russian(entries, feeds)
        + Plural.eastSlavic(errors, one: "ошибка", few: "ошибки", many: "ошибок")
    }
  }

  private static func russian(_ entries: Int, _ feeds: Int) -> String {
    Plural.eastSlavic(entries, one: "запись", few: "записи", many: "записей") + ", "
      + Plural.eastSlavic(feeds, one: "журнал", few: "журнала", many: "журналов") + ": "
  }

  var ukrainian: String {
    switch self {
    case .severity(.error): "помилка"
    case .severity(.warning): "попередження"
    case .severity(.note): "зауваження"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.ukrainian(entries, feeds) + "усе гаразд"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.ukrainian(entries, feeds)
        + Plural.eastSlavic(errors, one: "помилка", few: "помилки", many: "помилок")
    }
  }

  private static func ukrainian(_ entries: Int, _ feeds: Int) -> String {
    Plural.eastSlavic(entries, one: "запис", few: "записи", many: "записів") + ", "
      + Plural.eastSlavic(feeds, one: "журнал", few: "журнали", many: "журналів") + ": "
  }
}
