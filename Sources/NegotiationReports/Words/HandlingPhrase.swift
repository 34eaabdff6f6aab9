package import NegotiationModel

/// The words about what may be shown to whom.
///
/// The marks themselves are the words of the Traffic Light Protocol, which are the same everywhere.
package enum HandlingPhrase: Hashable, Sendable {
  /// Stands for a party that may not be named.
  case participant
  case chathamHouse
  case shownAt(HandlingMark)
  case leftOut(count: Int, mark: HandlingMark)
}

extension HandlingMark {
  /// The mark as it is printed.
  var label: String { code.uppercased() }
}

extension HandlingPhrase {
  var english: String {
    switch self {
    case .participant: "a participant"
    case .chathamHouse: "Chatham House Rule"
    case .shownAt(let mark): "Shown at clearance \(mark.label)."
    case .leftOut(let count, let mark):
      Plural.english(count, one: "statement", other: "statements")
        + " marked \(mark.label) left out."
    }
  }

  var arabic: String {
    switch self {
    case .participant: "أحد المشاركين"
    case .chathamHouse: "قاعدة تشاتام هاوس"
    case .shownAt(let mark): "معروض بتصريح \(mark.label)."
    case .leftOut(let count, let mark):
      "استُبعد بسبب العلامة \(mark.label): "
        + Plural.arabic(
          count, zero: "لا تصريحات", one: "تصريح واحد", two: "تصريحان", few: "تصريحات",
          many: "تصريحاً", other: "تصريح") + "."
    }
  }

  var french: String {
    switch self {
    case .participant: "un participant"
    case .chathamHouse: "règle de Chatham House"
    case .shownAt(let mark): "Montré avec l’habilitation \(mark.label)."
    case .leftOut(let count, let mark):
      Plural.french(
        count, one: "déclaration marquée \(mark.label) a été omise",
        many: "de déclarations marquées \(mark.label) ont été omises",
        other: "déclarations marquées \(mark.label) ont été omises") + "."
    }
  }

  var russian: String {
    switch self {
    case .participant: "один из участников"
    case .chathamHouse: "правило Чатем-Хаус"
    case .shownAt(let mark): "Показано с допуском \(mark.label)."
    case .leftOut(let count, let mark):
      "Не показано с пометкой \(mark.label): "
        + Plural.eastSlavic(count, one: "заявление", few: "заявления", many: "заявлений") + "."
    }
  }

  var ukrainian: String {
    switch self {
    case .participant: "один з учасників"
    case .chathamHouse: "правило Чатем-Гаус"
    case .shownAt(let mark): "Показано з допуском \(mark.label)."
    case .leftOut(let count, let mark):
      "Не показано з позначкою \(mark.label): "
        + Plural.eastSlavic(count, one: "заява", few: "заяви", many: "заяв") + "."
    }
  }
}
