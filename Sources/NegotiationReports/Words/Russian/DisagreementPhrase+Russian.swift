extension DisagreementPhrase {
  var russian: String {
    switch self {
    case .title: "Расхождения между составителями"
    case .codings: "отмечено как"
    case .agreement: "Согласие составителей"
    case .writers: "составители"
    case .on: "о чём"
    case .overall: "всё вместе"
    case .same: "одинаково"
    case .linear: "κ линейная"
    case .quadratic: "κ квадратичная"
    case .apart: "Записано несколькими составителями порознь"
    case .kind: "вид"
    case .what: "что"
    case .entries: "записи"
    case .inForce: "действует"
    case .method:
      "κ по Коэну, по заявлениям, которые отметили оба составителя; линейные и квадратичные веса по "
        + "пяти упорядоченным значениям. – там, где случайность не оставляет места для расхождений."
    case .count(0, open: _): "Ни одно заявление не отмечено двумя составителями по-разному."
    case .count(let all, let open):
      Plural.russian(
        all, one: "заявление отмечено по-разному", few: "заявления отмечены по-разному",
        many: "заявлений отмечено по-разному") + ", не решено: \(open)"
    }
  }
}
