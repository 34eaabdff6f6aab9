package import NegotiationModel
package import SystemFiles

/// Turns tables and drafts into events, ordered so that each can refer to earlier ones.
///
/// Everything is admitted against a working copy of the negotiation before anything is written, and
/// all problems of all files are collected. A plain stance is stored as a few numbers. Any other
/// event is made twice, once to admit it and once to write it (``ImportedEvents``), so that a table
/// of a million rows is never held as events.
package struct Importer {
  /// A row of a table of drafts.
  private struct DraftRow {
    var known: ProposedDraft.Particulars
    var file: String
    var level: ClauseLevel?
    var position: TextPosition
    var filePosition: TextPosition
    var recorded: KnownRow?
  }

  /// A table of stances after admission.
  struct Stances {
    var input: ImportInput
    var table: TableReader
    /// The number of its first entry.
    var first: Int
    var plain: BulkStances?
    /// Rows that are made a second time, and how many plain ones precede each.
    var others: [(before: Int, row: OtherRow)]
  }

  /// A row that is not plain, stored until it is written.
  enum OtherRow {
    /// It is read again from its place.
    case place(TableReader.Place)
    /// A correction of a recorded entry.
    case event(Event)
  }

  let writer: WriterID
  let today: Day
  let creates: Bool
  /// What happens to rows that the log holds already.
  package enum Repeats: Sendable {
    /// Equal rows are skipped, and different ones are refused.
    case skip
    /// Equal rows are skipped, and different ones become corrections.
    case update
    /// All rows are recorded again.
    case record
  }
  private let policy: Repeats
  var repeats: Bool { policy == .record }
  var updates: Bool { policy == .update }
  /// The negotiation before the import.
  let before: Negotiation
  let recorded: RecordedStatements
  let recordedRows: RecordedRows
  package internal(set) var negotiation: Negotiation
  private(set) var events: [Event] = []
  /// Events that refer to stances, and so are recorded after them.
  private(set) var lastEvents: [Event] = []
  private(set) var stanceTables: [Stances] = []
  /// Everything that is wrong.
  package private(set) var findings = ImportFindings()
  /// The same in words, one line each, with its place in front.
  package var problems: [String] { findings.list.map(\.line) }
  /// The names of failed rows.
  var failed = FailedNames()
  /// Joins of the imported drafts that a person should check.
  package private(set) var doubts: [DoubtfulJoin] = []
  /// The files that new drafts were read from.
  package private(set) var documents: [ImportedDocument] = []
  /// The number of rows of each type that the log held already.
  package internal(set) var repeated: [String: Int] = [:]
  /// The error that kept the log from being read.
  package internal(set) var damage: (any Error)?
  private var countsByType: [String: Int] = [:]
  private var plainCount = 0
  /// The number of admitted events of each type.
  package var counts: [String: Int] {
    countsByType.merging(plainCount > 0 ? ["stance": plainCount] : [:], uniquingKeysWith: +)
  }
  /// The number of the next entry.
  package internal(set) var nextNumber: Int
  private let firstNumber: Int
  /// Reports a termination signal, after which no more rows are imported.
  package var interruption = Interruption.none
  /// Rows with a key, by key.
  var keys: [String: EntryID] = [:]
  /// The keys of rows that the log holds already.
  var knownKeys: [String: EntryID] = [:]

  /// - `nextNumber`: the number of the first new entry.
  /// - `creates`: whether missing parties, plans, drafts and clauses are made.
  /// - `read`: reads an entry of the log whole, to compare a row with it.
  package init(
    _ negotiation: Negotiation, writer: WriterID, nextNumber: Int, today: Day, creates: Bool,
    repeats: Repeats = .skip, read: @escaping (EntryID) throws -> Entry?
  ) {
    self.negotiation = negotiation
    before = negotiation
    policy = repeats
    recorded = RecordedStatements(negotiation, read: read)
    recordedRows = RecordedRows(negotiation)
    self.writer = writer
    self.nextNumber = nextNumber
    firstNumber = nextNumber
    self.today = today
    self.creates = creates
  }

  /// Imports all tables, each kind after those that it refers to.
  package mutating func take(_ inputs: [ImportInput]) {
    for kind in TableKind.allCases {
      if kind == .stances && creates { createMissing(in: inputs) }
      for input in inputs where input.kind == kind { take(input) }
    }
  }

  private mutating func take(_ input: ImportInput) {
    guard input.kind != .stances else { return takeStances(input) }
    var table = input.table()
    switch input.kind {
    case .drafts: takeDrafts(&table, input)
    case .alignments: takeAlignments(&table, input)
    case .adjudications:
      while interruption.signal() == nil, table.next() {
        guard let event = adjudication(table, input) else { continue }
        if isKnown(event) { countRepeated(event) } else { _ = admit(event, table, input) }
      }
    default:
      while interruption.signal() == nil, table.next() {
        table.defaults = nil
        let known = known(table, input.kind)
        table.defaults = defaults(known, table)
        guard let event = entity(table, input) else {
          fail(table, input)
          continue
        }
        if let known {
          take(event, over: known, table, input)
        } else if !admit(adding(event), table, input) {
          fail(table, input)
        }
      }
    }
    report(input, table)
  }

  private mutating func takeStances(_ input: ImportInput) {
    var (table, plain) = opened(input)
    var others: [(before: Int, row: OtherRow)] = []
    let first = nextNumber
    count(plain: plain?.rows.count ?? 0)
    while interruption.signal() == nil {
      let before = plain?.rows.count ?? 0
      plain?.takeRows(of: &table)
      count(plain: (plain?.rows.count ?? 0) - before)
      guard table.next() else { break }
      if plain?.takeRow(of: table) ?? false {
        count(plain: 1)
        continue
      }
      let ahead = plain?.rows.count ?? 0
      switch statementRow(&table, input) {
      case nil: fail(table, input)
      case .known: repeated["stance", default: 0] += 1
      case .new(let statement):
        others.append((ahead, .place(table.place)))
        if !admit(.stance(statement), table, input, keeps: false) { fail(table, input) }
      case .correction(let event):
        let event = recordable(event)
        others.append((ahead, .event(event)))
        _ = admit(event, table, input, keeps: false)
      }
    }
    report(input, table)
    stanceTables.append(
      Stances(input: input, table: table, first: first, plain: plain, others: others))
  }

  /// A table of stances, with its plain rows if they were read ahead and refer to recorded names
  /// only.
  private mutating func opened(_ input: ImportInput) -> (TableReader, BulkStances?) {
    // Rows are looked up only if the log holds stances that they could repeat.
    let known = repeats || before.stanceCount == 0 ? nil : recorded.finder
    if var ahead = input.ahead, ahead.plain.settle(negotiation, known: known) {
      return (ahead.table, ahead.plain)
    }
    let table = input.table()
    return (table, BulkStances(table, negotiation, today: today, known: known))
  }

  private mutating func count(plain rows: Int) {
    nextNumber += rows
    plainCount += rows
  }

  private mutating func report(_ input: ImportInput, _ table: TableReader) {
    for problem in table.problems {
      report(
        input, problem.position, problem.message,
        remedy: problem.isWestern ? .convert(file: input.name) : nil)
    }
    guard let noun = input.kind.noun else { return }
    if !table.isReadable { failed.insertAll(noun) }
    for name in table.brokenNames { failed.insert(noun, name) }
  }

  /// Imports drafts with parents first, because a draft may precede its parents in the table.
  private mutating func takeDrafts(_ table: inout TableReader, _ input: ImportInput) {
    guard let texts = input.texts else { return }
    var rows: [DraftRow] = []
    while table.next() {
      table.defaults = nil
      let recorded = knownDraft(table)
      table.defaults = recorded?.row
      guard let row = draft(table, input) else {
        fail(table, input)
        continue
      }
      rows.append(
        DraftRow(
          known: row.known, file: row.file, level: row.level, position: table.position(of: .draft),
          filePosition: table.position(of: .file), recorded: recorded))
    }
    var left = Set(rows.indices)
    for index in DraftOrder(rows.map { ($0.known.ref, $0.known.after) }) {
      if interruption.signal() != nil { return }
      left.remove(index)
      let row = rows[index]
      do throws(DraftTexts.Problem) {
        let document = try texts.document(of: row.file, level: row.level)
        makeMissingPlan(row.known.ref.plan)
        // Clauses of a recorded text keep their identifiers.
        let revised = row.recorded?.type == .draft ? negotiation.drafts[row.known.ref] : nil
        let decision = DraftRecording.decision(
          document.draft.proposed(row.known), revising: revised, in: negotiation)
        if let recorded = row.recorded {
          takeDraft(decision.event, over: recorded, input, at: row.position)
        } else if admit(decision.event, at: row.position, input) {
          doubts += decision.doubts
          documents.append(
            ImportedDocument(file: row.file, document: document, draft: row.known.ref))
        } else {
          failed.insert(.draft, row.known.ref.description)
        }
      } catch {
        failed.insert(.draft, row.known.ref.description)
        switch error {
        case .lines(let lines): for line in lines { findings.add(line: line) }
        case .reason(let reason): report(input, row.filePosition, reason)
        }
      }
    }
    for row in left.sorted().map({ rows[$0] }) {
      failed.insert(.draft, row.known.ref.description)
      report(
        input, row.position,
        "draft '\(row.known.ref)' cannot derive from '\(row.known.after.map(\.text).joined(separator: ", "))': that is a cycle"
      )
    }
  }

  // MARK: Admission

  /// Admits an event; returns whether it was admitted.
  private mutating func admit(
    _ event: Event, _ table: TableReader, _ input: ImportInput, keeps: Bool = true
  ) -> Bool {
    admit(event, at: nil, input, table, keeps: keeps)
  }

  @discardableResult
  mutating func admit(
    _ event: Event, at position: TextPosition?, _ input: ImportInput, _ table: TableReader? = nil,
    keeps: Bool = true
  ) -> Bool {
    let event = recordable(event)
    let reasons = negotiation.admit(event, today: today)
    guard reasons.isEmpty else {
      refuse(reasons, at: position, input, table)
      return false
    }
    take(event, keeps: keeps)
    return true
  }

  /// An event as it is recorded: with current names, but a correction with those of the corrected
  /// entry.
  mutating func recordable(_ event: Event) -> Event {
    let names = negotiation.currentNames
    guard !names.isEmpty, case .correction(let correction) = event else {
      return names.event(event)
    }
    do {
      guard let written = try recorded.written(correction.of) else { return names.event(event) }
      return .correction(
        Correction(
          of: correction.of, why: correction.why,
          event: names.event(correction.event, writtenAs: written)))
    } catch {
      damage = error
      return event
    }
  }

  /// The event of a new row; for a recorded person, a further affiliation.
  private func adding(_ event: Event) -> Event {
    guard case .person(let person) = event else { return event }
    return negotiation.event(adding: person)
  }

  /// Stores the name of a row that failed.
  private mutating func fail(_ table: TableReader, _ input: ImportInput) {
    if input.kind == .stances, let key = table.word(.key) {
      keys[key] = nil
      failed.insert(key: key)
    }
    if let noun = input.kind.noun, let name = table.word(input.kind.schema.required[0]) {
      failed.insert(noun, name)
    }
  }

  /// Reports why a row cannot be recorded, each reason at its column.
  mutating func refuse(
    _ reasons: [Refusal], at position: TextPosition? = nil, _ input: ImportInput,
    _ table: TableReader?
  ) {
    // Computed once for each column: it is counted from the start of the row.
    var places: [TableColumn: TextPosition] = [:]
    for refusal in reasons where !failed.explain(refusal) {
      let column = input.kind.column(at: refusal)
      let place = position ?? places[column] ?? table?.position(of: column)
      places[column] = place
      // The user cannot look up an entry of this very import.
      let isOurs = refusal.entry.map { $0.writer == writer && $0.number >= firstNumber } ?? false
      let message =
        isOurs
        ? refusal.message.without(", recorded by \(refusal.entry?.description ?? "")")
          + " in this import" : refusal.message
      report(
        input, place ?? TextPosition(line: 1, column: 1), message,
        isOfName: refusal.unknown != nil, remedy: isOurs ? nil : .lifting(refusal))
    }
  }

  /// Adds an admitted event to the working copy, under the name that it will have.
  mutating func take(_ event: Event, keeps: Bool = true) {
    let id = EntryID(writer: writer, number: nextNumber)
    let instant = (negotiation.latest ?? Instant(milliseconds: 0)).next(clock: 0)
    negotiation.apply(Entry(id: id, recorded: instant, event: event))
    nextNumber += 1
    countsByType[event.type, default: 0] += 1
    guard keeps else { return }
    if case .adjudication = event { lastEvents.append(event) } else { events.append(event) }
  }

  /// - `isOfName`: whether the same words elsewhere in the file have the same cause.
  mutating func report(
    _ input: ImportInput, _ position: TextPosition, _ message: String, isOfName: Bool = false,
    remedy: ImportFindings.Remedy? = nil
  ) {
    findings.add(message, in: input, at: position, isOfName: isOfName, remedy: remedy)
  }
}

extension TableKind {
  /// The column that a refusal is about.
  fileprivate func column(at refusal: Refusal) -> TableColumn {
    let columns = schema.columns
    let wanted: TableColumn? =
      switch refusal.code {
      case .unknown(.party): self == .stances || self == .members || self == .people ? .party : .by
      case .unknown(.person), .otherSpeaker, .outOfOffice: .by
      case .unknown(.source), .bareRedLine: .source
      case .unknown(.round): .round
      case .unknown(.clause), .unknown(.draft), .unknown(.plan), .unknown(.topic),
        .duplicate(.target), .noTarget, .ambiguousClause, .innerPoint:
        .target
      case .noCondition: .condition
      case .blank(let field): TableColumn(name: field)
      case .future: .on
      case .unknown(.entry), .otherParty, .noStance: .changes
      // The column that identifies the row is at fault, or the row as a whole.
      case .unknown, .duplicate, .claimedWriter, .dates, .draftCycle, .inUse, .lastInstant, .link,
        .badName, .memberCycle, .noBloc, .noClause, .noDisagreement, .noParent, .notCited, .renamed,
        .oneStatement, .originCycle, .otherEntry, .otherType, .ownChange, .ownMember, .sameWriter,
        .scale, .withdrawn:
        nil
      }
    if let wanted, columns.contains(wanted) { return wanted }
    return schema.required[0]
  }
}

extension String {
  /// The text with all occurrences of some words removed.
  fileprivate func without(_ words: String) -> String {
    guard !words.isEmpty, let found = place(of: words) else { return self }
    return self[..<found.lowerBound] + String(self[found.upperBound...]).without(words)
  }
}
