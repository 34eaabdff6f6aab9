package import NegotiationModel

/// Makes logs of random events that are admitted, all from one seed.
///
/// Names come from small pools, so that corrections, dissent, ties and contradictions are frequent.
package struct RandomLog {
  package private(set) var negotiation = Negotiation()
  package private(set) var entries: [Entry] = []
  package let today = Day(packed: 2025_12_31)
  package var generator: Seeded
  private let writers: [WriterID]
  private let isHostile: Bool
  /// Whether things are renamed now and then.
  private let renames: Bool
  /// Whether every statement bears a known day.
  private var isDated = false
  private var milliseconds: Int64 = 1_764_000_000_000
  private var serial = 0

  /// - `isHostile`: whether free texts are hostile ones.
  /// - `renames`: whether things are renamed now and then.
  package init(
    seed: UInt64, writers: [String] = ["amal", "boris", "chen"], isHostile: Bool = false,
    renames: Bool = true
  ) {
    generator = Seeded(seed)
    self.writers = writers.map { WriterID(checked: $0) }
    self.isHostile = isHostile
    self.renames = renames
  }

  /// A log of `count` entries.
  package static func entries(
    _ count: Int, seed: UInt64, writers: [String] = ["amal", "boris", "chen"],
    isHostile: Bool = false, renames: Bool = true
  ) -> [Entry] {
    var log = RandomLog(seed: seed, writers: writers, isHostile: isHostile, renames: renames)
    for _ in 0..<count { log.grow() }
    return log.entries
  }

  /// A log of `count` entries in which every day is known, and nothing is renamed unless that is asked for:
  /// for laws that hold of such logs alone.
  package static func plainEntries(
    _ count: Int, seed: UInt64, writers: [String] = ["amal", "boris", "chen"],
    isHostile: Bool = false, renames: Bool = false
  ) -> [Entry] {
    var log = RandomLog(seed: seed, writers: writers, isHostile: isHostile, renames: renames)
    log.isDated = true
    for _ in 0..<count { log.grow() }
    return log.entries
  }

  /// Adds one entry.
  package mutating func grow() {
    let writer = writers.pick(&generator)
    let event = pinned(admissible(by: writer))
    let number = 1 + (negotiation.heads.first { $0.writer == writer }?.number ?? 0)
    let recorded: Instant
    if chance(3), let latest = negotiation.latest {
      recorded = latest.next(clock: 0)
    } else {
      milliseconds += Int64.random(in: 1...90_000_000, using: &generator)
      recorded = Instant(milliseconds: milliseconds)
    }
    milliseconds = max(milliseconds, recorded.milliseconds)
    let entry = Entry(
      id: EntryID(writer: writer, number: number), recorded: recorded, event: event)
    negotiation.apply(entry)
    entries.append(entry)
  }

  /// The event with the digests of the texts that its stance is taken on.
  private func pinned(_ event: Event) -> Event {
    switch event {
    case .stance(var statement):
      let names = negotiation.currentNames
      statement.texts = statement.targets.map { negotiation.textDigest(of: names.target($0)) }
      return .stance(statement)
    case .correction(let correction):
      return .correction(
        Correction(of: correction.of, why: correction.why, event: pinned(correction.event)))
    default: return event
    }
  }

  private mutating func admissible(by writer: WriterID) -> Event {
    for _ in 0..<20 {
      let event = anything()
      // What is recorded elsewhere may name things by former names.
      let named = negotiation.currentNames.event(event)
      if negotiation.admit(named, by: writer, today: today).isEmpty { return event }
    }
    serial += 1
    return .topic(Topic(id: TopicID(checked: "spare-\(serial)"), name: Name("spare")))
  }

  private mutating func anything() -> Event {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<60 where negotiation.drafts.isEmpty || negotiation.parties.isEmpty:
      return make([.party, .plan, .draft, .party].pick(&generator))
    case 0..<45: return make(.stance)
    case 45..<58: return make(.correction)
    case 58..<64: return make(.withdrawal)
    case 64..<68: return make(.adjudication)
    // Seldom: writers who are one person have nothing to disagree on.
    case 99: return make(.writer)
    case 98 where renames: return make(.rename)
    default:
      let rest = Event.Kind.allCases.filter {
        ![.stance, .correction, .withdrawal, .adjudication, .writer, .rename].contains($0)
      }
      return make(rest.pick(&generator))
    }
  }

  // MARK: One event of a kind

  private mutating func make(_ kind: Event.Kind) -> Event {
    switch kind {
    case .party:
      return .party(
        Party(
          id: id("p", 6), name: name(),
          kind: [.state, .bloc, .bloc, .organisation].pick(&generator),
          role: Party.Role.allCases.pick(&generator), influence: chance(3) ? roll(101) : nil))
    case .member:
      return .member(
        Membership(bloc: id("p", 6), party: id("p", 6), from: maybeDay(), until: maybeDay()))
    case .person:
      return .person(
        Person(
          id: id("n", 5), name: name(), party: id("p", 6), office: maybeText(),
          from: chance(4) ? day() : nil, until: nil))
    case .affiliation:
      return .affiliation(
        Affiliation(
          person: id("n", 5), party: id("p", 6), office: maybeText(), from: maybeDay(),
          until: maybeDay()))
    case .source:
      return .source(
        Source(
          id: id("s", 6), publisher: text(), title: maybeText(), url: maybeText(),
          date: maybeDay(), language: maybeLanguage(),
          reliability: chance(2) ? Source.Reliability.allCases.pick(&generator) : nil,
          origin: chance(2) ? id("s", 6) : nil))
    case .topic:
      return .topic(
        Topic(id: id("t", 4), name: name(), kind: Topic.Kind.allCases.pick(&generator)))
    case .plan: return .plan(Plan(id: id("plan", 2), name: name()))
    case .draft: return .draft(draft())
    case .translation: return .translation(translation())
    case .alignment: return .alignment(alignment())
    case .round:
      return .round(
        Round(
          id: id("r", 3), on: day(), until: nil, place: maybeText(), participants: some("p", 6),
          format: maybeText(), outcome: maybeText(), sources: some("s", 6)))
    case .writer:
      let same = writers.pick(&generator)
      // On the writer's own feed the claim names lines that are not the writer's.
      let refused = roll(2) == 0 ? ["\(same):\(1 + roll(9)):0123456789abcdef"] : []
      return .writer(WriterClaim(same: same, refused: refused))
    case .stance: return .stance(statement())
    case .salience:
      return .salience(
        Salience(party: id("p", 6), target: target(), value: roll(101), on: maybeDay()))
    case .correction: return correction()
    case .withdrawal:
      guard let target = entries.randomElement(using: &generator) else { return make(.plan) }
      return .withdrawal(Withdrawal(of: target.id, why: text(), isUndo: chance(6)))
    case .adjudication: return adjudication()
    case .rename: return .rename(rename())
    }
  }

  private mutating func correction() -> Event {
    let targets = entries.filter { $0.event.kind != .withdrawal }
    guard let target = targets.randomElement(using: &generator) else { return make(.party) }
    var event = target.event
    if case .correction(let correction) = event { event = correction.event }
    let content = chance(6) ? event : make(event.kind ?? .topic)
    return .correction(
      Correction(of: target.id, why: chance(2) ? text() : nil, event: content))
  }

  /// One thing under another name, or two that become one.
  private mutating func rename() -> Rename {
    let kind = Rename.Kind.allCases.pick(&generator)
    let known = negotiation.names(of: kind).sorted()
    guard let old = known.randomElement(using: &generator) else {
      return Rename(kind, from: "nothing", to: "nothing-else")
    }
    serial += 1
    if kind == .draft { return Rename(kind, from: old, to: old + "-\(serial)") }
    let other = known.randomElement(using: &generator) ?? old
    return Rename(kind, from: old, to: chance(2) || other == old ? "new-\(serial)" : other)
  }

  /// A decision between two codings of one statement, where there are any.
  private mutating func adjudication() -> Event {
    let pairs = negotiation.codedPairs().filter { !$0.agrees }
    guard let pair = pairs.randomElement(using: &generator) else { return make(.stance) }
    let cited = [pair.first, pair.second].map(\.firstEntry)
    return .adjudication(Adjudication(cited: cited, holds: cited.pick(&generator), why: text()))
  }

  private mutating func draft() -> Draft {
    let ref = DraftRef(plan: id("plan", 2), draft: id("d", 5))
    var clauses: [Clause] = []
    for number in 0..<Int.random(in: 1...4, using: &generator) {
      let clause: ClauseID = id("c", 6)
      guard !clauses.contains(where: { $0.id == clause }) else { continue }
      clauses.append(
        Clause(
          id: clause, isExplicit: chance(2), number: chance(2) ? "\(number)" : nil,
          heading: chance(2) ? text() : "", text: isHostile ? text() : clauseText(),
          topics: chance(4) ? some("t", 4) : [], note: maybeText(), isUnverified: chance(3)))
    }
    let sections = chance(2) ? self.sections(over: clauses.count) : []
    for index in clauses.indices {
      let over = sections.indices.filter { sections[$0].clausesBefore <= index }
      clauses[index].section = over.randomElement(using: &generator)
    }
    let after = negotiation.drafts.ids.filter { $0.plan == ref.plan && $0 != ref }
      .filter { _ in Bool.random(using: &generator) }
    var links: [ClauseLink] = []
    for parent in after where chance(2) {
      let old = (negotiation.drafts[parent]?.clauses ?? []).map(\.id)
      let new = clauses.map(\.id)
      guard let first = old.randomElement(using: &generator),
        let second = new.randomElement(using: &generator)
      else { continue }
      links.append(
        ClauseLink(
          from: parent.draft, old: chance(3) ? Array(old.prefix(2)) : [first],
          new: chance(3) ? Array(new.prefix(2)) : [second]))
    }
    return Draft(
      ref: ref, title: maybeText(), by: some("p", 6), on: maybeDay(), after: after.map(\.draft),
      standing: chance(2) ? Draft.Standing.allCases.pick(&generator) : nil, isAside: chance(5),
      language: maybeLanguage(),
      sources: some("s", 6), preamble: chance(3) ? text() : "", sections: sections,
      clauses: clauses, links: links)
  }

  /// Sections with names from few, among them that of a clause and nested ones.
  private mutating func sections(over count: Int) -> [Section] {
    var sections: [Section] = []
    let names = ["part-1", "part-1/chapter-1", "part-2", "c1"]
    for name in names where chance(2) {
      sections.append(
        Section(
          id: ClauseID(checked: name), isExplicit: !name.contains("/") && chance(2),
          kind: SectionKind.allCases.pick(&generator), number: chance(2) ? "I" : nil,
          heading: chance(2) ? text() : "", text: chance(2) ? text() : "",
          parent: chance(3) ? sections.indices.randomElement(using: &generator) : nil,
          clausesBefore: 0))
    }
    let places = (0..<sections.count).map { _ in Int.random(in: 0...count, using: &generator) }
    for (index, place) in places.sorted().enumerated() { sections[index].clausesBefore = place }
    return sections
  }

  private mutating func alignment() -> Alignment {
    let children = negotiation.drafts.values.filter { !$0.after.isEmpty }
    guard let draft = children.randomElement(using: &generator) else {
      return Alignment(ref: DraftRef(plan: id("plan", 2), draft: id("d", 5)), links: [])
    }
    let from = draft.after.pick(&generator)
    let parent = DraftRef(plan: draft.ref.plan, draft: from)
    let old = (negotiation.drafts[parent]?.clauses ?? []).map(\.id)
    let new = draft.clauses.map(\.id)
    return Alignment(
      ref: draft.ref,
      links: [
        ClauseLink(
          from: from, old: Array(old.shuffled(using: &generator).prefix(1 + roll(2))),
          new: Array(new.shuffled(using: &generator).prefix(1 + roll(2))))
      ])
  }

  private mutating func translation() -> DraftTranslation {
    let ref = negotiation.drafts.ids.randomElement(using: &generator)
    let clauses = ref.flatMap { negotiation.drafts[$0]?.clauses } ?? []
    var parts: [DraftTranslation.Part] = []
    for clause in clauses where chance(2) {
      parts.append(
        DraftTranslation.Part(id: clause.id, number: maybeText(), heading: text(), text: text()))
    }
    let sections = ref.flatMap { negotiation.drafts[$0]?.sections } ?? []
    let headings = sections.map {
      DraftTranslation.Part(id: $0.id, number: nil, heading: text(), text: "")
    }
    return DraftTranslation(
      ref: ref ?? DraftRef(plan: id("plan", 2), draft: id("d", 5)),
      language: ["ar", "ru", "zh"].pick(&generator), title: maybeText(),
      preamble: chance(2) ? text() : "", sources: some("s", 6), sections: headings, clauses: parts)
  }

  private mutating func statement() -> Statement {
    var targets: [Target] = []
    for _ in 0..<(chance(3) ? 2 : 1) {
      let target = self.target()
      if !targets.contains(target) { targets.append(target) }
    }
    var party = negotiation.parties.ids.randomElement(using: &generator) ?? PartyID(checked: "p0")
    var said = !isDated && chance(12) ? .unknown : day()
    // Now and then what somebody recorded already is recorded again.
    if chance(6), let record = negotiation.stances.randomElement(using: &generator) {
      (party, targets, said) = (record.party, [record.target], record.said)
    }
    let stance = Stance.allCases.pick(&generator)
    let quote = chance(2) ? Quote(text(), language: maybeLanguage(), translation: maybeText()) : nil
    let earlier = negotiation.stances.randomElement(using: &generator)
    return Statement(
      party: party, stance: stance, targets: targets, said: said,
      speaker: chance(4) ? id("n", 5) : nil, quote: quote, note: maybeText(),
      conditions: stance == .conditional || chance(8) ? [text(), text()] : [],
      sources: some("s", 6),
      grade: chance(2) ? Grade(packed: UInt8(0x11 + 0x10 * roll(6) + roll(6))) : nil,
      basis: chance(2) ? Basis.allCases.pick(&generator) : nil,
      isRedLine: quote != nil && chance(4), isAdReferendum: chance(6),
      firmness: chance(3) ? Firmness.allCases.pick(&generator) : nil,
      round: chance(5) ? id("r", 3) : nil,
      changes: chance(4) ? earlier?.entry : nil,
      mark: chance(4) ? HandlingMark.allCases.pick(&generator) : nil, isChathamHouse: chance(6),
      key: chance(5) ? text() : nil,
      coder: chance(9) ? WriterID(checked: ["amal", "omar", "x"].pick(&generator)) : nil)
  }

  private mutating func target() -> Target {
    let draft = negotiation.drafts.values.randomElement(using: &generator)
    switch (roll(10), draft) {
    case (0, _): return .topic(id("t", 4))
    case (1, let draft?):
      return draft.sections.randomElement(using: &generator).map { .clause(draft.ref, $0.id) }
        ?? .draft(draft.ref)
    case (2, _), (_, nil): return .plan(id("plan", 2))
    case (_, let draft?):
      return draft.clauses.randomElement(using: &generator).map { .clause(draft.ref, $0.id) }
        ?? .draft(draft.ref)
    }
  }

  // MARK: Small choices

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &generator) }
  private mutating func chance(_ sides: Int) -> Bool { roll(sides) == 0 }

  private mutating func id<Subject>(_ prefix: String, _ count: Int) -> Identifier<Subject> {
    Identifier(checked: "\(prefix)\(roll(count))")
  }

  private mutating func some<Subject>(_ prefix: String, _ count: Int) -> [Identifier<Subject>] {
    guard chance(3) else { return [] }
    let (first, second): (Identifier<Subject>, Identifier<Subject>) =
      (id(prefix, count), id(prefix, count))
    return first == second ? [first] : [first, second]
  }

  private mutating func text() -> String {
    isHostile ? HostileText.random(&generator) : ["words", "other words", "كلمات"].pick(&generator)
  }

  private mutating func maybeText() -> String? { chance(3) ? text() : nil }

  private mutating func maybeLanguage() -> String? {
    chance(3) ? ["ar", "en", "uk", "zh-Hant"].pick(&generator) : nil
  }

  private mutating func clauseText() -> String {
    ["600,000 persons", "800,000 persons", "no forces", "a review in May"].pick(&generator)
  }

  private mutating func name() -> Name {
    Name(
      text(), translations: chance(3) ? ["ar": text(), "uk": text()] : [:],
      aliases: chance(4) ? [Alias(text()), Alias(text(), language: "ar")] : [])
  }

  private mutating func day() -> Day {
    switch roll(8) {
    case 0: return Day(packed: 2025_00_00)
    case 1: return Day(packed: Int32(2025_00_00 + 100 * (1 + roll(12))))
    default: return Day(packed: Int32(2025_11_01 + roll(6)))
    }
  }

  private mutating func maybeDay() -> Day? { chance(3) ? day() : nil }
}

/// The same entries in the same order, as if several writers had recorded them.
package func reassigned(_ entries: [Entry], to writers: [String], seed: UInt64) -> [Entry] {
  var generator = Seeded(seed)
  var counts: [String: Int] = [:]
  var names: [EntryID: EntryID] = [:]
  return entries.map { entry in
    let writer = writers.pick(&generator)
    counts[writer, default: 0] += 1
    let id = EntryID(writer: WriterID(checked: writer), number: counts[writer] ?? 1)
    names[entry.id] = id
    return Entry(id: id, recorded: entry.recorded, event: renamed(entry.event, names))
  }
}

private func renamed(_ event: Event, _ names: [EntryID: EntryID]) -> Event {
  switch event {
  case .stance(var statement):
    statement.changes = statement.changes.map { names[$0] ?? $0 }
    return .stance(statement)
  case .correction(let correction):
    return .correction(
      Correction(
        of: names[correction.of] ?? correction.of, why: correction.why,
        event: renamed(correction.event, names)))
  case .withdrawal(let withdrawal):
    return .withdrawal(Withdrawal(of: names[withdrawal.of] ?? withdrawal.of, why: withdrawal.why))
  case .adjudication(let decision):
    return .adjudication(
      Adjudication(
        cited: decision.cited.map { names[$0] ?? $0 },
        holds: names[decision.holds] ?? decision.holds, why: decision.why))
  case .writer(let claim):
    let first = names[EntryID(writer: claim.same, number: 1)]
    return .writer(WriterClaim(same: first?.writer ?? claim.same, refused: claim.refused))
  default: return event
  }
}
