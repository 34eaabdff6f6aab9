extension DisagreementPhrase {
  var ukrainian: String {
    switch self {
    case .title: "Розбіжності між укладачами"
    case .codings: "позначено як"
    case .agreement: "Згода укладачів"
    case .writers: "укладачі"
    case .on: "про що"
    case .overall: "усе разом"
    case .same: "однаково"
    case .linear: "κ лінійна"
    case .quadratic: "κ квадратична"
    case .apart: "Записано кількома укладачами окремо"
    case .kind: "вид"
    case .what: "що"
    case .entries: "записи"
    case .inForce: "чинний"
    case .method:
      "κ за Коеном, щодо заяв, які позначили обидва укладачі; лінійні та квадратичні ваги за п’ятьма "
        + "впорядкованими значеннями. – там, де випадковість не лишає місця для розбіжностей."
    case .count(0, open: _): "Жодної заяви двоє укладачів не позначили по-різному."
    case .count(let all, let open):
      Plural.ukrainian(
        all, one: "заяву позначено по-різному", few: "заяви позначено по-різному",
        many: "заяв позначено по-різному") + ", не вирішено: \(open)"
    }
  }
}
