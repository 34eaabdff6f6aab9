/// A person speaks for a party in an office between two days; an open end is `nil`.
package struct Affiliation: Dated, Hashable, Sendable {
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

  /// Whether a day is in the period, as far as that is known; both ends count.
  ///
  /// A month or a year counts from its last day, so that nobody speaks before it is certain.
  package func holds(on day: Day) -> Bool {
    guard day.isKnown else { return true }
    if let from, !from.isSure(by: day) { return false }
    return !(until?.ends(before: day) ?? false)
  }

  /// The one that began last, the later in the list of several that began together; an open beginning
  /// is the earliest.
  static func begunLast(_ list: [Affiliation]) -> Affiliation? {
    list.enumerated().max { left, right in
      switch (left.element.from, right.element.from) {
      case (let one?, let other?) where one.last != other.last: return one.last < other.last
      case (nil, .some): return true
      case (.some, nil): return false
      default: return left.offset < right.offset
      }
    }?.element
  }

  /// The office that was recorded last is kept.
  package mutating func absorb(_ earlier: Affiliation) {
    extend(over: earlier)
    office = office ?? earlier.office
  }
}

extension Person {
  /// The affiliation that was recorded with the person.
  package var affiliation: Affiliation {
    Affiliation(person: id, party: party, office: office, from: from, until: until)
  }
}

extension Negotiation {
  /// The parties for which a person has spoken, the one recorded with the person first, then in the
  /// order of the entries.
  package func affiliations(of person: PersonID) -> [Affiliation] {
    placedAffiliations(of: person).map(\.value)
  }

  /// The same with the entries; if two people became one, with those of both.
  private func placedAffiliations(
    of person: PersonID
  ) -> [(entry: EntryID, value: Affiliation)] {
    let person = currentNames.person(person)
    var first: [(entry: EntryID, value: Affiliation)] = []
    if let place = people.place(of: person), let known = people[person] {
      first.append((id(of: place), known.affiliation))
    }
    return first + people.merged(into: person).map { (id(of: $0.place), $0.value.affiliation) }
      + affiliations.filter { $0.value.person == person }.map { (id(of: $0.place), $0.value) }
  }

  /// The affiliations of each person, in the order of ``affiliations(of:)``.
  package var affiliationsByPerson: [PersonID: [Affiliation]] {
    var result: [PersonID: [Affiliation]] = [:]
    for person in people.values { result[person.id] = [person.affiliation] }
    for (_, affiliation) in affiliations {
      result[affiliation.person, default: []].append(affiliation)
    }
    return result
  }

  /// In which office a person spoke for a party on a day: the one that began last of those held then, and
  /// of several that began together the one recorded last.
  ///
  /// Two people who became one may have held offices that overlap.
  package func office(of person: PersonID, for party: PartyID, on day: Day) -> String? {
    let all = affiliations(of: person)
    let held = all.filter { $0.holds(on: day) }
    let fitting = held.filter { $0.party == party }
    let told = Affiliation.begunLast(fitting.isEmpty ? held : fitting)
    return (told ?? all.first)?.office
  }

  /// The event that records a person or, for a recorded one, a further affiliation.
  ///
  /// It is a further one if the party differs, or if the same one begins on another day.
  package func event(adding person: Person) -> Event {
    let id = currentNames.person(person.id)
    guard let known = people[id],
      people.allDefinitions(of: id).contains(where: { $0.value.name == person.name }),
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
    for (entry, other) in placedAffiliations(of: affiliation.person)
    where other.party == affiliation.party && other.overlaps(affiliation) {
      refusals.append(.duplicate(.affiliation, name, entry: entry))
    }
    return refusals
  }
}
