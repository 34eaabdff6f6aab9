package typealias RoundID = Identifier<Round>

/// A meeting or a series of meetings.
package struct Round: Hashable, Sendable {
  package var id: RoundID
  package var on: Day
  package var until: Day?
  package var place: String?
  package var participants: [PartyID]
  package var format: String?
  package var outcome: String?
  package var sources: [SourceID]

  package init(
    id: RoundID, on: Day, until: Day? = nil, place: String? = nil, participants: [PartyID] = [],
    format: String? = nil, outcome: String? = nil, sources: [SourceID] = []
  ) {
    self.id = id
    self.on = on
    self.until = until
    self.place = place
    self.participants = participants
    self.format = format
    self.outcome = outcome
    self.sources = sources
  }
}
