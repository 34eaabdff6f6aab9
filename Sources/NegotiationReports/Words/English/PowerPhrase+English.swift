extension PowerPhrase {
  var english: String {
    switch self {
    case .title: "Influence and support"
    case .axes: "upwards: influence · to the right: support"
    case .influence: "influence"
    case .support: "support"
    case .above: "for"
    case .below: "against"
    case .salience: "salience"
    case .weighted: "by salience"
    case .notPlaced(let count):
      Plural.english(count, one: "party is", other: "parties are")
        + " not on the map: no influence recorded, or no current stance"
    case .explanation(let minimum):
      "Support: share of current stances above open less the share below, over the n clauses a party "
        + "spoke to; in brackets where there are fewer than \(minimum). Silence is counted beside "
        + "it. Influence and salience are the writers' judgement, 0 to 100; in brackets the "
        + "number of clauses with a recorded salience."
    }
  }
}
