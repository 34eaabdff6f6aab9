internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

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
  static func read(_ bytes: [UInt8], file: String) throws -> DraftText {
    do {
      return try DraftReader.read(bytes)
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
  ) throws -> Event {
    if let draft = negotiation.drafts[known.ref], let language = known.language,
      language != draft.language
    {
      return .translation(translation(text, of: draft, language: language, known.sources))
    }
    let identifiers = text.identifiers()
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
        preamble: text.preamble, clauses: clauses))
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
