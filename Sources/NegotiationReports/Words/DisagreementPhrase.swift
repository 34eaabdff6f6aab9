/// The words of the report on disagreements.
package enum DisagreementPhrase: Hashable, Sendable {
  case title, codings, agreement, writers, on, overall, same, linear, quadratic
  case apart, kind, what, entries, inForce, method
  /// How many statements were coded differently, and how many of them nobody has settled.
  case count(Int, open: Int)
}

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

  var arabic: String {
    switch self {
    case .title: "اختلافات المدوّنين"
    case .codings: "دُوّن هكذا"
    case .agreement: "اتفاق المدوّنين"
    case .writers: "المدوّنون"
    case .on: "في"
    case .overall: "الكل معًا"
    case .same: "متطابق"
    case .linear: "κ خطي"
    case .quadratic: "κ تربيعي"
    case .apart: "سجّله مدوّنون كلٌّ على حدة"
    case .kind: "النوع"
    case .what: "ما هو"
    case .entries: "القيود"
    case .inForce: "النافذ"
    case .method:
      "κ وفق كوهين على التصريحات التي دوّنها الاثنان؛ والأوزان الخطية والتربيعية على القيم الخمس المرتبة. "
        + "– حيث لا يترك الاحتمال مجالًا للاختلاف."
    case .count(0, open: _): "لا تصريح دوّنه مدوّنان على نحوين."
    case .count(let all, let open):
      "تصريحات دُوّنت على نحوين: \(all)، غير محسومة: \(open)"
    }
  }

  var french: String {
    switch self {
    case .title: "Désaccords entre rédacteurs"
    case .codings: "codé comme"
    case .agreement: "Accord des rédacteurs"
    case .writers: "rédacteurs"
    case .on: "sur"
    case .overall: "tout ensemble"
    case .same: "identiques"
    case .linear: "κ linéaire"
    case .quadratic: "κ quadratique"
    case .apart: "Enregistré séparément par plusieurs rédacteurs"
    case .kind: "type"
    case .what: "quoi"
    case .entries: "entrées"
    case .inForce: "en vigueur"
    case .method:
      "κ selon Cohen, sur les déclarations codées par les deux rédacteurs ; poids linéaires et "
        + "quadratiques sur les cinq valeurs ordonnées. – là où le hasard seul ne laisse aucun désaccord "
        + "possible."
    case .count(0, open: _): "Aucune déclaration n’a été codée différemment par deux rédacteurs."
    case .count(let all, let open):
      Plural.french(
        all, one: "déclaration codée différemment",
        many: "de déclarations codées différemment", other: "déclarations codées différemment")
        + ", "
        + Plural.french(open, one: "non tranchée", many: "non tranchées", other: "non tranchées")
    }
  }

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
      Plural.eastSlavic(
        all, one: "заявление отмечено по-разному", few: "заявления отмечены по-разному",
        many: "заявлений отмечено по-разному") + ", не решено: \(open)"
    }
  }

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
      Plural.eastSlavic(
        all, one: "заяву позначено по-різному", few: "заяви позначено по-різному",
        many: "заяв позначено по-різному") + ", не вирішено: \(open)"
    }
  }
}
