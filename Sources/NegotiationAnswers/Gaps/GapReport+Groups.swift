package import NegotiationModel
internal import TextComparison

extension GapReport {
  /// Gaps that are told in one line: of several parties for the same reasons, and where nobody of some
  /// parties has said anything, of several matters.
  package struct Group: Sendable {
    /// In the order of the report; never empty.
    package let gaps: [Gap]
    package let reasons: [Reason]
    package let parties: [PartyID]
    package let subjects: [Subject]
    /// Others who are against, of all these matters.
    package let contestedBy: [PartyID]

    init(_ gaps: [Gap], _ reasons: [Reason]) {
      self.gaps = gaps
      self.reasons = reasons
      parties = gaps.map(\.party).uniqued
      // A clause has one target, which is quicker to hash than all its words.
      subjects = gaps.uniqued(by: \.target).map(\.subject)
      let own = Set(parties)
      contestedBy = gaps.flatMap(\.contestedBy).uniqued.filter { !own.contains($0) }
    }
  }

  /// What all gaps on one line share; their numbers of silent days may differ.
  private struct Sort: Hashable {
    var targets: [Target]
    var parties: [PartyID]
    var reasons: [String]
    var isElsewhere: Bool
  }

  /// Gaps in the order of the report, those of one line together at the place of the first.
  package static func groups(_ gaps: [Gap]) -> [Group] {
    let ofMatter = gathered(gaps.indices.lazy.map { gaps[$0...$0] }) { gaps in
      let first = gaps[gaps.startIndex]
      let isElsewhere = first.elsewhere != nil
      return Sort(
        targets: [first.target], parties: isElsewhere ? [first.party] : [],
        reasons: first.reasons.map(\.sameness), isElsewhere: isElsewhere)
    }
    // Where nothing was ever said there is nothing to show of each matter.
    return gathered(ofMatter.lazy.map { $0[...] }) { gaps in
      let first = gaps[gaps.startIndex]
      let isSilent = gaps.allSatisfy { $0.reasons == [.never] && $0.elsewhere == nil }
      return Sort(
        targets: isSilent ? [] : [first.target], parties: gaps.map(\.party),
        reasons: first.reasons.map(\.sameness),
        isElsewhere: first.elsewhere != nil || (isSilent && first.isContested))
    }.map { Group($0, $0[0].reasons) }
  }

  private static func gathered(
    _ lists: some Sequence<ArraySlice<Gap>>, by sort: (ArraySlice<Gap>) -> Sort
  ) -> [[Gap]] {
    var found: [[Gap]] = []
    var place: [Sort: Int] = [:]
    for list in lists {
      let key = sort(list)
      if let at = place[key] {
        found[at] += list
      } else {
        place[key] = found.count
        found.append(Array(list))
      }
    }
    return found
  }
}

extension GapReport.Reason {
  /// The same for reasons that read alike.
  fileprivate var sameness: String {
    switch self {
    case .stale(let change): "\(code) \(change?.rawValue ?? "")"
    case .contradicted(let other): "\(code) \(other?.code ?? "")"
    case .weakSource(let grade): "\(code) \(grade)"
    case .never, .confirm, .reported, .quiet, .quietSinceDraft, .noSource, .oneOrigin: code
    }
  }
}

extension Array {
  /// Of the elements that have one key the first.
  func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// Each element once, at its first place.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
