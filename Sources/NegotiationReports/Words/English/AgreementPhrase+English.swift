extension AgreementPhrase {
  var english: String {
    switch self {
    case .title: "Agreement"
    case .pairs: "Between parties"
    case .with: "with"
    case .coincidence: "coincidence"
    case .congruence: "congruence"
    case .conflict: "conflict"
    case .leftOut: "left out"
    case .blocs: "Blocs by agreement"
    case .noBloc: "No two parties stand close enough on enough clauses."
    case .saidSince: "said since"
    case .saidUntil: "said until"
    case .withoutStance(let count):
      Plural.english(count, one: "row", other: "rows") + " without a stance that counts left out."
    case .morePairs(let count):
      Plural.english(count, one: "more pair", other: "more pairs")
        + " not shown; name parties to see theirs"
    case .explanation(let minimum):
      "A: agreement on the clause, from -1 (two camps) to 1. n: stances counted; in brackets where "
        + "there are fewer than \(minimum), too few to conclude from. S and coincidence count what is "
        + "alike, κ and π what is alike beyond chance. Silence is never counted as a value."
    }
  }
}
