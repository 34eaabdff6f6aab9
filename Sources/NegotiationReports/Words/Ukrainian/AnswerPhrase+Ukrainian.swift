internal import NegotiationModel

extension AnswerPhrase {
  var ukrainian: String {
    switch self {
    case .shifts: "Зміни позицій"
    case .gaps: "Прогалини"
    case .timeline: "Хронологія"
    case .brief: "Довідка"
    case .since(let day): "з \(day)"
    case .until(let day): "до \(day)"
    case .arrow: "→"
    case .quoted(let words): "«\(words)»"
    case .comma: ", "
    case .semicolon: "; "
    case .colon: ": "
    case .inLanguage(let tag): JudgingWords.inUkrainian(tag)
    case .statementCount(let count):
      Plural.ukrainian(count, one: "заява", few: "заяви", many: "заяв")
    case .standing(.official): "офіційний"
    case .standing(.nonPaper): "неофіційний документ"
    case .standing(.chairsText): "текст головування"
    case .standing(.leaked): "витік"
    case .standing(.reported): "відомий з повідомлень"
    case .more(let count): "і ще \(count)"
    case .clauseSums(let all, let contested, let reach, let agreed, let unspoken):
      Plural.ukrainian(all, one: "пункт", few: "пункти", many: "пунктів")
        + ": спірне — \(contested), близьке — \(reach), узгоджене — \(agreed), не обговорювалося — \(unspoken)"

    case .nothingMoved: "Ніхто не змінив позиції."
    case .whoMoved: "Хто зрушив"
    case .changed: "Що змінилося"
    case .inReturn: "Що інші дали натомість"
    case .changes: "змін"
    case .moved: "кроків"
    case .net: "підсумок"
    case .conceded: "поступлено"
    case .reversals: "повернень"
    case .onNewDraft: "на новому проєкті"
    case .sameRound: "інші, той самий раунд"
    case .nextRound: "інші, наступний раунд"
    case .beforeRounds: "до першого раунду"
    case .toward: "до прийняття"
    case .away: "від прийняття"
    case .reversal(let day): "повернення до позиції від \(day)"
    case .termsOnly: "позиція та сама, умови змінилися"
    case .offScale: "не крок за шкалою"
    case .newDraft: "відповідь на новий проєкт"
    case .otherDraft: "про давніший або інший проєкт: не враховано"
    case .saysItChanges: "за його словами, змінює"
    case .movementRule:
      "Крок — одна поділка шкали, від «відкидає» (-2) до «приймає» (+2). Підсумок зростає до прийняття. "
        + "Повернення не вважаються поступками. Раунд триває до початку наступного."

    case .noGaps(let days):
      "Прогалин немає: кожна основна сторона висловилася про кожен пункт (строк у днях: \(days))."
    case .never: "жодного слова про це"
    case .quiet(let day): "мовчання з \(day)"
    case .quietSince(let draft): "мовчання від дня внесення \(draft)"
    case .reportedOnly: "відомо лише з чужих слів"
    case .contradicted(let other): "суперечність того самого дня: також «\(other)»"
    case .oneOrigin: "спирається на одне першоджерело"
    case .noSource: "без джерела"
    case .weakSource(let grade): "слабке джерело (\(grade))"
    case .stale: "спитати знову, текст змінився"
    case .toConfirm: "підтвердити, текст викладено інакше"
    case .contestedBy(let names): "оспорює: \(names)"
    case .gapRule(let days):
      "Порядок: спершу основні сторони; пункти, проти яких основна сторона; далі спитати знову, жодного "
        + "разу не сказано, підтвердити, суперечність, з чужих слів, мовчання (днів: \(days)), слабко; "
        + "спершу найдавніше."
    case .elsewhere: "про інший проєкт:"
    case .onTheTopic: "про тему:"
    case .gapCount(let count):
      Plural.ukrainian(count, one: "прогалина", few: "прогалини", many: "прогалин")

    case .events: "раунди і проєкти"
    case .tabled(let names): "внесли: \(names)"
    case .nothingHappened: "Нічого не сталося."

    case .onlyPrincipal(let name): "єдина основна сторона: \(name)"
    case .sinceThen: "пізніше"
    case .laterDrafts: "пізніше, але не на його основі:"
    case .onOtherDrafts: "сказано про інші проєкти, від яких цей не походить"
    case .withdrew(let day): "позицію відкликано \(day)"

    case .whereItStands: "У якому стані план"
    case .whatMoved: "Хто зрушив і якими словами"
    case .agreed: "Узгоджено всіма основними сторонами"
    case .contested: "Спірне, і хто проти"
    case .redLines: "Червоні лінії"
    case .goneStale: "Застаріло: сказано про слова, що змінилися"
    case .nobodySpoke: "Жодна основна сторона не має позиції"
    case .toAsk: "Що спитати завтра"
    case .nothing: "немає"
    case .landingZone: "Близько: жодна основна сторона не проти"
    case .onTheWhole: "текст загалом:"
    case .derivedFrom: "походить від"
    case .openBrackets: "відкриті дужки"
    case .followedBy: "за ним:"
    case .lastRound: "останній раунд"
    case .alsoAgainst: "також проти:"
    case .silentNow: "мовчить:"
    case .leftOut(let count):
      "Пропущено менш важливе: "
        + Plural.ukrainian(count, one: "рядок", few: "рядки", many: "рядків")
        + "; --pages дає більше місця"
    case .rebuild: "Щоб скласти цю довідку знову"
    case .offers: "Що кожен прийняв би і за якої умови"
    case .tenAnswers:
      "Десять відповідей; кожна докладно, з підтвердженням, під тим самим номером нижче"
    case .tenAnswersOnly: "Десять відповідей; --pages 3 додасть кожну докладно, з підтвердженням"
    case .inFull: "Докладно; [у дужках] запис із підтвердженням"
    case .ofOthers(let count): "позицій інших сторін: \(count)"
    case .topicSums(let all, let contested): "теми: спірних \(contested) з \(all)"
    case .notCounted(let count): "про інший текст або проєкт, тому рухом не вважається: \(count)"
    case .reversalCount(let count): "повернень до попередньої позиції: \(count)"
    case .onDraft(let draft): "у проєкті \(draft)"
    case .stepSign: "+2, -2: кроки за шкалою від «відкидає» (-2) до «приймає» (+2), у сумі"
    case .droppedClause: "немає в цьому проєкті"
    case .otherText: "відповідь на інший текст"
    case .nothingMissing: "У сказаному прогалин немає."
    case .topicHead: "Теми"
    case .notKnown: "Чого ми не знаємо"
    case .neverSpoke: "ні про що не висловилися"
    case .silentSince: "мовчать з"
    case .noPrincipal:
      "Жодну сторону не названо основною: нічиєї згоди не потрібно, тому немає ні спірного, ні "
        + "узгодженого, ні відсутнього. Щоб назвати основну сторону:"
    case .othersSilent(let count): "решта мовчить: \(count)"
    case .silentCount(let count): "мовчать: \(count)"
    case .shownOf(let count): count == 0 ? "нічого не показано" : "показано: \(count)"

    case .overruled(let entry): "відхилено рішенням \(entry)"
    case .role: "роль"
    case .people: "особи"
    case .relayedBy: "передають"
    }
  }
}
