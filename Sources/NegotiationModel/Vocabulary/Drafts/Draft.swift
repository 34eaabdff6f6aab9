/// One fixed text of a plan.
public struct Draft: Hashable, Sendable {
  /// What sort of text it is.
  public enum Standing: String, Sendable, CaseIterable {
    /// Tabled or published by whoever made it.
    case official
    /// Handed over without being owned.
    case nonPaper = "non-paper"
    /// Made by whoever chairs the talks.
    case chairsText = "chairs-text"
    /// Published by others.
    case leaked
    /// Known from what others wrote about it.
    case reported
  }

  /// The name: plan and draft.
  public package(set) var ref: DraftRef
  /// What the text calls itself.
  public package(set) var title: String?
  /// Who tabled it.
  public package(set) var by: [PartyID]
  /// When it was tabled; `nil` where that is not known.
  public package(set) var on: Day?
  /// The drafts of the same plan that it derives from.
  public package(set) var after: [DraftID]
  /// What sort of text it is; `nil` where nobody said.
  public package(set) var standing: Standing?
  /// Whether it does not represent its plan: a counter-draft, or an amendment.
  package var isAside: Bool
  /// The language of the text, as a BCP 47 tag.
  public package(set) var language: String?
  /// Where the text is known from.
  public package(set) var sources: [SourceID]
  /// The words before the first clause.
  public package(set) var preamble: String
  /// The sections, each after the one that contains it; empty if the draft has none.
  package var sections: [Section]
  /// The clauses in their order.
  public package(set) var clauses: [Clause]
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
