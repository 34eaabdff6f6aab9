internal import NegotiationModel
internal import TextComparison

/// A cell as scripts see it.
struct CellValue: Encodable, Sendable {
  let party: String
  let target: String
  let stance: String
  @Null var on: String?
  @Null var by: String?
  @Null var source: String?
  @Null var grade: String?
  @Null var basis: String?
  let redLine: Bool
  let adReferendum: Bool
  @Null var firmness: String?
  @Null var inheritedFrom: String?
  @Null var takenOn: String?
  @Null var textChange: String?
  let carried: String
  let current: Bool
  let contradicted: Bool
  let disagreed: Bool
  let origins: Int
  let weakSource: Bool
  let entry: String

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
