/// A name that several standing entries define independently; the last of them is in force.
package struct RecordedTwice: Hashable, Sendable {
  package var kind: Event.Kind
  package var id: String
  /// The entries, in the order in which they count.
  package var entries: [EntryID]
  /// Whether all of them say the same.
  package var isAlike: Bool

  /// What resolves it, if the first entry is the one that should not count.
  package var remedy: Finding.Remedy? { entries.first.map { .withdraw($0) } }

  /// The entry in force.
  package var inForce: EntryID? { entries.last }

  /// Names the entries, the one that counts, and what to do.
  package var message: String {
    let names = entries.map(\.description).joined(separator: " and ")
    let counts = entries.last.map { "; \($0) counts" } ?? ""
    return "\(kind.rawValue) '\(id)' was recorded apart, and not alike, as \(names)\(counts); "
      + "the writer of the one that should not count withdraws it"
  }
}

extension Negotiation {
  /// Everything that several writers recorded independently before they synchronised, such as two
  /// texts of one draft.
  package var recordedTwice: [RecordedTwice] {
    twice(.party, parties) + twice(.person, people) + twice(.source, sources)
      + twice(.topic, topics) + twice(.plan, plans) + twice(.draft, drafts)
      + twice(.round, rounds)
  }

  private func twice<ID: Comparable & CustomStringConvertible, Value: Equatable>(
    _ kind: Event.Kind, _ table: EntityTable<ID, Value>
  ) -> [RecordedTwice] {
    table.disputed.map { id in
      let standing = table.definitions(of: id)
      return RecordedTwice(
        kind: kind, id: id.description, entries: standing.map { self.id(of: $0.place) },
        isAlike: standing.dropFirst().allSatisfy { $0.value == standing[0].value })
    }
  }

  /// The standing definition of the name that an event defines; `nil` if there is none, or if the
  /// event defines none.
  func definition(like event: Event) -> Event? {
    switch event {
    case .party(let value): parties[value.id].map(Event.party)
    case .person(let value): people[value.id].map(Event.person)
    case .source(let value): sources[value.id].map(Event.source)
    case .topic(let value): topics[value.id].map(Event.topic)
    case .plan(let value): plans[value.id].map(Event.plan)
    case .draft(let value): drafts[value.ref].map(Event.draft)
    case .round(let value): rounds[value.id].map(Event.round)
    case .member, .affiliation, .translation, .alignment, .stance, .salience, .correction,
      .withdrawal, .adjudication, .writer, .rename, .unknown:
      nil
    }
  }
}

extension Negotiation {
  /// How many standing entries define the name that an event defines, including its former names.
  private func definitionCount(like event: Event) -> Int {
    switch event {
    case .party(let value): parties.allDefinitions(of: value.id).count
    case .person(let value): people.allDefinitions(of: value.id).count
    case .source(let value): sources.allDefinitions(of: value.id).count
    case .topic(let value): topics.allDefinitions(of: value.id).count
    case .plan(let value): plans.allDefinitions(of: value.id).count
    case .draft(let value): drafts.allDefinitions(of: value.ref).count
    case .round(let value): rounds.allDefinitions(of: value.id).count
    case .member, .affiliation, .translation, .alignment, .stance, .salience, .correction,
      .withdrawal, .adjudication, .writer, .rename, .unknown:
      0
    }
  }

  /// Whether other standing entries define the name of an entry too, and the event keeps that name.
  ///
  /// - `id`: the first entry of the chain of corrections.
  func isRecordedTwice(_ id: EntryID, as event: Event) -> Bool {
    guard let root = index(of: id), let standing = content(ofRoot: root),
      let old = content(of: standing), old.type == event.type,
      old.definedName == event.definedName
    else { return false }
    return definitionCount(like: event) > 1
  }
}
