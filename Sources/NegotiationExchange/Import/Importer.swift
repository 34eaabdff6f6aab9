package import NegotiationModel
package import SystemFiles

/// Turns tables and drafts into events, in an order in which each finds what it names.
///
/// Everything is admitted against a working copy of the negotiation before anything is written, and
/// all problems of all files are collected. Of a plain stance a few numbers are kept; any other is made
/// twice, once to admit it and once to write it (``ImportedEvents``), so that a table of a million rows
/// is never held as events.
package struct Importer {
  /// A row of a table of drafts.
  private struct DraftRow {
    var known: ProposedDraft.Particulars
    var file: String
    var level: ClauseLevel?
    var position: TextPosition
    var filePosition: TextPosition
  }

  /// A table of stances as it was admitted.
  struct Stances {
    var input: ImportInput
    var table: TableReader
    /// The number of its first entry.
    var first: Int
    var plain: BulkStances?
    /// Rows that are made once more, and how many plain ones stand before each.
    var others: [(before: Int, place: TableReader.Place)]
  }

  let writer: WriterID
  let today: Day
  let creates: Bool
  var negotiation: Negotiation
  private(set) var events: [Event] = []
  private(set) var stanceTables: [Stances] = []
  /// What is wrong, a line each, with its place in front.
  package private(set) var problems: [String] = []
  /// Why events were refused, but for what other entries of this import stand against.
  package private(set) var refusals: [Refusal] = []
  /// The first table that is text in Windows-1252.
  package private(set) var westernFile: String?
  /// Joins of the drafts recorded that a person should look at.
  package private(set) var doubts: [DoubtfulJoin] = []
  private var countsByType: [String: Int] = [:]
  private var plainCount = 0
  /// How many events of each type were admitted.
  package var counts: [String: Int] {
    countsByType.merging(plainCount > 0 ? ["stance": plainCount] : [:], uniquingKeysWith: +)
  }
  /// The number that the next entry would have.
  package internal(set) var nextNumber: Int
  private let firstNumber: Int
  /// Tells of a signal to end, after which no more rows are taken.
  package var interruption = Interruption.none
  /// Rows that were given a name, by name.
  var keys: [String: EntryID] = [:]

  /// - `nextNumber`: the number of the first entry to record.
  /// - `creates`: whether parties, plans, drafts and clauses that are missing are made.
  package init(
    _ negotiation: Negotiation, writer: WriterID, nextNumber: Int, today: Day, creates: Bool
  ) {
    self.negotiation = negotiation
    self.writer = writer
    self.nextNumber = nextNumber
    firstNumber = nextNumber
    self.today = today
    self.creates = creates
  }

  /// Takes all tables, each kind after those it names.
  package mutating func take(_ inputs: [ImportInput]) {
    for kind in TableKind.allCases {
      if kind == .stances && creates { createMissing(in: inputs) }
      for input in inputs where input.kind == kind { take(input) }
    }
  }

  private mutating func take(_ input: ImportInput) {
    guard input.kind != .stances else { return takeStances(input) }
    var table = input.table()
    if input.kind == .drafts {
      takeDrafts(&table, input)
    } else {
      while interruption.signal() == nil, table.next() {
        if let event = entity(table, input) { admit(event, table, input) }
      }
    }
    report(input, table)
  }

  private mutating func takeStances(_ input: ImportInput) {
    var (table, plain) = opened(input)
    var others: [(before: Int, place: TableReader.Place)] = []
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
      others.append((plain?.rows.count ?? 0, table.place))
      guard let statement = statement(table, input) else { continue }
      admit(.stance(statement), table, input, keeps: false)
    }
    report(input, table)
    stanceTables.append(
      Stances(input: input, table: table, first: first, plain: plain, others: others))
  }

  /// A table of stances, and its plain rows as far as they were taken ahead and name what is known.
  private func opened(_ input: ImportInput) -> (TableReader, BulkStances?) {
    if var ahead = input.ahead, ahead.plain.settle(negotiation) {
      return (ahead.table, ahead.plain)
    }
    let table = input.table()
    return (table, BulkStances(table, negotiation, today: today))
  }

  private mutating func count(plain rows: Int) {
    nextNumber += rows
    plainCount += rows
  }

  private mutating func report(_ input: ImportInput, _ table: TableReader) {
    for problem in table.problems {
      report(input, problem.position, problem.message)
      if problem.isWestern, westernFile == nil { westernFile = input.name }
    }
  }

  /// A draft may stand before the ones it derives from, so rows are taken in the order of descent.
  private mutating func takeDrafts(_ table: inout TableReader, _ input: ImportInput) {
    var rows: [DraftRow] = []
    while table.next() {
      guard let row = draft(table, input) else { continue }
      rows.append(
        DraftRow(
          known: row.known, file: row.file, level: row.level, position: table.position(of: .draft),
          filePosition: table.position(of: .file)))
    }
    var left = Set(rows.indices)
    for index in DraftOrder(rows.map { ($0.known.ref, $0.known.after) }) {
      if interruption.signal() != nil { return }
      left.remove(index)
      let row = rows[index]
      do throws(DraftTexts.Problem) {
        let text = try (input.texts ?? DraftTexts(named: input))
          .text(of: row.file, level: row.level)
        makeMissingPlan(row.known.ref.plan)
        let decision = DraftRecording.decision(text.proposed(row.known), in: negotiation)
        admit(decision.event, at: row.position, input)
        doubts += decision.doubts
      } catch {
        switch error {
        case .lines(let lines): problems += lines
        case .reason(let reason): report(input, row.filePosition, reason)
        }
      }
    }
    for row in left.sorted().map({ rows[$0] }) {
      report(
        input, row.position,
        "draft '\(row.known.ref)' cannot derive from '\(row.known.after.map(\.text).joined(separator: ", "))': that is a cycle"
      )
    }
  }

  // MARK: Admission

  private mutating func admit(
    _ event: Event, _ table: TableReader, _ input: ImportInput, keeps: Bool = true
  ) {
    admit(event, at: nil, input, table, keeps: keeps)
  }

  private mutating func admit(
    _ event: Event, at position: TextPosition?, _ input: ImportInput, _ table: TableReader? = nil,
    keeps: Bool = true
  ) {
    let event = negotiation.currentNames.event(event)
    let reasons = negotiation.admit(event, today: today)
    if reasons.isEmpty {
      take(event, keeps: keeps)
    } else {
      refuse(reasons, at: position, input, table)
    }
  }

  /// Reports why a row cannot be recorded, each reason at its column.
  mutating func refuse(
    _ reasons: [Refusal], at position: TextPosition? = nil, _ input: ImportInput,
    _ table: TableReader?
  ) {
    // Found once for each column: it is counted from the start of the row.
    var places: [TableColumn: TextPosition] = [:]
    for refusal in reasons {
      let column = input.kind.column(at: refusal)
      let place = position ?? places[column] ?? table?.position(of: column)
      places[column] = place
      // An entry of this very import has no name that a user could find.
      let isOurs = refusal.entry.map { $0.writer == writer && $0.number >= firstNumber } ?? false
      let message =
        isOurs
        ? refusal.message.replacing(", recorded by \(refusal.entry?.description ?? "")", with: "")
          + " in this import" : refusal.message
      report(input, place ?? TextPosition(line: 1, column: 1), message)
      if !isOurs { refusals.append(refusal) }
    }
  }

  /// Adds an admitted event to the working copy, under the name it will have.
  mutating func take(_ event: Event, keeps: Bool = true) {
    let id = EntryID(writer: writer, number: nextNumber)
    let instant = (negotiation.latest ?? Instant(milliseconds: 0)).next(clock: 0)
    negotiation.apply(Entry(id: id, recorded: instant, event: event))
    nextNumber += 1
    countsByType[event.type, default: 0] += 1
    if keeps { events.append(event) }
  }

  mutating func report(_ input: ImportInput, _ position: TextPosition, _ message: String) {
    problems.append(position.located(in: input.name, message))
  }
}

extension TableKind {
  /// The column that a refusal is about, for its place in the file.
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
      // What identifies the row is at fault, or what it stands for as a whole.
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
