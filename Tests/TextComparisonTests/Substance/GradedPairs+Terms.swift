import TextComparison

extension GradedPairs {
  /// Denials, conditions and duties that only seem to come or go, and those that do.
  static let terms: [GradedPair] = [
    // A denial that came or went with the word it denies is part of a term.
    .init(
      "fr", .reworded, "Le dépôt de biens volés est signalé.",
      "Le dépôt de biens non déclarés est signalé."),
    .init(
      "fr", .polarity, "Le dépôt de biens déclarés est signalé.",
      "Le dépôt de biens non déclarés est signalé."),
    .init(
      "fr", .reworded, "Les offres non recevables sont rendues.",
      "Les offres irrecevables sont rendues."),
    .init("ar", .reworded, "ترد الطلبات المتأخرة", "ترد الطلبات غير المكتملة"),
    .init("ar", .polarity, "ترد الطلبات المكتملة", "ترد الطلبات غير المكتملة"),
    .init("zh", .reworded, "退还迟到的或不完整的申请。", "退还迟到的或有误的申请。"),
    .init("zh", .polarity, "退还迟到的或完整的申请。", "退还迟到的或不完整的申请。"),
    .init("zh", .reworded, "双方承认受损的设施。", "双方承认可见或不可见的损坏。"),
    // "Or not" leaves a choice open.
    .init(
      "fr", .reworded, "Les dons, publics ou privés, comptent.",
      "Les dons, publics ou non, comptent."),
    .init(
      "ru", .reworded, "Взносы (добровольные или обязательные) учитываются.",
      "Взносы (добровольные или нет) учитываются."),
    .init(
      "uk", .reworded, "Внески (добровільні чи обов'язкові) зараховуються.",
      "Внески (добровільні чи ні) зараховуються."),
    .init("en", .reworded, "Gifts, public or private, count.", "Gifts, public or not, count."),
    .init(
      "en", .reworded, "You may charge a fee for it.", "You may charge any fee or no fee for it."),
    // A capital in a sentence makes no name of a phrase.
    .init(
      "en", .typographic, "Liability. To the extent permitted by law, nobody pays.",
      "Liability ** To the extent permitted by law, nobody pays."),
    // A word of need in a condition does not state a duty.
    .init(
      "ru", .reworded, "Если требуется перевод, его заказывает секретарь.",
      "Если подан перевод, его заказывает секретарь."),
    .init("en", .reworded, "See rule 7.1(3) and annex B.", "See rule 7.1(4) and annex B."),
    // Free of a thing is without it.
    .init(
      "en", .reworded, "The zone is kept without weapons.", "The zone is kept free of weapons."),
    .init("fr", .reworded, "Une zone sans armes est créée.", "Une zone exempte d'armes est créée."),
    .init("ru", .reworded, "Создаётся зона без оружия.", "Создаётся зона, свободная от оружия."),
    .init("uk", .reworded, "Створюється зона без зброї.", "Створюється зона, вільна від зброї."),
    .init("ar", .reworded, "تنشأ منطقة بدون أسلحة", "تنشأ منطقة خالية من الأسلحة"),
    // Words that join clauses.
    .init(
      "fr", .reworded, "Le greffier signe le procès-verbal.",
      "Le greffier signe en tant que témoin."),
    .init("fr", .polarity, "Le greffier signe.", "Le greffier signe tant que le siège dure."),
    .init("ar", .reworded, "القوات باقية لكنها ستنسحب لاحقا", "القوات باقية إلا أنها ستنسحب لاحقا"),
    .init("ar", .polarity, "القوات باقية", "القوات باقية إلا في الجنوب"),
    .init("ar", .reworded, "تحدد اللجنة وجود خرق", "تحدد اللجنة ما إذا كان هناك خرق"),
    .init("ru", .reworded, "Пошлину отменить сразу.", "Пошлину пока отменить."),
    .init("ru", .polarity, "Пошлина снижена.", "Пошлина снижена, пока идут переговоры."),
    .init(
      "en", .reworded, "It is best for the city and the region.",
      "It is best not just for the city, but for the region."),
    .init(
      "fr", .reworded, "Cela sert la ville et la région.",
      "Cela sert non pas uniquement la ville, mais la région."),
    .init("zh", .reworded, "有关资料见附录。", "有关资料可参阅附录。"),
    // "Not A or B" is "not A and not B".
    .init(
      "en", .reworded, "The host shall not close the port or seize cargo.",
      "The host shall not close the port and shall not seize cargo."),
    .init(
      "en", .polarity, "The host shall not close the port and may seize cargo.",
      "The host shall not close the port and may not seize cargo."),
    // A duty by other words.
    .init("ru", .obligation, "Мы стремимся снизить пошлину.", "Мы обязуемся снизить пошлину."),
    .init("uk", .obligation, "Ми прагнемо знизити мито.", "Ми зобов'язуємося знизити мито."),
    .init("fr", .obligation, "Nous pouvons payer.", "Nous nous engageons à payer."),
    .init("ar", .obligation, "يمكننا الدفع، ويتوقع منا الدفع", "نتعهد بالدفع"),
    .init("en", .obligation, "Members commit themselves to paying.", "Members may choose to pay."),
    .init("en", .reworded, "We pledge to pay.", "We are committed to pay."),
    .init(
      "en", .obligation, "The court has the right and duty to hear both.",
      "The court has the right to hear both."),
    .init("zh", .obligation, "法院有权利和义务审理。", "法院有权利审理。"),
    .init("uk", .obligation, "Від держав очікується сплата.", "Держави сплачують."),
    .init(
      "en", .reworded, "It explains how claims may be filed.", "It explains how claims are filed."),
    .init("ru", .polarity, "Для ввоза нужно разрешение.", "Для ввоза разрешение не нужно."),
    .init("ar", .obligation, "للدولة أن تنسحب متى شاءت", "على الدولة أن تنسحب متى شاءت"),
    .init("ar", .reworded, "يحق للدولة أن تنسحب", "للدولة أن تنسحب"),
    .init("ar", .reworded, "لا يحق للدولة الانسحاب", "ليس للدولة الانسحاب"),
    .init("ar", .polarity, "للدولة أن تنسحب", "ليس للدولة أن تنسحب"),
    // A ban by its noun.
    .init(
      "en", .reworded, "Fishing is prohibited in the bay.", "There is a ban on fishing in the bay."),
    .init(
      "uk", .reworded, "Забороняється лов риби в затоці.", "Діє заборона на лов риби в затоці."),
    // A denial that describes narrows no right.
    .init(
      "en", .reworded, "Members who do not pay may be excluded.",
      "Members who do not pay may be permanently excluded."),
    .init(
      "en", .polarity, "Members shall not be excluded.",
      "Members shall not be permanently excluded."),
    // Only if is more than if.
    .init("en", .polarity, "Aid is paid only if troops leave.", "Aid is paid if troops leave."),
    .init(
      "ru", .polarity, "Помощь дают только если войска ушли.", "Помощь дают, если войска ушли."),
    .init("ru", .reworded, "Помощь дают при условии, что есть мир.", "Помощь дают, если есть мир."),
    // Limits and numbers.
    .init(
      "ru", .reworded, "Совет состоит из не более, чем 8 членов.",
      "Совет состоит из вплоть до 8 членов."),
    .init(
      "ru", .reworded, "Совет состоит как минимум из 4 членов.",
      "Совет состоит из как минимум 4 членов."),
    .init("en", .reworded, "See rule A.6 of the annex.", "See rule A.7 of the annex."),
    .init(
      "en", .reworded, "It ends 15 years from signature.", "It ends fifteen years from signature."),
    .init("ar", .reworded, "يبدأ في 5 تموز/يوليو 2025", "يبدأ في 5 يوليو 2025"),
    .init("ar", .quantity, "يبدأ في 5 تموز/يوليو 2025", "يبدأ في 5 آب/أغسطس 2025"),
    .init(
      "en", .reworded, "Signed on 5 May, 1997. Decade by decade it grew.",
      "Signed on 5 May, 1997. It grew."),
    // What was said of all is said of some.
    .init("en", .polarity, "All goods are inspected.", "All imported goods are inspected."),
    .init("en", .polarity, "No vessel enters the port.", "No foreign vessel enters the port."),
    .init(
      "fr", .polarity, "Toutes les marchandises sont contrôlées.",
      "Toutes les marchandises importées sont contrôlées."),
    .init("ru", .polarity, "Все товары проверяются.", "Все ввозимые товары проверяются."),
    .init("uk", .polarity, "Усі товари перевіряються.", "Усі імпортні товари перевіряються."),
    .init("ar", .polarity, "تفتش جميع السلع", "تفتش جميع السلع المستوردة"),
    .init("zh", .polarity, "所有货物须经检查。", "所有进口货物须经检查。"),
    .init("en", .reworded, "All goods are inspected.", "All the goods are inspected."),
    .init("en", .reworded, "All goods are inspected.", "All goods are carefully inspected."),
    .init(
      "fr", .reworded, "Toutes les marchandises sont contrôlées.",
      "Toutes les denrées sont contrôlées."),
    // The same words round a word of order.
    .init(
      "en", .polarity, "The buyer pays before the seller delivers.",
      "The seller delivers before the buyer pays."),
    .init(
      "en", .polarity, "The pipe runs from Alpha to Beta.", "The pipe runs from Beta to Alpha."),
    .init("ar", .polarity, "يدفع المشتري قبل البائع", "يدفع البائع قبل المشتري"),
    .init("zh", .polarity, "买方先于卖方付款。", "卖方先于买方付款。"),
    .init("en", .reworded, "After the vote, the buyer pays.", "The buyer pays after the vote."),
    .init(
      "en", .reworded, "From noon the port is open to all.", "The port is open to all from noon."),
    // Brackets round a number leave the amount what it was.
    .init("en", .reworded, "within two weeks", "within [two] weeks"),
    .init("en", .reworded, "at most 5 days", "at most [5] days"),
    .init("en", .quantity, "within two weeks", "within [three] weeks"),
    // Sentences that bind alike are one, edited.
    .init("zh", .reworded, "渔业、林业、水利等部门，应当结合各自的业务举办公众讲座。", "主管部门应当结合本地特点，举办有关公众讲座。"),
    .init(
      "en", .obligation, "Costs shall be borne by the host.",
      "Guards shall wear a badge at all times."),
  ]
}
