/// The name of a round.
public typealias RoundID = Identifier<Round>

/// A meeting or a series of meetings.
public struct Round: Hashable, Sendable {
  /// The name in the log.
  public package(set) var id: RoundID
  /// The first day.
  public package(set) var on: Day
  /// The last day; `nil` where it is the first one.
  public package(set) var until: Day?
  /// Where it was held.
  public package(set) var place: String?
  /// The parties that took part.
  public package(set) var participants: [PartyID]
  package var format: String?
  package var outcome: String?
  /// Where it is known from.
  public package(set) var sources: [SourceID]

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
