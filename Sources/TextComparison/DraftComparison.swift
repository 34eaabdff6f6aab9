/// What changed between two drafts, clause by clause.
///
/// ```swift
/// let comparison = DraftComparison(
///   from: "The army may withdraw.\n\nThe seat is Geneva.",
///   to: "The seat is Geneva.\n\nThe army shall withdraw.")
/// for change in comparison.changes where !change.isUnchanged {
///   print(change.kind, change.textChange ?? .identical)   // edited obligation
/// }
/// ```
public struct DraftComparison: Sendable {
  /// What became of one clause, or of several that were split or merged.
  public struct Change: Sendable {
    package let match: ClauseMatch
    /// All clauses of both drafts, of which the match names some.
    fileprivate let clauses: (old: [MatchClause], new: [MatchClause])
    /// The comparison of the texts; `nil` if they are equal byte for byte.
    public let comparison: TextDifference?
    /// The words of the old clauses; of several, as one text.
    public let oldText: String
    /// The words of the new clauses; of several, as one text.
    public let newText: String
    /// The comparison of the headings, if one clause was joined to one and their headings differ.
    public let heading: TextDifference?
    /// The comparison of heading and text as one text; `nil` unless both differ or a side lacks one.
    package let whole: TextDifference?
    /// The kind of change of heading and text together; `nil` if there is only one side.
    public let textChange: TextChange?

    /// Whether text and heading are the same; number and place may differ.
    public var isUnchanged: Bool { match.kind == .unchanged && heading == nil }

    /// What became of it.
    public var kind: ClauseMatchKind { match.kind }
    /// The clauses of the old draft; none where it was added.
    public var old: [MatchClause] { match.old.map { clauses.old[$0] } }
    /// The clauses of the new draft; none where it was removed.
    public var new: [MatchClause] { match.new.map { clauses.new[$0] } }
    /// How sure it is that the clauses belong together, 0…1.
    public var confidence: Double { match.confidence }

    /// The comparisons that list changed numbers, obligations and negations.
    package var differences: [TextDifference] {
      if let whole { return [whole] }
      // The heading's comparison is listed too if its change is more serious than the text's.
      let isDecisive = textChange.map { $0 > comparison?.change ?? .identical } ?? false
      let names = isDecisive ? heading.map { [$0] } ?? [] : []
      return names + (comparison.map { [$0] } ?? [])
    }
  }

  /// Everything in a draft besides its clauses.
  package struct Surroundings: Sendable {
    package var title: String
    package var preamble: String

    package init(title: String? = nil, preamble: String = "") {
      self.title = title ?? ""
      self.preamble = preamble
    }
  }

  /// The clauses of the old draft.
  public let old: [MatchClause]
  /// The clauses of the new draft.
  public let new: [MatchClause]
  /// In the order of the new draft; a removed clause comes after the clause that precedes it in the
  /// old draft.
  public let changes: [Change]
  /// The comparison of the titles; `nil` if they are the same.
  package let title: TextDifference?
  /// The comparison of the text before the first clause; `nil` if it is the same.
  package let preamble: TextDifference?
  package let oldSections: [MatchSection]
  package let newSections: [MatchSection]
  /// What became of the sections, in the order of the new draft.
  package let sections: [SectionChange]
  /// The language in which texts were compared: that of the new draft, by its tag or its words.
  public let language: TextLanguage

  /// Placed between the parts of a split or merged clause, which are compared as one text.
  package static let joint = "\n\n"

  package init(
    old: [MatchClause], new: [MatchClause],
    surroundings: (old: Surroundings, new: Surroundings)? = nil,
    pinned: [PinnedClauseLink] = [], useIdentifiers: Bool = true, recorded: [RecordedJoin]? = nil,
    oldSections: [MatchSection] = [], newSections: [MatchSection] = [],
    pinnedSections: [PinnedClauseLink] = [], languageTag: String? = nil,
    runner: TaskRunner = .serial
  ) {
    let language = TextLanguage(tag: languageTag, texts: new.lazy.map(\.text))
    self.language = language
    self.old = old
    self.new = new
    self.oldSections = oldSections
    self.newSections = newSections
    title = surroundings.flatMap { Self.comparison($0.old.title, $0.new.title, language) }
    preamble = surroundings.flatMap {
      Self.comparison($0.old.preamble, $0.new.preamble, language)
    }
    let matches =
      recorded.map { ClauseMatcher.matches(old: old, new: new, recorded: $0, runner) }
      ?? ClauseMatcher.match(
        old: old, new: new, pinned: pinned, useIdentifiers: useIdentifiers,
        oldSections: oldSections, newSections: newSections, runner)
    sections = SectionChange.all(
      oldSections, newSections, clauses: (old, new), matches: matches,
      pinned: pinnedSections, language: language)
    let pairs = matches.map { match in
      let isOneToOne = match.old.count == 1 && match.new.count == 1
      return Pair(
        old: ClauseWords(
          heading: isOneToOne ? old[match.old[0]].heading : "", text: Self.text(match.old, old)),
        new: ClauseWords(
          heading: isOneToOne ? new[match.new[0]].heading : "", text: Self.text(match.new, new)))
    }
    var found = [Compared?](repeating: nil, count: pairs.count)
    found.withUnsafeMutableBufferPointer { found in
      runner.forEach(
        pairs.indices.filter { pairs[$0].differs }, load: { pairs[$0].size }, atLeast: 10_000
      ) { place in
        found[place] = Compared(pairs[place], language)
      }
    }
    changes = matches.indices.map { place in
      var match = matches[place]
      let isTwoSided = !match.old.isEmpty && !match.new.isEmpty
      let grade = found[place]?.grade ?? .identical
      if isTwoSided { match.kind = Self.kind(of: match, grade) }
      return Change(
        match: match, clauses: (old, new), comparison: found[place]?.text,
        oldText: pairs[place].old.text,
        newText: pairs[place].new.text, heading: found[place]?.heading,
        whole: found[place]?.whole, textChange: isTwoSided ? grade : nil)
    }
  }

  /// The kind of a match, with heading and text graded together.
  private static func kind(of match: ClauseMatch, _ grade: TextChange) -> ClauseMatchKind {
    switch match.kind {
    case .unchanged, .moved: grade > .typographic ? .edited : match.kind
    case .edited where grade == .identical: match.moved ? .moved : .unchanged
    case .edited, .split, .merged, .added, .removed: match.kind
    }
  }

  /// The words to compare for a match.
  private struct Pair {
    let old: ClauseWords
    let new: ClauseWords

    var size: Int { old.text.utf8.count + new.text.utf8.count }
    var differs: Bool { !old.hasSameBytes(as: new) }
  }

  /// What a comparison of two clauses found.
  private struct Compared {
    let text: TextDifference?
    let heading: TextDifference?
    let whole: TextDifference?
    let grade: TextChange

    init(_ pair: Pair, _ language: TextLanguage) {
      let text = DraftComparison.comparison(pair.old.text, pair.new.text, language)
      let heading = DraftComparison.comparison(pair.old.heading, pair.new.heading, language)
      var whole: TextDifference?
      grade = ClauseGrading.grade(pair.old, pair.new, language: language) { old, new in
        if old.hasSameBytes(as: pair.old.text), new.hasSameBytes(as: pair.new.text) {
          return text?.change ?? .identical
        }
        if old.hasSameBytes(as: pair.old.heading), new.hasSameBytes(as: pair.new.heading) {
          return heading?.change ?? .identical
        }
        let difference = TextDifference(old: old, new: new, language: language)
        whole = difference
        return difference.change
      }
      if whole == nil, heading != nil, text != nil, grade == .identical {
        whole = TextDifference(old: pair.old.whole, new: pair.new.whole, language: language)
      }
      self.text = text
      self.heading = heading
      self.whole = whole
    }
  }

  private static func comparison(
    _ old: String, _ new: String, _ language: TextLanguage
  ) -> TextDifference? {
    old.hasSameBytes(as: new) ? nil : TextDifference(old: old, new: new, language: language)
  }

  /// The words of one clause, or of several as one text.
  private static func text(_ places: [Int], _ clauses: [MatchClause]) -> String {
    places.count == 1
      ? clauses[places[0]].text
      : places.map { clauses[$0].text }.joined(separator: joint)
  }

  /// How many changes there are of each kind.
  public var counts: [ClauseMatchKind: Int] {
    var counts: [ClauseMatchKind: Int] = [:]
    for index in changes.indices { counts[changes[index].match.kind, default: 0] += 1 }
    return counts
  }

  /// Whether anything differs but numbers and identifiers.
  public var isEmpty: Bool {
    title == nil && preamble == nil && changes.allSatisfy(\.isUnchanged)
      && sections.allSatisfy(\.isUnchanged)
  }
}
