internal import TextComparison

extension PositionBuilder {
  /// What settling has found out so far: parties by number, texts graded, origins of sources.
  struct Grader {
    private struct SectionKey: Hashable {
      var from: DraftRef
      var name: ClauseID
      var to: Int
    }

    let negotiation: Negotiation
    let draft: Draft
    private let known: KnownChanges
    /// What the draft is judged by, found when a text is first compared.
    private lazy var language = draft.textLanguage
    /// By the text that a stance was taken on, then by the numbers of its target and the column.
    private var graded: [TextDigest: [Int: TextChange]] = [:]
    /// The digests of clauses shown, by position, and of targets by number, as far as they were asked for.
    private var shown: [TextDigest?]
    private var targets: [TextDigest?]
    /// The headings of the clauses that stances were taken on, by the number of the target.
    private var headings: [String?]
    /// Where sections of earlier drafts went, made when a stance on one is met.
    private var sections: SectionLineage?
    private var changedSections: [SectionKey: TextChange] = [:]
    var origins = OriginCounter()
    /// What the texts of two stances in one cell have in common.
    lazy var texts = StanceTexts(negotiation)

    init(negotiation: Negotiation, draft: Draft, known: KnownChanges = KnownChanges()) {
      self.negotiation = negotiation
      self.draft = draft
      self.known = known
      shown = Array(repeating: nil, count: draft.clauses.count)
      targets = Array(repeating: nil, count: negotiation.symbols.targetNames.count)
      headings = Array(repeating: nil, count: negotiation.symbols.targetNames.count)
    }

    /// What happened to the text of `row` on its route to `column`, and what the stance is worth.
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

    /// What happened to an earlier section, its own words and all its clauses.
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

    /// Each pair of clauses is compared once, heading and text as one.
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

    /// The heading above the text that a stance was taken on; `texts` in the log holds the text alone.
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

  /// The parties of a table by number: those of the log first, as its rows have them, then members of
  /// blocs that never spoke.
  struct Parties {
    private(set) var ids: [PartyID]
    private var numbers: [PartyID: Int] = [:]
    /// Everybody who may inherit a stance.
    private(set) var inheritors: [Int] = []
    /// Everybody from whom one may be inherited, in the order of their names.
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

  /// What parties have said in one cell, by their numbers, each in the order of saying.
  struct StatementsByParty {
    private var groups: [ArraySlice<Candidate>?]
    /// Who has said something.
    private(set) var speakers: [Int] = []

    init(parties count: Int) { groups = Array(repeating: nil, count: count) }

    subscript(_ party: Int) -> ArraySlice<Candidate>? {
      get { groups[party] }
      set {
        if groups[party] == nil, newValue != nil { speakers.append(party) }
        groups[party] = newValue
      }
    }

    /// Forgets everything.
    mutating func clear() {
      for party in speakers { groups[party] = nil }
      speakers = []
    }
  }

  /// Counts independent origins; each list of sources is resolved once.
  struct OriginCounter {
    private var lists: [Int: [Int]] = [:]
    private var numbers: [SourceID: Int] = [:]
    /// For each list of sources whether it has some and none of them holds.
    private var weak: [Int: Bool] = [:]
    /// For each origin the round of counting in which it was last met.
    private var met: [Int] = []
    private var round = 0
    private(set) var count = 0

    /// Begins to count anew.
    mutating func begin() {
      round += 1
      count = 0
    }

    /// Counts the origins of a list that were not met in this round.
    mutating func add(_ row: StanceRow, of negotiation: Negotiation) {
      guard row.sources != 0 else { return }
      let list = Int(row.sources)
      if lists[list] == nil { lists[list] = resolved(row, negotiation) }
      for origin in lists[list] ?? [] where met[origin] != round {
        met[origin] = round
        count += 1
      }
    }

    /// Whether a row has sources, and all are graded E or F or are no more.
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
