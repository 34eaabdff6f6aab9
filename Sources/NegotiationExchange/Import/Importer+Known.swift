internal import NegotiationModel

/// Rows that the log holds already: those that say the same are passed over, others are corrections.
extension Importer {
  /// What the log held before the import under the name of a row.
  struct KnownRow {
    /// The entry that first recorded it.
    var id: EntryID
    var row: TableWriter.Row
  }

  /// What the log holds under the name of the current row of a table of things.
  func known(_ table: TableReader, _ kind: TableKind) -> KnownRow? {
    guard !repeats else { return nil }
    let rows = StateRows(before)
    func find<Subject, Value>(
      _ things: EntityTable<Identifier<Subject>, Value>, _ row: (Value) -> TableWriter.Row
    ) -> KnownRow? {
      guard let id = table.word(.id).flatMap({ Identifier<Subject>($0) }), let value = things[id],
        let place = things.place(of: id)
      else { return nil }
      return KnownRow(id: before.id(of: place), row: row(value))
    }
    /// What bears the same names: what says the same of them, else the last one.
    func match(
      _ recorded: [(id: EntryID, row: TableWriter.Row)], _ names: [TableColumn]
    ) -> KnownRow? {
      func isAlike(_ row: TableWriter.Row, _ columns: [TableColumn]) -> Bool {
        columns.allSatisfy { row[$0] == table.word($0) }
      }
      let named = recorded.filter { isAlike($0.row, names) }
      let given = kind.schema.columns.filter(table.columns.contains)
      let found = named.last { isAlike($0.row, given) } ?? named.last
      return found.map { KnownRow(id: $0.id, row: $0.row) }
    }
    switch kind {
    case .parties: return find(before.parties, rows.row)
    case .people: return find(before.people, rows.row)
    case .sources: return find(before.sources, rows.row)
    case .topics: return find(before.topics, rows.row)
    case .plans: return find(before.plans, rows.row)
    case .rounds: return find(before.rounds, rows.row)
    case .members:
      return match(
        before.memberships.map { (before.id(of: $0.place), rows.row($0.value)) },
        [.bloc, .party, .from])
    case .salience:
      return match(
        before.saliences.map { (before.id(of: $0.place), rows.row($0.value)) },
        [.party, .target, .on])
    case .drafts, .alignments, .stances, .adjudications: return nil
    }
  }

  /// Takes a row that bears the name of something recorded: it says the same, or corrects it.
  mutating func take(
    _ event: Event, over known: KnownRow, _ table: TableReader, _ input: ImportInput
  ) {
    guard let row = StateRows(negotiation).row(event) else { return }
    let differences = row.differences(from: known.row, in: input.kind.schema)
    if differences.isEmpty { return countRepeated(event) }
    let position = table.position(
      of: differences.lazy.compactMap(TableColumn.init(name:)).first
        ?? input.kind.schema.required[0])
    let name = known.row[input.kind.schema.required[0]] ?? ""
    guard updates else {
      return reportChange("\(event.type) '\(name)'", known.id, differences, input, position)
    }
    admit(correction(of: known.id, event, input), at: position, input, table)
  }

  mutating func countRepeated(_ event: Event) { repeated[event.type, default: 0] += 1 }

  /// Says that a row would change what is recorded, which is only done when asked for.
  mutating func reportChange(
    _ what: String, _ id: EntryID, _ differences: [String], _ input: ImportInput,
    _ position: TextPosition
  ) {
    changedRows += 1
    report(
      input, position,
      "\(what) was recorded before, as \(id), with another \(differences.joined(separator: ", "))")
  }

  func correction(of id: EntryID, _ event: Event, _ input: ImportInput) -> Event {
    .correction(Correction(of: id, why: "imported from \(input.name)", event: event))
  }

  // MARK: Drafts

  /// What the log holds of the text that a row of drafts names, in the language of the row.
  func knownDraft(_ table: TableReader) -> KnownRow? {
    guard !repeats, let ref = table.word(.draft).flatMap({ DraftRef($0) }),
      let draft = before.drafts[ref], let place = before.drafts.place(of: ref)
    else { return nil }
    let rows = StateRows(before)
    let language = table.word(.lang)
    if let found = before.translations.last(where: {
      $0.value.ref == ref && $0.value.language == language
    }) {
      return KnownRow(
        id: before.id(of: found.place),
        row: rows.row(draft, language: language, sources: found.value.sources))
    }
    guard language == nil || draft.language == nil || language == draft.language else { return nil }
    return KnownRow(
      id: before.id(of: place),
      row: rows.row(draft, language: draft.language, sources: draft.sources))
  }

  /// Takes a text that the log holds already: it is the same, or corrects it.
  mutating func takeDraft(
    _ event: Event, over known: KnownRow, _ input: ImportInput, at position: TextPosition
  ) {
    var event = event
    var differences: [String] = []
    let rows = StateRows(before)
    let name: String
    switch event {
    case .draft(var new):
      guard let old = before.drafts[new.ref] else { return }
      name = new.ref.description
      // Joins that were written down stay, whatever would be found today.
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

  /// What the current row of a table of stances becomes; `nil` where it was refused.
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

  /// What a row becomes whose key is recorded: nothing where it says the same, else a correction.
  private mutating func changed(
    _ known: RecordedStatements.Known, _ key: String, _ table: inout TableReader,
    _ input: ImportInput
  ) throws -> StatementRow? {
    table.defaults = known.row
    defer { table.defaults = nil }
    guard var statement = statement(table, input) else { return nil }
    (keys[key], knownKeys[key]) = (nil, known.id)
    (statement.key, statement.coder) = (known.statement.key, known.statement.coder)
    // What it changes may be no row of a table; an empty cell says nothing of it.
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

extension StateRows {
  /// The row of an event that a table of things has rows for.
  func row(_ event: Event) -> TableWriter.Row? {
    switch event {
    case .party(let value): row(value)
    case .member(let value): row(value)
    case .person(let value): row(value)
    case .source(let value): row(value)
    case .topic(let value): row(value)
    case .plan(let value): row(value)
    case .round(let value): row(value)
    case .salience(let value): row(value)
    default: nil
    }
  }
}
