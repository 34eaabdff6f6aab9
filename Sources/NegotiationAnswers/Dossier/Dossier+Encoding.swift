package import NegotiationModel
internal import TextComparison

extension Dossier: Encodable {
  private struct PartValue: Encodable {
    let op: String
    let text: String
  }

  private struct PassageValue: Encodable {
    let draft: String
    let target: String
    @Null var number: String?
    let heading: String
    let text: String
    @Null var note: String?
    let unverified: Bool
    @Null var from: String?
    @Null var textChange: String?
    let redline: [PartValue]
    let brackets: [BracketsValue]
    let statements: [String]
  }

  /// A pair of square brackets: its bytes in the UTF-8 of the text, and the number of pairs around
  /// it.
  private struct BracketsValue: Encodable {
    let start: Int
    let end: Int
    let depth: Int
  }

  private enum Key: String, CodingKey { case schema, kind, id, title, facts, passages, statements }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.show/1", forKey: .schema)
    try container.encode(kind.rawValue, forKey: .kind)
    try container.encode(id, forKey: .id)
    try container.encode(title.text, forKey: .title)
    try container.encode(
      Dictionary(
        facts.map { ($0.key.rawValue, $0.values.map(code)) }, uniquingKeysWith: { $0 + $1 }),
      forKey: .facts)
    try container.encode(passages.map(value), forKey: .passages)
    try container.encode(
      statements.map { StatementView.Value($0) }, forKey: .statements)
  }

  private func value(_ passage: Passage) -> PassageValue {
    let redline = passage.before.map {
      Redline(
        old: $0.clause.text, new: passage.clause.text, language: passage.language
      ).operations
    }
    return PassageValue(
      draft: passage.draft.description, target: passage.target.description,
      number: passage.clause.number, heading: passage.clause.heading, text: passage.clause.text,
      note: passage.clause.note, unverified: passage.clause.isUnverified,
      from: passage.before?.draft.description, textChange: passage.change?.rawValue,
      redline: (redline ?? []).map { PartValue(op: $0.kind.rawValue, text: $0.text) },
      brackets: passage.clause.brackets.map {
        BracketsValue(start: $0.bytes.lowerBound, end: $0.bytes.upperBound, depth: $0.depth)
      },
      statements: passage.statements.map(\.id.description))
  }

  /// The value for scripts.
  private func code(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .word(let word): word.code
    case .party(let id): id.text
    case .membership(let id, let from, let until):
      [id.text, Dossier.span(from, until)].filter { !$0.isEmpty }.joined(separator: " ")
    case .office(let office, _, _): office
    case .person(let id, let person):
      person.map {
        "\($0.name.text)\($0.office.map { ", \($0)" } ?? "") [\(id)]"
      } ?? id.text
    case .source(let id): id.text
    case .topic(let id): id.text
    case .draft(let ref): ref.description
    case .clause(let target): target.description
    }
  }

  /// The days of a membership in brackets, or nothing if it has none.
  package static func span(_ from: Day?, _ until: Day?) -> String {
    guard from != nil || until != nil else { return "" }
    return "(\(from?.description ?? "…") – \(until?.description ?? "…"))"
  }
}
