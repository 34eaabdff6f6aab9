/// Finds statements by party, first target, day and stance: what a table is looked through for again.
///
/// The keys are mixed into one number each and sorted, so that a million of them take sixteen megabytes
/// and a question a few steps. A key may be shared by chance; who asks compares the statements whole.
package struct StatementFinder: Sendable {
  private let store: StoreBox
  /// The keys in order, each with the place of the statement's first row.
  private var keys: [(key: UInt64, at: Int32)] = []

  /// Takes in all statements that stand, in each of their versions.
  package init(_ negotiation: Negotiation) {
    store = StoreBox(negotiation)
    keys.reserveCapacity(negotiation.rows.count)
    var last: Int32 = -1
    for (at, row) in negotiation.rows.enumerated() where row.entry != last {
      last = row.entry
      if row.flags.contains(.superseded), negotiation.content(ofRoot: row.statement) == nil {
        continue
      }
      keys.append((Self.key(row.party, row.target, row.said, row.stance), Int32(at)))
    }
    keys.sort { ($0.key, $0.at) < ($1.key, $1.at) }
  }

  package var isEmpty: Bool { keys.isEmpty }

  /// The number by which a party is asked for; `nil` where nothing was ever said by it.
  package func number(ofParty party: PartyID) -> Int32? {
    store.negotiation.symbols.parties.find(party.text)
  }

  /// The number by which a target is asked for; `nil` where nothing was ever said on it.
  package func number(ofTarget target: Target) -> Int32? {
    store.negotiation.symbols.targetNames.find(target.description)
  }

  /// Whether there may be such a statement.
  package func mayHold(party: Int32, target: Int32, said: Day, stance: Stance) -> Bool {
    let key = Self.key(party, target, said, stance)
    let at = place(of: key)
    return at < keys.count && keys[at].key == key
  }

  /// The statements of one party whose first target, day and stance are these, in each version.
  package func find(
    party: PartyID, target: Target, said: Day, stance: Stance
  ) -> [StanceRecord] {
    guard let party = number(ofParty: party), let target = number(ofTarget: target) else {
      return []
    }
    let key = Self.key(party, target, said, stance)
    let rows = store.negotiation.rows
    var found: [StanceRecord] = []
    var at = place(of: key)
    while at < keys.count, keys[at].key == key {
      let row = rows[Int(keys[at].at)]
      if row.party == party, row.target == target, row.said == said, row.stance == stance {
        found.append(StanceRecord(store, Int(keys[at].at)))
      }
      at += 1
    }
    return found
  }

  private func place(of key: UInt64) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Two odd factors spread the four numbers over all bits.
  private static func key(_ party: Int32, _ target: Int32, _ said: Day, _ stance: Stance) -> UInt64
  {
    let names = UInt64(UInt32(bitPattern: party)) << 32 | UInt64(UInt32(bitPattern: target))
    let rest = UInt64(UInt32(bitPattern: said.packed)) << 8 | UInt64(stance.rawValue)
    return names &* 0x9E37_79B9_7F4A_7C15 ^ rest &* 0xC2B2_AE3D_27D4_EB4F
  }
}
