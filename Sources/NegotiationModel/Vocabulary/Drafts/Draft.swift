/// One fixed text of a plan.
package struct Draft: Hashable, Sendable {
  package enum Standing: String, Sendable, CaseIterable {
    case official
    case nonPaper = "non-paper"
    case chairsText = "chairs-text"
    case leaked, reported
  }

  package var ref: DraftRef
  package var title: String?
  package var by: [PartyID]
  package var on: Day?
  package var after: [DraftID]
  package var standing: Standing?
  /// Whether it does not represent its plan: a counter-draft, or an amendment.
  package var isAside: Bool
  package var language: String?
  package var sources: [SourceID]
  package var preamble: String
  /// The sections, each after the one that contains it; empty if the draft has none.
  package var sections: [Section]
  package var clauses: [Clause]
  package var links: [ClauseLink]

  package init(
    ref: DraftRef, title: String? = nil, by: [PartyID] = [], on: Day? = nil,
    after: [DraftID] = [], standing: Standing? = nil, isAside: Bool = false,
    language: String? = nil, sources: [SourceID] = [], preamble: String = "",
    sections: [Section] = [], clauses: [Clause],
    links: [ClauseLink] = []
  ) {
    self.ref = ref
    self.title = title
    self.by = by
    self.on = on
    self.after = after
    self.standing = standing
    self.isAside = isAside
    self.language = language
    self.sources = sources
    self.preamble = preamble
    self.sections = sections
    self.clauses = clauses
    self.links = links
  }
}
