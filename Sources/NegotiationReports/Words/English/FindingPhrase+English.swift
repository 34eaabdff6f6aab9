extension FindingPhrase {
  var english: String {
    switch self {
    case .identifier: "identifier"
    case .bloc: "bloc"
    case .latestDraft: "latest draft"
    case .heading: "heading"
    case .place: "where"
    case .foundIn: "found in"
    case .words: "words"
    case .shownBy: "shown by"
    case .quotation: "quotation"
    case .stance: "stance"
    case .tooLargeToRead:
      "Too large to be read whole; --parties A,B and --clauses X,Y show a part."
    case .hits(0): "Nothing found."
    case .hits(let count):
      Plural.english(count, one: "hit", other: "hits")
    }
  }
}
