import TextComparison

extension GradedPairs {
  /// Pairs in which a duty, a ban, an exception or a condition changed.
  static let duties: [GradedPair] = [
    .init(
      "en", .polarity, "A party may withdraw.", "Notwithstanding Article 5, a party may withdraw."),
    .init(
      "en", .polarity, "A party may withdraw.",
      "A party may withdraw notwithstanding any other provision."),
    .init("en", .polarity, "Aid is paid.", "Aid is paid if elections are held."),
    .init("en", .polarity, "Aid is paid.", "Aid is paid when elections are held."),
    .init("en", .polarity, "Troops may enter.", "Troops may enter with the consent of the host."),
    .init(
      "en", .polarity, "Unless the parties agree, A pays and B waits.",
      "A pays and, unless the parties agree, B waits."),
    .init("en", .polarity, "Ukraine refuses to join NATO.", "Ukraine agrees to join NATO."),
    .init(
      "en", .polarity, "Sanctions are lifted.",
      "Sanctions are lifted insofar as the ceasefire holds."),
    .init(
      "en", .polarity, "The employer fills each shift.",
      "The employer fills each shift as far as the staffing situation allows."),
    .init(
      "fr", .polarity, "Les sanctions sont levées.",
      "Les sanctions sont levées si le cessez-le-feu tient."),
    .init(
      "fr", .polarity, "Les sanctions sont levées.",
      "Les sanctions sont levées sous réserve du cessez-le-feu."),
    .init("ru", .polarity, "Санкции снимаются.", "Санкции снимаются, если соблюдается перемирие."),
    .init("ru", .polarity, "Санкции снимаются.", "Несмотря на статью 5, санкции снимаются."),
    .init("ar", .polarity, "ترفع العقوبات", "ترفع العقوبات إذا صمدت الهدنة"),
    .init("ar", .polarity, "ترفع العقوبات", "بصرف النظر عن المادة 5، ترفع العقوبات"),
    .init("zh", .polarity, "解除制裁", "在停火的条件下解除制裁"),
    .init("zh", .polarity, "解除制裁", "尽管有第五条的规定，解除制裁"),
    .init("en", .obligation, "Parties _shall_ meet.", "Parties _may_ meet."),
    .init("en", .polarity, "Parties may _not_ meet.", "Parties may meet."),
    .init("en", .obligation, "The parties _shall_ leave.", "The parties _may_ leave."),
    .init("zh", .polarity, "双方建立非军事区。", "双方建立军事区。"),
    .init("zh", .polarity, "不结盟国家参加。", "结盟国家参加。"),
    .init("en", .polarity, "The parties act without delay.", "The parties act with delay."),
    .init("en", .polarity, "The parties cannot but leave.", "The parties cannot leave."),
    .init("en", .obligation, "A group shall meet.", "A group may meet. The parties shall decide."),
    .init(
      "en", .obligation, "The parties may exchange prisoners.",
      "The parties shall exchange prisoners. They may meet."),
    .init(
      "en", .polarity, "The armed forces shall have a strength of no more than 600,000 persons.",
      "The armed forces shall not be held to a ceiling of 600,000 persons."),
    .init(
      "en", .obligation, "Ukraine shall adopt the rules. Nazi ideology shall be banned.",
      "Ukraine shall adopt the rules."),
    .init(
      "en", .polarity, "Crimea shall be recognised as Russian in fact.",
      "Ukraine shall not use armed force to retake its territory."),
    .init(
      "en", .polarity, "NATO shall base no troops in Ukraine.",
      "NATO shall base no troops under its command in Ukraine permanently in peacetime."),
    .init(
      "en", .polarity,
      "Once all sides agree, the ceasefire shall take effect as soon as both sides have withdrawn.",
      "Once all sides agree, a full ceasefire shall take effect immediately."),
    .init(
      "en", .obligation, "Questions of territory shall be decided by the Presidents.",
      "The part that Ukraine holds shall be a demilitarised zone."),
    .init("en", .obligation, "States must report.", "States can report."),
    .init("en", .obligation, "Parties _must_ pay.", "Parties _should_ pay."),
    .init(
      "en", .obligation, "The parties shall meet. The host shall pay.", "The parties shall meet."),
    .init("en", .polarity, "The host pays. No party shall fire first.", "The host pays."),
    .init("en", .polarity, "Aid is paid.", "Aid is paid as soon as elections are held."),
    .init("en", .polarity, "Aid is paid subject to review.", "Aid is paid."),
    .init("en", .polarity, "Goods move freely.", "Goods move freely, save for arms."),
    .init("en", .polarity, "Troops leave.", "Troops leave only after dark."),
    .init("en", .polarity, "Troops stay while the talks last.", "Troops stay."),
    .init("en", .polarity, "Troops leave, without prejudice to Article 4.", "Troops leave."),
    .init("en", .polarity, "Troops stay until peace is restored.", "Troops stay."),
    .init(
      "en", .polarity, "No state shall store such weapons.",
      "No state shall store such weapons near the border."),
    .init("en", .polarity, "They decline to join.", "They agree to join."),
    .init(
      "fr", .polarity, "L'aide est versée.", "L'aide est versée à condition que la trêve tienne."),
    .init("fr", .polarity, "L'aide est versée.", "L'aide est versée nonobstant l'article 5."),
    .init("fr", .polarity, "Les civils entrent.", "Seuls les civils entrent."),
    .init("fr", .obligation, "Les Parties doivent payer.", "Les Parties peuvent payer."),
    .init("ru", .polarity, "Помощь выплачивается.", "Помощь выплачивается при условии перемирия."),
    .init(
      "ru", .polarity, "Помощь выплачивается.", "Помощь выплачивается, как только войска уйдут."),
    .init("ru", .polarity, "Помощь выплачивается.", "Помощь выплачивается, за исключением оружия."),
    .init("ru", .obligation, "Стороны обязаны платить.", "Стороны вправе платить."),
    .init("uk", .polarity, "Допомога надається.", "Допомога надається, якщо діє перемир'я."),
    .init("uk", .polarity, "Допомога надається.", "Незважаючи на статтю 5, допомога надається."),
    .init("ar", .polarity, "تدفع المساعدة", "تدفع المساعدة بشرط وقف النار"),
    .init("ar", .polarity, "تدفع المساعدة", "تدفع المساعدة رغم المادة 5"),
    .init("ar", .polarity, "تدفع المساعدة", "تدفع المساعدة للمدنيين فقط"),
    .init("ar", .obligation, "يجب على الدولة أن تدفع", "يجوز للدولة أن تدفع"),
    .init("zh", .polarity, "解除制裁", "如果停火则解除制裁"),
    .init("zh", .polarity, "解除制裁", "一旦停火，解除制裁"),
    .init("zh", .polarity, "不扩散条约", "扩散条约"),
    .init("ru", .reworded, "Мы не можем дать гарантий.", "Они не могут дать гарантий."),
    .init("ru", .obligation, "Мы можем вывести войска.", "Мы должны вывести войска."),
    .init(
      "ru", .polarity, "Участник лишается права голоса. Он платит взнос.", "Он платит взнос."),
    .init("uk", .reworded, "Ми не можемо дати гарантій.", "Вони не можуть дати гарантій."),
    .init("fr", .obligation, "Nous pouvons retirer les forces.", "Nous devons retirer les forces."),
    .init(
      "fr", .polarity, "La partie perd le droit de voter. Elle paie les frais.",
      "Elle paie les frais."),
    .init(
      "en", .polarity, "The member loses the right to vote. It pays the fee.", "It pays the fee."),
    .init(
      "ar", .reworded, "يتمتع القادة بالحق والمسؤولية في حذف النص.",
      "لدى القادة الحق والمسؤولية في حذف النص."),
  ]
}
