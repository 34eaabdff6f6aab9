internal import TextComparison

extension PositionBuilder {
  /// Everything that settling has computed so far: party numbers, graded texts, origins of sources.
  struct Grader {
    private struct SectionKey: Hashable {
      var from: DraftRef
      var name: ClauseID
      var to: Int
    }

    let negotiation: Negotiation
    let draft: Draft
    private let known: KnownChanges
    /// The draft's language, found when a text is first compared.
    private lazy var language = draft.textLanguage
    /// Grades by the digest of the text that a stance was taken on, then by target number and
    /// column.
    private var graded: [TextDigest: [Int: TextChange]] = [:]
    /// The digests of the clauses shown, by index, and of targets, by number, computed when first
    /// needed.
    private var shown: [TextDigest?]
    private var targets: [TextDigest?]
    /// The headings of the clauses that stances were taken on, by target number.
    private var headings: [String?]
    /// The lineage of sections, made when a stance on an earlier section is met.
    private var sections: SectionLineage?
    private var changedSections: [SectionKey: TextChange] = [:]
    var origins = OriginCounter()
    /// The comparison of the texts that two stances of one cell were taken on.
    lazy var texts = StanceTexts(negotiation)

    init(negotiation: Negotiation, draft: Draft, known: KnownChanges = KnownChanges()) {
      self.negotiation = negotiation
      self.draft = draft
      self.known = known
      shown = Array(repeating: nil, count: draft.clauses.count)
      targets = Array(repeating: nil, count: negotiation.symbols.targetNames.count)
      headings = Array(repeating: nil, count: negotiation.symbols.targetNames.count)
    }

    /// How the text of `row` changed on its route to `column`, and what the stance is worth there.
    mutating func judge(
      _ row: StanceRow, route: Route, column: Int
    ) -> (change: TextChange, carry: Carry) {
      let shown = digest(ofColumn: column)
      let digest = row.text == .none ? digest(ofTarget: Int(row.target)) : row.text
      if route.isOwn && digest == shown { return (.identical, .own) }
      let change = compare(digest, shown, Int(row.target), column)
      if change <= .typographic, route.passage == .direct || route.isWhole {
        return (change, .current)
      }
      switch route.passage {
      case .direct: return (change, change.carry)
      case .split: return (.split, .stale)
      case .merged: return (.merged, .stale)
      }
    }

    /// How an earlier section changed: its own words and all its clauses.
    mutating func judge(section place: Int, _ row: StanceRow, _ route: Route) -> TextChange {
      guard let ref = route.takenOn,
        case .clause(_, let name)? = negotiation.symbols.target(Int(row.target))
      else { return .reworded }
      let key = SectionKey(from: ref, name: name, to: place)
      if let known = changedSections[key] { return known }
      if sections == nil {
        sections = SectionLineage(
          of: draft, by: Lineage(of: draft.ref, in: negotiation), in: negotiation)
      }
      let change = sections?.change(of: name, in: ref, to: place) ?? .reworded
      changedSections[key] = change
      return change
    }

    private mutating func digest(ofColumn column: Int) -> TextDigest {
      if let known = shown[column] { return known }
      let digest = negotiation.textDigest(of: .clause(draft.ref, draft.clauses[column].id))
      shown[column] = digest
      return digest
    }

    private mutating func digest(ofTarget number: Int) -> TextDigest {
      if let known = targets[number] { return known }
      let target = negotiation.symbols.target(number)
      let digest = target.map(negotiation.textDigest) ?? .none
      targets[number] = digest
      return digest
    }

    /// Compares heading and text as one; each pair of clauses is compared once.
    private mutating func compare(
      _ old: TextDigest, _ new: TextDigest, _ target: Int, _ column: Int
    ) -> TextChange {
      let (before, after) = (heading(ofTarget: target), draft.clauses[column].heading)
      if old == new, before == after { return .identical }
      let key = target << 32 | column
      if let change = graded[old]?[key] { return change }
      let shown = ClauseWords(heading: after, text: draft.clauses[column].text)
      let change =
        negotiation.texts[old].map { text in
          ClauseGrading.grade(
            ClauseWords(heading: before, text: text), shown, language: language
          ) { known.change(from: $0, to: $1, language: language) }
        } ?? .reworded
      graded[old, default: [:]][key] = change
      return change
    }

    /// The heading above the text that a stance was taken on; the log's `texts` hold the text
    /// alone.
    private mutating func heading(ofTarget number: Int) -> String {
      if let known = headings[number] { return known }
      var heading = ""
      if case .clause(let ref, let id)? = negotiation.symbols.target(number) {
        heading = negotiation.clause(id, in: ref)?.heading ?? ""
      }
      headings[number] = heading
      return heading
    }
  }

  /// The parties of a table by number: those in the log's rows first, with the same numbers, then
  /// members of blocs that never spoke.
  struct Parties {
    private(set) var ids: [PartyID]
    private var numbers: [PartyID: Int] = [:]
    /// The parties that may inherit a stance.
    private(set) var inheritors: [Int] = []
    /// The parties from whom a stance may be inherited, in the order of their names.
    private(set) var blocs: [Int] = []

    init(_ negotiation: Negotiation) {
      ids = negotiation.symbols.parties.texts.map { PartyID(checked: $0) }
      for (number, id) in ids.enumerated() { numbers[id] = number }
      var found: Set<Int> = []
      var isInheritor: Set<Int> = []
      for (_, membership) in negotiation.memberships {
        let inheritor = add(membership.party)
        found.insert(add(membership.bloc))
        if isInheritor.insert(inheritor).inserted { inheritors.append(inheritor) }
      }
      blocs = found.sorted { ids[$0] < ids[$1] }
    }

    private mutating func add(_ id: PartyID) -> Int {
      if let known = numbers[id] { return known }
      let number = ids.count
      ids.append(id)
      numbers[id] = number
      return number
    }

    subscript(_ number: Int) -> PartyID { ids[number] }
    func number(of id: PartyID) -> Int? { numbers[id] }
  }

  /// The statements of each party in one cell, by party number and in the order of saying.
  struct StatementsByParty {
    private var groups: [ArraySlice<Candidate>?]
    /// The parties with a statement.
    private(set) var speakers: [Int] = []

    init(parties count: Int) { groups = Array(repeating: nil, count: count) }

    subscript(_ party: Int) -> ArraySlice<Candidate>? {
      get { groups[party] }
      set {
        if groups[party] == nil, newValue != nil { speakers.append(party) }
        groups[party] = newValue
      }
    }

    /// Removes everything.
    mutating func clear() {
      for party in speakers { groups[party] = nil }
      speakers = []
    }
  }

  /// Counts independent origins; each list of sources is resolved once.
  struct OriginCounter {
    private var lists: [Int: [Int]] = [:]
    private var numbers: [SourceID: Int] = [:]
    /// For each list of sources, whether it has sources and none of them can be relied on.
    private var weak: [Int: Bool] = [:]
    /// For each origin, the round of counting in which it was last seen.
    private var met: [Int] = []
    private var round = 0
    private(set) var count = 0

    /// Begins a new count.
    mutating func begin() {
      round += 1
      count = 0
    }

    /// Counts the origins of a row that were not seen in this round.
    mutating func add(_ row: StanceRow, of negotiation: Negotiation) {
      guard row.sources != 0 else { return }
      let list = Int(row.sources)
      if lists[list] == nil { lists[list] = resolved(row, negotiation) }
      for origin in lists[list] ?? [] where met[origin] != round {
        met[origin] = round
        count += 1
      }
    }

    /// Whether a row has sources, and all are graded E or F or were withdrawn.
    mutating func isWeak(_ row: StanceRow, of negotiation: Negotiation) -> Bool {
      guard row.sources != 0 else { return false }
      let list = Int(row.sources)
      if let known = weak[list] { return known }
      let found = negotiation.symbols.sources(row.sources).allSatisfy { source in
        switch negotiation.sources[source]?.reliability {
        case .E, .F: true
        case .A, .B, .C, .D: false
        case nil: !negotiation.sources.contains(source)
        }
      }
      weak[list] = found
      return found
    }

    private mutating func resolved(_ row: StanceRow, _ negotiation: Negotiation) -> [Int] {
      negotiation.symbols.sources(row.sources).map { source in
        let origin = negotiation.origin(of: source)
        if let known = numbers[origin] { return known }
        numbers[origin] = met.count
        met.append(0)
        return met.count - 1
      }
    }
  }
}
