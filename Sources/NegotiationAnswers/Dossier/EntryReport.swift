package import NegotiationModel

/// One entry: what it records, when, and whether it still counts.
package struct EntryReport: Sendable {
  package let entry: Entry
  package let standing: Entry.Standing
  /// The statement of the entry, if it records or corrects one.
  package let view: StatementView?
  /// What corrected it or took it back.
  package let steps: [EntryStep]

  /// Collects an entry; `nil` if nobody has it.
  ///
  /// - `fields`: what an event says, by the names that the log has for its fields.
  package init?(
    _ id: EntryID, in negotiation: Negotiation, read: @escaping EvidenceReader,
    fields: (Event) -> [(name: String, value: String)]
  ) throws {
    guard let known = negotiation.entry(id), let entry = try read(id) else { return nil }
    self.entry = entry
    standing = known.standing
    let statements = negotiation.statements(in: .statement(behind: id))
    view = try negotiation.views(of: statements, read: read).first
    var first = id
    while case .correction(let correction)? = try read(first)?.event, correction.of != first {
      first = correction.of
    }
    steps = try EntryStep.all(of: first, in: negotiation, read: read, fields: fields)
  }
}

extension EntryReport: Encodable {
  private enum Key: String, CodingKey {
    case schema, kind, id, title, facts, passages, statements, history
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
      [view].compactMap { $0 }.map { StatementView.Value($0) },
      forKey: .statements)
    try container.encode(steps, forKey: .history)
  }
}
