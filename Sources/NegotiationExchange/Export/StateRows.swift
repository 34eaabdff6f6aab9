internal import NegotiationModel

/// Recorded entries as rows of tables: an export writes them, and an import compares with them.
struct StateRows {
  let negotiation: Negotiation

  init(_ negotiation: Negotiation) { self.negotiation = negotiation }

  private func named(_ id: String, _ name: Name) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.id] = id
    row[.name] = name.text
    for (language, text) in name.translations { row.names[language] = text }
    for alias in name.aliases { row.aliases[alias.language ?? "", default: []].append(alias.text) }
    return row
  }

  func row(_ party: Party) -> TableWriter.Row {
    var row = named(party.id.text, party.name)
    row[.kind] = party.kind.rawValue
    row[.role] = party.role.rawValue
    row[.influence] = party.influence.map(String.init)
    return row
  }

  func row(_ salience: Salience) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.party] = salience.party.text
    row[.target] = negotiation.typed(salience.target)
    row[.value] = String(salience.value)
    row[.on] = salience.on?.description
    return row
  }

  func row(_ membership: Membership) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.bloc] = membership.bloc.text
    row[.party] = membership.party.text
    row[.from] = membership.from?.description
    row[.until] = membership.until?.description
    return row
  }

  func row(_ person: Person) -> TableWriter.Row {
    var row = named(person.id.text, person.name)
    row[.party] = person.party.text
    row[.office] = person.office
    row[.from] = person.from?.description
    row[.until] = person.until?.description
    return row
  }

  /// The row for a further party that a person speaks for; `nil` if the person is not recorded.
  func row(_ affiliation: Affiliation) -> TableWriter.Row? {
    guard var person = negotiation.people[affiliation.person] else { return nil }
    (person.party, person.office) = (affiliation.party, affiliation.office)
    (person.from, person.until) = (affiliation.from, affiliation.until)
    return row(person)
  }

  /// The row of an event, if a table has rows for its kind.
  func row(_ event: Event) -> TableWriter.Row? {
    switch event {
    case .party(let value): row(value)
    case .member(let value): row(value)
    case .person(let value): row(value)
    case .affiliation(let value): row(value)
    case .source(let value): row(value)
    case .topic(let value): row(value)
    case .plan(let value): row(value)
    case .round(let value): row(value)
    case .salience(let value): row(value)
    case .draft, .translation, .alignment, .stance, .correction, .withdrawal, .adjudication,
      .writer, .rename, .unknown:
      nil
    }
  }

  func row(_ source: Source) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.id] = source.id.text
    row[.publisher] = source.publisher
    row[.title] = source.title
    row[.url] = source.url
    row[.date] = source.date?.description
    row[.lang] = source.language
    row[.reliability] = source.reliability?.rawValue
    row[.origin] = source.origin?.text
    return row
  }

  func row(_ topic: Topic) -> TableWriter.Row {
    var row = named(topic.id.text, topic.name)
    row[.kind] = topic.kind.rawValue
    return row
  }

  func row(_ plan: Plan) -> TableWriter.Row { named(plan.id.text, plan.name) }

  func row(_ round: Round) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.id] = round.id.text
    row[.on] = round.on.description
    row[.until] = round.until?.description
    row[.place] = round.place
    row.set(.with, list: round.participants.map(\.text))
    row[.format] = round.format
    row[.outcome] = round.outcome
    row.set(.source, list: round.sources.map(\.text))
    return row
  }

  /// A draft without its text.
  ///
  /// - `sources`: those of the text in this language.
  func row(_ draft: Draft, language: String?, sources: [SourceID]) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.draft] = draft.ref.description
    row.set(.by, list: draft.by.map(\.text))
    row[.on] = draft.on?.description
    row.set(.after, list: draft.after.map(\.text))
    row[.standing] = draft.standing?.rawValue
    row[.aside] = draft.isAside ? "true" : nil
    row[.lang] = language
    row.set(.source, list: sources.map(\.text))
    return row
  }

  /// The joins of an alignment, one row each.
  func rows(_ alignment: Alignment) -> [TableWriter.Row] {
    alignment.links.map { link in
      func names(_ ids: [ClauseID], of draft: DraftRef) -> [String] {
        let prefix = "\(draft)/"
        return ids.map { String(negotiation.typed(.clause(draft, $0)).dropFirst(prefix.count)) }
      }
      let parent = DraftRef(plan: alignment.ref.plan, draft: link.from)
      var row = TableWriter.Row()
      row[.draft] = alignment.ref.description
      row[.after] = link.from.text
      row.set(.new, list: names(link.new, of: alignment.ref))
      row.set(.old, list: names(link.old, of: parent))
      return row
    }
  }

  /// A statement, without its own key and the key of the one that it changes.
  func row(_ statement: Statement) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.party] = statement.party.text
    row[.stance] = statement.stance.code
    row.set(.target, list: statement.targets.map(negotiation.typed))
    row[.on] = statement.said.description
    row[.by] = statement.speaker?.text
    row[.quote] = statement.quote?.text
    row[.lang] = statement.quote?.language
    row[.translation] = statement.quote?.translation
    row[.note] = statement.note
    row.set(.condition, list: statement.conditions)
    row.set(.source, list: statement.sources.map(\.text))
    row[.grade] = statement.grade?.description
    row[.basis] = statement.basis?.code
    row[.redLine] = statement.isRedLine ? "true" : nil
    row[.adReferendum] = statement.isAdReferendum ? "true" : nil
    row[.firmness] = statement.firmness?.code
    row[.round] = statement.round?.text
    row[.mark] = statement.mark?.code
    row[.chathamHouse] = statement.isChathamHouse ? "true" : nil
    return row
  }
}

extension TableWriter.Row {
  /// The row with the office and the days of another one.
  func with(_ other: Self) -> Self {
    var row = self
    for column in [TableColumn.office, .from, .until] { row[column] = other[column] }
    return row
  }

  /// The columns in which two rows differ, in the order of the table, then names in other
  /// languages.
  func differences(from other: Self, in schema: TableSchema) -> [String] {
    var found = schema.columns.filter { values[$0] != other.values[$0] }.map(\.name)
    let languages = Set(names.keys).union(other.names.keys).sorted()
    found += languages.filter { names[$0] != other.names[$0] }.map { "name:" + $0 }
    let called = Set(aliases.keys).union(other.aliases.keys).sorted()
    found += called.filter { aliases[$0] != other.aliases[$0] }
      .map { $0.isEmpty ? "alias" : "alias:" + $0 }
    return found
  }
}
