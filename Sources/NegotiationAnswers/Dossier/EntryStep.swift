package import NegotiationModel

/// A correction or a withdrawal of an entry: by which entry, when, why, and what it changed.
package struct EntryStep: Encodable, Sendable {
  /// A field that has another value since.
  package struct Change: Encodable, Hashable, Sendable {
    /// The name that the log has for it.
    package let field: String
    package let old: String?
    package let new: String?
  }

  package let entry: EntryID
  package let recorded: Instant
  package let why: String?
  package let isWithdrawal: Bool
  package let changes: [Change]

  private enum CodingKeys: String, CodingKey {
    case entry, recorded = "recordedAt", writer, why, isWithdrawal = "withdraws", changes
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entry.description, forKey: .entry)
    try container.encode(recorded.text, forKey: .recorded)
    try container.encode(entry.writer.text, forKey: .writer)
    try container.encode(why, forKey: .why)
    try container.encode(isWithdrawal, forKey: .isWithdrawal)
    try container.encode(changes, forKey: .changes)
  }

  /// The steps of an entry, or of the one that a correction corrects, in the order in which they were
  /// recorded.
  ///
  /// - `fields`: what an event says, by the names that the log has for its fields.
  static func all(
    of first: EntryID, in negotiation: Negotiation, read: EvidenceReader,
    fields: (Event) -> [(name: String, value: String)]
  ) throws -> [EntryStep] {
    var steps: [EntryStep] = []
    var before: [(name: String, value: String)]?
    for id in negotiation.history(of: first) {
      guard let entry = try read(id) else { continue }
      guard case .correction(let correction) = entry.event else {
        before = fields(entry.event)
        continue
      }
      let after = fields(correction.event)
      steps.append(
        EntryStep(
          entry: id, recorded: entry.recorded, why: correction.why, isWithdrawal: false,
          changes: changes(from: before ?? after, to: after)))
      before = after
    }
    for (id, why) in negotiation.withdrawals(of: first) {
      guard let entry = negotiation.entry(id) else { continue }
      steps.append(
        EntryStep(entry: id, recorded: entry.recorded, why: why, isWithdrawal: true, changes: []))
    }
    return steps.sorted { $0.recorded < $1.recorded }
  }

  /// The fields of which the values differ, those that went first.
  private static func changes(
    from old: [(name: String, value: String)], to new: [(name: String, value: String)]
  ) -> [Change] {
    func table(_ fields: [(name: String, value: String)]) -> [String: String] {
      var table: [String: String] = [:]
      for field in fields { table[field.name] = field.value }
      return table
    }
    let (before, after) = (table(old), table(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      before[name] == after[name]
        ? nil : Change(field: name, old: before[name], new: after[name])
    }
  }
}
