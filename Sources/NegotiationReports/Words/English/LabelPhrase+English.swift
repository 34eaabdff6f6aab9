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
    case .foldedLines: "… # lines …"
    }
  }
}
