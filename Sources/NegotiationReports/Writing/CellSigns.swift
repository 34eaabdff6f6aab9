internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// The cells of a table, each kind made once and put wherever it belongs.
final class CellSigns {
  private let wording: Wording
  // A class for the sake of this memory: who asks for a cell need not know that it was made before.
  // The key holds the marks, the stance and two flags, so that thousands of cells are soon told apart.
  private var known: [Int: Grid.Cell] = [:]
  /// Where a party said nothing.
  let silent: Grid.Cell
  /// Where a party spoke on the draft as such and not on the clause.
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
  /// - `isOfClaim`: whether it is a stance on a claim, which one asserts or denies.
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
