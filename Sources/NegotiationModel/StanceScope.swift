/// The targets whose stances a fold keeps, for an answer that asks about a few of many.
///
/// Entries keep their places and entities are folded whole, whatever the scope; only rows of other
/// targets are left out.
package struct StanceScope: Sendable {
  private let targets: Set<Target>
  /// What was decided of each target number: 0 nothing yet, 1 kept, 2 left out.
  private var known: [UInt8] = []

  package init(_ targets: Set<Target>) { self.targets = targets }

  package mutating func keeps(_ target: Int32, _ symbols: Symbols) -> Bool {
    let place = Int(target)
    while known.count <= place { known.append(0) }
    if known[place] == 0 {
      known[place] = symbols.target(place).map { targets.contains($0) } ?? false ? 1 : 2
    }
    return known[place] == 1
  }

  package func contains(_ target: Target) -> Bool { targets.contains(target) }
}

extension Negotiation {
  /// An empty fold that keeps only stances in `scope`; `nil` keeps all.
  package init(scope: StanceScope?) {
    self.init()
    self.scope = scope
  }

  /// Makes room for so many entries.
  package mutating func reserve(_ count: Int) {
    entries.reserve(count)
    if scope == nil { stances.reserveCapacity(count) }
    if foldIndex.count == 1 { foldIndex[0].reserve(count) }
  }

  /// The targets that compete for the cells of a matrix.
  ///
  /// Only drafts and alignments are asked for it, so a fold without any stance can tell.
  package func scope(of query: PositionQuery) -> StanceScope? {
    guard let draft = drafts[query.draft] else { return nil }
    var board = Board(negotiation: self, asOf: query.asOf)
    return StanceScope(board.targets(of: draft, query: query))
  }
}
