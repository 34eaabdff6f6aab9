internal import NegotiationModel
internal import TextComparison

/// A cell as scripts see it.
struct CellValue: Encodable, Sendable {
  let party: String
  let target: String
  let stance: String
  let on: String
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
  let entry: String

  init(_ cell: Cell, in negotiation: Negotiation) {
    let row = cell.row
    let symbols = negotiation.symbols
    party = cell.party.text
    target = cell.target.description
    stance = row.stance.code
    on = row.said.description
    by = row.speaker >= 0 ? symbols.people.text(row.speaker) : nil
    source = row.sources == 0 ? nil : symbols.sourceLists.text(row.sources)
    grade = row.grade?.description
    basis = row.basis?.code
    redLine = row.flags.contains(.redLine)
    adReferendum = row.flags.contains(.adReferendum)
    firmness = row.firmness?.code
    inheritedFrom = cell.inheritedFrom?.text
    takenOn = cell.takenOn?.description
    textChange = cell.textChange?.rawValue
    carried = cell.carried.rawValue
    current = cell.isCurrent
    contradicted = cell.isContradicted
    disagreed = cell.isDisagreed
    origins = cell.origins
    entry = negotiation.id(ofEntry: row.entry).description
  }
}
