package import NegotiationModel

/// A stance with its origin, by the names in the log.
package struct SpokenStance: Sendable, Hashable {
  package let stance: Stance
  package let said: Day
  package let isRedLine: Bool
  package let speaker: PersonID?
  package let round: RoundID?
  package let sources: [SourceID]
  /// The entry that first recorded the statement.
  package let entry: EntryID

  init(_ record: StanceRecord) {
    stance = record.stance
    said = record.said
    isRedLine = record.isRedLine
    speaker = record.speaker
    round = record.round
    sources = record.sources
    entry = record.firstEntry
  }
}
