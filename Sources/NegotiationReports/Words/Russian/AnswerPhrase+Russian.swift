internal import NegotiationModel

extension AnswerPhrase {
  var russian: String {
    switch self {
    case .shifts: "Изменения позиций"
    case .gaps: "Пробелы"
    case .timeline: "Хронология"
    case .brief: "Справка"
    case .since(let day): "с \(day)"
    case .until(let day): "по \(day)"
    case .arrow: "→"
    case .quoted(let words): "«\(words)»"
    case .comma: ", "
    case .semicolon: "; "
    case .colon: ": "
    case .inLanguage(let tag): JudgingWords.inRussian(tag)
    case .statementCount(let count):
      Plural.russian(count, one: "заявление", few: "заявления", many: "заявлений")
    case .standing(.official): "официальный"
    case .standing(.nonPaper): "неофициальный документ"
    case .standing(.chairsText): "текст председателя"
    case .standing(.leaked): "утечка"
    case .standing(.reported): "известен по сообщениям"
    case .more(let count): "и ещё \(count)"
    case .clauseSums(let all, let contested, let reach, let agreed, let unspoken):
      Plural.russian(all, one: "пункт", few: "пункта", many: "пунктов")
        + ": спорно — \(contested), близко — \(reach), согласовано — \(agreed), не обсуждалось — \(unspoken)"

    case .nothingMoved: "Никто не изменил позицию."
    case .whoMoved: "Кто сдвинулся"
    case .changed: "Что изменилось"
    case .inReturn: "Что другие дали взамен"
    case .changes: "изменений"
    case .moved: "шагов"
    case .net: "итог"
    case .conceded: "уступлено"
    case .reversals: "возвратов"
    case .onNewDraft: "на новом проекте"
    case .sameRound: "другие, тот же раунд"
    case .nextRound: "другие, следующий раунд"
    case .beforeRounds: "до первого раунда"
    case .toward: "к принятию"
    case .away: "от принятия"
    case .reversal(let day): "возврат к позиции от \(day)"
    case .termsOnly: "позиция прежняя, условия изменились"
    case .offScale: "не шаг по шкале"
    case .newDraft: "ответ на новый проект"
    case .otherDraft: "о более раннем или ином проекте: не в счёт"
    case .saysItChanges: "по его словам, меняет"
    case .movementRule:
      "Шаг — одно деление шкалы, от «отвергает» (-2) до «принимает» (+2). Итог растёт к принятию. "
        + "Возвраты не считаются уступками. Раунд длится до начала следующего."

    case .noGaps(let days):
      "Пробелов нет: каждая основная сторона высказалась по каждому пункту (срок в днях: \(days))."
    case .never: "ни слова об этом"
    case .quiet(let day): "молчание с \(day)"
    case .quietSince(let draft): "молчание со дня внесения \(draft)"
    case .reportedOnly: "известно лишь с чужих слов"
    case .contradicted(let other): "противоречие в тот же день: также «\(other)»"
    case .oneOrigin: "опирается на один первоисточник"
    case .noSource: "без источника"
    case .weakSource(let grade): "слабый источник (\(grade))"
    case .stale: "спросить снова, текст изменился"
    case .toConfirm: "подтвердить, текст изложен иначе"
    case .contestedBy(let names): "оспаривает: \(names)"
    case .gapRule(let days):
      "Порядок: сначала основные стороны; пункты, против которых основная сторона; затем спросить снова, "
        + "ни разу не сказано, подтвердить, противоречие, с чужих слов, молчание (дней: \(days)), слабо; "
        + "сначала самое давнее."
    case .elsewhere: "о другом проекте:"
    case .onTheTopic: "о теме:"
    case .gapCount(let count):
      Plural.russian(count, one: "пробел", few: "пробела", many: "пробелов")

    case .events: "раунды и проекты"
    case .tabled(let names): "внесли: \(names)"
    case .nothingHappened: "Ничего не произошло."

    case .onlyPrincipal(let name): "единственная основная сторона: \(name)"
    case .sinceThen: "позднее"
    case .laterDrafts: "позднее, но не на его основе:"
    case .onOtherDrafts: "сказано о других проектах, на которых этот не основан"
    case .withdrew(let day): "позиция отозвана \(day)"

    case .whereItStands: "В каком состоянии план"
    case .whatMoved: "Кто сдвинулся и какими словами"
    case .agreed: "Согласовано всеми основными сторонами"
    case .contested: "Спорно, и кто против"
    case .redLines: "Красные линии"
    case .goneStale: "Устарело: сказано о словах, которые изменились"
    case .nobodySpoke: "Ни у одной основной стороны нет позиции"
    case .toAsk: "Что спросить завтра"
    case .nothing: "нет"
    case .landingZone: "Близко: ни одна основная сторона не против"
    case .onTheWhole: "текст в целом:"
    case .derivedFrom: "основан на"
    case .openBrackets: "открытые скобки"
    case .followedBy: "за ним:"
    case .lastRound: "последний раунд"
    case .alsoAgainst: "также против:"
    case .silentNow: "молчит:"
    case .leftOut(let count):
      "Опущено менее важное: "
        + Plural.russian(count, one: "строка", few: "строки", many: "строк")
        + "; --pages даёт больше места"
    case .rebuild: "Чтобы составить эту справку снова"
    case .offers: "Что каждый принял бы и при каком условии"
    case .tenAnswers: "Десять ответов; каждый подробно, с подтверждением, под тем же номером ниже"
    case .tenAnswersOnly: "Десять ответов; --pages 3 добавит каждый подробно, с подтверждением"
    case .inFull: "Подробно; [в скобках] запись с подтверждением"
    case .ofOthers(let count): "позиций других сторон: \(count)"
    case .topicSums(let all, let contested): "темы: спорных \(contested) из \(all)"
    case .notCounted(let count):
      "о другом тексте или проекте, поэтому движением не считается: \(count)"
    case .reversalCount(let count): "возвратов к прежней позиции: \(count)"
    case .onDraft(let draft): "в проекте \(draft)"
    case .stepSign: "+2, -2: шаги по шкале от «отвергает» (-2) до «принимает» (+2), в сумме"
    case .droppedClause: "нет в этом проекте"
    case .otherText: "ответ на другой текст"
    case .nothingMissing: "В сказанном пробелов нет."
    case .topicHead: "Темы"
    case .notKnown: "Чего мы не знаем"
    case .neverSpoke: "ни о чём не высказались"
    case .silentSince: "молчат с"
    case .noPrincipal:
      "Ни одна сторона не названа основной: ничьё согласие не требуется, поэтому нет ни спорного, ни "
        + "согласованного, ни недостающего. Чтобы назвать основную сторону:"
    case .othersSilent(let count): "остальные молчат: \(count)"
    case .silentCount(let count): "молчат: \(count)"
    case .shownOf(let count): count == 0 ? "ничего не показано" : "показано: \(count)"

    case .overruled(let entry): "отклонено решением \(entry)"
    case .role: "роль"
    case .people: "лица"
    case .relayedBy: "передают"
    }
  }
}
