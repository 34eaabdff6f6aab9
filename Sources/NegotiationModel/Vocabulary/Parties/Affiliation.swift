/// That a person speaks for a party in an office between two days; an open end is `nil`.
package struct Affiliation: Hashable, Sendable {
  package var person: PersonID
  package var party: PartyID
  package var office: String?
  package var from: Day?
  package var until: Day?

  package init(
    person: PersonID, party: PartyID, office: String? = nil, from: Day? = nil, until: Day? = nil
  ) {
    self.person = person
    self.party = party
    self.office = office
    self.from = from
    self.until = until
  }

  /// Whether something said on a day falls into it, as far as that can be said; both ends count.
  ///
  /// A month or a year counts from its last day, so that nobody speaks before it is sure.
  package func holds(on day: Day) -> Bool {
    guard day.isKnown else { return true }
    if let from, !from.isSure(by: day) { return false }
    return !(until?.ends(before: day) ?? false)
  }

  /// Whether some day may belong to both.
  func overlaps(_ other: Affiliation) -> Bool {
    func isOver(_ end: Day?, before start: Day?) -> Bool {
      guard let end, let start else { return false }
      return end.ends(before: start)
    }
    return !isOver(until, before: other.from) && !isOver(other.until, before: from)
  }
}

extension Person {
  /// The affiliation that was recorded with the person.
  package var affiliation: Affiliation {
    Affiliation(person: id, party: party, office: office, from: from, until: until)
  }
}

extension Negotiation {
  /// For whom a person has spoken, the one recorded with the person first, then in the order of the
  /// entries.
  package func affiliations(of person: PersonID) -> [Affiliation] {
    let first = people[person].map { [$0.affiliation] } ?? []
    return first + affiliations.map(\.value).filter { $0.person == person }
  }

  /// For whom each person has spoken, in the order of ``affiliations(of:)``.
  package var affiliationsByPerson: [PersonID: [Affiliation]] {
    var result: [PersonID: [Affiliation]] = [:]
    for person in people.values { result[person.id] = [person.affiliation] }
    for (_, affiliation) in affiliations {
      result[affiliation.person, default: []].append(affiliation)
    }
    return result
  }

  /// In which office a person spoke for a party on a day: the affiliation recorded last that fits.
  package func office(of person: PersonID, for party: PartyID, on day: Day) -> String? {
    let all = affiliations(of: person)
    let fitting =
      all.last { $0.party == party && $0.holds(on: day) } ?? all.last { $0.holds(on: day) }
    return (fitting ?? all.first)?.office
  }

  /// The event that records a person, or for one who is known a further affiliation.
  ///
  /// It is one where the party is another, or the same again from another day.
  package func event(adding person: Person) -> Event {
    let id = currentNames.person(person.id)
    guard let known = people[id], known.name == person.name,
      known.party != currentNames.party(person.party)
        || person.from != nil && person.from != known.from
    else { return .person(person) }
    return .affiliation(person.affiliation)
  }

  func admit(_ affiliation: Affiliation) -> [Refusal] {
    var refusals =
      known(.person, affiliation.person, in: people) + known(.party, affiliation.party, in: parties)
      + ordered(affiliation.from, affiliation.until)
    let name = "\(affiliation.person) \(affiliation.party)"
    if let person = people[affiliation.person], person.party == affiliation.party,
      person.affiliation.overlaps(affiliation)
    {
      let entry = people.place(of: person.id).map { id(of: $0) }
      refusals.append(.duplicate(.affiliation, name, entry: entry))
    }
    for (place, other) in affiliations
    where other.person == affiliation.person && other.party == affiliation.party
      && other.overlaps(affiliation)
    {
      refusals.append(.duplicate(.affiliation, name, entry: id(of: place)))
    }
    return refusals
  }
}
