internal import NegotiationModel

/// Reads rows that have only party, stance, target and day, and stores them as numbers.
///
/// A table of every vote of an assembly has a million such rows and a few thousand names, each of
/// which is looked up once. Any other row is left to the general reader, which reports what is
/// wrong with it.
struct BulkStances: Sendable {
  /// The rows taken so far.
  private(set) var rows: [BulkStance] = []
  /// The names that the rows' numbers stand for.
  private(set) var names = BulkTableNames()

  private let today: Day
  /// The negotiation that must contain the names, unless rows are read ahead of it.
  private var negotiation: Negotiation
  private var isAhead: Bool
  /// The texts of the cells; a text's number is also that of its name.
  private var parties = Interner()
  private var targets = Interner()
  private var isPartyKnown: [Bool] = []
  private var isTargetKnown: [Bool] = []
  /// The recorded statements that a row may repeat, and the numbers by which they are looked up.
  private var known: StatementFinder?
  private var partyNumbers: [Int32?] = []
  private var targetNumbers: [Int32?] = []

  private static let columns: [TableColumn] = [.party, .stance, .target, .on]

  /// Makes a reader of plain rows; `nil` if the table has other columns.
  ///
  /// Without a negotiation any name is accepted until ``settle(_:)``.
  ///
  /// - `known`: the recorded statements; a row that may repeat one is not plain.
  init?(
    _ table: TableReader, _ negotiation: Negotiation?, today: Day, known: StatementFinder? = nil
  ) {
    self.known = known
    guard table.columns.isSubset(of: BulkStances.columns) else { return nil }
    self.negotiation = negotiation ?? Negotiation()
    isAhead = negotiation == nil
    self.today = today
  }

  /// Checks rows that were read ahead against the negotiation; returns whether all names are
  /// recorded and no row may repeat a recorded statement.
  mutating func settle(_ negotiation: Negotiation, known: StatementFinder? = nil) -> Bool {
    self.known = known
    self.negotiation = negotiation
    isAhead = false
    for text in parties.texts { add(party: text) }
    for text in targets.texts { add(target: text) }
    return !isPartyKnown.contains(false) && !isTargetKnown.contains(false)
      && (known == nil || !rows.contains(where: mayRepeat))
  }

  /// Reads rows from the table's position up to the first that is not plain.
  mutating func takeRows(of table: inout TableReader) {
    table.takePlainRows(BulkStances.columns) { row in take(row[0], row[1], row[2], row[3]) }
  }

  /// Reads the table's current row, if only its spelling is not plain.
  mutating func takeRow(of table: TableReader) -> Bool {
    table.withRawBytes(of: .party) { party in
      table.withRawBytes(of: .stance) { stance in
        table.withRawBytes(of: .target) { target in
          table.withRawBytes(of: .on) { take(party, stance, target, $0) }
            ?? false
        } ?? false
      } ?? false
    } ?? false
  }

  private mutating func take(
    _ party: UnsafeRawBufferPointer, _ stance: UnsafeRawBufferPointer,
    _ target: UnsafeRawBufferPointer, _ on: UnsafeRawBufferPointer
  ) -> Bool {
    guard let stance = BulkStances.word(stance), let said = day(on) else { return false }
    let (party, target) = (parties.intern(party), targets.intern(target))
    if !isAhead {
      if Int(party) == isPartyKnown.count { add(party: parties.text(party)) }
      if Int(target) == isTargetKnown.count { add(target: targets.text(target)) }
      guard isPartyKnown[Int(party)], isTargetKnown[Int(target)] else { return false }
    }
    let row = BulkStance(party: party, target: target, said: said, stance: stance)
    if known != nil, !isAhead, mayRepeat(row) { return false }
    rows.append(row)
    return true
  }

  /// The day of a row; a row without one is not plain.
  private func day(_ bytes: UnsafeRawBufferPointer) -> Day? {
    guard let day = Day(utf8: bytes), !day.begins(after: today) else { return nil }
    return day
  }

  private func mayRepeat(_ row: BulkStance) -> Bool {
    guard let known, let party = partyNumbers[Int(row.party)],
      let target = targetNumbers[Int(row.target)]
    else { return false }
    return known.mayHold(party: party, target: target, said: row.said, stance: row.stance)
  }

  private mutating func add(party text: String) {
    let id = PartyID(text).flatMap { negotiation.parties[$0]?.id }
    names.parties.append(id?.text ?? "")
    isPartyKnown.append(id != nil)
    if let known { partyNumbers.append(id.flatMap(known.number(ofParty:))) }
  }

  private mutating func add(target text: String) {
    let known = Target(typed: text).flatMap { try? negotiation.known($0) }
    let digest = known.map(negotiation.textDigest) ?? .none
    names.targets.append((known?.description ?? "", digest))
    isTargetKnown.append(known != nil)
    if let finder = self.known { targetNumbers.append(known.flatMap(finder.number(ofTarget:))) }
  }

  /// A stance word in its usual spelling; a conditional stance needs a condition, so it is not
  /// plain.
  private static func word(_ bytes: UnsafeRawBufferPointer) -> Stance? {
    // The length and one letter select a word, so only one is compared.
    let (word, stance): (StaticString, Stance)
    switch bytes.count {
    case 4: (word, stance) = ("open", .open)
    case 6 where bytes[0] == UInt8(ascii: "a"): (word, stance) = ("accept", .accept)
    case 6 where bytes[0] == UInt8(ascii: "o"): (word, stance) = ("object", .object)
    case 6: (word, stance) = ("reject", .reject)
    case 11: (word, stance) = ("unconcerned", .unconcerned)
    default: return nil
    }
    for at in bytes.indices where bytes[at] != word.utf8Start[at] { return nil }
    return stance
  }
}
