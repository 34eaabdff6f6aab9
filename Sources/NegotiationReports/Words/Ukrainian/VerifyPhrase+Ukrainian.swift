internal import NegotiationModel

extension VerifyPhrase {
  var ukrainian: String {
    switch self {
    case .severity(.error): "помилка"
    case .severity(.warning): "попередження"
    case .severity(.note): "зауваження"
    case .verdict(let entries, let feeds, 0): VerifyPhrase.ukrainian(entries, feeds) + "усе гаразд"
    case .verdict(let entries, let feeds, let errors):
      VerifyPhrase.ukrainian(entries, feeds)
        + Plural.ukrainian(errors, one: "помилка", few: "помилки", many: "помилок")
    }
  }

  private static func ukrainian(_ entries: Int, _ feeds: Int) -> String {
    Plural.ukrainian(entries, one: "запис", few: "записи", many: "записів") + ", "
      + Plural.ukrainian(feeds, one: "журнал", few: "журнали", many: "журналів") + ": "
  }
}
