import Testing
import TextComparison

/// Two short texts and the grade a reader of their language would give.
struct GradedPair: Sendable, CustomTestStringConvertible {
  let language: String
  let old: String
  let new: String
  let wanted: TextChange

  var testDescription: String { "\(language): \(old) → \(new)" }

  init(_ language: String, _ wanted: TextChange, _ old: String, _ new: String) {
    (self.language, self.old, self.new, self.wanted) = (language, old, new, wanted)
  }
}

/// The table of pairs: six languages, every kind of change.
enum GradedPairs {
  static let all = english + french + russian + ukrainian + arabic + chinese

  static let english: [GradedPair] = [
    .init("en", .identical, "The parties agree.", "The parties agree."),
    .init("en", .identical, "The caf\u{E9} closes.", "The cafe\u{301} closes."),
    .init("en", .typographic, "The parties  agree.", "The parties\nagree."),
    .init("en", .typographic, "The \"line\" isn't fixed.", "The “line” isn’t fixed."),
    .init("en", .typographic, "Peace - now", "Peace – now"),
    .init("en", .typographic, "the parties agree", "The Parties agree."),
    .init("en", .typographic, "up to 800,000 troops", "up to 800 000 troops"),
    .init("en", .typographic, "A cease-fire begins.", "A ceasefire begins."),
    .init("en", .typographic, "National defence forces", "National defense forces"),
    .init("en", .typographic, "Withdraw forces.", "Withdraw\u{A0}forces"),
    .init("en", .typographic, "ＦＯＲＣＥＳ leave", "forces leave"),
    .init("en", .reworded, "The parties agree.", "The sides agree."),
    .init(
      "en", .reworded, "The parties shall not attack. They may consult.",
      "They may consult. The parties shall not attack."),
    .init(
      "en", .reworded, "In peacetime, forces shall not exceed 600,000 persons.",
      "Forces shall not exceed 600,000 persons in peacetime."),
    .init("en", .reworded, "See Article 5.", "See Article 6."),
    .init("en", .reworded, "a force of 800,000 soldiers", "a force of 800 thousand soldiers"),
    .init("en", .reworded, "within 5 days", "within five days"),
    .init("en", .reworded, "No party shall attack.", "The parties shall not attack."),
    .init("en", .reworded, "Talks with Will Smith", "Talks with John Smith"),
    .init("en", .reworded, "Doctors of Kyiv visit.", "Doctors Without Borders visit."),
    .init("en", .reworded, "The forces shall leave.", "The forces must leave."),
    .init("en", .reworded, "Parties may not attack.", "Parties shall not attack."),
    .init("en", .reworded, "No party may attack.", "The parties shall not attack."),
    .init("en", .reworded, "It may not exceed 600,000.", "It is at most 600,000."),
    .init("en", .quantity, "It may not exceed 600,000.", "It is at most 800,000."),
    .init("en", .obligation, "It shall not exceed 5 days.", "It should not exceed 5 days."),
    .init("en", .reworded, "three decades of peace", "thirty years of peace"),
    .init("en", .polarity, "Parties shall report.", "Parties need not report."),
    .init("en", .polarity, "They receive amnesty.", "They receive help instead of amnesty."),
    .init("en", .reworded, "see https://a.org/v/1/faq", "see https://a.org/v/2/faq"),
    .init("en", .reworded, "up to 5 days", "not more than 5 days"),
    .init("en", .reworded, "Use the S-300 system.", "Use the S-400 system."),
    .init("en", .quantity, "capped at 600,000", "capped at 800,000"),
    .init("en", .quantity, "within 100 days", "within 100 weeks"),
    .init("en", .quantity, "within 100 days", "within 100 working days"),
    .init("en", .quantity, "for five years", "for ten years"),
    .init("en", .quantity, "$100 bn for rebuilding", "$100 million for rebuilding"),
    .init("en", .quantity, "50 % of seats", "60 per cent of seats"),
    .init("en", .quantity, "from 5 to 7 members", "from 5 to 9 members"),
    .init("en", .quantity, "5–7 years", "5–8 years"),
    .init("en", .quantity, "by 3 December 2025", "by 5 December 2025"),
    .init("en", .quantity, "In May 2025 talks begin.", "In June 2025 talks begin."),
    .init("en", .quantity, "800,000 troops", "up to 800,000 troops"),
    .init("en", .quantity, "at least 5 members", "at most 5 members"),
    .init("en", .quantity, "a two-thirds majority", "a three-quarters majority"),
    .init("en", .obligation, "The parties may withdraw.", "The parties shall withdraw."),
    .init("en", .obligation, "Each side shall consult.", "Each side should consult."),
    .init("en", .obligation, "It is entitled to return.", "It is obliged to return."),
    .init("en", .obligation, "Forces must leave by 5 May.", "Forces may leave by 6 May."),
    .init("en", .obligation, "The state withdraws.", "The state shall withdraw."),
    .init("en", .obligation, "Parties shall not leave.", "Parties should not leave."),
    .init("en", .typographic, "a 10-kilometre zone", "a 10 kilometer zone"),
    .init("en", .reworded, "thirty (30) days", "30 days"),
    .init("en", .quantity, "half of the funds", "a third of the funds"),
    .init("en", .polarity, "Forces shall deploy.", "Forces shall not deploy."),
    .init("en", .polarity, "No state may join.", "Every state may join."),
    .init("en", .polarity, "All areas are open.", "All areas except Area C are open."),
    .init("en", .polarity, "if agreed by both", "unless agreed by both"),
    .init("en", .polarity, "Civilians may enter.", "Only civilians may enter."),
    .init("en", .polarity, "with conditions", "without conditions"),
    .init("en", .polarity, "a lawful order", "an unlawful order"),
    .init("en", .polarity, "a binding opinion", "a non-binding opinion"),
    .init("en", .polarity, "They can leave.", "They cannot leave."),
    .init("en", .polarity, "not more than 5 days", "more than 5 days"),
    .init(
      "en", .polarity, "They shall not deploy tanks but shall deploy drones.",
      "They shall deploy tanks but shall not deploy drones."),
  ]

  static let french: [GradedPair] = [
    .init("fr", .typographic, "L'accord entre en vigueur.", "L’accord entre en vigueur"),
    .init("fr", .typographic, "les « forces » armées", "les \"forces\" armées"),
    .init("fr", .typographic, "une manœuvre", "une manoeuvre"),
    .init("fr", .reworded, "Les parties se réunissent.", "Les États se réunissent."),
    .init("fr", .reworded, "Voir l'article 5 du traité.", "Voir l'article 7 du traité."),
    .init("fr", .reworded, "dans un délai de cinq ans", "dans un délai de 5 ans"),
    .init("fr", .quantity, "dans un délai de 100 jours", "dans un délai de 90 jours"),
    .init("fr", .quantity, "cent milliards d'euros", "deux cents milliards d'euros"),
    .init("fr", .quantity, "pendant quatre-vingts jours", "pendant quatre-vingt-dix jours"),
    .init("fr", .quantity, "50 pour cent des voix", "60 % des voix"),
    .init("fr", .obligation, "Les parties peuvent se retirer.", "Les parties doivent se retirer."),
    .init("fr", .obligation, "L'État doit coopérer.", "L'État devrait coopérer."),
    .init("fr", .obligation, "Il s'engage à coopérer.", "Il peut coopérer."),
    .init("fr", .polarity, "Les parties doivent attaquer.", "Les parties ne doivent pas attaquer."),
    .init("fr", .polarity, "Il n'a que deux mois.", "Il a deux mois."),
    .init("fr", .polarity, "avec condition", "sans condition"),
    .init(
      "fr", .reworded, "Les parties ne peuvent attaquer.", "Les parties ne doivent pas attaquer."),
    .init("fr", .polarity, "toutes les zones", "toutes les zones sauf la zone C"),
    .init("fr", .polarity, "Aucun État ne peut adhérer.", "Tout État peut adhérer."),
    .init(
      "fr", .polarity, "si les parties en conviennent", "à moins que les parties en conviennent"),
  ]

  static let russian: [GradedPair] = [
    .init("ru", .typographic, "Её войска ещё здесь.", "Ее войска еще здесь."),
    .init("ru", .typographic, "«линия» контроля", "„линия“ контроля"),
    .init("ru", .typographic, "СТОРОНЫ согласны", "Стороны согласны."),
    .init("ru", .reworded, "Стороны согласны.", "Участники согласны."),
    .init("ru", .reworded, "Статья 5 договора", "Статья 6 договора"),
    .init("ru", .reworded, "до 800 000 военных", "до 800 тысяч военных"),
    .init("ru", .reworded, "в течение пяти лет", "в течение 5 лет"),
    .init(
      "ru", .reworded, "Войска не входят. Стороны могут вести переговоры.",
      "Стороны могут вести переговоры. Войска не входят."),
    .init("ru", .quantity, "600 тысяч человек", "800 тысяч человек"),
    .init("ru", .quantity, "100 млрд долларов", "100 млн долларов"),
    .init("ru", .quantity, "в течение пяти лет", "в течение десяти лет"),
    .init("ru", .quantity, "от 5 до 7 дней", "от 5 до 9 дней"),
    .init("ru", .quantity, "к 3 декабря 2025 г.", "к 4 декабря 2025 г."),
    .init("ru", .obligation, "Сторона может выйти.", "Сторона должна выйти."),
    .init("ru", .obligation, "Стороны обязаны уйти.", "Сторонам следует уйти."),
    .init("ru", .obligation, "Стороны вправе уйти.", "Стороны обязуются уйти."),
    .init("ru", .reworded, "Стороны не могут атаковать.", "Стороны не должны атаковать."),
    .init("ru", .polarity, "Стороны должны платить.", "Стороны не обязаны платить."),
    .init("ru", .reworded, "Кодекс, версия 1.4", "Кодекс, версия 2.0"),
    .init("ru", .polarity, "Войска размещаются.", "Войска не размещаются."),
    .init("ru", .polarity, "все районы", "все районы, кроме района В"),
    .init("ru", .polarity, "если стороны согласны", "если стороны не согласны"),
    .init("ru", .polarity, "с условиями", "без условий"),
    .init("ru", .polarity, "Граждане могут войти.", "Только граждане могут войти."),
    .init("ru", .polarity, "законный приказ", "незаконный приказ"),
  ]

  static let ukrainian: [GradedPair] = [
    .init("uk", .typographic, "зобов'язання сторін", "зобов’язання сторін"),
    .init("uk", .reworded, "Сторони згодні.", "Учасники згодні."),
    .init("uk", .reworded, "Стаття 5 договору", "Стаття 6 договору"),
    .init("uk", .quantity, "600 тисяч осіб", "800 тисяч осіб"),
    .init("uk", .quantity, "протягом п'яти років", "протягом десяти років"),
    .init("uk", .quantity, "50 відсотків місць", "60 відсотків місць"),
    .init("uk", .obligation, "Сторона може вийти.", "Сторона повинна вийти."),
    .init("uk", .obligation, "Сторони зобов'язані піти.", "Сторонам слід піти."),
    .init("uk", .polarity, "Війська розміщуються.", "Війська не розміщуються."),
    .init("uk", .polarity, "усі райони", "усі райони, крім району В"),
    .init("uk", .polarity, "Громадяни можуть увійти.", "Лише громадяни можуть увійти."),
    .init("uk", .polarity, "якщо сторони згодні", "якщо сторони не згодні"),
  ]

  static let arabic: [GradedPair] = [
    .init("ar", .typographic, "المعاهدة", "المعـــاهدة"),
    .init("ar", .typographic, "مُعَاهَدَةٌ جَدِيدَةٌ", "معاهدة جديدة"),
    .init("ar", .typographic, "إتفاق الأطراف", "اتفاق الاطراف"),
    .init("ar", .typographic, "مسؤولية الدول", "مسئولية الدول"),
    .init("ar", .typographic, "800,000 جندي", "٨٠٠٬٠٠٠ جندي"),
    .init("ar", .typographic, "٥٠٪", "50%"),
    .init("ar", .reworded, "تتفق الأطراف", "توافق الأطراف"),
    .init("ar", .reworded, "المادة 5 من المعاهدة", "المادة 6 من المعاهدة"),
    .init("ar", .reworded, "800,000 جندي", "٨٠٠ ألف جندي"),
    .init("ar", .reworded, "خلال مئة يوم", "خلال ١٠٠ يوم"),
    .init("ar", .quantity, "٦٠٠ ألف جندي", "٨٠٠ ألف جندي"),
    .init("ar", .quantity, "خلال خمس سنوات", "خلال عشر سنوات"),
    .init("ar", .quantity, "خلال خمسة وعشرين يوما", "خلال خمسة وثلاثين يوما"),
    .init("ar", .quantity, "خلال يومين", "خلال ثلاثة أيام"),
    .init("ar", .quantity, "٥٠ في المئة من المقاعد", "٦٠ في المئة من المقاعد"),
    .init("ar", .obligation, "يجوز للأطراف الانسحاب", "يجب على الأطراف الانسحاب"),
    .init("ar", .obligation, "ينبغي للدولة التعاون", "يجوز للدولة التعاون"),
    .init("ar", .obligation, "تلتزم الدولة بالتعاون", "ينبغي للدولة التعاون"),
    .init("ar", .polarity, "يجوز نشر القوات", "لا يجوز نشر القوات"),
    .init("ar", .reworded, "لا يجوز للأطراف الهجوم", "لا يجب على الأطراف الهجوم"),
    .init("ar", .reworded, "الميثاق، الإصدار 1.4", "الميثاق، الإصدار 2.1"),
    .init("ar", .polarity, "بشروط مسبقة", "بدون شروط مسبقة"),
    .init("ar", .polarity, "جميع المناطق مفتوحة", "جميع المناطق مفتوحة باستثناء المنطقة ج"),
    .init("ar", .polarity, "قرار ملزم", "قرار غير ملزم"),
    .init("ar", .polarity, "للمدنيين", "للمدنيين فقط"),
  ]

  static let chinese: [GradedPair] = [
    .init("zh", .typographic, "各方同意，停火。", "各方同意,停火."),
    .init("zh", .typographic, "各方 同意停火", "各方同意停火。"),
    .init("zh", .typographic, "上限为８００人", "上限为800人"),
    .init("zh", .reworded, "各方同意停火。", "双方同意停火。"),
    .init("zh", .reworded, "第五条规定", "第六条规定"),
    .init("zh", .reworded, "见第5条", "见第6条"),
    .init("zh", .reworded, "80万人", "800,000人"),
    .init("zh", .reworded, "三十天内", "30天内"),
    .init("zh", .quantity, "军队上限为60万人。", "军队上限为80万人。"),
    .init("zh", .quantity, "三十天内撤军", "五十天内撤军"),
    .init("zh", .quantity, "百分之五十的席位", "百分之六十的席位"),
    .init("zh", .quantity, "2025年12月3日前", "2025年12月5日前"),
    .init("zh", .reworded, "百分之十", "10%"),
    .init("zh", .reworded, "二〇二五年", "2025年"),
    .init("zh", .quantity, "1000亿美元", "500亿美元"),
    .init("zh", .obligation, "各方可以撤军。", "各方必须撤军。"),
    .init("zh", .obligation, "各方应当合作。", "各方可以合作。"),
    .init("zh", .obligation, "缔约方应合作。", "缔约方必须合作。"),
    .init("zh", .reworded, "各方不可攻击。", "各方不得攻击。"),
    .init("zh", .reworded, "公约1.4版", "公约2.1版"),
    .init("zh", .polarity, "可见的缺陷", "可见或不可见的缺陷"),
    .init("zh", .reworded, "处以开除", "处以封禁"),
    .init("zh", .polarity, "各方同意停火。", "各方不同意停火。"),
    .init("zh", .polarity, "各方可以部署军队。", "各方不得部署军队。"),
    .init("zh", .polarity, "所有地区开放。", "除C区外所有地区开放。"),
    .init("zh", .polarity, "平民可以进入。", "仅平民可以进入。"),
    .init("zh", .reworded, "未来各方合作。", "今后各方合作。"),
  ]
}
