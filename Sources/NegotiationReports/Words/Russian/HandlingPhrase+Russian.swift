internal import NegotiationModel

extension HandlingPhrase {
  var russian: String {
    switch self {
    case .participant: "один из участников"
    case .chathamHouse: "правило Чатем-Хаус"
    case .shownAt(let mark): "Показано с допуском \(mark.label)."
    case .leftOut(let count, let mark):
      "Не показано с пометкой \(mark.label): "
        + Plural.russian(count, one: "заявление", few: "заявления", many: "заявлений") + "."
    }
  }
}
