package import NegotiationModel

/// The tables and drafts of a negotiation, as `import` reads them.
package struct Exporter {
  private let negotiation: Negotiation
  private let asOf: Day?
  private let read: (EntryID) throws -> Entry?

  /// - `asOf`: leaves out what was said later; `nil` for nothing.
  /// - `read`: reads an entry whole, as far as the export may hold it.
  package init(
    _ negotiation: Negotiation, asOf: Day?, read: @escaping (EntryID) throws -> Entry?
  ) {
    self.negotiation = negotiation
    self.asOf = asOf
    self.read = read
  }

  /// The files by name, relative to the folder; tables without a row are left out.
  package func files() throws -> [ExportFolder.File] {
    var files: [ExportFolder.File] = []
    func add(_ kind: TableKind, _ rows: [TableWriter.Row]) {
      guard !rows.isEmpty else { return }
      var writer = TableWriter(kind)
      for row in rows { writer.add(row) }
      files.append(ExportFolder.File(name: kind.fileName, bytes: writer.bytes()))
    }
    add(.parties, negotiation.parties.values.map(row))
    add(.members, negotiation.memberships.map { row($0.value) })
    add(.people, negotiation.people.values.map(row) + affiliations())
    add(.sources, negotiation.sources.values.map(row))
    add(.topics, negotiation.topics.values.map(row))
    add(.plans, negotiation.plans.values.map(row))
    let (drafts, texts) = drafts()
    add(.drafts, drafts)
    add(.rounds, negotiation.rounds.values.map(row))
    add(.salience, negotiation.saliences.map { row($0.value) })
    add(.stances, try stances())
    return files + texts
  }

  private func named(_ id: String, _ name: Name) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.id] = id
    row[.name] = name.text
    for (language, text) in name.translations { row.names[language] = text }
    for alias in name.aliases { row.aliases[alias.language ?? "", default: []].append(alias.text) }
    return row
  }

  private func row(_ party: Party) -> TableWriter.Row {
    var row = named(party.id.text, party.name)
    row[.kind] = party.kind.rawValue
    row[.role] = party.role.rawValue
    row[.influence] = party.influence.map(String.init)
    return row
  }

  private func row(_ salience: Salience) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.party] = salience.party.text
    row[.target] = negotiation.typed(salience.target)
    row[.value] = String(salience.value)
    row[.on] = salience.on?.description
    return row
  }

  private func row(_ membership: Membership) -> TableWriter.Row {
    var row = TableWriter.Row()
    row[.bloc] = membership.bloc.text
    row[.party] = membership.party.text
    row[.from] = membership.from?.description
    row[.until] = membership.until?.description
    return row
  }

  private func row(_ person: Person) -> TableWriter.Row {
    var row = named(person.id.text, person.name)
    row[.party] = person.party.text
    row[.office] = person.office
    row[.from] = person.from?.description
    row[.until] = person.until?.description
    return row
  }

  /// A row for each further party that a person speaks for.
  private func affiliations() -> [TableWriter.Row] {
    negotiation.affiliations.compactMap { _, affiliation in
      guard var person = negotiation.people[affiliation.person] else { return nil }
      person.party = affiliation.party
      person.office = affiliation.office
      (person.from, person.until) = (affiliation.from, affiliation.until)
      return row(person)
    }
  }

  private func row(_ source: Source) -> TableWriter.Row {
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

  private func row(_ topic: Topic) -> TableWriter.Row {
    var row = named(topic.id.text, topic.name)
    row[.kind] = topic.kind.rawValue
    return row
  }

  private func row(_ plan: Plan) -> TableWriter.Row { named(plan.id.text, plan.name) }

  private func row(_ round: Round) -> TableWriter.Row {
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

  // MARK: Drafts

  private func drafts() -> (rows: [TableWriter.Row], files: [ExportFolder.File]) {
    var rows: [TableWriter.Row] = []
    var files: [ExportFolder.File] = []
    func add(
      _ draft: Draft, _ text: DraftText, _ language: String?, _ name: String
    ) {
      let name = ExportFolder.drafts + "/" + name
      var row = TableWriter.Row()
      row[.draft] = draft.ref.description
      row[.file] = name
      row.set(.by, list: draft.by.map(\.text))
      row[.on] = draft.on?.description
      row.set(.after, list: draft.after.map(\.text))
      row[.standing] = draft.standing?.rawValue
      row[.aside] = draft.isAside ? "true" : nil
      row[.lang] = language
      row.set(.source, list: draft.sources.map(\.text))
      rows.append(row)
      files.append(
        ExportFolder.File(
          name: name, bytes: Array(DraftWriter.markdown(text).utf8)))
    }
    let drafts = negotiation.drafts.values
    // All drafts are named before their translations, so that none takes the name of another draft.
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

  private func stances() throws -> [TableWriter.Row] {
    var done = StatementSet()
    var statements: [(id: EntryID, statement: Statement)] = []
    var changed: Set<EntryID> = []
    // A correction cannot lower a mark, so the highest one goes with the words.
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
      var marked = statement
      marked.mark = marks[id] ?? statement.mark
      statements.append((id, marked))
      if let id = statement.changes { changed.insert(root(of: id)) }
    }
    return statements.map { id, statement in
      row(statement, key: changed.contains(id) ? key(id) : nil)
    }
  }

  private func root(of id: EntryID) -> EntryID {
    negotiation.entry(id)?.first ?? id
  }

  private func key(_ id: EntryID) -> String { "\(id.writer).\(id.number)" }

  private func row(_ statement: Statement, key: String?) -> TableWriter.Row {
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
    row[.key] = key
    row[.mark] = statement.mark?.code
    row[.chathamHouse] = statement.isChathamHouse ? "true" : nil
    row[.changes] = statement.changes.map { self.key(root(of: $0)) }
    return row
  }
}
