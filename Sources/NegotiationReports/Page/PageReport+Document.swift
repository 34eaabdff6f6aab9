package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension PageReport {
  /// The page for other formats: the matrix, then the reports that the page contains.
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    let matrix = MatrixReport(
      position, of: names.negotiation, asOf: query.asOf, knownAt: query.knownAt,
      includesTopics: false
    ).document(names)
    var whole = Document(
      title: Text.data(title, role: .heading), language: wording.language,
      direction: wording.direction)
    if let title = matrix.title { whole.blocks.append(.heading(level: 1, title)) }
    whole.blocks += matrix.blocks
    if comparisons.indices.contains(firstComparison) {
      let changes = comparisons[firstComparison].document(names)
      if let title = changes.title { whole.blocks.append(.heading(level: 1, title)) }
      whole.blocks += changes.blocks
    }
    let answers = [
      shifts?.document(names),
      timeline?.document(names),
      gaps.document(names, all: false),
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
            board.draft.ref.description, value.target, value.party, value.day ?? Day.unknownWord,
            value.stance,
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
