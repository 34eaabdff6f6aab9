package import NegotiationModel

/// A word of a closed set, which the log and scripts have in English, as a reader sees it.
package enum CodeWord: Hashable, Sendable {
  case draft(Draft.Standing)
  case basis(Basis)
  case firmness(Firmness)
  case kind(Party.Kind)
  case role(Party.Role)
  case topic(Topic.Kind)
  case entry(EntryRow.Standing)
  case event(Event.Kind)
}

extension CodeWord {
  /// The words of the log itself.
  var english: String {
    switch self {
    case .draft(let standing): standing.rawValue
    case .basis(let basis): basis.code
    case .firmness(let firmness): firmness.code
    case .kind(let kind): kind.rawValue
    case .role(let role): role.rawValue
    case .topic(let kind): kind.rawValue
    case .entry(let standing): standing.word
    case .event(let kind): kind.rawValue
    }
  }

  var arabic: String {
    switch self {
    case .draft(.official): "رسمي"
    case .draft(.nonPaper): "ورقة غير رسمية"
    case .draft(.chairsText): "نص الرئيس"
    case .draft(.leaked): "مسرَّب"
    case .draft(.reported): "منقول عن تقارير"
    case .basis(.stated): "مصرَّح به"
    case .basis(.text): "من نص"
    case .basis(.attributed): "منسوب"
    case .basis(.inferred): "مستنتَج"
    case .firmness(.low): "حزم ضعيف"
    case .firmness(.medium): "حزم متوسط"
    case .firmness(.high): "حزم شديد"
    case .kind(.state): "دولة"
    case .kind(.organisation): "منظمة"
    case .kind(.bloc): "كتلة"
    case .kind(.faction): "فصيل"
    case .kind(.person): "شخص"
    case .role(.principal): "طرف رئيسي"
    case .role(.mediator): "وسيط"
    case .role(.guarantor): "ضامن"
    case .role(.depositary): "جهة إيداع"
    case .role(.observer): "مراقب"
    case .topic(.subject): "موضوع"
    case .topic(.claim): "ادعاء"
    case .entry(.stands): "سارٍ"
    case .entry(.corrected): "مصحَّح"
    case .entry(.withdrawn): "مسحوب"
    case .event(.party): "طرف"
    case .event(.member): "عضوية"
    case .event(.person): "شخص"
    case .event(.source): "مصدر"
    case .event(.topic): "موضوع"
    case .event(.plan): "خطة"
    case .event(.draft): "مسودة"
    case .event(.translation): "ترجمة"
    case .event(.alignment): "مطابقة"
    case .event(.round): "جولة"
    case .event(.stance): "موقف"
    case .event(.salience): "أهمية"
    case .event(.correction): "تصحيح"
    case .event(.withdrawal): "سحب"
    case .event(.adjudication): "فصل"
    case .event(.writer): "مدوّن"
    }
  }

  var french: String {
    switch self {
    case .draft(.official): "officiel"
    case .draft(.nonPaper): "document officieux"
    case .draft(.chairsText): "texte de la présidence"
    case .draft(.leaked): "fuité"
    case .draft(.reported): "rapporté"
    case .basis(.stated): "déclaré"
    case .basis(.text): "d’après un texte"
    case .basis(.attributed): "attribué"
    case .basis(.inferred): "déduit"
    case .firmness(.low): "fermeté faible"
    case .firmness(.medium): "fermeté moyenne"
    case .firmness(.high): "fermeté forte"
    case .kind(.state): "État"
    case .kind(.organisation): "organisation"
    case .kind(.bloc): "bloc"
    case .kind(.faction): "faction"
    case .kind(.person): "personne"
    case .role(.principal): "partie principale"
    case .role(.mediator): "médiateur"
    case .role(.guarantor): "garant"
    case .role(.depositary): "dépositaire"
    case .role(.observer): "observateur"
    case .topic(.subject): "sujet"
    case .topic(.claim): "affirmation"
    case .entry(.stands): "en vigueur"
    case .entry(.corrected): "corrigé"
    case .entry(.withdrawn): "retiré"
    case .event(.party): "partie"
    case .event(.member): "appartenance"
    case .event(.person): "personne"
    case .event(.source): "source"
    case .event(.topic): "thème"
    case .event(.plan): "plan"
    case .event(.draft): "projet"
    case .event(.translation): "traduction"
    case .event(.alignment): "alignement"
    case .event(.round): "session"
    case .event(.stance): "position"
    case .event(.salience): "importance"
    case .event(.correction): "correction"
    case .event(.withdrawal): "retrait"
    case .event(.adjudication): "arbitrage"
    case .event(.writer): "rédacteur"
    }
  }

  var russian: String {
    switch self {
    case .draft(.official): "официальный"
    case .draft(.nonPaper): "неофициальный документ"
    case .draft(.chairsText): "текст председателя"
    case .draft(.leaked): "утечка"
    case .draft(.reported): "по сообщениям"
    case .basis(.stated): "заявлено"
    case .basis(.text): "по тексту"
    case .basis(.attributed): "со слов других"
    case .basis(.inferred): "вывод"
    case .firmness(.low): "слабая твёрдость"
    case .firmness(.medium): "средняя твёрдость"
    case .firmness(.high): "высокая твёрдость"
    case .kind(.state): "государство"
    case .kind(.organisation): "организация"
    case .kind(.bloc): "блок"
    case .kind(.faction): "группировка"
    case .kind(.person): "лицо"
    case .role(.principal): "основная сторона"
    case .role(.mediator): "посредник"
    case .role(.guarantor): "гарант"
    case .role(.depositary): "депозитарий"
    case .role(.observer): "наблюдатель"
    case .topic(.subject): "предмет"
    case .topic(.claim): "утверждение"
    case .entry(.stands): "в силе"
    case .entry(.corrected): "исправлено"
    case .entry(.withdrawn): "отозвано"
    case .event(.party): "сторона"
    case .event(.member): "членство"
    case .event(.person): "лицо"
    case .event(.source): "источник"
    case .event(.topic): "тема"
    case .event(.plan): "план"
    case .event(.draft): "проект"
    case .event(.translation): "перевод"
    case .event(.alignment): "сопоставление"
    case .event(.round): "раунд"
    case .event(.stance): "позиция"
    case .event(.salience): "важность"
    case .event(.correction): "исправление"
    case .event(.withdrawal): "отзыв"
    case .event(.adjudication): "решение"
    case .event(.writer): "составитель"
    }
  }

  var ukrainian: String {
    switch self {
    case .draft(.official): "офіційний"
    case .draft(.nonPaper): "неофіційний документ"
    case .draft(.chairsText): "текст головуючого"
    case .draft(.leaked): "витік"
    case .draft(.reported): "за повідомленнями"
    case .basis(.stated): "заявлено"
    case .basis(.text): "за текстом"
    case .basis(.attributed): "зі слів інших"
    case .basis(.inferred): "висновок"
    case .firmness(.low): "слабка твердість"
    case .firmness(.medium): "середня твердість"
    case .firmness(.high): "висока твердість"
    case .kind(.state): "держава"
    case .kind(.organisation): "організація"
    case .kind(.bloc): "блок"
    case .kind(.faction): "угруповання"
    case .kind(.person): "особа"
    case .role(.principal): "основна сторона"
    case .role(.mediator): "посередник"
    case .role(.guarantor): "гарант"
    case .role(.depositary): "депозитарій"
    case .role(.observer): "спостерігач"
    case .topic(.subject): "предмет"
    case .topic(.claim): "твердження"
    case .entry(.stands): "чинний"
    case .entry(.corrected): "виправлено"
    case .entry(.withdrawn): "відкликано"
    case .event(.party): "сторона"
    case .event(.member): "членство"
    case .event(.person): "особа"
    case .event(.source): "джерело"
    case .event(.topic): "тема"
    case .event(.plan): "план"
    case .event(.draft): "проєкт"
    case .event(.translation): "переклад"
    case .event(.alignment): "зіставлення"
    case .event(.round): "раунд"
    case .event(.stance): "позиція"
    case .event(.salience): "важливість"
    case .event(.correction): "виправлення"
    case .event(.withdrawal): "відкликання"
    case .event(.adjudication): "рішення"
    case .event(.writer): "укладач"
    }
  }
}
