internal import NegotiationModel

extension VerifyPhrase {
  var russian: String {
    switch self {
    case .severity(.error): "ошибка"
    case .severity(.warning): "предупреждение"
    case .severity(.note): "замечание"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.russian(entries, feeds) + "всё в порядке"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.russian(entries, feeds)
        + Plural.russian(errors, one: "ошибка", few: "ошибки", many: "ошибок")
    }
  }

  private static func russian(_ entries: Int, _ feeds: Int) -> String {
    Plural.russian(entries, one: "запись", few: "записи", many: "записей") + ", "
      + Plural.russian(feeds, one: "журнал", few: "журнала", many: "журналов") + ": "
  }
}
