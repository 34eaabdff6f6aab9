internal import NegotiationModel

extension AnswerPhrase {
  var arabic: String {
    switch self {
    case .shifts: "تحولات المواقف"
    case .gaps: "الثغرات"
    case .timeline: "التسلسل الزمني"
    case .brief: "موجز"
    case .since(let day): "منذ \u{200E}\(day)"
    case .until(let day): "حتى \u{200E}\(day)"
    case .arrow: "←"
    case .quoted(let words): "«\(words)»"
    case .comma: "، "
    case .semicolon: "؛ "
    case .colon: ": "
    case .inLanguage(let tag): "ب\(JudgingWords.name(tag, in: JudgingWords.arabicNames))"
    case .statementCount(let count):
      Plural.arabic(
        count, zero: "لا تصريحات", one: "تصريح واحد", two: "تصريحان", few: "تصريحات",
        many: "تصريحاً", other: "تصريح")
    case .standing(.official): "رسمية"
    case .standing(.nonPaper): "ورقة غير رسمية"
    case .standing(.chairsText): "نص الرئيس"
    case .standing(.leaked): "مسرّبة"
    case .standing(.reported): "معروفة من التقارير"
    case .more(let count): "وغيرها: \(count)"

    case .nothingMoved: "لم يغيّر أحد موقفه."
    case .whoMoved: "من تحرّك"
    case .changed: "ما الذي تغيّر"
    case .inReturn: "ما قدّمه الآخرون في المقابل"
    case .changes: "التغييرات"
    case .moved: "الخطوات"
    case .net: "الصافي"
    case .conceded: "التنازل"
    case .reversals: "عودة إلى موقف سابق"
    case .onNewDraft: "على مسودة جديدة"
    case .sameRound: "الآخرون، الجولة نفسها"
    case .nextRound: "الآخرون، الجولة التالية"
    case .beforeRounds: "قبل الجولة الأولى"
    case .toward: "نحو القبول"
    case .away: "بعيداً عن القبول"
    case .reversal(let day): "عودة إلى موقف سابق، موقف \u{200E}\(day)"
    case .termsOnly: "بقي الموقف وتغيّرت الشروط"
    case .offScale: "لا خطوة على السلّم"
    case .newDraft: "ردّ على مسودة جديدة"
    case .otherDraft: "على مسودة أقدم أو منافسة: لا يُحسب"
    case .saysItChanges: "يذكر أنه يغيّر"
    case .movementRule:
      "الخطوة درجة واحدة على السلّم، من الرفض (\u{200E}-2) إلى القبول (\u{200E}+2). يرتفع الصافي كلما اتجه نحو القبول. "
        + "العودة إلى موقف سابق لا تُحسب تنازلاً. تمتد الجولة حتى تبدأ التي تليها."

    case .noGaps(let days):
      "لا ثغرات: تحدث كل طرف رئيسي عن كل بند خلال المدة المحددة (بالأيام: \(days))."
    case .never: "لا تصريح عنه قط"
    case .quiet(let day): "صمت منذ \u{200E}\(day)"
    case .quietSince(let draft): "صمت منذ تقديم \(draft)"
    case .reportedOnly: "لا يُعرف إلا مما ينقله غيره"
    case .contradicted(let other): "تناقض في اليوم نفسه: \(other) أيضاً"
    case .oneOrigin: "يستند إلى مصدر أصلي واحد"
    case .noSource: "بلا مصدر"
    case .weakSource(let grade): "مصدر ضعيف (\(grade))"
    case .stale: "يُسأل من جديد، فقد تغيّر النص"
    case .toConfirm: "يلزم التأكيد، فقد أعيدت صياغة النص"
    case .contestedBy(let names): "المعترضون: \(names)"
    case .gapRule(let days):
      "الترتيب: الأطراف الرئيسية أولاً؛ ثم البنود التي يعارضها طرف رئيسي؛ ثم ما يُسأل من جديد، وما لم "
        + "يُقل قط، وما يلزم تأكيده، والمتناقض، والمنقول فقط، والصمت أكثر من المدة (بالأيام: "
        + "\(days))، والضعيف؛ والأقدم أولاً."
    case .elsewhere: "على مسودة أخرى:"
    case .onTheTopic: "عن الموضوع:"
    case .gapCount(let count):
      Plural.arabic(
        count, zero: "لا ثغرات", one: "ثغرة واحدة", two: "ثغرتان", few: "ثغرات", many: "ثغرة",
        other: "ثغرة")

    case .events: "الجولات والمسودات"
    case .tabled(let names): "تقديم: \(names)"
    case .nothingHappened: "لم يحدث شيء."

    case .onlyPrincipal(let name): "الطرف الرئيسي الوحيد: \(name)"
    case .sinceThen: "بعد ذلك"
    case .laterDrafts: "مسودات لاحقة غير مشتقة منها:"
    case .onOtherDrafts: "قيل عن مسودات أخرى ليست هذه مشتقة منها"
    case .withdrew(let day): "سُحب الموقف في \u{200E}\(day)"

    case .whereItStands: "أين وصلت الخطة"
    case .whatMoved: "من تحرّك، وبأي كلمات"
    case .agreed: "متفق عليه بين كل الأطراف الرئيسية"
    case .contested: "المتنازع عليه، ومن المعترض"
    case .redLines: "الخطوط الحمراء"
    case .goneStale: "مواقف تقادمت: قيلت عن نص تغيّر"
    case .nobodySpoke: "لا موقف لأي طرف رئيسي من"
    case .toAsk: "أسئلة الغد"
    case .nothing: "لا شيء"
    case .derivedFrom: "مشتقة من"
    case .lastRound: "آخر جولة"
    case .leftOut(let count):
      "تُرك لأنه أقل أهمية: "
        + Plural.arabic(
          count, zero: "لا شيء", one: "سطر واحد", two: "سطران", few: "أسطر", many: "سطراً",
          other: "سطر") + "؛ لمساحة أكبر: --pages"
    case .rebuild: "لإعادة بناء هذا الموجز في أي وقت"
    case .offers: "ما يقبله كل طرف، وبأي شرط"
    case .tenAnswers: "عشرة أجوبة؛ تفصيل كل منها ودليله أدناه تحت الرقم نفسه"
    case .tenAnswersOnly: "عشرة أجوبة؛ لتفصيل كل منها ودليله: \u{200E}--pages 3"
    case .inFull: "بالتفصيل؛ [بين قوسين] القيد الذي فيه الدليل"
    case .ofOthers(let count): "مواقف غيرهم: \(count)"
    case .topicSums(let all, let contested): "المواضيع: \(all)، المتنازع عليها: \(contested)"
    case .notCounted(let count): "على نص آخر أو مسودة أخرى، فلا يُحسب تحركاً: \(count)"
    case .reversalCount(let count): "عودة إلى موقف سابق: \(count)"
    case .onDraft(let draft): "في مسودة \(draft)"
    case .stepSign:
      "\u{200E}+2، \u{200E}-2: خطوات على السلّم من الرفض (\u{200E}-2) إلى القبول (\u{200E}+2)، بجمعها"
    case .droppedClause: "ليس في هذه المسودة"
    case .landingZone: "في المتناول: لا يعارضه أي طرف رئيسي"
    case .onTheWhole: "عن"
    case .openBrackets: "أقواس مفتوحة"
    case .followedBy: "تلتها"
    case .alsoAgainst: "وضد أيضاً:"
    case .silentNow: "صمت:"
    case .clauseSums(let all, let contested, let reach, let agreed, let unspoken):
      Plural.arabic(
        all, zero: "لا بنود", one: "بند واحد", two: "بندان", few: "بنود", many: "بنداً",
        other: "بند")
        + "، المتنازع عليها: \(contested)، في المتناول: \(reach)، المتفق عليها: \(agreed)، لم يتحدث عنها طرف رئيسي: \(unspoken)"
    case .otherText: "ردّ على نص آخر"
    case .nothingMissing: "لا ثغرات في ما قيل."
    case .topicHead: "المواضيع"
    case .notKnown: "ما لا نعرفه"
    case .neverSpoke: "لم يتحدث عن أي منها"
    case .silentSince: "صامت منذ"
    case .noPrincipal:
      "لا طرف رئيسي بين الأطراف: لا يلزم قبول أحد، فلا شيء متنازع عليه ولا متفق عليه ولا "
        + "ناقص. لتسمية طرف رئيسي:"
    case .othersSilent(let count): "صمت الآخرون: \(count)"
    case .silentCount(let count): "صامتون: \(count)"
    case .shownOf(let count): count == 0 ? "لا يظهر منها شيء" : "يظهر منها: \(count)"

    case .overruled(let entry): "تُرك بقرار \(entry)"
    case .role: "الدور"
    case .people: "الأشخاص"
    case .relayedBy: "نقله"
    }
  }
}
