/// Pins a stance to the text that it was taken on.
extension Negotiation {
  /// The statement with its typed targets resolved and pinned to the current texts.
  package func resolved(_ statement: Statement) throws(Unresolved) -> Statement {
    var statement = statement
    statement.targets = try meant(statement.targets)
    return pinned(statement)
  }

  /// The statement pinned to the current texts of its targets.
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

  /// A corrected statement with its targets resolved: old targets keep the texts they were pinned
  /// to, new ones are pinned to the current texts.
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
