/// Keeps spreadsheets from running a cell: one that begins like a formula gets `'` in front.
///
/// The guard can be taken off again for every text: a text that begins with `'` before what would be
/// guarded gets one more, and any other `'` is the text's own.
///
/// ```swift
/// FormulaGuard.guarded("=1+1")  // '=1+1
/// FormulaGuard.guarded("'=1")   // ''=1
/// FormulaGuard.guarded("'tis")  // 'tis
/// ```
package enum FormulaGuard {
  private static let sign = UInt8(ascii: "'")

  /// The text as a cell that no spreadsheet evaluates.
  package static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// The text that a cell was made from.
  package static func text(of cell: String) -> String {
    guard cell.utf8.first == sign, needsGuard(cell) else { return cell }
    // By scalars: a combining mark after the sign would be removed with it.
    return String(cell.unicodeScalars.dropFirst())
  }

  /// Whether a text begins like a formula, after any number of guards.
  private static func needsGuard(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      if beginsFormula(scalar) { return true }
      // Some programs remove blanks and invisible signs first.
      guard isPassedOver(scalar) else { return false }
    }
    return false
  }

  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\n", "\u{B}", "\u{C}", "\r": true
    // Wide and small forms, which some input methods and programs treat like the plain ones.
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
      "\u{FE6B}":
      true
    default: false
    }
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }
}
