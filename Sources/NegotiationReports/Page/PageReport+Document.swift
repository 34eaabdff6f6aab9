internal import NegotiationModel
package import Presentation
internal import TextComparison

extension PageReport {
  /// The page for formats that cannot have one: the matrix, then the reports that it joins.
  package func document(_ wording: Wording, language: String?) -> Document {
    let matrix = MatrixReport(
      position, of: negotiation, asOf: query.asOf, knownAt: query.knownAt, includesTopics: false
    ).document(wording, language: language)
    var whole = Document(
      title: Text.data(title, role: .heading), language: wording.language,
      direction: wording.direction)
    if let title = matrix.title { whole.blocks.append(.heading(level: 1, title)) }
    whole.blocks += matrix.blocks
    if comparisons.indices.contains(firstComparison) {
      let changes = comparisons[firstComparison].document(wording, language: language)
      if let title = changes.title { whole.blocks.append(.heading(level: 1, title)) }
      whole.blocks += changes.blocks
    }
    let answers = [
      shifts?.document(wording, language: language),
      timeline?.document(wording, language: language),
      gaps.document(wording, language: language, all: false),
    ]
    for case let answer? in answers {
      if let title = answer.title { whole.blocks.append(.heading(level: 1, title)) }
      whole.blocks += answer.blocks
    }
    return whole
  }

  /// Every day on which a cell changed, as a row, for spreadsheets.
  package func sheet(_ wording: Wording) -> Document {
    let columns = [
      "draft", "target", "party", "day", "stance", "carried", "marks", "taken_on", "entry",
    ]
    let rows = boards.flatMap { board in
      board.tracks.flatMap { track in
        track.points.map { point in
          let value = value(point, of: track, on: board)
          return [
            board.draft.ref.description, value.target, value.party, value.day, value.stance,
            value.carried ?? "", value.marks, value.takenOn ?? "", value.entry ?? "",
          ].map { Text.data($0) }
        }
      }
    }
    return Document(
      language: wording.language, direction: wording.direction,
      blocks: [.table(Table(columns: columns.map { Table.Column(Text($0)) }, rows: rows))])
  }
}

/// A point of a history as scripts see it.
struct PointValue: Encodable, Sendable {
  let target: String
  let party: String
  let day: String
  let stance: String
  @Null var carried: String?
  let marks: String
  @Null var takenOn: String?
  @Null var textChange: String?
  @Null var inheritedFrom: String?
  @Null var entry: String?
}

extension PageReport: Encodable {
  private struct DraftValue: Encodable {
    let draft: String
    @Null var on: String?
    let parties: [String]
    let points: [PointValue]
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, knownAt, heads, from, until, drafts
  }

  /// Drafts in the order of tabling; points by clause, party and day.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.report/1", forKey: .schema)
    try container.encode(position.draft.plan.text, forKey: .plan)
    try container.encode(position.draft.draft.text, forKey: .draft)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(query.knownAt, forKey: .knownAt)
    try container.encode(negotiation.headsByWriter, forKey: .heads)
    try container.encode(PageReport.text(ofDay: days.lowerBound), forKey: .from)
    try container.encode(PageReport.text(ofDay: days.upperBound), forKey: .until)
    try container.encode(
      boards.map { board in
        DraftValue(
          draft: board.draft.ref.description, on: board.draft.on?.description,
          parties: board.parties.map(\.text),
          points: board.tracks.flatMap { track in
            track.points.map { value($0, of: track, on: board) }
          })
      }, forKey: .drafts)
  }

  fileprivate func value(
    _ point: CellHistory.Point, of track: PageBoard.Track, on board: PageBoard
  ) -> PointValue {
    let ref = board.draft.ref
    let target: Target = track.row < 0 ? .draft(ref) : .clause(ref, board.clauses[track.row].id)
    let cell = point.cell
    return PointValue(
      target: target.description, party: board.parties[track.party].text,
      day: point.day.description, stance: cell?.row.stance.code ?? "silent",
      carried: cell?.carried.rawValue, marks: cell.map(Scale.marks) ?? "",
      takenOn: cell?.takenOn?.description, textChange: cell?.textChange?.rawValue,
      inheritedFrom: cell?.inheritedFrom?.text,
      entry: cell.map { negotiation.id(ofEntry: $0.row.entry).description })
  }
}
