internal import NegotiationModel

/// The entries before an import as rows of tables, to recognise rows that were imported before.
///
/// A class, because computed rows are kept for all later ones.
final class RecordedRows {
  /// What is recorded under the name of a row.
  struct Known {
    /// The entry that first recorded it.
    var id: EntryID
    var type: Event.Kind
    var row: TableWriter.Row
  }

  /// A relation between things: a membership, a salience, an affiliation of a person.
  private struct Tie: Dated {
    var known: Known
    var from: Day?
    var until: Day?
    /// The name under which a person was recorded, if this is the person's first affiliation.
    var recordedAs: String?
  }

  private let negotiation: Negotiation
  private let rows: StateRows
  /// The relations of each table by the names that they connect, in the order of entries.
  private var ties: [TableKind: [[String]: [Tie]]] = [:]

  init(_ negotiation: Negotiation) {
    self.negotiation = negotiation
    rows = StateRows(negotiation)
  }

  /// What is recorded under the name of the current row.
  func known(_ table: TableReader, _ kind: TableKind) -> Known? {
    switch kind {
    case .parties: thing(table, negotiation.parties, .party, rows.row)
    case .sources: thing(table, negotiation.sources, .source, rows.row)
    case .topics: thing(table, negotiation.topics, .topic, rows.row)
    case .plans: thing(table, negotiation.plans, .plan, rows.row)
    case .rounds: thing(table, negotiation.rounds, .round, rows.row)
    case .members, .people, .salience: tie(table, kind)
    case .drafts, .alignments, .stances, .adjudications: nil
    }
  }

  /// A thing that was joined from two is compared under the name in the row.
  private func thing<Subject, Value>(
    _ table: TableReader, _ things: EntityTable<Identifier<Subject>, Value>, _ type: Event.Kind,
    _ row: (Value) -> TableWriter.Row
  ) -> Known? {
    guard let id = table.word(.id).flatMap({ Identifier<Subject>($0) }),
      let found = things.definition(recordedAs: id)
    else { return nil }
    return Known(id: negotiation.id(of: found.place), type: type, row: row(found.value))
  }

  // MARK: Ties

  /// The relation between the same things with the same first day, else one that overlaps the row.
  ///
  /// Of several, an equal one is chosen, else the last.
  private func tie(_ table: TableReader, _ kind: TableKind) -> Known? {
    guard let names = names(table, kind) else { return nil }
    let known = ties[kind] ?? allTies(kind)
    ties[kind] = known
    guard var found = known[names], !found.isEmpty else { return nil }
    if kind == .people, let id = table.word(.id).flatMap({ PersonID($0)?.text }),
      found.contains(where: { $0.recordedAs == id })
    {
      // If a rename joined two people, the row is about the one that it names.
      found.removeAll { $0.recordedAs != nil && $0.recordedAs != id }
    }
    let day = kind == .salience ? TableColumn.on : .from
    if table.columns.contains(day) {
      let given = table.word(day).flatMap { Day($0) }
      let ofDay = found.filter { $0.from == given }
      if ofDay.isEmpty {
        if kind == .salience { return nil }
        var wanted = found[0]
        (wanted.from, wanted.until) = (given, table.word(.until).flatMap { Day($0) })
        found.removeAll { !$0.overlaps(wanted) }
      } else {
        found = ofDay
      }
    }
    let columns = kind.schema.columns.filter {
      table.columns.contains($0) && ![.id, .bloc, .party, .target, .name].contains($0)
    }
    let alike = found.last { tie in
      columns.allSatisfy { tie.known.row[$0] == table.word($0) }
    }
    return (alike ?? found.last)?.known
  }

  /// The names that the row is about, as they are now.
  private func names(_ table: TableReader, _ kind: TableKind) -> [String]? {
    let current = negotiation.currentNames
    guard let party = table.word(.party).flatMap({ PartyID($0) }).map(current.party) else {
      return nil
    }
    let other: String? =
      switch kind {
      case .members: table.word(.bloc).flatMap { PartyID($0) }.map(current.party)?.text
      case .people: table.word(.id).flatMap { PersonID($0) }.map(current.person)?.text
      case .salience:
        table.word(.target).flatMap { Target(typed: $0) }
          .flatMap { try? negotiation.meant($0) }?.description
      default: nil
      }
    return other.map { [$0, party.text] }
  }

  private func allTies(_ kind: TableKind) -> [[String]: [Tie]] {
    var ties: [[String]: [Tie]] = [:]
    func add(
      _ names: [String], _ id: EntryID, _ type: Event.Kind, _ row: TableWriter.Row?,
      from: Day?, until: Day?, recordedAs: String? = nil
    ) {
      guard let row else { return }
      let known = Known(id: id, type: type, row: row)
      ties[names, default: []].append(
        Tie(known: known, from: from, until: until, recordedAs: recordedAs))
    }
    let entry = negotiation.id(of:)
    switch kind {
    case .members:
      for (place, value) in negotiation.memberships {
        add(
          [value.bloc.text, value.party.text], entry(place), .member, rows.row(value),
          from: value.from,
          until: value.until)
      }
    case .salience:
      for (place, value) in negotiation.saliences {
        add(
          [value.target.description, value.party.text], entry(place), .salience, rows.row(value),
          from: value.on, until: value.on)
      }
    case .people:
      for person in negotiation.people.ids {
        for found in negotiation.people.allDefinitions(of: person) {
          let value = found.value
          add(
            [person.text, value.party.text], entry(found.place), .person, rows.row(value),
            from: value.from, until: value.until, recordedAs: found.name.text)
        }
      }
      for (place, value) in negotiation.affiliations {
        add(
          [value.person.text, value.party.text], entry(place), .affiliation, rows.row(value),
          from: value.from, until: value.until)
      }
    default: break
    }
    return ties
  }
}
