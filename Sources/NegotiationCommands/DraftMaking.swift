internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel
internal import TextComparison

/// Makes the event of a draft from a file that was read.
enum DraftMaking {
  /// What is known of a draft besides its text.
  struct Particulars {
    var ref: DraftRef
    var by: [PartyID] = []
    var on: Day?
    var after: [DraftID] = []
    var standing: Draft.Standing?
    var language: String?
    var sources: [SourceID] = []
  }

  /// A draft named as `v3` or `peace@v3`, which must be of the same plan.
  static func parent(_ text: String, of ref: DraftRef) throws(UsageError) -> DraftID {
    if let draft = DraftID(text) { return draft }
    guard let other = DraftRef(text), other.plan == ref.plan else {
      throw UsageError("'\(text)' is no draft of plan '\(ref.plan)'", hint: "--after DRAFT")
    }
    return other.draft
  }

  /// Reads a draft file; problems come with their place.
  static func read(
    _ bytes: [UInt8], file: String, withoutClauses: DraftReader.Unnumbered = .refused
  ) throws -> DraftText {
    do {
      return try DraftReader.read(bytes, withoutClauses: withoutClauses)
        .givingSectionsClauses()
    } catch {
      throw Failure(
        .data,
        error.problems.map {
          "\(file):\($0.position.line):\($0.position.column): \($0.message)"
        })
    }
  }

  /// The event that records `text`: a new draft, or another language's text of a known one.
  static func event(
    _ text: DraftText, _ known: Particulars, in negotiation: Negotiation
  ) -> Event {
    if let draft = negotiation.drafts[known.ref], let language = known.language,
      language != draft.language
    {
      return .translation(translation(text, of: draft, language: language, known.sources))
    }
    let plain = text.identifiers()
    let joins = known.after.compactMap { parent in
      negotiation.drafts[DraftRef(plan: known.ref.plan, draft: parent)].map { old in
        (old: old, matches: matches(of: text, plain, with: old))
      }
    }
    let identifiers = text.identifiers(inherited: inherited(text, joins))
    let clauses = zip(text.clauses, identifiers).map { clause, identifier in
      Clause(
        id: ClauseID(checked: identifier), isExplicit: clause.explicitIdentifier != nil,
        number: clause.number, heading: clause.heading, text: clause.text,
        topics: clause.topics.map { TopicID(checked: $0) }, note: clause.note,
        isUnverified: clause.isUnverified)
    }
    return .draft(
      Draft(
        ref: known.ref, title: text.title, by: known.by, on: known.on, after: known.after,
        standing: known.standing, language: known.language, sources: known.sources,
        preamble: text.preamble, clauses: clauses,
        links: joins.flatMap { links($0.matches, $0.old, clauses) }))
  }

  // MARK: Joins with the drafts it derives from

  private static func matches(
    of text: DraftText, _ identifiers: [String], with old: Draft
  ) -> [ClauseMatch] {
    ClauseMatcher.match(
      old: old.clauses.map { MatchClause($0) },
      new: zip(text.clauses, identifiers).map { clause, identifier in
        MatchClause(
          id: identifier, isExplicit: clause.explicitIdentifier != nil, number: clause.number,
          heading: clause.heading, text: clause.text)
      })
  }

  /// The identifiers that clauses without one take over: that of the clause they were joined to; of
  /// a split or a merger the most similar partner does.
  ///
  /// The first draft derived from decides.
  private static func inherited(
    _ text: DraftText, _ joins: [(old: Draft, matches: [ClauseMatch])]
  ) -> [Int: String] {
    var inherited: [Int: String] = [:]
    var taken = Set(text.clauses.compactMap(\.explicitIdentifier))
    for (old, matches) in joins {
      let pairs = matches.flatMap(\.links).sorted {
        $0.similarity != $1.similarity
          ? $0.similarity > $1.similarity : ($0.new, $0.old) < ($1.new, $1.old)
      }
      for pair in pairs
      where text.clauses[pair.new].explicitIdentifier == nil && inherited[pair.new] == nil {
        let id = old.clauses[pair.old].id.text
        if taken.insert(id).inserted { inherited[pair.new] = id }
      }
    }
    return inherited
  }

  /// The joins to write down: all but those that an equal identifier says already.
  private static func links(
    _ matches: [ClauseMatch], _ old: Draft, _ clauses: [Clause]
  ) -> [ClauseLink] {
    let known = Set(old.clauses.map(\.id))
    return matches.compactMap { match in
      let olds = match.old.map { old.clauses[$0].id }
      let news = match.new.map { clauses[$0].id }
      if olds.isEmpty, news.contains(where: known.contains) {
        // An identifier that only looks the same, from an equal heading or number.
        return ClauseLink(from: old.ref.draft, old: [], new: news)
      }
      guard !olds.isEmpty, !news.isEmpty, olds != news else { return nil }
      // Who named both clauses, and named them apart, has said that they are two matters.
      let isNamed =
        match.old.allSatisfy { old.clauses[$0].isExplicit }
        && match.new.allSatisfy { clauses[$0].isExplicit }
      if isNamed { return nil }
      return ClauseLink(from: old.ref.draft, old: olds, new: news)
    }
  }

  /// Clauses of a translation are joined by identifier, and by number where they carry none.
  private static func translation(
    _ text: DraftText, of draft: Draft, language: String, _ sources: [SourceID]
  ) -> DraftTranslation {
    let identifiers = text.identifiers()
    let parts = zip(text.clauses, identifiers).map { clause, identifier in
      var id = ClauseID(checked: identifier)
      if clause.explicitIdentifier == nil {
        let twins = draft.clauses.filter { $0.number != nil && $0.number == clause.number }
        if twins.count == 1 { id = twins[0].id }
      }
      return DraftTranslation.Part(
        id: id, number: clause.number, heading: clause.heading, text: clause.text)
    }
    return DraftTranslation(
      ref: draft.ref, language: language, title: text.title, preamble: text.preamble,
      sources: sources, clauses: parts)
  }
}
