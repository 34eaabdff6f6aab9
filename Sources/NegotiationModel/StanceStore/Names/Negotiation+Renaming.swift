/// Applies renames to the state.
///
/// Everything is then known by its current name. The recorded names are kept, so that a rename can
/// be withdrawn.
extension Negotiation {
  /// Notes that a rename was recorded or withdrawn.
  ///
  /// While a whole log is read, current names are not needed; they are computed once at its end.
  mutating func renamed() {
    if isSettlingLate { areNamesLate = true } else { settleNames() }
  }

  /// Computes the current names that were postponed while a log was read; later renames take effect
  /// at once.
  package mutating func settleLateNames() {
    isSettlingLate = false
    guard areNamesLate else { return }
    areNamesLate = false
    settleNames()
  }

  /// Computes the current names and applies them to rows and tables.
  private mutating func settleNames() {
    currentNames = CurrentNames(renames.map { (id(of: $0.place), $0.value) })
    currentNumbers = CurrentNumbers()
    rebuildEntities()
    for (at, original) in formerRows {
      rows[at] = original.calling(rows[at].flags)
    }
    formerRows = [:]
    if !currentNames.isEmpty { for at in rows.indices { settleNames(ofRow: at) } }
    // Statements are set aside by target, so this is repeated with the current names of targets.
    if !adjudications.isEmpty { settleAdjudications() }
  }

  /// Replaces the names in a row by the current ones.
  mutating func settleNames(ofRow at: Int) {
    let original = rows[at]
    let row = named(original)
    guard row != original else { return }
    formerRows[at] = original
    rows[at] = row
  }

  private mutating func named(_ row: StanceRow) -> StanceRow {
    var row = row
    let names = currentNames
    row.party = current(row.party, .party) { symbols, number in
      let id = PartyID(checked: symbols.parties.text(number))
      return symbols.parties.intern(names.party(id).text)
    }
    row.speaker = current(row.speaker, .speaker) { symbols, number in
      let id = PersonID(checked: symbols.people.text(number))
      return symbols.people.intern(names.person(id).text)
    }
    row.round = current(row.round, .round) { symbols, number in
      let id = RoundID(checked: symbols.rounds.text(number))
      return symbols.rounds.intern(names.round(id).text)
    }
    row.sources = current(row.sources, .sources) { symbols, number in
      var seen: Set<SourceID> = []
      let list = symbols.sources(number).map(names.source).filter { seen.insert($0).inserted }
      return symbols.sourceLists.intern(list.map(\.text).joined(separator: ";"))
    }
    row.target = current(row.target, .target) { symbols, number in
      guard let target = symbols.target(Int(number)) else { return number }
      return symbols.target(names.target(target).description)
    }
    return row
  }

  /// The number of the current name for a recorded name's number, computed once; −1 (nobody) stays
  /// −1.
  private mutating func current(
    _ number: Int32, _ kind: CurrentNumbers.Kind, _ find: (inout Symbols, Int32) -> Int32
  ) -> Int32 {
    guard number >= 0 else { return number }
    if let known = currentNumbers[kind, number] { return known }
    let found = find(&symbols, number)
    currentNumbers[kind, number] = found
    return found
  }

  /// Rebuilds the tables of entities from the recorded events.
  private mutating func rebuildEntities() {
    let held = renames
    let names = currentNames
    parties = EntityTable(names) { $0.party($1) }
    people = EntityTable(names) { $0.person($1) }
    sources = EntityTable(names) { $0.source($1) }
    topics = EntityTable(names) { $0.topic($1) }
    plans = EntityTable(names) { $0.plan($1) }
    drafts = EntityTable(names) { $0.draft($1) }
    rounds = EntityTable(names) { $0.round($1) }
    memberships = []
    affiliations = []
    translations = []
    saliences = []
    alignments = []
    adjudications = []
    writerClaims = []
    relations = Relations()
    clauseIndex = [:]
    sectionIndex = [:]
    numberIndex = [:]
    for index in events.keys.sorted() where isRoot(index) {
      guard let shown = content(ofRoot: index), let event = content(of: shown) else { continue }
      if case .rename = event { continue }
      insert(event, place: index)
    }
    renames = held
  }

  /// Whether an entry is the first of its chain: it corrects nothing, or something of another type.
  private func isRoot(_ index: EntryIndex) -> Bool {
    if case .correction? = events[index] { return false }
    return entries[index].root == index
  }
}

extension StanceRow {
  /// The row with its flags replaced.
  fileprivate func calling(_ flags: Flags) -> StanceRow {
    var row = self
    row.flags = flags
    return row
  }
}
