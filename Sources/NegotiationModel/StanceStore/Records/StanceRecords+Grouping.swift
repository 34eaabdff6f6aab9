extension StanceRecords {
  /// Stances of one party on one target and day, where there are two or more.
  ///
  /// Groups are in the order of party, target and day, each in the order of the entries.
  ///
  /// - Parameters:
  ///   - scope: what takes part; `nil` takes all.
  ///   - matches: keeps those for which it is true; what is superseded is never kept.
  /// - Returns: groups of two or more.
  package func saidTogether(
    in scope: StoreScope? = nil, where matches: (StanceRecord) -> Bool
  ) -> [[StanceRecord]] {
    var filter = scope.map { StoreFilter($0, in: negotiation) }
    let symbols = symbols
    return StanceRecords.together(
      self.filter {
        !$0.isSuperseded && (filter?.includes($0.row, symbols) ?? true) && matches($0)
      })
  }

  /// The same, with groups that one of some stances would belong to.
  package func saidTogether(with wanted: [StanceRecord]) -> [[StanceRecord]] {
    let keys = Set(wanted.map(DayKey.init))
    return StanceRecords.together(filter { !$0.isSuperseded && keys.contains(DayKey($0)) })
  }

  /// For each of some stances, those that count of the same party on the same target and day.
  package func onSameDay(as wanted: [StanceRecord]) -> [[StanceRecord]] {
    var found = Dictionary(wanted.map { (DayKey($0), [StanceRecord]()) }) { first, _ in first }
    if !wanted.isEmpty {
      for record in self where record.counts && found[DayKey(record)] != nil {
        found[DayKey(record)]?.append(record)
      }
    }
    return wanted.map { found[DayKey($0)] ?? [] }
  }

  private static func together(_ list: [StanceRecord]) -> [[StanceRecord]] {
    let list = list.map(\.row).enumerated().sorted {
      let (mine, theirs) = ($0.element, $1.element)
      if mine.party != theirs.party { return mine.party < theirs.party }
      if mine.target != theirs.target { return mine.target < theirs.target }
      if mine.said != theirs.said { return mine.said.packed < theirs.said.packed }
      return mine.place < theirs.place
    }.map { list[$0.offset] }
    var groups: [[StanceRecord]] = []
    var start = 0
    while start < list.count {
      var end = start + 1
      let key = DayKey(list[start])
      while end < list.count, DayKey(list[end]) == key { end += 1 }
      if end - start > 1 { groups.append(Array(list[start..<end])) }
      start = end
    }
    return groups
  }

  private struct DayKey: Hashable {
    var party: Int32
    var target: Int32
    var said: Day

    init(_ record: StanceRecord) {
      let row = record.row
      (party, target, said) = (row.party, row.target, row.said)
    }
  }

  /// Goes over what each party said on each matter by a day, in the order of saying.
  ///
  /// - `matters`: for each target number, the matter it is about.
  func forEachVoice(
    on matters: [Int], asOf: Day?, _ body: (ArraySlice<StanceRecord>) -> Void
  ) {
    var order: [(key: UInt64, day: Int32, place: Int32, at: Int)] = []
    for record in self {
      let row = record.row
      guard record.counts, row.said.isSure(by: asOf) else { continue }
      let matter = UInt64(UInt32(truncatingIfNeeded: matters[Int(row.target)]))
      order.append(
        (
          UInt64(UInt32(bitPattern: row.party)) << 32 | matter, row.said.last.packed, row.place,
          record.at
        ))
    }
    order.sort { ($0.key, $0.day, $0.place, $0.at) < ($1.key, $1.day, $1.place, $1.at) }
    let records = order.map { self[$0.at] }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].key == order[start].key { end += 1 }
      body(records[start..<end])
      start = end
    }
  }

  /// Goes over the stances that count of some parties on some targets, with the caller's numbers for both.
  package func forEach(
    of parties: [PartyID: Int], on targets: [Target: Int],
    _ body: (_ record: StanceRecord, _ party: Int, _ target: Int) -> Void
  ) {
    let ofParty = symbols.parties.texts.map { parties[PartyID(checked: $0)] }
    let ofTarget = symbols.targets.map { $0.flatMap { targets[$0] } }
    for record in self {
      let row = record.row
      guard record.counts, let party = ofParty[Int(row.party)],
        let target = ofTarget[Int(row.target)]
      else { continue }
      body(record, party, target)
    }
  }
}
