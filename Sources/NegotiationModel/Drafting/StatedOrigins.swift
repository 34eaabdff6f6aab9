package import TextComparison

/// The joins that the author of a draft states: `{#territory from="territory,withdrawals"}`.
///
/// A clause or a section comes from exactly what is stated. An earlier one with the same identifier
/// stays joined to it as well, so a part that was moved out of it counts as a split.
package struct StatedOrigins {
  /// A clause or a section of the earlier draft, by the names that an author may use for it.
  package struct Earlier {
    let id: String
    let number: String?
    let isExplicit: Bool

    package init(_ clause: MatchClause) {
      (id, number, isExplicit) = (clause.id, clause.number, clause.isExplicit)
    }

    /// A section is named by its identifier only, because a number means a clause.
    package init(_ section: MatchSection) {
      (id, number, isExplicit) = (section.id, nil, section.isExplicit)
    }
  }

  /// The joins, by index.
  package private(set) var links: [PinnedClauseLink] = []
  /// Names that the earlier draft does not have, with the index of the clause that states them.
  package private(set) var unknown: [(place: Int, name: String)] = []

  /// - `origins`: for the index of each clause that states its origins, the stated names.
  /// - `kept`: the identifiers that the author of the later draft gave, by index.
  package init(
    _ origins: [(place: Int, names: [String])], old: [Earlier], kept: [(id: String, place: Int)]
  ) {
    guard !origins.isEmpty else { return }
    let names = EarlierNames(old)
    let kept = Dictionary(kept.map { ($0.id, $0.place) }) { _, last in last }
    let stating = Set(origins.map(\.place))
    for (place, stated) in origins {
      var found: [Int] = []
      for name in stated {
        if let earlier = names.place(of: name) {
          if !found.contains(earlier) { found.append(earlier) }
        } else {
          unknown.append((place, name))
        }
      }
      if stated.isEmpty { links.append(PinnedClauseLink(old: nil, new: place)) }
      for earlier in found {
        links.append(PinnedClauseLink(old: earlier, new: place))
        if old[earlier].isExplicit, let same = kept[old[earlier].id], !stating.contains(same) {
          links.append(PinnedClauseLink(old: earlier, new: same))
        }
      }
    }
  }
}

/// Finds what a name in `from=` means: an identifier, else a number that only one clause has, else
/// the end of a section's path.
private struct EarlierNames {
  private let old: [StatedOrigins.Earlier]
  private var places: [String: Int] = [:]
  /// The clause index by normalised number; -1 if several clauses have the number.
  private var numbers: [String: Int] = [:]

  init(_ old: [StatedOrigins.Earlier]) {
    self.old = old
    for (place, clause) in old.enumerated() {
      if places[clause.id] == nil { places[clause.id] = place }
      guard let number = clause.number.map(PrintedNumber.folded) else { continue }
      numbers[number] = numbers[number] == nil ? place : -1
    }
  }

  func place(of name: String) -> Int? {
    if let place = places[name] { return place }
    if let place = numbers[PrintedNumber.folded(name)] { return place >= 0 ? place : nil }
    let found = NumberWorth.places(
      of: name,
      among: old.indices.lazy.compactMap { at in old[at].number.map { (at, $0) } })
    if found.count == 1 { return found[0] }
    let ending = "/" + name
    let below = old.indices.filter { old[$0].number == nil && old[$0].id.hasSuffix(ending) }
    return below.count == 1 ? below[0] : nil
  }
}
