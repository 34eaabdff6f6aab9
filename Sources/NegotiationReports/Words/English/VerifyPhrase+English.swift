internal import NegotiationModel

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
}
