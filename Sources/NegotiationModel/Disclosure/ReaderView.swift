/// What a reader sees of entries: the rules of the Chatham House, and of a clearance where there is one.
///
/// The fold that a reader is shown leaves out what may not be known (``Disclosure``). The words of an
/// entry are read from the log, where all of them stand, and are cut here.
package struct ReaderView: Sendable {
  /// What a clearance lets through; `nil` where everything is shown but speakers under the rule.
  package let disclosure: Disclosure?
  /// Statements whose speaker is named in no version.
  private let anonymous: StatementSet

  /// Takes speakers that are not to be named off the negotiation, and remembers whose they were.
  package init(of negotiation: inout Negotiation, disclosure: Disclosure?) {
    self.disclosure = disclosure
    anonymous = negotiation.concealSpeakers()
  }

  /// Whether only the words of an entry are shown, without anyone they are from.
  package func isUnattributed(_ id: EntryID) -> Bool {
    disclosure?.unattributed.contains(id) ?? false
  }

  /// Whether an entry is there and may not be told of.
  package func isConcealed(_ id: EntryID) -> Bool {
    disclosure.map { $0.leftOut.contains(id) || $0.unattributed.contains(id) } ?? false
  }

  /// Whether the speaker of a statement is named in no version of it.
  package func hidesSpeaker(of id: EntryID, in negotiation: Negotiation) -> Bool {
    anonymous.covers(id, in: negotiation)
  }

  /// The event of an entry as far as the reader may see it.
  package func shown(_ event: Event, of id: EntryID, in negotiation: Negotiation) -> Event {
    switch event {
    case .stance(let statement): return .stance(shown(statement, of: id, in: negotiation))
    case .correction(let correction):
      guard case .stance(let statement) = correction.event else { return event }
      // What it corrected is not shown, so it stands for itself.
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
