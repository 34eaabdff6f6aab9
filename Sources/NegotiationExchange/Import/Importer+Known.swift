internal import NegotiationModel

/// Compares rows with what the log holds: equal rows are skipped, and others become corrections.
extension Importer {
  typealias KnownRow = RecordedRows.Known

  /// The recorded thing with the name in the current row.
  func known(_ table: TableReader, _ kind: TableKind) -> KnownRow? {
    repeats ? nil : recordedRows.known(table, kind)
  }

  /// What is recorded for the columns that the table lacks, with the person's name as in the row.
  func defaults(_ known: KnownRow?, _ table: TableReader) -> TableWriter.Row? {
    guard let known, [.person, .affiliation].contains(known.type), let person = called(table)
    else { return known?.row }
    var row = known.row
    let own = StateRows(negotiation).row(person.value)
    (row.names, row.aliases) = (own.names, own.aliases)
    return row
  }

  /// Imports a row with the name of something recorded: it is equal, or corrects it.
  mutating func take(
    _ event: Event, over known: KnownRow, _ table: TableReader, _ input: ImportInput
  ) {
    var (event, known) = (event, known)
    if case .person(var person) = event, !isCalled(table, known) {
      // Only office and days belong to the row; the name belongs to the person.
      renamePerson(person, table, input)
      if known.type == .affiliation {
        event = .affiliation(person.affiliation)
        known.row = StateRows(negotiation).row(person.affiliation)?.with(known.row) ?? known.row
      } else {
        let other = before.people.allDefinitions(of: person.id)
          .first { before.id(of: $0.place) == known.id }
        person.name = other?.value.name ?? person.name
        event = .person(person)
      }
    }
    guard let row = StateRows(negotiation).row(event) else { return }
    let differences = row.differences(from: known.row, in: input.kind.schema)
    if differences.isEmpty { return countRepeated(event) }
    let position = position(of: differences, table, input)
    let name = known.row[input.kind.schema.required[0]] ?? ""
    guard updates else {
      return reportChange("\(event.type) '\(name)'", known.id, differences, input, position)
    }
    admit(correction(of: known.id, event, input), at: position, input, table)
  }

  private func position(
    of differences: [String], _ table: TableReader, _ input: ImportInput
  ) -> TextPosition {
    table.position(
      of: differences.lazy.compactMap(TableColumn.init(name:)).first
        ?? input.kind.schema.required[0])
  }

  /// The definition of the person with the name in the row; two people who became one have a
  /// definition each.
  private func called(_ table: TableReader) -> EntityTable<PersonID, Person>.Definition? {
    table.word(.id).flatMap { PersonID($0) }
      .flatMap { negotiation.people.definition(recordedAs: $0) }
  }

  /// Whether the row is about the person, and not about a further affiliation.
  private func isCalled(_ table: TableReader, _ known: KnownRow) -> Bool {
    called(table).map { negotiation.id(of: $0.place) == known.id } ?? true
  }

  /// Changes the name of the person to that in a row about a further affiliation.
  private mutating func renamePerson(
    _ person: Person, _ table: TableReader, _ input: ImportInput
  ) {
    guard let definition = called(table) else { return }
    var known = definition.value
    let rows = StateRows(negotiation)
    let before = rows.row(known)
    known.name = person.name
    let differences = rows.row(known).differences(from: before, in: input.kind.schema)
    if differences.isEmpty { return }
    let id = negotiation.id(of: definition.place)
    let position = position(of: differences, table, input)
    guard updates else {
      return reportChange("person '\(known.id)'", id, differences, input, position)
    }
    admit(correction(of: id, .person(known), input), at: position, input, table)
  }

  mutating func countRepeated(_ event: Event) { repeated[event.type, default: 0] += 1 }

  /// Reports that a row would change what is recorded, which requires an option.
  mutating func reportChange(
    _ what: String, _ id: EntryID, _ differences: [String], _ input: ImportInput,
    _ position: TextPosition
  ) {
    report(
      input, position,
      "\(what) was recorded before, as \(id), with another \(differences.joined(separator: ", "))",
      remedy: .update)
  }

  func correction(of id: EntryID, _ event: Event, _ input: ImportInput) -> Event {
    .correction(Correction(of: id, why: "imported from \(input.name)", event: event))
  }

  // MARK: Drafts

  /// What is recorded of the text that a row of drafts names, in the language of the row.
  func knownDraft(_ table: TableReader) -> KnownRow? {
    guard !repeats,
      let draft = table.word(.draft).flatMap({ DraftRef($0) })
        .flatMap({ before.drafts[$0] }), let place = before.drafts.place(of: draft.ref)
    else { return nil }
    let rows = StateRows(before)
    let language = table.word(.lang)
    if let found = before.translations.last(where: {
      $0.value.ref == draft.ref && $0.value.language == language
    }) {
      return KnownRow(
        id: before.id(of: found.place), type: .translation,
        row: rows.row(draft, language: language, sources: found.value.sources))
    }
    guard language == nil || draft.language == nil || language == draft.language else { return nil }
    return KnownRow(
      id: before.id(of: place), type: .draft,
      row: rows.row(draft, language: draft.language, sources: draft.sources))
  }

  /// Imports a text that is recorded already: it is equal, or corrects it.
  mutating func takeDraft(
    _ event: Event, over known: KnownRow, _ input: ImportInput, at position: TextPosition
  ) {
    var event = negotiation.currentNames.event(event)
    var differences: [String] = []
    let rows = StateRows(before)
    let name: String
    switch event {
    case .draft(var new):
      guard let old = before.drafts[new.ref] else { return }
      name = new.ref.description
      // Recorded joins stay, even if a comparison would find others today.
      let isSameText = old.clauses == new.clauses && old.sections == new.sections
      if isSameText { new.links = old.links }
      event = .draft(new)
      let row = rows.row(new, language: new.language, sources: new.sources)
      differences = row.differences(from: known.row, in: input.kind.schema)
      if !isSameText || old.title != new.title || old.preamble != new.preamble {
        differences.append("text")
      }
    case .translation(let new):
      name = new.ref.description
      let old = before.translations.last { before.id(of: $0.place) == known.id }
      if old?.value != new { differences.append("text") }
    default: return
    }
    if differences.isEmpty { return countRepeated(event) }
    guard updates else {
      return reportChange("\(event.type) '\(name)'", known.id, differences, input, position)
    }
    admit(correction(of: known.id, event, input), at: position, input)
  }

  // MARK: Statements

  /// What a row of a table of stances becomes.
  enum StatementRow {
    case new(Statement)
    case correction(Event)
    /// The log holds it already.
    case known
  }

  /// What the current row of a table of stances becomes; `nil` if it was refused.
  mutating func statementRow(_ table: inout TableReader, _ input: ImportInput) -> StatementRow? {
    table.defaults = nil
    guard !repeats, before.stanceCount > 0 else {
      return statement(table, input).map(StatementRow.new)
    }
    do {
      if let key = table.word(.key), let id = try recorded.statement(of: key),
        let known = try recorded.known(id)
      {
        return try changed(known, key, &table, input)
      }
      guard let statement = statement(table, input) else { return nil }
      guard let id = try recorded.same(as: statement) else { return .new(statement) }
      if let key = table.word(.key) { (keys[key], knownKeys[key]) = (nil, id) }
      return .known
    } catch {
      damage = error
      return nil
    }
  }

  /// What a row with a recorded key becomes: nothing if it is equal, else a correction.
  private mutating func changed(
    _ known: RecordedStatements.Known, _ key: String, _ table: inout TableReader,
    _ input: ImportInput
  ) throws -> StatementRow? {
    table.defaults = known.row
    defer { table.defaults = nil }
    guard var statement = statement(table, input) else { return nil }
    (keys[key], knownKeys[key]) = (nil, known.id)
    (statement.key, statement.coder) = (known.statement.key, known.statement.coder)
    // The statement that it changes may be outside the table; an empty cell does not remove it.
    statement.changes = statement.changes ?? known.statement.changes
    if statement.targets == known.statement.targets { statement.texts = known.statement.texts }
    let differences = recorded.row(statement).differences(from: known.row, in: input.kind.schema)
    if differences.isEmpty { return .known }
    let event = Event.stance(statement)
    if updates { return .correction(correction(of: known.id, event, input)) }
    let column = differences.lazy.compactMap(TableColumn.init(name:)).first
    reportChange("'\(key)'", known.id, differences, input, table.position(of: column ?? .key))
    return nil
  }
}
