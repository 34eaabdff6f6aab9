extension LabelPhrase {
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
    case .foldedLines: "… # lignes …"
    }
  }
}
