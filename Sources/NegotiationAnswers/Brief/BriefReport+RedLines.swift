package import NegotiationModel

extension BriefReport {
  /// A limit that a party has said it will not cross, on whatever draft of the plan it was drawn.
  package struct RedLine: Sendable {
    package let party: PartyID
    package var targets: [Target]
    package let view: StatementView
    /// The other draft on which it was said; `nil` where it was said on this one, or on none.
    package let saidOn: DraftRef?
    /// Whether this draft has no counterpart for any of its clauses.
    package var isDropped: Bool
    package let isDeciding: Bool
    /// A later word of the party on the same matter of another draft that is not a red line.
    package let since: Since?
    fileprivate let order: [Int]
  }

  /// A later word, and what it was said on.
  package struct Since: Sendable {
    package let target: Target
    package let said: SpokenStance
  }

  /// The red lines that stand, one for each party and matter, whichever draft they were drawn on.
  ///
  /// The latest word of a party on a matter decides, as everywhere. Where that is a red line it is
  /// told, in the words that are best sourced among those said since the party last spoke otherwise.
  /// What is a red line on one draft alone, because the party has spoken otherwise on another, says
  /// so. Those on this draft come first, and of each kind those of the parties that decide.
  static func redLines(
    _ position: Position, _ deciding: Deciding, _ negotiation: Negotiation, query: Query,
    topics: [Topic], read: EvidenceReader
  ) throws -> [RedLine] {
    guard negotiation.stances.contains(where: \.isRedLine) else { return [] }
    var finder = RedLineFinder(position, negotiation, asOf: query.asOf)
    finder.collect(topics: Set(topics.map(\.id)), parties: query.parties.map(Set.init))
    var lines: [RedLine] = []
    var at: [[String]: Int] = [:]
    for found in finder.found() {
      let first = found.statement.firstEntry
      // What is said of one target of a statement need not hold of the others.
      let sameness = [first.description, "\(found.isDropped)", "\(found.since == nil)"]
      if let known = at[sameness] {
        lines[known].targets.append(found.target)
        continue
      }
      guard let view = try StatementView(first, in: negotiation, read: read) else { continue }
      at[sameness] = lines.count
      lines.append(
        RedLine(
          party: found.statement.party, targets: [found.target], view: view, saidOn: found.saidOn,
          isDropped: found.isDropped, isDeciding: deciding.contains(found.statement.party),
          since: found.since.map { Since(target: $0.target, said: SpokenStance($0)) },
          order: found.order))
    }
    return lines.enumerated().sorted {
      func key(_ line: RedLine) -> [Int] {
        [line.isDropped ? 1 : 0, line.since == nil ? 0 : 1, line.isDeciding ? 0 : 1] + line.order
      }
      return (key($0.element) + [$0.offset]).lexicographicallyPrecedes(
        key($1.element) + [$1.offset])
    }.map(\.element)
  }
}

/// Finds for each party and matter whether its latest word is a red line.
private struct RedLineFinder {
  /// A red line that stands, or that stands on this draft.
  struct Found {
    let statement: StanceRecord
    let target: Target
    let saidOn: DraftRef?
    let isDropped: Bool
    let since: StanceRecord?
    let order: [Int]
  }

  /// One matter: what it is on the draft that is told of, else its thread.
  private enum Matter: Hashable {
    case here(Target)
    case elsewhere(ClauseThreads.Thread)
  }

  private struct Key: Hashable {
    var party: PartyID
    var matter: Matter
  }

  private let position: Position
  private let negotiation: Negotiation
  private let threads: ClauseThreads
  private let asOf: Day?
  /// What a thread is on this draft.
  private var here: [ClauseThreads.Thread: Target] = [:]
  /// The red cells of the position.
  private var red: [Cell] = []
  /// Everything said on a matter that a red line was drawn on.
  private var words: [Key: [StanceRecord]] = [:]
  private var keys: [Key] = []

  init(_ position: Position, _ negotiation: Negotiation, asOf: Day?) {
    self.position = position
    self.negotiation = negotiation
    self.asOf = asOf
    threads = ClauseThreads(negotiation, asOf: asOf)
    for clause in position.columns {
      if let thread = threads.thread(of: clause.id, in: position.draft) {
        here[thread] = .clause(position.draft, clause.id)
      }
    }
    let held = position.cells + position.whole + position.topics
    for cell in held where cell.inheritedFrom == nil {
      let thread = threads.thread(of: cell.statement)
      if here[thread] == nil { here[thread] = cell.target }
    }
    red = held.filter { $0.statement.isRedLine && $0.inheritedFrom == nil }
  }

  private func key(_ record: StanceRecord) -> Key {
    let thread = threads.thread(of: record)
    return Key(party: record.party, matter: here[thread].map { .here($0) } ?? .elsewhere(thread))
  }

  /// - topics: those that are told of; of other plans nothing is.
  mutating func collect(topics: Set<TopicID>, parties: Set<PartyID>?) {
    let stances = negotiation.stances
    func isTold(_ record: StanceRecord) -> Bool {
      if let parties, !parties.contains(record.party) { return false }
      if case .topic(let id) = record.target { return topics.contains(id) }
      return record.target.plan == position.draft.plan
    }
    var wanted: Set<Key> = []
    threads.forEachVoice(in: stances, asOf: asOf) { list in
      guard list.contains(where: \.isRedLine), let last = list.last, isTold(last) else { return }
      wanted.insert(key(last))
    }
    for cell in red { wanted.insert(key(cell.statement)) }
    if wanted.isEmpty { return }
    threads.forEachVoice(in: stances, asOf: asOf) { list in
      guard let last = list.last else { return }
      let key = key(last)
      guard wanted.contains(key) else { return }
      if words[key] == nil { keys.append(key) }
      words[key, default: []] += list
    }
  }

  func found() -> [Found] {
    var seen: Set<Key> = []
    var found: [Found] = []
    // Words on a clause that was divided stand on each of its parts.
    for cell in red {
      seen.insert(Key(party: cell.party, matter: .here(cell.target)))
      let words = words[key(cell.statement)] ?? []
      if let line = line(of: words, on: cell.target) {
        found.append(line)
      } else if let last = sorted(words).last {
        found.append(
          Found(
            statement: cell.statement, target: cell.target,
            saidOn: draft(of: cell.statement.target, beside: cell.target), isDropped: false,
            since: last, order: order(cell.party, cell.target)))
      }
    }
    for key in keys where !seen.contains(key) {
      var target: Target?
      if case .here(let here) = key.matter { target = here }
      let said = words[key] ?? []
      if let line = line(of: said, on: target) {
        found.append(line)
      } else if let line = leftElsewhere(sorted(said), on: target) {
        found.append(line)
      }
    }
    return found
  }

  /// A red line that still stands on the text it was drawn on, because the party has spoken otherwise
  /// on another text alone.
  private func leftElsewhere(_ said: [StanceRecord], on target: Target?) -> Found? {
    guard let last = said.last, let drawn = said.last(where: \.isRedLine),
      let latest = said.last(where: { $0.isSameTarget(as: drawn) }), latest.isSame(as: drawn)
    else { return nil }
    let shown = target ?? drawn.target
    return Found(
      statement: drawn, target: shown, saidOn: draft(of: drawn.target, beside: shown),
      isDropped: target == nil, since: last, order: order(last.party, shown))
  }

  /// A red line, if the latest of some words on one matter is one; `nil` otherwise.
  ///
  /// - target: what the matter is on this draft.
  private func line(of words: [StanceRecord], on target: Target?) -> Found? {
    let said = sorted(words)
    guard let last = said.last, last.isRedLine else { return nil }
    // Only what was said since the party last spoke otherwise is one limit.
    let kept = said.suffix(while: \.isRedLine)
    let quality = kept.map(quality)
    let best = Array(zip(kept, quality)).last { $0.1 == quality.min() }?.0 ?? last
    let shown = target ?? best.target
    return Found(
      statement: best, target: shown, saidOn: draft(of: best.target, beside: shown),
      isDropped: target == nil, since: nil, order: order(last.party, shown))
  }

  private func sorted(_ words: [StanceRecord]) -> [StanceRecord] {
    words.enumerated().sorted { one, other in
      if other.element.isLater(than: one.element) { return true }
      return !one.element.isLater(than: other.element) && one.offset < other.offset
    }.map(\.element)
  }

  private func order(_ party: PartyID, _ target: Target) -> [Int] {
    [
      position.parties.firstIndex(of: party) ?? .max,
      position.columns.firstIndex { .clause(position.draft, $0.id) == target } ?? .max,
    ]
  }

  /// The draft that words were said on, where it is not the one told of.
  private func draft(of said: Target, beside target: Target) -> DraftRef? {
    guard said != target, let ref = said.draft, ref != position.draft else { return nil }
    return ref
  }

  /// How well a statement is sourced: its grade, else that of its best source; less is better.
  private func quality(_ record: StanceRecord) -> String {
    if let grade = record.grade { return String(grade.reliability) }
    return record.sources.compactMap { negotiation.sources[$0]?.reliability?.rawValue }.min()
      .map { "\($0)" } ?? "G"
  }
}

extension Array {
  /// The elements at the end that all fulfil a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
