/// What changed between two drafts, clause by clause.
package struct DraftComparison: Sendable {
  /// What became of one clause, or of several that were split or merged.
  package struct Change: Sendable {
    package let match: ClauseMatch
    /// The texts compared; `nil` where they are the same to the byte.
    package let comparison: TextDifference?
    package let oldText: String
    package let newText: String
    /// The headings compared, where one clause was joined to one and they differ.
    package let heading: TextDifference?

    /// Whether the words of clause and heading are the same; its number and place may differ.
    package var isUnchanged: Bool { match.kind == .unchanged && heading == nil }

    /// The kind of change of the words; `nil` where there is only one side.
    package var textChange: TextChange? {
      match.old.isEmpty || match.new.isEmpty ? nil : comparison?.change ?? .identical
    }
  }

  /// What stands around the clauses of a draft.
  package struct Surroundings: Sendable {
    package var title: String
    package var preamble: String

    package init(title: String? = nil, preamble: String = "") {
      self.title = title ?? ""
      self.preamble = preamble
    }
  }

  package let old: [MatchClause]
  package let new: [MatchClause]
  /// In the order of the new draft, each removed clause after what precedes it in the old one.
  package let changes: [Change]
  /// The titles compared; `nil` where they are the same.
  package let title: TextDifference?
  /// The words before the first clause compared; `nil` where they are the same.
  package let preamble: TextDifference?

  /// Between the parts of a split or merged clause, whose texts are compared as one.
  package static let joint = "\n\n"

  package init(
    old: [MatchClause], new: [MatchClause],
    surroundings: (old: Surroundings, new: Surroundings)? = nil,
    pinned: [PinnedClauseLink] = [], useIdentifiers: Bool = true, runner: TaskRunner = .serial
  ) {
    self.old = old
    self.new = new
    title = surroundings.flatMap { Self.comparison($0.old.title, $0.new.title) }
    preamble = surroundings.flatMap { Self.comparison($0.old.preamble, $0.new.preamble) }
    let matches = ClauseMatcher.match(
      old: old, new: new, pinned: pinned, useIdentifiers: useIdentifiers, runner)
    let pairs = matches.map { match in
      let isOneToOne = match.old.count == 1 && match.new.count == 1
      return Pair(
        old: Self.text(match.old, old), new: Self.text(match.new, new),
        oldHeading: isOneToOne ? old[match.old[0]].heading : "",
        newHeading: isOneToOne ? new[match.new[0]].heading : "")
    }
    var texts = [TextDifference?](repeating: nil, count: pairs.count)
    var headings = texts
    texts.withUnsafeMutableBufferPointer { texts in
      headings.withUnsafeMutableBufferPointer { headings in
        runner.forEach(
          pairs.indices.filter { pairs[$0].differs }, load: { pairs[$0].size }, atLeast: 10_000
        ) { place in
          texts[place] = Self.comparison(pairs[place].old, pairs[place].new)
          headings[place] = Self.comparison(pairs[place].oldHeading, pairs[place].newHeading)
        }
      }
    }
    changes = matches.indices.map { place in
      Change(
        match: matches[place], comparison: texts[place], oldText: pairs[place].old,
        newText: pairs[place].new, heading: headings[place])
    }
  }

  /// What is compared of a match.
  private struct Pair {
    let old: String
    let new: String
    let oldHeading: String
    let newHeading: String

    var size: Int { old.utf8.count + new.utf8.count }
    var differs: Bool { !old.hasSameBytes(as: new) || !oldHeading.hasSameBytes(as: newHeading) }
  }

  private static func comparison(_ old: String, _ new: String) -> TextDifference? {
    old.hasSameBytes(as: new) ? nil : TextDifference(old: old, new: new)
  }

  /// The words of one clause, or of several as one text.
  private static func text(_ places: [Int], _ clauses: [MatchClause]) -> String {
    places.count == 1
      ? clauses[places[0]].text
      : places.map { clauses[$0].text }.joined(separator: joint)
  }

  /// How many changes there are of each kind.
  package var counts: [ClauseMatchKind: Int] {
    var counts: [ClauseMatchKind: Int] = [:]
    for index in changes.indices { counts[changes[index].match.kind, default: 0] += 1 }
    return counts
  }

  /// Whether anything differs but numbers and identifiers.
  package var isEmpty: Bool {
    title == nil && preamble == nil && changes.allSatisfy(\.isUnchanged)
  }
}
