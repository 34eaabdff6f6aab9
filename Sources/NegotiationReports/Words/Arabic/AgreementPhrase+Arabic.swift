extension AgreementPhrase {
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
    case .withoutStance(let count): "تُركت صفوف بلا موقف محسوب: \(count)."
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
}
