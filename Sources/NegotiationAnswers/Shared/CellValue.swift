internal import NegotiationModel
internal import TextComparison

/// A cell for scripts.
///
/// Its keys are in the order of writing, because there may be a million cells.
struct CellValue: Encodable, Sendable {
  let adReferendum: Bool
  @Null var basis: String?
  @Null var by: String?
  let carried: String
  let contradicted: Bool
  let current: Bool
  let disagreed: Bool
  let entry: String
  @Null var firmness: String?
  @Null var grade: String?
  @Null var inheritedFrom: String?
  @Null var on: String?
  let origins: Int
  let party: String
  let redLine: Bool
  @Null var source: String?
  let stance: String
  @Null var takenOn: String?
  let target: String
  @Null var textChange: String?
  let weakSource: Bool

  init(_ cell: Cell) {
    let statement = cell.statement
    party = cell.party.text
    target = cell.target.description
    stance = statement.stance.code
    on = statement.said.known?.description
    by = statement.speaker?.text
    source =
      statement.hasSources ? statement.sources.map(\.text).joined(separator: ";") : nil
    grade = statement.grade?.description
    basis = statement.basis?.code
    redLine = statement.isRedLine
    adReferendum = statement.isAdReferendum
    firmness = statement.firmness?.code
    inheritedFrom = cell.inheritedFrom?.text
    takenOn = cell.takenOn?.description
    textChange = cell.textChange?.rawValue
    carried = cell.carry.rawValue
    current = cell.isCurrent
    contradicted = cell.isContradicted
    disagreed = cell.isDisagreed
    origins = cell.origins
    weakSource = cell.isWeaklySourced
    entry = statement.entry.description
  }
}
