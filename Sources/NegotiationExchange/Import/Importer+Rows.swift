internal import NegotiationModel

extension Importer {
  /// The value of a cell, parsed by `T`; `nil` if it is empty.
  ///
  /// Invalid words are reported.
  private mutating func value<T: CellValue>(
    _ column: TableColumn, _ table: TableReader, _ input: ImportInput, _ isGood: inout Bool,
    as type: T.Type = T.self
  ) -> T? {
    guard let text = table.word(column) else { return nil }
    do {
      return try T(cell: text)
    } catch {
      report(word: text, error, table.position(of: column), of: column, input)
      isGood = false
      return nil
    }
  }

  /// The same without further context.
  mutating func read<T: CellValue>(
    _ column: TableColumn, _ table: TableReader, _ input: ImportInput
  ) -> T? {
    var isGood = true
    return value(column, table, input, &isGood)
  }

  private mutating func list<T: CellValue>(
    _ column: TableColumn, _ table: TableReader, _ input: ImportInput, _ isGood: inout Bool
  ) -> [T] {
    var values: [T] = []
    // Computed once for all values: it is counted from the start of the row.
    var position: TextPosition?
    for text in table.list(column) {
      do {
        values.append(try T(cell: text.trimmed))
      } catch {
        let place = position ?? table.position(of: column)
        position = place
        report(word: text, error, place, of: column, input)
        isGood = false
      }
    }
    return values
  }

  /// Reports that a column does not accept a word, unless it is the name of a failed row.
  private mutating func report(
    word: String, _ error: InvalidCell, _ position: TextPosition, of column: TableColumn,
    _ input: ImportInput
  ) {
    if let noun = column.noun, failed.contains(noun, word) { return }
    if column == .target,
      word.split(separator: "/").first.map({ draft in
        failed.contains(.draft, String(draft)) || failed.contains(.plan, String(draft))
      }) ?? false
    {
      return
    }
    report(input, position, error.message, isOfName: true)
  }

  private func name(_ table: TableReader) -> Name {
    Name(
      table.text(.name) ?? "",
      translations: Dictionary(
        table.names().map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first }),
      aliases: table.aliases())
  }

  /// The event of a row, for every table but drafts and stances.
  mutating func entity(_ table: TableReader, _ input: ImportInput) -> Event? {
    var isGood = true
    var event: Event?
    switch input.kind {
    case .parties:
      let id: PartyID? = value(.id, table, input, &isGood)
      let kind: Party.Kind? = value(.kind, table, input, &isGood)
      let role: Party.Role? = value(.role, table, input, &isGood)
      let influence: Int? = value(.influence, table, input, &isGood)
      event = id.map {
        .party(
          Party(
            id: $0, name: name(table), kind: kind ?? .state, role: role ?? .observer,
            influence: influence))
      }
    case .members:
      let bloc: PartyID? = value(.bloc, table, input, &isGood)
      let party: PartyID? = value(.party, table, input, &isGood)
      let from: Day? = value(.from, table, input, &isGood)
      let until: Day? = value(.until, table, input, &isGood)
      if let bloc, let party {
        event = .member(Membership(bloc: bloc, party: party, from: from, until: until))
      }
    case .people:
      let id: PersonID? = value(.id, table, input, &isGood)
      let party: PartyID? = value(.party, table, input, &isGood)
      let from: Day? = value(.from, table, input, &isGood)
      let until: Day? = value(.until, table, input, &isGood)
      if let id, let party {
        event = .person(
          Person(
            id: id, name: name(table), party: party, office: table.text(.office), from: from,
            until: until))
      }
    case .sources:
      let id: SourceID? = value(.id, table, input, &isGood)
      let date: Day? = value(.date, table, input, &isGood)
      let language: LanguageTag? = value(.lang, table, input, &isGood)
      let reliability: Source.Reliability? = value(.reliability, table, input, &isGood)
      let origin: SourceID? = value(.origin, table, input, &isGood)
      event = id.map {
        .source(
          Source(
            id: $0, publisher: table.text(.publisher) ?? "", title: table.text(.title),
            url: table.text(.url), date: date, language: language?.tag, reliability: reliability,
            origin: origin))
      }
    case .topics:
      let id: TopicID? = value(.id, table, input, &isGood)
      let kind: Topic.Kind? = value(.kind, table, input, &isGood)
      event = id.map { .topic(Topic(id: $0, name: name(table), kind: kind ?? .subject)) }
    case .plans:
      let id: PlanID? = value(.id, table, input, &isGood)
      event = id.map { .plan(Plan(id: $0, name: name(table))) }
    case .rounds:
      let id: RoundID? = value(.id, table, input, &isGood)
      let on: Day? = value(.on, table, input, &isGood)
      let until: Day? = value(.until, table, input, &isGood)
      let with: [PartyID] = list(.with, table, input, &isGood)
      let sources: [SourceID] = list(.source, table, input, &isGood)
      if let id, let on {
        event = .round(
          Round(
            id: id, on: on, until: until, place: table.text(.place), participants: with,
            format: table.text(.format), outcome: table.text(.outcome), sources: sources))
      }
    case .salience:
      let party: PartyID? = value(.party, table, input, &isGood)
      let target: Target? = value(.target, table, input, &isGood)
      let weight: Int? = value(.value, table, input, &isGood)
      let on: Day? = value(.on, table, input, &isGood)
      if let party, let weight, let target = target.flatMap({ meant($0, table, input) }) {
        event = .salience(Salience(party: party, target: target, value: weight, on: on))
      }
    case .drafts, .alignments, .stances, .adjudications: break
    }
    return isGood ? event.map(negotiation.currentNames.event) : nil
  }

  /// The contents of a row of `drafts.csv`, without the text.
  mutating func draft(
    _ table: TableReader, _ input: ImportInput
  ) -> (known: ProposedDraft.Particulars, file: String, level: ClauseLevel?)? {
    var isGood = true
    guard let ref: DraftRef = value(.draft, table, input, &isGood), let file = table.word(.file)
    else { return nil }
    var known = ProposedDraft.Particulars(ref: ref)
    known.by = list(.by, table, input, &isGood)
    known.on = value(.on, table, input, &isGood)
    known.standing = value(.standing, table, input, &isGood)
    let language: LanguageTag? = value(.lang, table, input, &isGood)
    known.language = language?.tag
    known.sources = list(.source, table, input, &isGood)
    known.isAside = flag(.aside, table, input, &isGood)
    let level: ClauseLevel? = value(.level, table, input, &isGood)
    for text in table.list(.after) {
      do {
        known.after.append(try negotiation.sibling(named: text, of: ref))
      } catch {
        report(input, table.position(of: .after), error.message)
        isGood = false
      }
    }
    return isGood ? (known, file, level) : nil
  }

  /// The statement of a row of `stances.csv`.
  mutating func statement(_ table: TableReader, _ input: ImportInput) -> Statement? {
    var isGood = true
    let party: PartyID? = value(.party, table, input, &isGood)
    let stance: Stance? = value(.stance, table, input, &isGood)
    let targets: [Target] = list(.target, table, input, &isGood)
    let given: SaidDay? = value(.on, table, input, &isGood)
    let speaker: PersonID? = value(.by, table, input, &isGood)
    let language: LanguageTag? = value(.lang, table, input, &isGood)
    let sources: [SourceID] = list(.source, table, input, &isGood)
    let grade: Grade? = value(.grade, table, input, &isGood)
    let basis: Basis? = value(.basis, table, input, &isGood)
    let firmness: Firmness? = value(.firmness, table, input, &isGood)
    let round: RoundID? = value(.round, table, input, &isGood)
    let isRedLine = flag(.redLine, table, input, &isGood)
    let isAdReferendum = flag(.adReferendum, table, input, &isGood)
    let changes = changedEntry(table, input, &isGood)
    let mark: HandlingMark? = value(.mark, table, input, &isGood)
    let isChathamHouse = flag(.chathamHouse, table, input, &isGood)
    let coder: WriterID? = value(.coder, table, input, &isGood)
    guard isGood, let party, let stance else { return nil }
    let told = given?.day ?? negotiation.likelyDay(round: round, sources: sources)?.day
    // Other faults of the row are reported too.
    if told == nil { report(input, table.position(of: .on), SaidDay.missing) }
    if let key = table.word(.key) {
      if keys[key] != nil || knownKeys[key] != nil {
        report(input, table.position(of: .key), "key '\(key)' stands twice")
        return nil
      }
      keys[key] = EntryID(writer: writer, number: nextNumber)
    }
    var meant: [Target] = []
    for target in targets {
      guard let target = self.meant(target, table, input) else { return nil }
      meant.append(target)
    }
    let statement = negotiation.pinned(
      Statement(
        party: party, stance: stance, targets: meant, said: told ?? .unknown,
        speaker: speaker,
        quote: table.text(.quote).map {
          Quote($0, language: language?.tag, translation: table.text(.translation))
        },
        note: table.text(.note), conditions: table.list(.condition), sources: sources,
        grade: grade, basis: basis, isRedLine: isRedLine, isAdReferendum: isAdReferendum,
        firmness: firmness, round: round, changes: changes, mark: mark,
        isChathamHouse: isChathamHouse, key: table.word(.key), coder: coder))
    return negotiation.currentNames.statement(statement)
  }

  /// The target that a row means; an ambiguous one is reported.
  private mutating func meant(
    _ target: Target, _ table: TableReader, _ input: ImportInput
  ) -> Target? {
    do {
      return try negotiation.meant(target)
    } catch {
      if case .refused(let refusal) = error { refuse([refusal], input, table) }
      return nil
    }
  }

  private mutating func flag(
    _ column: TableColumn, _ table: TableReader, _ input: ImportInput, _ isGood: inout Bool
  ) -> Bool {
    guard let word = table.word(column) else { return false }
    switch word.lowercased() {
    case "false", "no", "n", "0": return false
    case "true", "yes", "y", "1": return true
    default:
      report(input, table.position(of: column), "'\(word)' is neither 'true' nor 'false'")
      isGood = false
      return false
    }
  }

  /// The entry that a row changes, named by its key in this import or as an entry of the log.
  private mutating func changedEntry(
    _ table: TableReader, _ input: ImportInput, _ isGood: inout Bool
  ) -> EntryID? {
    guard let text = table.word(.changes) else { return nil }
    if let entry = statement(named: text) { return entry }
    if !failed.contains(key: text) {
      report(input, table.position(of: .changes), "unknown key '\(text)'", isOfName: true)
    }
    isGood = false
    return nil
  }
}
