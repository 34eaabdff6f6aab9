/// A draft as it comes in: its text, and what is known of it besides.
///
/// Its clauses need not have identifiers yet. ``DraftRecording`` gives them some when it makes the event
/// that records the draft.
package struct ProposedDraft: Hashable, Sendable {
  /// What is known of a draft besides its text.
  package struct Particulars: Hashable, Sendable {
    package var ref: DraftRef
    package var by: [PartyID]
    package var on: Day?
    /// The drafts of the same plan that it derives from.
    package var after: [DraftID]
    package var standing: Draft.Standing?
    package var isAside = false
    package var language: String?
    package var sources: [SourceID]

    package init(
      ref: DraftRef, by: [PartyID] = [], on: Day? = nil, after: [DraftID] = [],
      standing: Draft.Standing? = nil, language: String? = nil, sources: [SourceID] = []
    ) {
      self.ref = ref
      self.by = by
      self.on = on
      self.after = after
      self.standing = standing
      self.language = language
      self.sources = sources
    }
  }

  /// A section that may have no identifier yet.
  package struct Section: Hashable, Sendable {
    package var names: ClauseNames
    package var kind: SectionKind
    /// The number as printed.
    package var number: String?
    package var heading: String
    /// Its own words, above its clauses.
    package var text: String
    /// The section it stands in, as an index; always a smaller one than its own.
    package var parent: Int?
    package var clausesBefore: Int
    /// The sections of the drafts it derives from that the author says it comes from.
    package var from: [String]?

    package init(
      names: ClauseNames, kind: SectionKind = .section, number: String? = nil,
      heading: String = "", text: String = "", parent: Int? = nil, clausesBefore: Int = 0,
      from: [String]? = nil
    ) {
      self.names = names
      self.kind = kind
      self.number = number
      self.heading = heading
      self.text = text
      self.parent = parent
      self.clausesBefore = clausesBefore
      self.from = from
    }
  }

  /// A clause that may have no identifier yet.
  package struct Clause: Hashable, Sendable {
    package var names: ClauseNames
    /// The number as printed.
    package var number: String?
    package var heading: String
    package var text: String
    package var topics: [TopicID]
    package var note: String?
    /// Whether the wording was not seen in a source.
    package var isUnverified: Bool
    /// The innermost section it stands in, as an index.
    package var section: Int?
    /// The clauses of the drafts it derives from that the author says it comes from.
    package var from: [String]?

    package init(
      names: ClauseNames, number: String? = nil, heading: String = "", text: String = "",
      topics: [TopicID] = [], note: String? = nil, isUnverified: Bool = false, section: Int? = nil,
      from: [String]? = nil
    ) {
      self.names = names
      self.number = number
      self.heading = heading
      self.text = text
      self.topics = topics
      self.note = note
      self.isUnverified = isUnverified
      self.section = section
      self.from = from
    }
  }

  package var particulars: Particulars
  package var title: String?
  package var preamble: String
  package var sections: [Section]
  package var clauses: [Clause]

  package init(
    _ particulars: Particulars, title: String? = nil, preamble: String = "",
    sections: [Section] = [], clauses: [Clause]
  ) {
    self.particulars = particulars
    self.title = title
    self.preamble = preamble
    self.sections = sections
    self.clauses = clauses
  }
}
