/// The words of the agreement report.
package enum AgreementPhrase: Hashable, Sendable {
  case title, pairs, with, coincidence, congruence, conflict, leftOut, blocs, noBloc
  case saidSince, saidUntil
  case morePairs(Int)
  case explanation(minimum: Int)
}

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
    case .morePairs(let count):
      Plural.english(count, one: "more pair", other: "more pairs")
        + " not shown; name parties to see theirs"
    case .explanation(let minimum):
      "A: agreement on the clause, from -1 (two camps) to 1. n: stances counted; in brackets where "
        + "there are fewer than \(minimum), too few to conclude from. S and coincidence count what is "
        + "alike, κ and π what is alike beyond chance. Silence is never counted as a value."
    }
  }

  var arabic: String {
    switch self {
    case .title: "التوافق"
    case .pairs: "بين الأطراف"
    case .with: "مع"
    case .coincidence: "التطابق"
    case .congruence: "الانسجام"
    case .conflict: "التعارض"
    case .leftOut: "مستبعد"
    case .blocs: "الكتل بحسب التوافق"
    case .noBloc: "لا يتقارب طرفان بما يكفي على عدد كافٍ من البنود."
    case .saidSince: "قيل منذ"
    case .saidUntil: "قيل حتى"
    case .morePairs(let count):
      Plural.arabic(
        count, zero: "لا أزواج أخرى", one: "زوج آخر", two: "زوجان آخران", few: "أزواج أخرى",
        many: "زوجاً آخر", other: "زوج آخر")
        + " خارج العرض؛ سمِّ الأطراف لرؤية ما يخصها"
    case .explanation(let minimum):
      "A: التوافق على البند، من \u{200E}-1 (معسكران) إلى 1. n: عدد المواقف المحسوبة، ويوضع بين قوسين إذا قلّ عن "
        + "\(minimum) لأنه لا يكفي للاستنتاج. يقيس S والتطابق أوجه الشبه، ويقيس κ وπ ما يزيد منها على "
        + "المصادفة. الصمت لا يُحسب قيمةً أبداً."
    }
  }

  var french: String {
    switch self {
    case .title: "Accord"
    case .pairs: "Entre les parties"
    case .with: "avec"
    case .coincidence: "coïncidence"
    case .congruence: "congruence"
    case .conflict: "conflit"
    case .leftOut: "écartées"
    case .blocs: "Blocs selon l’accord"
    case .noBloc: "Aucune partie n’est assez proche d’une autre sur assez de clauses."
    case .saidSince: "dit depuis"
    case .saidUntil: "dit jusqu’au"
    case .morePairs(let count):
      Plural.french(
        count, one: "autre paire n’est pas montrée", many: "d’autres paires ne sont pas montrées",
        other: "autres paires ne sont pas montrées") + " ; nommez des parties pour voir les leurs"
    case .explanation(let minimum):
      "A : accord sur la clause, de -1 (deux camps) à 1. n : positions comptées, entre parenthèses "
        + "s’il y en a moins de \(minimum), trop peu pour conclure. S et la coïncidence mesurent la "
        + "ressemblance, κ et π ce qui dépasse le hasard. Le silence ne compte jamais comme une valeur."
    }
  }

  var russian: String {
    switch self {
    case .title: "Согласие"
    case .pairs: "Между сторонами"
    case .with: "с кем"
    case .coincidence: "совпадение"
    case .congruence: "близость"
    case .conflict: "расхождение"
    case .leftOut: "не учтено"
    case .blocs: "Блоки по согласию"
    case .noBloc: "Нет сторон, достаточно близких по достаточному числу пунктов."
    case .saidSince: "сказано с"
    case .saidUntil: "сказано по"
    case .morePairs(let count):
      "Не показано: "
        + Plural.eastSlavic(count, one: "пара", few: "пары", many: "пар")
        + "; назовите стороны, чтобы увидеть их пары"
    case .explanation(let minimum):
      "A — согласие по пункту, от -1 (два лагеря) до 1. n — число учтённых позиций; оно в скобках, "
        + "если меньше \(minimum): этого мало для выводов. S и совпадение измеряют сходство, κ и π — "
        + "сходство сверх случайного. Молчание никогда не считается значением."
    }
  }

  var ukrainian: String {
    switch self {
    case .title: "Згода"
    case .pairs: "Між сторонами"
    case .with: "з ким"
    case .coincidence: "збіг"
    case .congruence: "близькість"
    case .conflict: "розбіжність"
    case .leftOut: "не враховано"
    case .blocs: "Блоки за згодою"
    case .noBloc: "Немає сторін, достатньо близьких щодо достатньої кількості пунктів."
    case .saidSince: "сказано з"
    case .saidUntil: "сказано до"
    case .morePairs(let count):
      "Не показано: "
        + Plural.eastSlavic(count, one: "пару", few: "пари", many: "пар")
        + "; назвіть сторони, щоб побачити їхні пари"
    case .explanation(let minimum):
      "A — згода щодо пункту, від -1 (два табори) до 1. n — кількість врахованих позицій; вона в "
        + "дужках, якщо менша за \(minimum): цього замало для висновків. S і збіг вимірюють подібність, "
        + "κ і π — подібність понад випадкову. Мовчання ніколи не вважається значенням."
    }
  }
}
