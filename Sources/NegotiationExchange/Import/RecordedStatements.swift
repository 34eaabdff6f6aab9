internal import NegotiationModel

/// The statements that the log held before an import, to tell which rows were imported before.
///
/// A class, because what is asked first is read and kept for all rows that follow.
final class RecordedStatements {
  /// A statement of the log as a row of its table would give it.
  struct Known {
    /// The entry that first recorded it.
    var id: EntryID
    var statement: Statement
    var row: TableWriter.Row
  }

  private let negotiation: Negotiation
  private let rows: StateRows
  private let read: (EntryID) throws -> Entry?
  private(set) lazy var finder = StatementFinder(negotiation)
  /// The first entries of the statements that bear a key; read when the first key is asked for.
  private var keyed: [String: EntryID]?

  init(_ negotiation: Negotiation, read: @escaping (EntryID) throws -> Entry?) {
    self.negotiation = negotiation
    self.read = read
    rows = StateRows(negotiation)
  }

  /// The statement that a key means: one that was recorded with it, else the one it was made from.
  func statement(of key: String) throws -> EntryID? {
    let keyed = try self.keyed ?? readKeys()
    self.keyed = keyed
    return keyed[key] ?? StatementKey.statement(key, in: negotiation)
  }

  private func readKeys() throws -> [String: EntryID] {
    var keys: [String: EntryID] = [:]
    for record in negotiation.stances
    where record.isKeyed && record.isFirstOfEntry && !record.isSuperseded {
      if let key = try statement(in: record.entry)?.key { keys[key] = record.firstEntry }
    }
    return keys
  }

  /// What a statement says now.
  func known(_ id: EntryID) throws -> Known? {
    guard let entry = negotiation.standing(of: id), var statement = try statement(in: entry) else {
      return nil
    }
    // A correction cannot lower a mark: an export gives the highest one that any version has.
    for version in negotiation.history(of: id) {
      for record in negotiation.entry(version).map({ Array($0.stances) }) ?? []
      where record.mark > (statement.mark ?? .clear) { statement.mark = record.mark }
    }
    return Known(id: id, statement: statement, row: row(statement))
  }

  /// A statement's row, with the entry that it changes, for comparing.
  func row(_ statement: Statement) -> TableWriter.Row {
    var row = rows.row(statement)
    row[.changes] = statement.changes.map { (negotiation.entry($0)?.first ?? $0).description }
    return row
  }

  /// The statement that some version of says the same as `statement`, if there is one.
  func same(as statement: Statement) throws -> EntryID? {
    guard !finder.isEmpty, let target = statement.targets.first else { return nil }
    let wanted = row(statement)
    let found = finder.find(
      party: statement.party, target: target, said: statement.said, stance: statement.stance)
    for record in found {
      guard let recorded = try self.statement(in: record.entry) else { continue }
      // Two rows with names of their own are two statements.
      if let key = statement.key, let other = recorded.key, key != other { continue }
      if row(recorded) == wanted { return record.firstEntry }
    }
    return nil
  }

  /// What an entry says now, as it was written; `nil` where the log does not hold it.
  func written(_ id: EntryID) throws -> Event? {
    guard negotiation.entry(id) != nil else { return nil }
    return try negotiation.content(of: id, read: read)
  }

  /// What an entry says, with things called as they are now.
  private func statement(in entry: EntryID) throws -> Statement? {
    let recorded: Statement? =
      switch try read(entry)?.event {
      case .stance(let statement): statement
      case .correction(let correction): correction.event.statement
      default: nil
      }
    return recorded.map(negotiation.currentNames.statement)
  }
}
