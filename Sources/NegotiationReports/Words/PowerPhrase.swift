/// The words of the map of influence and support.
package enum PowerPhrase: Hashable, Sendable {
  case title, axes, influence, support, above, below, salience, weighted
  case notPlaced(Int)
  case explanation(minimum: Int)
}

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
        + "spoke to; in brackets where there are fewer than \(minimum). Silence is left out and "
        + "counted. Influence and salience are the writers' judgement, 0 to 100; in brackets for how "
        + "many of the clauses a salience is recorded."
    }
  }

  var arabic: String {
    switch self {
    case .title: "النفوذ والتأييد"
    case .axes: "إلى الأعلى: النفوذ · إلى اليمين: التأييد"
    case .influence: "النفوذ"
    case .support: "التأييد"
    case .above: "مؤيد"
    case .below: "معارض"
    case .salience: "الأهمية"
    case .weighted: "مرجَّحاً بالأهمية"
    case .notPlaced(let count):
      "خارج الخريطة: "
        + Plural.arabic(
          count, zero: "لا طرف", one: "طرف واحد", two: "طرفان", few: "أطراف", many: "طرفاً",
          other: "طرف") + "، لعدم تسجيل نفوذ أو لعدم وجود موقف سارٍ"
    case .explanation(let minimum):
      "التأييد: نسبة المواقف السارية الأعلى من «انفتاح» ناقص نسبة ما دونه، من البنود التي تناولها الطرف "
        + "وعددها n؛ ويوضع العدد بين قوسين إذا قلّ عن \(minimum). يُستبعد الصمت ويُعدّ. النفوذ والأهمية "
        + "تقدير من كاتبي السجل، من 0 إلى 100؛ وبين القوسين عدد البنود التي سُجّلت أهميتها."
    }
  }

  var french: String {
    switch self {
    case .title: "Influence et soutien"
    case .axes: "vers le haut : influence · vers la droite : soutien"
    case .influence: "influence"
    case .support: "soutien"
    case .above: "pour"
    case .below: "contre"
    case .salience: "importance"
    case .weighted: "pondéré"
    case .notPlaced(let count):
      Plural.french(
        count, one: "partie ne figure pas sur la carte", many: "de parties n’y figurent pas",
        other: "parties ne figurent pas sur la carte")
        + " : influence non renseignée ou aucune position en vigueur"
    case .explanation(let minimum):
      "Soutien : part des positions en vigueur au-dessus de « position ouverte » moins la part au-dessous, sur "
        + "les n clauses dont la partie a parlé ; entre parenthèses s’il y en a moins de \(minimum). Le "
        + "silence est écarté et compté. L’influence et l’importance, de 0 à 100, sont l’appréciation "
        + "des rédacteurs ; entre parenthèses, le nombre de clauses dont l’importance est notée."
    }
  }

  var russian: String {
    switch self {
    case .title: "Влияние и поддержка"
    case .axes: "вверх: влияние · вправо: поддержка"
    case .influence: "влияние"
    case .support: "поддержка"
    case .above: "за"
    case .below: "против"
    case .salience: "важность"
    case .weighted: "с учётом важности"
    case .notPlaced(let count):
      "Не на карте: "
        + Plural.eastSlavic(count, one: "сторона", few: "стороны", many: "сторон")
        + " — влияние не указано или нет действующей позиции"
    case .explanation(let minimum):
      "Поддержка — доля действующих позиций выше «открытая позиция» минус доля ниже, среди n пунктов, по которым "
        + "сторона высказалась; число в скобках, если оно меньше \(minimum). Молчание не учитывается, но "
        + "подсчитывается. Влияние и важность — оценка составителей, от 0 до 100; в скобках — для "
        + "скольких пунктов важность указана."
    }
  }

  var ukrainian: String {
    switch self {
    case .title: "Вплив і підтримка"
    case .axes: "вгору: вплив · праворуч: підтримка"
    case .influence: "вплив"
    case .support: "підтримка"
    case .above: "за"
    case .below: "проти"
    case .salience: "важливість"
    case .weighted: "з урахуванням важливості"
    case .notPlaced(let count):
      "Не на карті: "
        + Plural.eastSlavic(count, one: "сторона", few: "сторони", many: "сторін")
        + " — вплив не вказано або немає чинної позиції"
    case .explanation(let minimum):
      "Підтримка — частка чинних позицій вище «відкрита позиція» мінус частка нижче, серед n пунктів, щодо яких "
        + "сторона висловилася; число в дужках, якщо воно менше за \(minimum). Мовчання не враховується, "
        + "але підраховується. Вплив і важливість — оцінка укладачів, від 0 до 100; у дужках — для "
        + "скількох пунктів важливість вказано."
    }
  }
}
