internal import NegotiationModel

/// The statements before an import, to recognise rows that were imported before.
///
/// A class, because statements that were read are kept for all later rows.
final class RecordedStatements {
  /// A recorded statement as a row of its table.
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
  /// The first entries of statements with a key; read when the first key is looked up.
  private var keyed: [String: EntryID]?

  init(_ negotiation: Negotiation, read: @escaping (EntryID) throws -> Entry?) {
    self.negotiation = negotiation
    self.read = read
    rows = StateRows(negotiation)
  }

  /// The statement of a key: one that was recorded with it, else the one from which it was made.
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

  /// The current content of a statement.
  func known(_ id: EntryID) throws -> Known? {
    guard let entry = negotiation.standing(of: id), var statement = try statement(in: entry) else {
      return nil
    }
    // A correction cannot lower a mark, so an export gives the highest one of all versions.
    for version in negotiation.history(of: id) {
      for record in negotiation.entry(version).map({ Array($0.stances) }) ?? []
      where record.mark > (statement.mark ?? .clear) { statement.mark = record.mark }
    }
    return Known(id: id, statement: statement, row: row(statement))
  }

  /// A statement's row, with the entry that it changes, for comparison.
  func row(_ statement: Statement) -> TableWriter.Row {
    var row = rows.row(statement)
    row[.changes] = statement.changes.map { (negotiation.entry($0)?.first ?? $0).description }
    return row
  }

  /// A statement of which some version equals `statement`.
  func same(as statement: Statement) throws -> EntryID? {
    guard !finder.isEmpty, let target = statement.targets.first else { return nil }
    let wanted = row(statement)
    let found = finder.find(
      party: statement.party, target: target, said: statement.said, stance: statement.stance)
    for record in found {
      guard let recorded = try self.statement(in: record.entry) else { continue }
      // Two rows with different keys are two statements.
      if let key = statement.key, let other = recorded.key, key != other { continue }
      if row(recorded) == wanted { return record.firstEntry }
    }
    return nil
  }

  /// The current content of an entry, as it was written; `nil` if the log does not hold it.
  func written(_ id: EntryID) throws -> Event? {
    guard negotiation.entry(id) != nil else { return nil }
    return try negotiation.content(of: id, read: read)
  }

  /// The content of an entry, with current names.
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
