package typealias PersonID = Identifier<Person>

/// A speaker: a person who speaks for a party, in an office, between two days.
///
/// If the person spoke for other parties too, each has an ``Affiliation``.
package struct Person: Hashable, Sendable {
  package var id: PersonID
  package var name: Name
  package var party: PartyID
  package var office: String?
  package var from: Day?
  package var until: Day?

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
