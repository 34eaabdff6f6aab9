internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// The columns with the contents of a statement, for spreadsheets.
struct StatementColumns {
  let names: Names

  var titles: [Table.Column] {
    let phrases: [Phrase] = [
      .party, .finding(.stance), .clause, .speaker, .finding(.quotation), .language, .translation,
      .condition, .note, .sources, .round, .grade, .redLine,
    ]
    return phrases.map { Table.Column(Text(names.wording[$0])) }
  }

  /// The cells of a statement; empty for any other event.
  func cells(_ statement: Statement?) -> [Text] {
    guard let statement else { return titles.map { _ in Text() } }
    func list(_ texts: [String]) -> Text { Text.data(texts.joined(separator: "; ")) }
    func optional(_ text: String?) -> Text { text.map { Text.data($0) } ?? Text() }
    let wording = names.wording
    return [
      Text.data(names.name(of: statement.party)), Text(wording[.stance(statement.stance)]),
      list(statement.targets.map { names.negotiation.printed($0) }),
      optional(statement.speaker.map { names.name(of: $0) }), optional(statement.quote?.text),
      optional(statement.quote?.language), optional(statement.quote?.translation),
      list(statement.conditions), optional(statement.note), list(statement.sources.map(\.text)),
      optional(statement.round?.text), optional(statement.grade?.description),
      statement.isRedLine ? Text(wording[.redLine]) : Text(),
    ]
  }
}
