extension DisagreementPhrase {
  var english: String {
    switch self {
    case .title: "Disagreements between writers"
    case .codings: "coded as"
    case .agreement: "Agreement of writers"
    case .writers: "writers"
    case .on: "on"
    case .overall: "all together"
    case .same: "same"
    case .linear: "κ linear"
    case .quadratic: "κ quadratic"
    case .apart: "Recorded apart by several writers"
    case .kind: "kind"
    case .what: "what"
    case .entries: "entries"
    case .inForce: "in force"
    case .method:
      "κ after Cohen, over the statements both writers coded; linear and quadratic weights over the "
        + "five ordered values. – where chance alone leaves nothing to disagree on."
    case .count(0, open: _): "No statement was coded differently by two writers."
    case .count(let all, let open):
      Plural.english(all, one: "statement", other: "statements")
        + " coded differently, \(open) not settled"
    }
  }
}
