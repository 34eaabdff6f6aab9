/// A stance belongs to a text: which text, and what keeps it there.
extension Negotiation {
  /// The statement with its typed targets resolved and pinned to the texts they have now.
  package func resolved(_ statement: Statement) throws(Unresolved) -> Statement {
    var statement = statement
    statement.targets = try meant(statement.targets)
    return pinned(statement)
  }

  /// The statement pinned to the texts that its targets have now.
  package func pinned(_ statement: Statement) -> Statement {
    var statement = statement
    statement.texts = statement.targets.map(textDigest)
    return statement
  }

  private func meant(_ targets: [Target]) throws(Unresolved) -> [Target] {
    var meant: [Target] = []
    for target in targets { meant.append(try self.meant(target)) }
    return meant
  }

  /// A corrected statement with its targets resolved: those it had keep the texts they were taken
  /// on, new ones are pinned to the texts they have now.
  package func pinned(
    _ statement: Statement, correcting earlier: Statement
  ) throws(Unresolved) -> Statement {
    guard statement.targets != earlier.targets else { return statement }
    var statement = statement
    let held = Dictionary(
      zip(earlier.targets, earlier.texts), uniquingKeysWith: { first, _ in first })
    var targets: [Target] = []
    for target in statement.targets {
      targets.append(held[target] == nil ? try meant(target) : target)
    }
    statement.targets = targets
    statement.texts = statement.targets.map { held[$0] ?? textDigest(of: $0) }
    return statement
  }
}
