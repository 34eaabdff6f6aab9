internal import NegotiationModel

/// Computes how deep sections are nested.
///
/// Markdown headings are nested by level, lines by kind. The usual order of kinds is known, and a
/// text may have another: if a section begins directly below one of a narrower kind, the text's
/// order is used.
struct SectionNesting {
  private struct Open {
    var level: Int?
    /// Smaller is wider; `nil` for headings that name no kind.
    var rank: Int?
  }

  private static let plainTitle = 60
  private static let letters = 70
  private static let numbers = 80

  private var stack: [Open] = []
  private var ranks: [MarkerKind: Int] = Dictionary(
    uniqueKeysWithValues: MarkerKind.allCases.map { ($0, $0.rawValue * 10) })

  /// Learns which kinds are directly below which.
  mutating func learn(_ starts: [Int], _ choice: LevelChoice) {
    var seen: Set<MarkerKind> = []
    for (position, index) in starts.enumerated() {
      guard choice.roles[index] == .section, let kind = choice.candidates[index].kind,
        kind.section != nil, kind != .annex
      else { continue }
      let isNew = seen.insert(kind).inserted
      guard isNew, position > 0, choice.roles[starts[position - 1]] == .section,
        let above = choice.candidates[starts[position - 1]].kind, above.section != nil,
        above != .annex, let own = ranks[kind], let other = ranks[above], own < other
      else { continue }
      ranks[above] = own - 5
    }
  }

  /// Opens a section; returns its depth, from 1.
  mutating func open(_ candidate: MarkerCandidate) -> Int {
    let new = Open(level: candidate.level, rank: rank(candidate))
    close(for: new)
    stack.append(new)
    return stack.count
  }

  mutating func openPlainTitle() -> Int {
    let new = Open(level: nil, rank: Self.plainTitle)
    close(for: new)
    stack.append(new)
    return stack.count
  }

  /// The depth of a clause; it closes the sections that cannot contain it.
  mutating func place(_ candidate: MarkerCandidate) -> Int {
    while let top = stack.last {
      if let level = candidate.level {
        guard let other = top.level, other >= level, !isWider(top, candidate) else { break }
      } else {
        guard candidate.kind == .point, let rank = top.rank, rank >= Self.numbers,
          candidate.marker?.value.depth == 1
        else { break }
      }
      stack.removeLast()
    }
    return stack.count + 1
  }

  /// Whether a section names a kind that contains clauses, whatever its level.
  private func isWider(_ top: Open, _ candidate: MarkerCandidate) -> Bool {
    guard let rank = top.rank, top.level == candidate.level else { return false }
    return rank < MarkerKind.article.rawValue * 10 && rank > 0 && candidate.kind == .article
  }

  private mutating func close(for new: Open) {
    while let top = stack.last, closes(new, top) { stack.removeLast() }
  }

  private func closes(_ new: Open, _ top: Open) -> Bool {
    if let own = new.level, let other = top.level {
      if own == other, let rank = new.rank, let above = top.rank, rank != above {
        return above > rank
      }
      return other >= own
    }
    if let rank = new.rank {
      if let other = top.rank { return other >= rank }
      return rank == 0
    }
    return true
  }

  private func rank(_ candidate: MarkerCandidate) -> Int? {
    guard let marker = candidate.marker, let kind = candidate.kind else { return nil }
    if kind == .point {
      return PointFamily.Way(marker.style) == .letters ? Self.letters : Self.numbers
    }
    return ranks[kind]
  }
}
