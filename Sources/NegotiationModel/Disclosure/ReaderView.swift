/// What a reader may see of entries, by the Chatham House Rule and by a clearance if there is one.
///
/// The fold that a reader gets leaves out what may not be known (``Disclosure``). The words of an
/// entry are read from the log, which holds all of them, and are cut here.
package struct ReaderView: Sendable {
  /// What a clearance lets through; `nil` shows everything except speakers under the rule.
  package let disclosure: Disclosure?
  /// Statements whose speaker is named in no version.
  private let anonymous: StatementSet

  /// Removes speakers who may not be named from the negotiation, and stores the affected
  /// statements.
  package init(of negotiation: inout Negotiation, disclosure: Disclosure?) {
    self.disclosure = disclosure
    anonymous = negotiation.concealSpeakers()
  }

  /// Whether only the words of an entry are shown, without their origin.
  package func isUnattributed(_ id: EntryID) -> Bool {
    disclosure?.unattributed.contains(id) ?? false
  }

  /// Whether an entry exists and may not be mentioned.
  package func isConcealed(_ id: EntryID) -> Bool {
    disclosure.map { $0.leftOut.contains(id) || $0.unattributed.contains(id) } ?? false
  }

  /// Whether the speaker of a statement is named in no version of it.
  package func hidesSpeaker(of id: EntryID, in negotiation: Negotiation) -> Bool {
    anonymous.covers(id, in: negotiation)
  }

  /// The event of an entry, as far as the reader may see it.
  package func shown(_ event: Event, of id: EntryID, in negotiation: Negotiation) -> Event {
    switch event {
    case .stance(let statement): return .stance(shown(statement, of: id, in: negotiation))
    case .correction(let correction):
      guard case .stance(let statement) = correction.event else { return event }
      // The entry that it corrected is not shown, so it is shown as an entry of its own.
      if isUnattributed(id) { return .stance(statement.unattributed) }
      return .correction(
        Correction(
          of: correction.of, why: correction.why,
          event: .stance(shown(statement, of: id, in: negotiation))))
    default: return event
    }
  }

  private func shown(
    _ statement: Statement, of id: EntryID, in negotiation: Negotiation
  ) -> Statement {
    if isUnattributed(id) { return statement.unattributed }
    var statement = statement
    if statement.isChathamHouse || hidesSpeaker(of: id, in: negotiation) {
      (statement.speaker, statement.key) = (nil, nil)
    }
    if let changes = statement.changes, isConcealed(changes) { statement.changes = nil }
    return statement
  }
}
