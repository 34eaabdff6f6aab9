internal import NegotiationModel
package import Presentation

/// All that the log holds on one thing: what it is, and every statement that touches it.
package struct Dossier: Sendable {
  /// A fact about the thing: one key for scripts, one phrase for people.
  struct Fact: Sendable {
    var key: String
    var phrase: Phrase
    var values: [String]
  }

  /// A text that belongs to the thing, such as a clause in one of its drafts.
  struct Passage: Sendable {
    var draft: DraftRef
    var clause: Clause
    /// How the text compares with that of the draft before it in the list.
    var change: TextChange?
  }

  package let kind: String
  package let id: String
  let title: String
  var facts: [Fact] = []
  var passages: [Passage] = []
  var statements: [StatementView] = []
  let negotiation: Negotiation

  init(kind: String, id: String, title: String, negotiation: Negotiation) {
    self.kind = kind
    self.id = id
    self.title = title
    self.negotiation = negotiation
  }

  mutating func add(_ key: String, _ phrase: Phrase, _ values: [String?]) {
    let known = values.compactMap { $0 }
    if !known.isEmpty { facts.append(Fact(key: key, phrase: phrase, values: known)) }
  }

  package func document(_ wording: Wording, language: String?) -> Document {
    let names = Names(negotiation, wording: wording, language: language)
    var blocks: [Block] = []
    if !facts.isEmpty {
      blocks.append(
        .definitions(
          facts.map { fact in
            Definition(
              Text(wording[fact.phrase], role: .muted), fact.values.map { Text.data($0) })
          }))
    }
    for passage in passages {
      let (text, textLanguage) = names.body(of: passage.clause, in: passage.draft)
      let number = passage.clause.number.map { "\($0). " } ?? ""
      var heading = Text.data("\(passage.draft)  ", role: .emphasis) + Text(number)
      heading += names.heading(of: passage.clause, in: passage.draft)
      if let change = passage.change {
        heading += Text("  [\(wording[.textChange(change)])]", role: .muted)
      }
      if passage.clause.isUnverified {
        heading += Text("  [\(wording[.unverified])]", role: .warning)
      }
      blocks.append(.paragraph(heading))
      blocks.append(.quotation(Quotation(Text.data(text), language: textLanguage)))
    }
    if kind != "entry" || !statements.isEmpty {
      blocks.append(
        .heading(
          level: 1, Text("\(wording[.statements]) (\(statements.count))", role: .heading)))
    }
    var last: [String: Stance] = [:]
    for view in statements {
      let keys = view.statement.targets.map { "\(view.statement.party) \(matter($0))" }
      let before = keys.compactMap { last[$0] }.first
      blocks += view.blocks(names, before: before)
      if !view.isWithdrawn { for key in keys { last[key] = view.statement.stance } }
    }
    return Document(
      title: Text(id, role: .heading) + (title == id ? "" : Text(" — ") + Text.data(title)),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  /// The same matter in all drafts: the clause's identifier without its draft.
  private func matter(_ target: Target) -> String {
    guard case .clause(let draft, let clause) = target else { return target.description }
    return "\(draft.plan)/\(clause)"
  }
}

extension Dossier: Encodable {
  private struct PassageValue: Encodable {
    let draft: String
    let target: String
    @Null var number: String?
    let heading: String
    let text: String
    @Null var note: String?
    let unverified: Bool
    @Null var textChange: String?
  }

  private enum Key: String, CodingKey { case schema, kind, id, title, facts, passages, statements }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.show/1", forKey: .schema)
    try container.encode(kind, forKey: .kind)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(
      Dictionary(facts.map { ($0.key, $0.values) }, uniquingKeysWith: { $0 + $1 }), forKey: .facts)
    try container.encode(
      passages.map {
        PassageValue(
          draft: $0.draft.description, target: Target.clause($0.draft, $0.clause.id).description,
          number: $0.clause.number, heading: $0.clause.heading, text: $0.clause.text,
          note: $0.clause.note, unverified: $0.clause.isUnverified,
          textChange: $0.change?.rawValue)
      }, forKey: .passages)
    try container.encode(
      statements.map { StatementView.Value($0, in: negotiation) }, forKey: .statements)
  }
}
