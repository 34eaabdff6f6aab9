/// What depends on some sources, divided into what has other sources too and what does not.
package struct RestingOn: Sendable {
  /// The entries that record the sources; each comes before the ones that it relays.
  package var definitions: [EntryID]
  /// Statements that have no other source, in fold order.
  package var alone: [EntryID]
  /// The first entries of everything else that cites one of them: statements with further sources,
  /// draft texts, rounds, and sources that relay one.
  package var besides: [EntryID]

  package init(_ sources: Set<SourceID>, in negotiation: Negotiation) {
    func depth(of source: SourceID) -> Int {
      var (depth, next, seen) = (0, negotiation.sources[source]?.origin, Set([source]))
      while let origin = next, seen.insert(origin).inserted {
        (depth, next) = (depth + 1, negotiation.sources[origin]?.origin)
      }
      return depth
    }
    let relaysFirst = sources.map { (depth: depth(of: $0), id: $0) }.sorted {
      $0.depth != $1.depth ? $0.depth > $1.depth : $0.id < $1.id
    }
    let definitions = relaysFirst.flatMap { negotiation.sources.allDefinitions(of: $0.id) }
      .map(\.place)
    let alone = negotiation.statements(only: sources)
    let held = Set(alone).union(definitions)
    let users = Set(
      sources.compactMap { negotiation.sources[$0] }.flatMap { negotiation.uses(of: .source($0)) })
    self.definitions = definitions.map { negotiation.id(of: $0) }
    self.alone = alone.map { negotiation.id(of: $0) }
    besides = users.subtracting(held).sorted().map { negotiation.id(of: $0) }
  }
}

extension Negotiation {
  fileprivate func statements(only sources: Set<SourceID>) -> [EntryIndex] {
    // Each list of sources is examined once.
    var verdicts: [Int32: Bool] = [:]
    func isOnly(_ list: Int32) -> Bool {
      if let known = verdicts[list] { return known }
      let cited = symbols.sources(list)
      let isOnly = !cited.isEmpty && cited.allSatisfy(sources.contains)
      verdicts[list] = isOnly
      return isOnly
    }
    let found = rows.filter { !$0.flags.contains(.superseded) && isOnly($0.sources) }
    return Set(found.map(\.statement)).sorted()
  }

  /// What other writers built on some entries.
  ///
  /// That is corrections of them, adjudications between them, and statements said to change them.
  /// Entries of the set itself are left out.
  package func builtOn(_ ids: Set<EntryID>) -> [EntryID] {
    var roots: Set<EntryIndex> = []
    var found: Set<EntryIndex> = []
    for id in ids {
      guard let index = index(of: id), entries[index].root == index else { continue }
      roots.insert(index)
      for version in versions[index] ?? [] where !version.isWithdrawn && version.entry != index {
        found.insert(version.entry)
      }
    }
    for (place, adjudication) in adjudications
    where adjudication.cited.contains(where: ids.contains) { found.insert(place) }
    for row in rows where !row.flags.contains(.superseded) {
      if let changed = row.changed, roots.contains(changed) { found.insert(row.content) }
    }
    return found.sorted().map { id(of: $0) }.filter { !ids.contains($0) }
  }
}
