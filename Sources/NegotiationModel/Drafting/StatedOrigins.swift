package import TextComparison

/// The joins that the author of a draft states: `{#territory from="territory,withdrawals"}`.
///
/// What is stated is all that a clause comes from. An earlier clause that keeps its identifier stays
/// joined to it besides, so that a part taken out of it is a split.
package struct StatedOrigins {
  /// Joins by the places of the clauses.
  package private(set) var links: [PinnedClauseLink] = []
  /// The names that no clause of the earlier draft bears.
  package private(set) var unknown: [(clause: Int, name: String)] = []

  package init(
    _ origins: [(clause: Int, names: [String])],
    old: [(id: String, number: String?, isExplicit: Bool)], new: [(id: String, isExplicit: Bool)]
  ) {
    var places: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    for (place, clause) in old.enumerated() {
      if places[clause.id] == nil { places[clause.id] = place }
      if let number = clause.number { numbers[number] = numbers[number] == nil ? place : -1 }
    }
    var kept: [String: Int] = [:]
    for (place, clause) in new.enumerated() where clause.isExplicit { kept[clause.id] = place }
    let stating = Set(origins.map(\.clause))
    for (clause, names) in origins {
      var found: [Int] = []
      for name in names {
        if let place = places[name] ?? numbers[name].flatMap({ $0 >= 0 ? $0 : nil }) {
          if !found.contains(place) { found.append(place) }
        } else {
          unknown.append((clause, name))
        }
      }
      if names.isEmpty { links.append(PinnedClauseLink(old: nil, new: clause)) }
      for place in found {
        links.append(PinnedClauseLink(old: place, new: clause))
        if old[place].isExplicit, let same = kept[old[place].id], !stating.contains(same) {
          links.append(PinnedClauseLink(old: place, new: same))
        }
      }
    }
  }
}
