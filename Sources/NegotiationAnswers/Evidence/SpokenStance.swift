package import NegotiationModel

/// A stance with what tells where it comes from, by the names that the log has for it.
package struct SpokenStance: Sendable, Hashable {
  package let stance: Stance
  package let said: Day
  package let isRedLine: Bool
  package let speaker: PersonID?
  package let round: RoundID?
  package let sources: [SourceID]
  /// The entry that first recorded the statement.
  package let entry: EntryID

  init(_ row: StanceRow, in negotiation: Negotiation) {
    let symbols = negotiation.symbols
    stance = row.stance
    said = row.said
    isRedLine = row.flags.contains(.redLine)
    speaker = row.speaker >= 0 ? PersonID(checked: symbols.people.text(row.speaker)) : nil
    round = row.round >= 0 ? RoundID(checked: symbols.rounds.text(row.round)) : nil
    sources = symbols.sources(row.sources)
    entry = negotiation.id(ofEntry: row.place)
  }
}
