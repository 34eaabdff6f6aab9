/// The targets whose stances a fold keeps, for an answer that asks about a few of many.
///
/// Entries keep their places and entities are folded whole, whatever the scope; only rows of other
/// targets are left out.
package struct StanceScope: Sendable {
  private enum Choice: Sendable {
    case targets(Set<Target>)
    /// All of a plan: its drafts, their clauses, and topics where they are wanted too.
    case plan(PlanID, withTopics: Bool)
  }

  private let choice: Choice
  /// The most rows it may keep; a fold that finds more is given up.
  package let limit: Int
  /// What was decided of each target number: 0 nothing yet, 1 kept, 2 left out.
  private var known: [UInt8] = []

  package init(_ targets: Set<Target>) {
    choice = .targets(targets)
    limit = .max
  }

  package init(plan: PlanID, withTopics: Bool, limit: Int) {
    choice = .plan(plan, withTopics: withTopics)
    self.limit = limit
  }

  /// Keeps no stance at all.
  package static let entities = StanceScope([])

  package mutating func includes(_ target: Int32, _ symbols: Symbols) -> Bool {
    let place = Int(target)
    while known.count <= place { known.append(0) }
    if known[place] == 0 { known[place] = symbols.target(place).map(contains) ?? false ? 1 : 2 }
    return known[place] == 1
  }

  /// The numbers of all targets that are kept, in their order.
  package func numbers(in symbols: Symbols) -> [Int32] {
    guard case .targets(let targets) = choice else {
      return (0..<Int32(symbols.targetNames.count)).filter {
        symbols.target(Int($0)).map(contains) ?? false
      }
    }
    return targets.compactMap { symbols.targetNames.find($0.description) }.sorted()
  }

  package func contains(_ target: Target) -> Bool {
    switch choice {
    case .targets(let targets): targets.contains(target)
    case .plan(let plan, let withTopics):
      switch target {
      case .clause(let draft, _), .draft(let draft): draft.plan == plan
      case .plan(let other): other == plan
      case .topic: withTopics
      }
    }
  }
}

extension Negotiation {
  /// An empty fold that keeps only stances in `scope`; `nil` keeps all.
  package init(scope: StanceScope?) {
    self.init()
    self.scope = scope
  }

  /// Whether more stances were met than the scope may keep.
  package var isBeyondScope: Bool { scope.map { stances.count > $0.limit } ?? false }

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

extension Target {
  /// The plan it is about; a topic is about none.
  package var plan: PlanID? {
    switch self {
    case .clause(let draft, _), .draft(let draft): draft.plan
    case .plan(let plan): plan
    case .topic: nil
    }
  }
}
