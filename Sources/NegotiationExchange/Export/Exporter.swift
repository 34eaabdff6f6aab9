package import NegotiationModel

/// The tables and drafts of a negotiation, as `import` reads them.
package struct Exporter {
  private let negotiation: Negotiation
  private let asOf: Day?
  private let read: (EntryID) throws -> Entry?
  private let rows: StateRows

  /// - `asOf`: leaves out what was said later; `nil` leaves out nothing.
  /// - `read`: reads an entry whole, as far as the reader may see it.
  package init(
    _ negotiation: Negotiation, asOf: Day?, read: @escaping (EntryID) throws -> Entry?
  ) {
    self.negotiation = negotiation
    self.asOf = asOf
    self.read = read
    rows = StateRows(negotiation)
  }

  /// The files by name, relative to the folder; empty tables are left out.
  package func files() throws -> [ExportFolder.File] {
    let (tables, texts) = try contents()
    return tables.map { ExportFolder.File(name: $0.kind.fileName, bytes: $0.bytes()) } + texts
  }

  /// The tables that have rows, and the texts of drafts.
  func contents() throws -> (tables: [TableWriter], texts: [ExportFolder.File]) {
    var tables: [TableWriter] = []
    func add(_ kind: TableKind, _ rows: [TableWriter.Row]) {
      guard !rows.isEmpty else { return }
      var writer = TableWriter(kind)
      for row in rows { writer.add(row) }
      tables.append(writer)
    }
    add(.parties, negotiation.parties.values.map(rows.row))
    add(
      .members,
      negotiation.memberships.map(\.value).united { [$0.bloc, $0.party] }.map(rows.row))
    add(.people, negotiation.people.values.flatMap { affiliations(of: $0.id) })
    add(.sources, negotiation.sources.values.map(rows.row))
    add(.topics, negotiation.topics.values.map(rows.row))
    add(.plans, negotiation.plans.values.map(rows.row))
    let (drafts, texts) = drafts()
    add(.drafts, drafts)
    // An alignment that could not be recorded now has no effect now either.
    let alignments = negotiation.alignments.map(\.value).filter {
      negotiation.admit(.alignment($0), today: .latest).isEmpty
    }
    add(.alignments, alignments.flatMap(rows.rows))
    add(.rounds, negotiation.rounds.values.map(rows.row))
    add(.salience, negotiation.saliences.map { rows.row($0.value) })
    let (stances, keys) = try stances()
    add(.stances, stances)
    add(.adjudications, adjudications(keys))
    return (tables, texts)
  }

  /// A row for each party that a person speaks for, each period once: a rename may have joined two
  /// people or parties.
  private func affiliations(of person: PersonID) -> [TableWriter.Row] {
    negotiation.affiliations(of: person).united { $0.party }.compactMap(rows.row)
  }

  // MARK: Drafts

  private func drafts() -> (rows: [TableWriter.Row], files: [ExportFolder.File]) {
    var rows: [TableWriter.Row] = []
    var files: [ExportFolder.File] = []
    func add(
      _ draft: Draft, _ text: DraftText, _ language: String?, _ name: String
    ) {
      let name = ExportFolder.drafts + "/" + name
      var row = self.rows.row(draft, language: language, sources: draft.sources)
      row[.file] = name
      rows.append(row)
      files.append(
        ExportFolder.File(
          name: name, bytes: Array(DraftWriter.markdown(text).utf8)))
    }
    let drafts = negotiation.drafts.values
    // All drafts get their names before translations do, so that a translation never takes a
    // draft's name.
    var names = ExportNames()
    func words(_ ref: DraftRef) -> String { "\(ref.plan)-\(ref.draft)" }
    let draftNames = drafts.map { names.name(words($0.ref), ending: ".md") }
    let translations = Dictionary(grouping: negotiation.translations.map(\.value), by: \.ref)
    for (draft, name) in zip(drafts, draftNames) {
      let export = DraftExport(draft, in: negotiation)
      add(draft, export.text(), draft.language, name)
      for translation in translations[draft.ref] ?? [] {
        var other = draft
        other.sources = translation.sources
        add(
          other, export.text(of: translation), translation.language,
          names.name("\(words(draft.ref)).\(translation.language)", ending: ".md"))
      }
    }
    return (rows, files)
  }

  // MARK: Stances

  /// A row for each statement, and the key of each row by the entry that first recorded it.
  private func stances() throws -> (rows: [TableWriter.Row], keys: [EntryID: String]) {
    var done = StatementSet()
    var statements: [(id: EntryID, coder: WriterID, statement: Statement)] = []
    // A correction cannot lower a mark, so the highest one is exported.
    var marks: [EntryID: HandlingMark] = [:]
    let records = negotiation.stances
    for record in records where record.mark > .clear {
      marks[record.firstEntry] = max(marks[record.firstEntry] ?? .clear, record.mark)
    }
    for record in records.filter({ !$0.isSuperseded }).sorted(by: { $0.place < $1.place })
    where !done.contains(record) {
      done.insert(record)
      let id = record.firstEntry
      guard record.said.isSure(by: asOf),
        case .stance(let statement) = try negotiation.content(of: id, read: read)
      else { continue }
      var marked = negotiation.currentNames.statement(statement)
      marked.mark = marks[id] ?? statement.mark
      statements.append((id, record.person, marked))
    }
    let hasSeveralCoders = Set(statements.map(\.coder)).count > 1
    let counts = Dictionary(
      statements.compactMap(\.statement.key).map { ($0, 1) }, uniquingKeysWith: +)
    var keys: [EntryID: String] = [:]
    var parties: [EntryID: PartyID] = [:]
    var rows: [TableWriter.Row] = []
    for (id, coder, statement) in statements {
      guard let entry = negotiation.entry(id) else { continue }
      let own = statement.key.flatMap { counts[$0] == 1 ? $0 : nil }
      var row = self.rows.row(statement)
      row[.key] = own ?? StatementKey.made(entry)
      // A row can only change an earlier row of the same party.
      let changed = statement.changes.map { negotiation.entry($0)?.first ?? $0 }
      row[.changes] = changed.flatMap { parties[$0] == statement.party ? keys[$0] : nil }
      parties[id] = statement.party
      if hasSeveralCoders { row[.coder] = coder.text }
      keys[id] = row[.key]
      rows.append(row)
    }
    return (rows, keys)
  }

  /// The adjudications that can be recorded from the exported rows, with the keys of these rows.
  private func adjudications(_ keys: [EntryID: String]) -> [TableWriter.Row] {
    negotiation.adjudications.map(\.value).compactMap { value in
      guard negotiation.admit(.adjudication(value), today: .latest).isEmpty else { return nil }
      func key(_ id: EntryID) -> String? { keys[negotiation.entry(id)?.first ?? id] }
      let cited = value.cited.compactMap(key)
      guard cited.count == value.cited.count, let holds = key(value.holds) else { return nil }
      var row = TableWriter.Row()
      row.set(.statements, list: cited)
      row[.holds] = holds
      row[.why] = value.why
      return row
    }
  }
}
