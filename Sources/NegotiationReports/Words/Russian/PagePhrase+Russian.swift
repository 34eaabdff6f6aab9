extension PagePhrase {
  var russian: String {
    switch self {
    case .title: "Кто на чём стоит"
    case .howToRead:
      "Строка — пункт, столбец — сторона. Откройте ячейку, чтобы прочесть, на чём она "
        + "основана; двигайте день, чтобы увидеть, как это сложилось."
    case .day: "День"
    case .earlier: "Предыдущий день с новостями"
    case .later: "Следующий день с новостями"
    case .findClause: "Найти пункт"
    case .parties: "Стороны"
    case .all: "Все"
    case .principalsOnly: "Основные стороны"
    case .spokenOnly: "Скрыть пункты без позиций"
    case .showOnly: "Показать только"
    case .close: "Закрыть"
    case .followDrafts: "Последний проект на этот день"
    case .notYetTabled:
      "В тот день этот проект ещё не был внесён: сказанное о прежних проектах сверяется с его "
        + "текстом."
    case .comparisons: "Сравнение проектов"
    case .compare: "Сравнить"
    case .evidence: "Основания"
    case .history: "Как это сложилось"
    case .nothingYet: "К этому дню здесь ничего не было сказано."
    case .saidOf: "сказано о"
    case .inheritedFrom: "позиция блока"
    case .hadAsked: "Просили изменить"
    case .madeStale: "Позиции, утратившие силу"
    case .madeToConfirm: "Позиции, требующие подтверждения"
    case .stillHold: "Высказались о новом тексте"
    case .overTime: "Позиции во времени"
    case .contested: "оспаривает основная сторона"
    case .agreed: "приняли все основные стороны"
    case .unspoken: "пока без позиций"
    case .contents: "Содержание"
    case .madeFrom: "Составлено по журналу на"
    case .statements: "Заявления"
    case .balance: "Баланс"
    case .allChanges: "Все изменения"
    case .withNotice: "Только значимые"
    case .tooMany: "Заявлений слишком много для страницы; их перечисляют команды."
    case .cellHelp:
      "Стрелки — переход между ячейками, Enter открывает основания, Escape закрывает."
    case .onDay: "на"
    }
  }
}
