/// Joins the sections of two drafts one to one.
///
/// Decided joins come first, then explicit identifiers on both sides; else the share of common
/// clauses, an equal heading, and equal kind and number count.
enum SectionMatching {
  /// The new section of each old one, or -1.
  static func partners(
    _ old: [MatchSection], _ new: [MatchSection], shared: [Int: Int],
    sizes: (old: [Int], new: [Int]), pinned: [PinnedClauseLink] = []
  ) -> [Int] {
    var partners = [Int](repeating: -1, count: old.count)
    guard !old.isEmpty, !new.isEmpty else { return partners }
    var isTaken = [Bool](repeating: false, count: new.count)
    var isSettled = [Bool](repeating: false, count: old.count)
    for link in pinned {
      if let other = link.new { isTaken[other] = true }
      guard let place = link.old else { continue }
      isSettled[place] = true
      if let other = link.new, partners[place] < 0 { partners[place] = other }
    }
    var identified: [String: Int] = [:]
    for (place, section) in new.enumerated() where section.isExplicit {
      identified[section.id] = place
    }
    for (place, section) in old.enumerated() where section.isExplicit {
      guard !isSettled[place], let other = identified[section.id], !isTaken[other] else { continue }
      isSettled[place] = true
      partners[place] = other
      isTaken[other] = true
    }
    var folding = TextFolding()
    let oldNames = old.map { folding.words($0.heading).scalars }
    let newNames = new.map { folding.words($0.heading).scalars }
    var candidates: [(old: Int, new: Int, score: Double)] = []
    for key in keys(old, new, oldNames, newNames, shared) {
      let (one, other) = (key >> 32, key & 0xFFFF_FFFF)
      guard !isSettled[one], !isTaken[other] else { continue }
      var score =
        2 * Double(shared[key] ?? 0) / Double(max(1, sizes.old[one] + sizes.new[other]))
      if !oldNames[one].isEmpty, oldNames[one] == newNames[other] { score += sameHeading }
      if old[one].number != nil, old[one].number == new[other].number,
        old[one].kind == new[other].kind
      {
        score += sameNumber
      }
      if (old[one].parent == nil) != (new[other].parent == nil) { score -= otherDepth }
      if score > least { candidates.append((one, other, score)) }
    }
    candidates.sort { one, next in
      one.score != next.score
        ? one.score > next.score
        : (one.old + one.new, one.old) < (next.old + next.new, next.old)
    }
    for pair in candidates where partners[pair.old] < 0 && !isTaken[pair.new] {
      partners[pair.old] = pair.new
      isTaken[pair.new] = true
    }
    return partners
  }

  private static let sameHeading = 0.6
  private static let sameNumber = 0.3
  private static let otherDepth = 0.2
  private static let least = 0.5

  /// The pairs that share a clause, a heading, or both kind and number.
  private static func keys(
    _ old: [MatchSection], _ new: [MatchSection], _ oldNames: [[UInt32]], _ newNames: [[UInt32]],
    _ shared: [Int: Int]
  ) -> Set<Int> {
    var keys = Set(shared.keys)
    var named: [[UInt32]: [Int]] = [:]
    for (place, name) in newNames.enumerated() where !name.isEmpty {
      named[name, default: []].append(place)
    }
    for (place, name) in oldNames.enumerated() {
      // Of very many sections with one heading, only those at about the same place are considered.
      let others = named[name] ?? []
      for other in others where others.count <= 50 || abs(other - place) <= 25 {
        keys.insert(place << 32 | other)
      }
    }
    return keys
  }
}
