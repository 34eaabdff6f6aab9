package import NegotiationModel

/// What changed between two drafts, clause by clause.
package struct DraftDiff: Sendable {
  /// What became of one clause, or of several that were split or merged.
  package struct Change: Sendable {
    package let match: ClauseMatch
    /// The texts compared; `nil` where they are the same to the byte.
    package let comparison: TextComparison?
    package let oldText: String
    package let newText: String

    /// The kind of change of the words; `nil` where there is only one side.
    package var textChange: TextChange? {
      match.old.isEmpty || match.new.isEmpty ? nil : comparison?.change ?? .identical
    }
  }

  package let old: [MatchClause]
  package let new: [MatchClause]
  /// In the order of the new draft, each removed clause after what precedes it in the old one.
  package let changes: [Change]

  /// Between the parts of a split or merged clause, whose texts are compared as one.
  package static let joint = "\n\n"

  package init(
    old: [MatchClause], new: [MatchClause], pinned: [PinnedClauseLink] = [],
    useIdentifiers: Bool = true
  ) {
    self.old = old
    self.new = new
    changes = ClauseMatching.match(
      old: old, new: new, pinned: pinned, useIdentifiers: useIdentifiers
    ).map { match in
      let oldText = match.old.map { old[$0].text }.joined(separator: DraftDiff.joint)
      let newText = match.new.map { new[$0].text }.joined(separator: DraftDiff.joint)
      let isSame = oldText.utf8.elementsEqual(newText.utf8)
      return Change(
        match: match, comparison: isSame ? nil : TextComparison(old: oldText, new: newText),
        oldText: oldText, newText: newText)
    }
  }

  /// How many changes there are of each kind.
  package var counts: [ClauseMatchKind: Int] {
    changes.reduce(into: [:]) { $0[$1.match.kind, default: 0] += 1 }
  }

  /// Whether anything differs but numbers and identifiers.
  package var isEmpty: Bool { changes.allSatisfy { $0.match.kind == .unchanged } }
}

extension MatchClause {
  /// A clause of the log.
  package init(_ clause: Clause) {
    self.init(
      id: clause.id.text, isExplicit: clause.isExplicit, number: clause.number,
      heading: clause.heading, text: clause.text)
  }
}
