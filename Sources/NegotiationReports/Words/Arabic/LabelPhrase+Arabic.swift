extension LabelPhrase {
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
    case .foldedLines: "… أسطر: # …"
    }
  }
}
