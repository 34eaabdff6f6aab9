internal import NegotiationModel
internal import TextComparison

/// What the parties said on all matters; there may be a million voices.
private struct VoiceTable {
  /// In their order, so that one is found by halving.
  private var voices: [ClauseThreads.Voice] = []
  private var words: [StanceRecord] = []
  private var isInPerson: [Bool] = []

  /// Adds a voice behind all others.
  mutating func append(_ voice: ClauseThreads.Voice, latest: StanceRecord, isInPerson: Bool) {
    voices.append(voice)
    words.append(latest)
    self.isInPerson.append(isInPerson)
  }

  /// The latest word of a party on a matter, on whatever draft.
  func latest(_ voice: ClauseThreads.Voice) -> StanceRecord? { place(of: voice).map { words[$0] } }

  /// Whether a party spoke for itself on a matter.
  func spokeInPerson(_ voice: ClauseThreads.Voice) -> Bool {
    place(of: voice).map { isInPerson[$0] } ?? false
  }

  private func place(of voice: ClauseThreads.Voice) -> Int? {
    var (low, high) = (0, voices.count)
    while low < high {
      let middle = (low + high) / 2
      if voices[middle] < voice { low = middle + 1 } else { high = middle }
    }
    return low < voices.count && voices[low] == voice ? low : nil
  }
}

/// Goes through the cells of a draft and says what is wrong with each.
struct GapFinder {
  /// Those who decide and are against a matter.
  private struct Contest {
    private var cells: [(party: PartyID, inheritedFrom: PartyID?)] = []
    private var parties: Set<PartyID> = []

    var isEmpty: Bool { cells.isEmpty }

    mutating func add(_ cell: Cell) {
      cells.append((cell.party, cell.inheritedFrom))
      parties.insert(cell.party)
    }

    /// Those whom a party has to reckon with.
    ///
    /// Leaves out the party itself, its blocs and members, and the parties that hold the word of such a
    /// bloc. A bloc stands for its members.
    ///
    /// - own: the party and its blocs.
    func others(
      than party: PartyID, _ own: Set<PartyID>, _ blocs: [PartyID: Set<PartyID>]
    ) -> [PartyID] {
      if cells.isEmpty { return [] }
      var others: [PartyID] = []
      for cell in cells
      where !own.contains(cell.party) && blocs[cell.party]?.contains(party) != true
        && cell.inheritedFrom.map({ !own.contains($0) && !parties.contains($0) }) ?? true
      {
        others.append(cell.party)
      }
      return others
    }
  }

  private let position: Position
  private let negotiation: Negotiation
  private let deciding: Deciding
  private let draft: Draft
  private let query: GapReport.Query
  private let day: Day?
  private let threads: ClauseThreads
  /// What the parties said on all matters.
  private var voices = VoiceTable()
  /// For a party and a target that are contradicted, what was said on the day of the stance held.
  private var saidThatDay: [PartyID: [Target: [Stance]]] = [:]

  init(
    _ position: Position, _ negotiation: Negotiation, _ deciding: Deciding, draft: Draft,
    query: GapReport.Query, day: Day?
  ) {
    self.position = position
    self.negotiation = negotiation
    self.deciding = deciding
    self.draft = draft
    self.query = query
    self.day = day
    threads = ClauseThreads(negotiation, asOf: query.asOf)
    let stances = negotiation.stances
    let doubtful =
      position.cells.filter(\.isContradicted) + position.topics.filter(\.isContradicted)
    for (cell, said) in zip(doubtful, stances.onSameDay(as: doubtful.map(\.statement))) {
      saidThatDay[cell.party, default: [:]][cell.target] = said.map(\.stance)
    }
    threads.forEachVoice(in: stances, asOf: query.asOf) { list in
      guard let last = list.last else { return }
      voices.append(
        threads.voice(of: last),
        // Of a statement on several texts of the matter the first one tells.
        latest: list.first { $0.place == last.place } ?? last,
        isInPerson: list.contains { $0.basis != .attributed && $0.basis != .inferred })
    }
  }

  /// Those who decide first; then matters that one of them is against; then by the gravest reason; then
  /// the oldest word; then in the order of the draft, topics last.
  func gaps() -> [GapReport.Gap] {
    let cells = GapReport.Gap.Cells(position)
    var subjects = position.columns.map { Subject.clause($0) }
    var columnOfTopic: [TopicID: Int] = [:]
    if query.topics {
      for topic in negotiation.topics.values {
        columnOfTopic[topic.id] = subjects.count
        subjects.append(.topic(topic))
      }
    }
    // For each party the place of its cell on each subject, or −1.
    var places: [PartyID: [Int]] = [:]
    var contests = [Contest](repeating: Contest(), count: subjects.count)
    for place in cells.indices {
      let cell = cells[place]
      guard let column = cell.column ?? Self.topic(of: cell).flatMap({ columnOfTopic[$0] }) else {
        continue
      }
      places[cell.party, default: Array(repeating: -1, count: subjects.count)][column] = place
      if (cell.stance.value ?? 0) < 0 && deciding.contains(cell.party) {
        contests[column].add(cell)
      }
    }
    // Finding the last day goes through all stances.
    let today = query.asOf ?? negotiation.lastDay
    let blocs = Dictionary(
      position.parties.map { ($0, Set(negotiation.blocs(of: $0, on: today))) },
      uniquingKeysWith: { first, _ in first })
    let shown = Set(position.parties)
    let near = subjects.map(near)
    var found: [GapReport.Gap] = []
    for (at, party) in position.parties.enumerated() where party != Statement.participant {
      let own = (blocs[party] ?? []).union([party])
      let isDeciding = deciding.contains(party)
      let speaker = ClauseThreads.speaker(party, in: negotiation)
      let unspoken = isDeciding && position.counting.counts(party) ? Self.silent : []
      let ofParty = places[party]
      for (column, subject) in subjects.enumerated() {
        let place = ofParty.flatMap { $0[column] < 0 ? nil : Int($0[column]) }
        let cell = place.map { cells[$0] }
        // The bloc is asked about a word that its members hold through it.
        if let bloc = cell?.inheritedFrom, shown.contains(bloc),
          deciding.contains(bloc) || !isDeciding
        {
          continue
        }
        // The silence of a bloc is that of its members, and is asked for there.
        let reasons = cell.map { self.reasons($0, isDeciding) } ?? unspoken
        if reasons.isEmpty { continue }
        found.append(
          GapReport.Gap(
            party: party, subject: subject, reasons: reasons,
            contestedBy: contests[column].others(than: party, own, blocs),
            cells: cells, place: place,
            told: cell == nil ? speaker.flatMap { elsewhere($0, near[column]) } : nil,
            isContested: !contests[column].isEmpty, isDeciding: isDeciding,
            column: column,
            row: at))
      }
    }
    // A key is made once for each; the gaps themselves, which are larger, are moved in their place.
    let keys = found.map(key)
    found.arrange(by: found.indices.sorted { keys[$0] < keys[$1] })
    return found
  }

  /// The matter of a clause, then the topics that it belongs to.
  private func near(_ subject: Subject) -> [ClauseThreads.Thread] {
    guard case .clause(let clause) = subject else { return [] }
    return
      ([threads.thread(of: clause.id, in: draft.ref)] + clause.topics.map(threads.thread(of:)))
      .compactMap { $0 }
  }

  /// What a party said of the matter on a draft that this one does not derive from, else of a topic
  /// that the clause belongs to.
  private func elsewhere(
    _ speaker: ClauseThreads.Speaker, _ near: [ClauseThreads.Thread]
  ) -> GapReport.Gap.Elsewhere? {
    for thread in near {
      guard let found = voices.latest(threads.voice(of: speaker, on: thread)) else { continue }
      return GapReport.Gap.Elsewhere(found.target, SpokenStance(found))
    }
    return nil
  }

  private static func topic(of cell: Cell) -> TopicID? {
    if case .topic(let id) = cell.target { id } else { nil }
  }

  private func key(_ gap: GapReport.Gap) -> (Int, Int, Int, Int, Int, Int) {
    (
      gap.isDeciding ? 0 : 1, gap.isContested ? 0 : 1, gap.reasons[0].rank,
      gap.cell?.statement.said.known?.ordinal ?? .min, gap.column, gap.row
    )
  }

  private func reasons(_ cell: Cell, _ isDeciding: Bool) -> [GapReport.Reason] {
    var reasons: [GapReport.Reason] = []
    let held = cell.statement
    if cell.carry == .stale { reasons.append(.stale(cell.textChange)) }
    if cell.carry == .confirm { reasons.append(.confirm) }
    if cell.isContradicted {
      let said = saidThatDay[cell.party]?[cell.target]
      reasons.append(.contradicted(said?.last { $0 != held.stance }))
    }
    if held.stance == .unconcerned { return reasons }
    if isDeciding {
      if !voices.spokeInPerson(threads.voice(of: held)) { reasons.append(.reported) }
      if let day, held.said.isKnown, day.ordinal - held.said.ordinal > query.days {
        reasons.append(.quiet(day.ordinal - held.said.ordinal))
      } else if cell.isCurrent, cell.takenOn != draft.ref, case .clause = cell.target,
        let tabled = draft.on,
        held.said.ends(before: tabled)
      {
        reasons.append(.quietSinceDraft)
      }
    }
    let sources = held.sources
    if sources.isEmpty { reasons.append(.noSource) }
    if let weak = weakness(held, sources) { reasons.append(.weakSource(weak)) }
    if cell.origins == 1 { reasons.append(.oneOrigin) }
    return reasons
  }

  /// One list for all cells that nobody spoke to.
  private static let silent = [GapReport.Reason.never]

  /// The grade of the statement where it is D to F, else the best reliability of its sources if that
  /// is; what cannot be judged is weak too.
  private func weakness(_ held: StanceRecord, _ sources: [SourceID]) -> String? {
    if let grade = held.grade { return grade.reliability >= "D" ? grade.description : nil }
    let known = sources.compactMap { negotiation.sources[$0]?.reliability?.rawValue }
    guard !known.isEmpty, known.count == sources.count, let best = known.min(), best >= "D" else {
      return nil
    }
    return best
  }
}
