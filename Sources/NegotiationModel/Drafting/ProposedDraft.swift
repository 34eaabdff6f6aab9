/// A draft that was read and is not recorded yet: its text, and what else is known about it.
///
/// Its clauses may lack identifiers. ``DraftRecording`` assigns them when it makes the event that
/// records the draft.
package struct ProposedDraft: Hashable, Sendable {
  /// What is known about a draft besides its text.
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

  /// A section that may not have an identifier yet.
  package struct Section: Hashable, Sendable {
    package var names: ClauseNames
    package var kind: SectionKind
    /// The number as printed.
    package var number: String?
    package var heading: String
    /// The section's own text, before its first clause.
    package var text: String
    /// The index of the section that contains it; always smaller than its own.
    package var parent: Int?
    package var clausesBefore: Int
    /// The sections of the parent drafts that it comes from, as the author states.
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

  /// A clause that may not have an identifier yet.
  package struct Clause: Hashable, Sendable {
    package var names: ClauseNames
    /// The number as printed.
    package var number: String?
    package var heading: String
    package var text: String
    package var topics: [TopicID]
    package var note: String?
    /// Whether nobody has seen the wording in a source.
    package var isUnverified: Bool
    /// The index of the innermost section that contains it.
    package var section: Int?
    /// The clauses of the parent drafts that it comes from, as the author states.
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
