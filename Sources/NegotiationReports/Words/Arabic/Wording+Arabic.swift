internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension Wording {
  package static let arabic = Wording(language: "ar", direction: .rightToLeft) { phrase in
    switch phrase {
    case .handling(let phrase): phrase.arabic
    case .disagreement(let phrase): phrase.arabic
    case .verify(let phrase): phrase.arabic
    case .page(let phrase): phrase.arabic
    case .finding(let phrase): phrase.arabic
    case .label(let phrase): phrase.arabic
    case .code(let word): word.arabic
    case .power(let phrase): phrase.arabic
    case .agreement(let phrase): phrase.arabic
    case .stance(.accept): "قبول"
    case .stance(.conditional): "قبول بشرط"
    case .stance(.open): "انفتاح"
    case .stance(.object): "اعتراض"
    case .stance(.reject): "رفض"
    case .stance(.unconcerned): "لا صلة"
    case .stance(.withdraws): "سحب الموقف"
    case .silent: "صمت"
    case .wholeOnly: "عن النص ككل فقط"
    case .asserts: "تأكيد"
    case .denies: "نفي"
    case .redLine: "خط أحمر"
    case .inherited: "موقف الكتلة"
    case .toConfirm: "منقول بعد إعادة صياغة: يلزم التأكيد"
    case .stale: "متقادم: تغيّر النص"
    case .contradicted: "متناقض في اليوم نفسه"
    case .oneOrigin: "مصدر أصلي واحد"
    case .adReferendum: "بشرط الاستشارة"
    case .noSource: "بلا مصدر"
    case .undated: "اليوم غير معروف"
    case .weakSource: "مصادره غير موثوقة أو مسحوبة"
    case .party: "الطرف"
    case .clause: "البند"
    case .clauses: "البنود"
    case .whole: "الكل"
    case .topics: "المواضيع"
    case .topic: "الموضوع"
    case .statements: "التصريحات"
    case .draftOrPlan: "المسودة أو الخطة ككل"
    case .role(.principal): "الأطراف الرئيسية"
    case .role(.mediator): "الوسطاء"
    case .role(.guarantor): "الضامنون"
    case .role(.depositary): "جهات الإيداع"
    case .role(.observer): "المراقبون"
    case .asOf: "حتى تاريخ"
    case .heads: "حالة السجل"
    case .tabledBy: "تقديم"
    case .tabledOn: "تاريخ التقديم"
    case .after: "مشتقة من"
    case .standing: "الصفة"
    case .source: "المصدر"
    case .sources: "المصادر"
    case .number: "الرقم"
    case .nothingSaid: "لم يقل أحد شيئاً عن هذه المسودة بعد."
    case .confirmCount: "للتأكيد"
    case .staleCount: "متقادم"
    case .dropped(let count):
      Plural.arabic(
        count, zero: "لا مواقف", one: "موقف واحد", two: "موقفان", few: "مواقف", many: "موقفاً",
        other: "موقف") + " على بنود حذفتها هذه المسودة"
    case .count(let parties, let clauses):
      Plural.arabic(
        parties, zero: "لا أطراف", one: "طرف واحد", two: "طرفان", few: "أطراف", many: "طرفاً",
        other: "طرف") + "، "
        + Plural.arabic(
          clauses, zero: "لا بنود", one: "بند واحد", two: "بندان", few: "بنود", many: "بنداً",
          other: "بند")
    case .name: "الاسم"
    case .alias: "يُسمّى أيضًا"
    case .kind: "النوع"
    case .office: "المنصب"
    case .from: "من"
    case .until: "إلى"
    case .members: "الأعضاء"
    case .memberOf: "عضو في"
    case .publisher: "الناشر"
    case .date: "التاريخ"
    case .language: "اللغة"
    case .reliability: "الموثوقية"
    case .origin: "الأصل"
    case .url: "الرابط"
    case .title: "العنوان"
    case .plan: "الخطة"
    case .draft: "المسودة"
    case .drafts: "المسودات"
    case .round: "الجولة"
    case .place: "المكان"
    case .participants: "المشاركون"
    case .format: "الشكل"
    case .outcome: "النتيجة"
    case .person: "الشخص"
    case .text: "النص"
    case .note: "ملاحظة"
    case .condition: "الشرط"
    case .grade: "درجة التقييم"
    case .basis: "الأساس"
    case .firmness: "درجة الحزم"
    case .translation: "الترجمة"
    case .speaker: "المتحدث"
    case .entry: "القيد"
    case .disagreed: "اختلف المدوّنون"
    case .disagrees: "دوّنه على نحو آخر"
    case .sameWriter: "هو المدوّن نفسه"
    case .notOwnLines: "أسطر ليست لهذا المدوّن:"
    case .adjudicates: "يفصل بين"
    case .adjudicated: "فُصل فيه"
    case .holds: "المعتمد"
    case .changes: "يغيّر"
    case .changedBy: "غيّره"
    case .corrected: "مصحَّح"
    case .withdrawn: "مسحوب"
    case .correctedBy: "صحّحه"
    case .why: "السبب"
    case .recorded: "سُجّل"
    case .history: "سجل التغييرات"
    case .unverified: "نص غير متحقق منه"
    case .textIn: "النص"
    case .independentOrigins(let count):
      Plural.arabic(
        count, zero: "لا مصدر أصلياً مستقلاً", one: "مصدر أصلي مستقل واحد",
        two: "مصدران أصليان مستقلان", few: "مصادر أصلية مستقلة", many: "مصدراً أصلياً مستقلاً",
        other: "مصدر أصلي مستقل")
    case .quoteMissing: "لم تُسجَّل الأقوال"
    case .none: "لا شيء"
    case .dropNote: "محذوف"
    case .textChange(.identical): "النص نفسه"
    case .textChange(.typographic): "تغيير طباعي فقط"
    case .textChange(.reworded): "أعيدت صياغته"
    case .textChange(.quantity): "تغيّر مقدار"
    case .textChange(.obligation): "تغيّر الإلزام"
    case .textChange(.polarity): "تغيّر نفي أو قيد"
    case .textChange(.split): "قُسّم"
    case .textChange(.merged): "دُمج"
    case .changeKind(let kind): ChangeWords.arabic(kind)
    case .changeCount(let kind, let count): ChangeWords.arabic(kind, count: count)
    case .matchReason(let reason): MatchReasonWords.arabic(reason)
    case .effect(.hardened): "إلزام أشد"
    case .effect(.softened): "إلزام أخف"
    case .effect(.negated): "إلزام منفي"
    case .effect(.affirmed): "إلزام مثبت"
    case .polarity(.negation): "نفي"
    case .polarity(.exception): "استثناء"
    case .polarity(.restriction): "قيد"
    case .polarity(.condition): "شرط"
    case .polarity(.scope): "نطاق حظر أو واجب"
    case .recommendation: "توصية"
    case .scopeOfAmount: "نطاق المقدار"
    case .cannotJudge(let tag): JudgingWords.arabic(without: tag)
    case .judgedBy(let language): JudgingWords.arabic(language)
    case .duty: "واجب"
    case .right: "حق"
    case .ban: "حظر"
    case .oldClause: "القديم"
    case .newClause: "الجديد"
    case .change: "التغيير"
    case .callouts: "في الجوهر"
    case .wentOut: "خرج:"
    case .cameIn: "دخل:"
    case .toConfirmJoins: "روابط تحتاج إلى تأكيد"
    case .before: "من قبل"
    case .worthNow: "قيمته الآن"
    case .since: "قيل بعده"
    case .asked: "كان قد اعترض"
    case .confirmWord: "للتأكيد"
    case .similarity: "التشابه"
    case .holdsFor: "وكذلك"
    case .titleOfDraft: "العنوان"
    case .preamble: "الديباجة"
    case .headingChanged: "تغيّر العنوان"
    case .headingsChanged(let count): "العناوين المتغيّرة: \(count)"
    case .whiteSpaceOnly: "لا يختلف إلا البياض بين الكلمات."
    case .changeWord(.identical): "النص نفسه"
    case .changeWord(.typographic): "طباعي"
    case .changeWord(.reworded): "الصياغة"
    case .changeWord(.quantity): "المقدار"
    case .changeWord(.obligation): "الإلزام"
    case .changeWord(.polarity): "نفي أو قيد"
    case .changeWord(.split): "قُسّم"
    case .changeWord(.merged): "دُمج"
    case .stancesAffected: "أثر ذلك على المواقف"
    case .stillCurrent: "ما زال سارياً"
    case .answer(let phrase): phrase.arabic
    }
  }
}
