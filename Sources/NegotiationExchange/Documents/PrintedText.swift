internal import OfficeDocuments

/// The text of printed pages, prepared for ``DraftReader``.
struct PrintedText {
  let bytes: [UInt8]
  /// What was removed or repaired.
  let remarks: [String]

  init(pages text: String) {
    let pages = PrintedPages(text)
    let repair = ArabicRepair(pages.text)
    var remarks: [String] = []
    if pages.furnitureLines > 0 {
      let count = pages.furnitureLines
      remarks.append(
        "\(count) \(count == 1 ? "line" : "lines") at the head or foot of pages \(count == 1 ? "is" : "are") left out"
      )
    }
    if repair.words > 0 {
      let count = repair.words
      remarks.append(
        "\(count) \(count == 1 ? "word" : "words") repaired: lam-alef in the order of the page")
    }
    bytes = Array(repair.text.utf8)
    self.remarks = remarks
  }
}
