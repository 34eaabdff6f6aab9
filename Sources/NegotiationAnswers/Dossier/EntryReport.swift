package import NegotiationModel
package import Presentation

/// One entry: what it records, when it was recorded, what became of it.
package struct EntryReport: Sendable {
  let entry: Entry
  let standing: EntryRow.Standing
  /// The statement behind the entry, where it is one or corrects one.
  let view: StatementView?
  let negotiation: Negotiation

  /// Collects an entry; `nil` if nobody has it.
  package init?(
    _ id: EntryID, in negotiation: Negotiation, read: @escaping EvidenceReader
  ) throws {
    guard let index = negotiation.index(of: id), let entry = try read(id) else { return nil }
    self.entry = entry
    self.negotiation = negotiation
    let row = negotiation.entries[Int(index)]
    standing = row.standing
    let all = try negotiation.statements(asOf: nil, read: read) { $0.place == row.root }
    view = all.first
  }

  package func document(_ wording: Wording, language: String?) -> Document {
    let names = Names(negotiation, wording: wording, language: language)
    var facts = [
      Definition(Text(wording[.recorded], role: .muted), Text.data(entry.recorded.text)),
      Definition(Text(wording[.kind], role: .muted), kind(wording)),
      Definition(Text(wording[.standing], role: .muted), Text(wording[.code(.entry(standing))])),
    ]
    if view == nil {
      facts.append(Definition(Text(wording[.text], role: .muted), entry.event.sentence(names)))
    }
    return Document(
      title: Text(entry.id.description, role: .heading), language: wording.language,
      direction: wording.direction,
      blocks: [.definitions(facts)] + (view?.blocks(names, before: nil) ?? []))
  }

  private func kind(_ wording: Wording) -> Text {
    entry.event.kind.map { Text(wording[.code(.event($0))]) } ?? Text.data(entry.event.type)
  }
}

extension EntryReport: Encodable {
  private enum Key: String, CodingKey {
    case schema, kind, id, title, facts, passages, statements
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.show/1", forKey: .schema)
    try container.encode("entry", forKey: .kind)
    try container.encode(entry.id.description, forKey: .id)
    try container.encode(entry.event.type, forKey: .title)
    try container.encode(
      [
        "recordedAt": [entry.recorded.text], "type": [entry.event.type],
        "standing": [standing.word],
      ], forKey: .facts)
    try container.encode([String](), forKey: .passages)
    try container.encode(
      [view].compactMap { $0 }.map { StatementView.Value($0, in: negotiation) },
      forKey: .statements)
  }
}
