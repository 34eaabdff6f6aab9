internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// Makes each kind of cell once and uses it wherever it occurs.
final class CellSigns {
  private let wording: Wording
  // The cells made so far. The key combines the marks, the stance and two flags, so that thousands
  // of cells are compared quickly.
  private var known: [Int: Grid.Cell] = [:]
  /// The cell of a silent party.
  let silent: Grid.Cell
  /// The cell of a party that spoke to the draft as a whole and not to the clause.
  let wholeOnly: Grid.Cell

  init(_ wording: Wording) {
    self.wording = wording
    silent = Grid.Cell(
      glyph: Scale.silentGlyph, plain: Scale.silentPlain, word: wording[.silent], code: "silent",
      role: .muted)
    wholeOnly = Grid.Cell(
      glyph: Scale.wholeGlyph, plain: Scale.wholePlain, word: wording[.silent], code: "silent",
      role: .muted)
  }

  /// The sign of a stance with its marks.
  ///
  /// - `isOfClaim`: whether the stance is on a claim, which is asserted or denied.
  func cell(_ cell: Cell, ofClaim isOfClaim: Bool) -> Grid.Cell {
    let (stance, marks) = (cell.stance, CellMarks(cell))
    let kind =
      Int(marks.bits) | Int(stance.rawValue) << 16 | (cell.isCurrent ? 1 << 24 : 0)
      | (isOfClaim ? 1 << 25 : 0)
    if let made = known[kind] { return made }
    let word = wording[isOfClaim ? .ofClaim(stance) : .stance(stance)]
    let made = Grid.Cell(
      glyph: Scale.glyph(stance), plain: Scale.plain(stance), word: word, code: stance.code,
      role: cell.isCurrent ? Scale.role(stance) : .muted, marks: marks.text)
    known[kind] = made
    return made
  }

  func cell(_ cell: Cell) -> Grid.Cell { self.cell(cell, ofClaim: false) }
}
