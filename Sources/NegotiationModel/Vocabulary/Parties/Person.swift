/// The name of a person.
public typealias PersonID = Identifier<Person>

/// A speaker: a person who speaks for a party, in an office, between two days.
///
/// Whoever spoke for others before or after has an affiliation for each.
public struct Person: Hashable, Sendable {
  /// The name in the log.
  public package(set) var id: PersonID
  /// What the person is called.
  public package(set) var name: Name
  /// The party that the person speaks for.
  public package(set) var party: PartyID
  /// The office in which the person speaks.
  public package(set) var office: String?
  /// Since when; `nil` where nothing is known.
  public package(set) var from: Day?
  /// Until when; `nil` where it goes on.
  public package(set) var until: Day?

  package init(
    id: PersonID, name: Name, party: PartyID, office: String? = nil, from: Day? = nil,
    until: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.party = party
    self.office = office
    self.from = from
    self.until = until
  }
}
