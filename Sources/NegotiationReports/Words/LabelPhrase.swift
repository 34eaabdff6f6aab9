package import Presentation

/// The few words that renderers print themselves.
package enum LabelPhrase: Hashable, Sendable, CaseIterable {
  case legend, marks, key, continued, notShown, totals, old, new, note
}

extension Wording {
  /// The renderers' own words in this language.
  package var rendererLabels: RendererLabels {
    RendererLabels(
      legend: self[.label(.legend)], marks: self[.label(.marks)], key: self[.label(.key)],
      continued: self[.label(.continued)], notShown: self[.label(.notShown)],
      totals: self[.label(.totals)], old: self[.label(.old)], new: self[.label(.new)],
      note: self[.label(.note)], comma: comma)
  }
}

extension LabelPhrase {
  var english: String {
    switch self {
    case .legend: "Legend"
    case .marks: "Marks"
    case .key: "Key"
    case .continued: "continued"
    case .notShown: "Not shown for lack of room"
    case .totals: "Totals"
    case .old: "old"
    case .new: "new"
    case .note: "Note"
    }
  }

  var arabic: String {
    switch self {
    case .legend: "مفتاح الرموز"
    case .marks: "العلامات"
    case .key: "الدليل"
    case .continued: "تتمة"
    case .notShown: "لم يُعرض لضيق المكان"
    case .totals: "المجاميع"
    case .old: "القديم"
    case .new: "الجديد"
    case .note: "ملاحظة"
    }
  }

  var french: String {
    switch self {
    case .legend: "Légende"
    case .marks: "Marques"
    case .key: "Clé"
    case .continued: "suite"
    case .notShown: "Non montré faute de place"
    case .totals: "Totaux"
    case .old: "ancien"
    case .new: "nouveau"
    case .note: "Note"
    }
  }

  var russian: String {
    switch self {
    case .legend: "Обозначения"
    case .marks: "Пометки"
    case .key: "Список"
    case .continued: "продолжение"
    case .notShown: "Не показано из-за нехватки места"
    case .totals: "Итого"
    case .old: "прежний"
    case .new: "новый"
    case .note: "Примечание"
    }
  }

  var ukrainian: String {
    switch self {
    case .legend: "Позначення"
    case .marks: "Позначки"
    case .key: "Перелік"
    case .continued: "продовження"
    case .notShown: "Не показано через брак місця"
    case .totals: "Разом"
    case .old: "попередній"
    case .new: "новий"
    case .note: "Примітка"
    }
  }
}
