import Glibc
import NegotiationLog
import NegotiationModel

/// Writes a negotiation of any size, all from one seed: 200 parties, 150 plans of 40 clauses, and
/// stances with words in Arabic, Russian and English.
struct LogMaker {
  let seed: UInt64
  static let parties = 200
  static let plans = 150
  static let clausesOfPlan = 40
  /// The milliseconds of the first entry, and the first day on which something is said.
  private static let start: Int64 = 1_420_070_400_000
  private static let firstDay = Day.ordinal(year: 2015, month: 1, day: 1)

  init(seed: Int) { self.seed = UInt64(seed) }

  /// Writes the folder.
  func write(stances count: Int, to path: String) throws {
    let folder = try NegotiationFolder.create(
      at: path, identifier: "bench", title: "Made by parley-bench"
    ).folder
    let writer = WriterID(checked: "bench")
    try folder.setWriter(writer)
    let log = try LogWriter(folder: folder, writer: writer)
    let entities = entities()
    _ = try log.append(
      batch: LogEvents(entities: entities, stances: count, seed: seed).lazy.map { .event($0) },
      count: entities.count + count, after: nil, clock: LogMaker.start)
  }

  /// Stances alone, for a log that has the entities.
  func stances(_ count: Int) -> some Sequence<AppendItem> {
    LogEvents(entities: [], stances: count, seed: seed).lazy.map { .event($0) }
  }

  /// The stances as a table, with the columns that `import` and the databases read.
  func writeTable(stances count: Int, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw BenchError("cannot write '\(path)'") }
    defer { close(file) }
    var text = "party,stance,target,on\n"
    var maker = StanceMaker(seed: seed, of: count)
    for _ in 0..<count {
      let plain = maker.next()
      text += "\(plain.party),\(plain.stance.code),\(plain.target),\(plain.said)\n"
      if text.utf8.count > 1 << 20 {
        try Files.write(text, to: file)
        text = ""
      }
    }
    try Files.write(text, to: file)
  }

  static func party(_ number: Int) -> PartyID { PartyID(checked: "p\(number)") }
  static func draft(_ plan: Int) -> DraftRef {
    DraftRef(plan: PlanID(checked: "plan-\(plan)"), draft: DraftID(checked: "v1"))
  }
  static func clauseText(_ plan: Int, _ clause: Int) -> String {
    "The parties to plan \(plan) shall withdraw \(100 + clause),000 persons within \(10 + clause) days."
  }

  /// The events that name everything, in an order in which each finds what it names.
  func entities() -> [Event] {
    var events: [Event] = []
    for number in 0..<LogMaker.parties {
      events.append(
        .party(
          Party(
            id: LogMaker.party(number), name: Name("Party \(number)"), kind: .state,
            role: .principal, influence: nil)))
    }
    for number in 0..<50 {
      events.append(
        .source(
          Source(
            id: SourceID(checked: "s\(number)"), publisher: "Agency \(number)", title: nil,
            url: nil, date: nil, language: "en", reliability: Source.Reliability(rawValue: "B"),
            origin: nil)))
    }
    for plan in 0..<LogMaker.plans {
      let ref = LogMaker.draft(plan)
      events.append(.plan(Plan(id: ref.plan, name: Name("Plan \(plan)"))))
      var clauses: [Clause] = []
      for clause in 0..<LogMaker.clausesOfPlan {
        clauses.append(
          Clause(
            id: ClauseID(checked: "c\(clause)"), isExplicit: true, number: "\(clause + 1)",
            heading: "Withdrawal \(clause)", text: LogMaker.clauseText(plan, clause), topics: [],
            note: nil, isUnverified: false))
      }
      events.append(
        .draft(
          Draft(
            ref: ref, title: "Plan \(plan)", by: [], on: Day(ordinal: LogMaker.firstDay - 1),
            after: [], standing: nil, language: "en", sources: [], preamble: "", clauses: clauses,
            links: [])))
    }
    return events
  }

  /// What a stance says, without its words.
  struct Plain {
    var party: String
    var stance: Stance
    var target: String
    var said: Day
    var plan: Int
    var clause: Int
  }

  /// One stance after the other, ten years from the first to the last.
  struct StanceMaker {
    var numbers: SeededNumbers
    private let count: Int
    private var made = 0
    private static let scale: [Stance] = [.accept, .open, .object, .reject, .unconcerned]

    init(seed: UInt64, of count: Int) {
      numbers = SeededNumbers(seed)
      self.count = count
    }

    mutating func next() -> Plain {
      let plan = Int.random(in: 0..<LogMaker.plans, using: &numbers)
      let clause = Int.random(in: 0..<LogMaker.clausesOfPlan, using: &numbers)
      let party = Int.random(in: 0..<LogMaker.parties, using: &numbers)
      let stance = StanceMaker.scale[Int.random(in: 0..<5, using: &numbers)]
      let day = Day(ordinal: LogMaker.firstDay + made * 3_650 / max(1, count))
      made += 1
      return Plain(
        party: "p\(party)", stance: stance, target: "\(LogMaker.draft(plan))/c\(clause)",
        said: day, plan: plan, clause: clause)
    }
  }
}

/// The events of a log, made as they are asked for.
private struct LogEvents: Sequence, IteratorProtocol {
  private var entities: ArraySlice<Event>
  private var left: Int
  private var maker: LogMaker.StanceMaker
  private var digests: [Int: TextDigest] = [:]

  init(entities: [Event], stances: Int, seed: UInt64) {
    self.entities = entities[...]
    left = stances
    maker = LogMaker.StanceMaker(seed: seed, of: stances)
  }

  mutating func next() -> Event? {
    if let entity = entities.popFirst() { return entity }
    guard left > 0 else { return nil }
    left -= 1
    let plain = maker.next()
    let key = plain.plan * LogMaker.clausesOfPlan + plain.clause
    let digest =
      digests[key] ?? Negotiation.digest(of: LogMaker.clauseText(plain.plan, plain.clause))
    digests[key] = digest
    let words = Self.words[Int.random(in: Self.words.indices, using: &maker.numbers)]
    let source = Int.random(in: 0..<50, using: &maker.numbers)
    return .stance(
      Statement(
        party: PartyID(checked: plain.party), stance: plain.stance,
        targets: [
          .clause(LogMaker.draft(plain.plan), ClauseID(checked: "c\(plain.clause)"))
        ], texts: [digest], said: plain.said, quote: Quote(words.text, language: words.language),
        sources: [SourceID(checked: "s\(source)")]))
  }

  private static let words: [(language: String, text: String)] = [
    ("ar", "لن نقبل هذا البند."),
    ("ru", "Мы это обсудим."),
    ("en", "We can accept that clause as drafted."),
  ]
}
