internal import NegotiationModel

extension HandlingPhrase {
  var ukrainian: String {
    switch self {
    case .participant: "один з учасників"
    case .chathamHouse: "правило Чатем-Гаус"
    case .shownAt(let mark): "Показано з допуском \(mark.label)."
    case .leftOut(let count, let mark):
      "Не показано з позначкою \(mark.label): "
        + Plural.ukrainian(count, one: "заява", few: "заяви", many: "заяв") + "."
    }
  }
}
