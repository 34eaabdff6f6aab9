internal import NegotiationModel
internal import Presentation
internal import StatementReading

/// Writes candidates as a `stances.csv` for review in a spreadsheet, with the sentence in the note.
enum CandidateTable {
  private static let columns = [
    "party", "stance", "target", "on", "by", "quote", "lang", "note", "condition", "source",
    "basis", "red_line",
  ]

  static func text(of reports: [ReadingReport]) -> String {
    let rows = reports.flatMap { report in
      report.reading.candidates.map { candidate in row(candidate, report) }
    }
    let table = Table(
      columns: columns.map { Table.Column(Text($0)) }, rows: rows.map { $0.map { Text.data($0) } })
    return CSVRenderer().render(Document(blocks: [.table(table)]))
  }

  private static func row(_ candidate: StatementCandidate, _ report: ReadingReport) -> [String] {
    let conditions =
      candidate.stance == .conditional && candidate.conditions.isEmpty
      ? [candidate.text] : candidate.conditions
    return [
      candidate.party?.text ?? "", candidate.stance?.code ?? "",
      candidate.targets.first?.target.description ?? "",
      candidate.on?.description ?? "unknown", candidate.speaker?.text ?? "", candidate.quote ?? "",
      candidate.quote == nil ? "" : report.reading.language ?? "", candidate.text,
      candidate.stance == .conditional ? conditions.joined(separator: ";") : "",
      report.source ?? "", candidate.basis.code,
      candidate.isRedLine ? "true" : "",
    ]
  }
}
