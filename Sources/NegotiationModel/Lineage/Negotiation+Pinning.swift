/// A stance belongs to a text: which text, and what keeps it there.
extension Negotiation {
  /// The statement with its targets resolved and pinned to the texts they have now.
  package func pinned(_ statement: Statement) -> Statement {
    var statement = statement
    statement.targets = statement.targets.map(meant)
    statement.texts = statement.targets.map(textDigest)
    return statement
  }

  /// A corrected statement with its targets resolved: those it had keep the texts they were taken
  /// on, new ones are pinned to the texts they have now.
  package func pinned(_ statement: Statement, correcting earlier: Statement) -> Statement {
    guard statement.targets != earlier.targets else { return statement }
    var statement = statement
    let held = Dictionary(
      zip(earlier.targets, earlier.texts), uniquingKeysWith: { first, _ in first })
    statement.targets = statement.targets.map { held[$0] == nil ? meant($0) : $0 }
    statement.texts = statement.targets.map { held[$0] ?? textDigest(of: $0) }
    return statement
  }
}
