package import NegotiationModel

/// One entry: what it records, when, and whether it still counts.
package struct EntryReport: Sendable {
  package let entry: Entry
  package let standing: Entry.Standing
  /// The statement of the entry, if it records or corrects one.
  package let view: StatementView?

  /// Collects an entry; `nil` if there is none.
  package init?(
    _ id: EntryID, in negotiation: Negotiation, read: @escaping EvidenceReader
  ) throws {
    guard let known = negotiation.entry(id), let entry = try read(id) else { return nil }
    self.entry = entry
    standing = known.standing
    let statements = negotiation.statements(in: .statement(behind: id))
    view = try negotiation.views(of: statements, read: read).first
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
      [view].compactMap { $0 }.map { StatementView.Value($0) },
      forKey: .statements)
  }
}
