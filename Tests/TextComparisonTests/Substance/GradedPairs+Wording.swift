import TextComparison

extension GradedPairs {
  /// Pairs that look like more and change no more than words or signs.
  static let wording: [GradedPair] = [
    .init("en", .reworded, "Option 1: Parties cooperate.", "Option 2: Parties cooperate."),
    .init(
      "en", .reworded, "Alternative 1: Parties cooperate.", "Alternative 2: Parties cooperate."),
    .init("en", .reworded, "Variant 1: troops leave.", "Variant 2: troops leave."),
    .init("en", .reworded, "See decision 1/CP.17.", "See decision 2/CP.18."),
    .init("en", .reworded, "under cl. 4 of the Act", "under cl. 5 of the Act"),
    .init("en", .reworded, "under ss. 4 and 5 of the Act", "under ss. 4 and 6 of the Act"),
    .init("en", .reworded, "see note 4", "see note 5"),
    .init("en", .reworded, "as agreed.", "as agreed.[^1]"),
    .init(
      "en", .reworded, "the Forty-third Amendment applies", "the Forty-fourth Amendment applies"),
    .init(
      "en", .reworded, "Article 21 applies.", "Article 21 applies.\n\n21A. Right to education."),
    .init("en", .reworded, "(4) The State acts.", "(4A) The State acts."),
    .init(
      "en", .reworded, "The list is closed: 1. ships; 2. planes",
      "The list is closed: 1. ships; 2. planes; 3. tanks"),
    .init(
      "en", .reworded, "Items:\n\n1\\. ships\n\n2\\. planes",
      "Items:\n\n1\\. ships\n\n2\\. planes\n\n3\\. tanks"),
    .init("en", .reworded, "A majority of 3:1 is needed.", "A majority of three to one is needed."),
    .init(
      "en", .reworded, "Resolution 2254 applies; UNSCR 2254 too.",
      "Resolution 2254 applies; UNSCR 2268 too."),
    .init("ar", .reworded, "الخيار 1: تنسحب الأطراف", "الخيار 2: تنسحب الأطراف"),
    .init("ar", .reworded, "البديل 1: تنسحب الأطراف", "البديل 2: تنسحب الأطراف"),
    .init("zh", .reworded, "方案1：各方合作", "方案2：各方合作"),
    .init("zh", .reworded, "备选案文1：各方合作", "备选案文2：各方合作"),
    .init("zh", .reworded, "载明下列事项：（一）名称；（二）住所", "载明下列事项：（一）名称；（二）住所；（十一）其他"),
    .init("ru", .reworded, "Вариант 1: стороны сотрудничают.", "Вариант 2: стороны сотрудничают."),
    .init(
      "fr", .reworded, "Option 1 : les Parties coopèrent.", "Option 2 : les Parties coopèrent."),
    .init(
      "fr", .reworded, "Variante 1 : les Parties coopèrent.", "Variante 2 : les Parties coopèrent."),
    .init(
      "fr", .reworded, "les trois derniers alinéas de l'article 28",
      "les deux derniers alinéas de l'article 28"),
    .init("en", .reworded, "5 lakh rupees", "500,000 rupees"),
    .init(
      "en", .reworded, "All parties and other organisations may join.",
      "All parties and non-governmental organisations may join."),
    .init(
      "en", .reworded, "The nonmarket approaches of the Paris Agreement count.",
      "The non-market approaches of this Agreement count."),
    .init("en", .reworded, "by 1 May", "not later than 1 May"),
    .init("en", .reworded, "All pay provided that they can.", "All pay if they can."),
    .init("en", .reworded, "All pay on condition that they can.", "All pay if they can."),
    .init("fr", .reworded, "en dehors des périodes prévues", "en dehors de la période prévue"),
    .init(
      "fr", .reworded, "Il faut payer à moins que le juge décide autrement.",
      "Il faut payer à moins que le juge n'en décide autrement."),
    .init("fr", .reworded, "plus grand qu'il est écrit", "plus grand qu'il n'est écrit"),
    .init(
      "fr", .reworded, "L'organisme désigné reçoit les dons.",
      "N'importe quel organisme reçoit les dons."),
    .init(
      "fr", .reworded,
      "Si aucun de ceux qui soutiennent l'une des propositions ne s'y oppose, elle passe.",
      "Si aucun parrain d'une des propositions ne s'y oppose, elle passe."),
    .init("ru", .reworded, "не претендует ни на какие права", "не претендует на права"),
    .init("ru", .reworded, "не позднее 30 дней", "в течение 30 дней"),
    .init("ar", .reworded, "ما لا يقل عن 30 يوما", "30 يوما على الأقل"),
    .init("ar", .reworded, "تنسحب القوات إلا الأطباء", "تنسحب القوات ما عدا الأطباء"),
    .init("zh", .reworded, "其他组织", "非营利组织"),
    .init("zh", .reworded, "发行无记名债券", "发行债券"),
    .init("zh", .reworded, "认定其他垄断行为", "认定其他排除、限制竞争的行为"),
    .init("zh", .reworded, "消除隐患", "排除隐患"),
    .init("zh", .reworded, "不少于三人", "三人以上"),
    .init("zh", .reworded, "不超过三人", "三人以下"),
    .init(
      "en", .reworded, "A citizen may be elected.", "A citizen shall be eligible to be elected."),
    .init(
      "ru", .reworded, "Лидер может может определять область.", "Лидер может определять область."),
    .init("uk", .reworded, "потрібна можливість використання", "потрібно використовувати"),
    .init("uk", .reworded, "необхідна згода", "необхідно погодити"),
    .init("fr", .reworded, "Le Parlement décide.", "Le Parlement décide la tenue de séances."),
    .init("fr", .reworded, "la date de la réunion", "la date de tenue de la réunion"),
    .init("ar", .reworded, "على الدولة أن تدفع", "يجب على الدولة أن تدفع"),
    .init("zh", .reworded, "保护竞争", "鼓励创新，保护竞争"),
    .init(
      "en", .typographic, "The seat is in Geneva.Parties meet.",
      "The seat is in Geneva. Parties meet."),
    .init(
      "en", .typographic, "as stated in Crimea.These issues", "as stated in Crimea. These issues"),
    .init(
      "en", .reworded, "Parties shall cooperate in good faith and shall cooperate in full.",
      "Parties shall cooperate in full."),
    .init("zh", .reworded, "甲方【应当】撤军。", "甲方应当撤军。"),
    .init("en", .reworded, "The parties ⟦shall⟧ leave.", "The parties shall leave."),
    .init("zh", .reworded, "甲方｛应当｝撤军。", "甲方应当撤军。"),
    .init("en", .typographic, "The parties _shall_ leave.", "The parties shall leave."),
    .init("en", .reworded, "A zone of 5 km2 is kept.", "A zone of 5 km² is kept."),
    .init("en", .reworded, "They hold 1/2 of it.", "They hold 0.5 of it."),
    .init(
      "en", .reworded,
      "Ukraine pays. The guarantee lapses if Ukraine fires a missile without cause.",
      "Ukraine pays."),
    .init(
      "en", .reworded, "It has a strength of 800,000 persons in peacetime.",
      "It has a strength of 800,000 persons."),
    .init("ar", .reworded, "في شأن النصف", "في شأن نصفها"),
    .init("en", .reworded, "See Appendix 3.", "See Appendix 4."),
    .init("en", .reworded, "Alternative 3 is chosen.", "Alternative 5 is chosen."),
    .init("en", .reworded, "no fewer than 40 ships", "at least 40 ships"),
    .init("en", .reworded, "not more than 40 ships", "at most 40 ships"),
    .init("en", .reworded, "The host pays. The cards are valid unless revoked.", "The host pays."),
    .init("en", .reworded, "Aid is paid so that they may rebuild.", "Aid is paid for rebuilding."),
    .init(
      "en", .reworded, "Troops leave provided that it is safe.",
      "Troops leave so long as it is safe."),
    .init("en", .reworded, "Troops leave except medics.", "Troops leave other than medics."),
    .init(
      "en", .typographic, "Talks are held in Doha.Parties attend.",
      "Talks are held in Doha. Parties attend."),
    .init("en", .reworded, "The parties re-sign the treaty.", "The parties resign the treaty."),
    .init("fr", .reworded, "l'alternative 2 est retenue", "l'alternative 4 est retenue"),
    .init("fr", .reworded, "avant que le juge décide", "avant que le juge ne décide"),
    .init("fr", .reworded, "pas plus de 30 jours", "au plus 30 jours"),
    .init("ru", .reworded, "Примечание 3 действует.", "Примечание 4 действует."),
    .init("ru", .reworded, "никто не платит никаких взносов", "никто не платит взносов"),
    .init("uk", .reworded, "Варіант 1: сторони згодні.", "Варіант 2: сторони згодні."),
    .init("uk", .reworded, "не пізніше 30 днів", "протягом 30 днів"),
    .init("ar", .reworded, "الصيغة 1 مقبولة", "الصيغة 2 مقبولة"),
    .init("zh", .reworded, "选项1：各方合作", "选项2：各方合作"),
    .init("zh", .reworded, "至少三人", "三人以上"),
  ]
}
