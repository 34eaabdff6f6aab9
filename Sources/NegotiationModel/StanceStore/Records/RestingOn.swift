/// What the statements and texts that cite a source have besides it.
package struct RestingOn: Sendable {
  /// The entries that record the source.
  package var definitions: [EntryID]
  /// Statements that rest on the source alone, in the order in which they count.
  package var alone: [EntryID]
  /// The first entries of all else that names it: statements with other sources, texts, rounds, and
  /// sources that relay it.
  package var besides: [EntryID]

  package init(_ source: SourceID, in negotiation: Negotiation) {
    definitions = negotiation.sources.places(of: source).map { negotiation.id(of: $0) }
    let alone = negotiation.statements(only: source)
    self.alone = alone.map { negotiation.id(of: $0) }
    let held = Set(alone)
    let users = negotiation.sources[source].map { negotiation.uses(of: .source($0)) } ?? []
    besides = users.filter { !held.contains($0) }.map { negotiation.id(of: $0) }
  }
}

extension Negotiation {
  fileprivate func statements(only source: SourceID) -> [EntryIndex] {
    var filter = StoreFilter(.source(source), in: self)
    let found = rows.filter { row in
      !row.flags.contains(.superseded) && filter.includes(row, symbols)
        && symbols.sources(row.sources).count == 1
    }
    return Set(found.map(\.statement)).sorted()
  }

  /// What others made of some entries: standing corrections of them, decisions between them, and
  /// statements that say they change them, each that is not among these entries.
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
