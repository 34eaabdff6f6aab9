package import NegotiationModel
internal import TextComparison

/// A point of a history, for scripts.
package struct PointValue: Encodable, Sendable {
  package let target: String
  package let party: String
  /// `nil` for a statement without a day, which counts only if no day is asked about.
  @Null package var day: String?
  package let stance: String
  @Null package var carried: String?
  package let marks: String
  @Null package var takenOn: String?
  @Null package var textChange: String?
  @Null package var inheritedFrom: String?
  @Null package var entry: String?
}

extension PageReport: Encodable {
  private struct DraftValue: Encodable {
    let draft: String
    @Null var on: String?
    let parties: [String]
    let points: [PointValue]
  }

  package static func text(ofDay ordinal: Int) -> String { Day(ordinal: ordinal).description }

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
    try container.encode(heads, forKey: .heads)
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

  package func value(
    _ point: CellHistory.Point, of track: PageBoard.Track, on board: PageBoard
  ) -> PointValue {
    let ref = board.draft.ref
    let target: Target =
      switch board.rows[track.row].subject {
      case .whole: .draft(ref)
      case .section(let section): .clause(ref, section.id)
      case .clause(let clause): .clause(ref, clause.id)
      }
    let cell = point.cell
    return PointValue(
      target: target.description, party: board.parties[track.party].text,
      day: point.day.known?.description, stance: cell?.stance.code ?? "silent",
      carried: cell?.carry.rawValue, marks: cell.map { CellMarks($0).text } ?? "",
      takenOn: cell?.takenOn?.description, textChange: cell?.textChange?.rawValue,
      inheritedFrom: cell?.inheritedFrom?.text,
      entry: cell?.statement.entry.description)
  }
}
