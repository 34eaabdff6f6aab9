/// What is known of a draft besides its text, in the words in which a person would type it.
public struct DraftWords: Hashable, Sendable {
  /// The name: `plan@draft`, such as `treaty@v2`.
  public var name: String
  /// The parties that tabled it.
  public var by: [String]
  /// When it was tabled, such as `2026-01-20`.
  public var on: String?
  /// The drafts of the same plan that it derives from, such as `v1`.
  public var after: [String]
  /// What sort of text it is.
  public var standing: Draft.Standing?
  /// The BCP 47 tag of its language.
  public var language: String?
  /// Where the text is known from.
  public var sources: [String]

  /// Makes the words; all but the name may be left out.
  ///
  /// - Parameters:
  ///   - name: `plan@draft`, such as `treaty@v2`.
  ///   - by: the parties that tabled it.
  ///   - on: when it was tabled, such as `2026-01-20`.
  ///   - after: the drafts of the same plan that it derives from. Its clauses are joined with theirs,
  ///     and what was said on those is carried over as far as the words say the same.
  ///   - standing: what sort of text it is.
  ///   - language: the BCP 47 tag of its language.
  ///   - sources: where the text is known from.
  public init(
    _ name: String, by: [String] = [], on: String? = nil, after: [String] = [],
    standing: Draft.Standing? = nil, language: String? = nil, sources: [String] = []
  ) {
    self.name = name
    self.by = by
    self.on = on
    self.after = after
    self.standing = standing
    self.language = language
    self.sources = sources
  }

  /// What they mean in a negotiation.
  package func particulars(
    in negotiation: Negotiation
  ) throws(Refused) -> ProposedDraft.Particulars {
    var words = TypedWords()
    var known = ProposedDraft.Particulars(
      ref: words.draft(name), by: words.names(by, "party"), on: words.day(on), standing: standing,
      language: words.language(language), sources: words.names(sources, "source"))
    if on == Day.unknownWord { known.on = nil }
    try words.check()
    for parent in after {
      known.after.append(
        try Refused.wrap { () throws(Unresolved) in
          try negotiation.sibling(named: parent, of: known.ref)
        })
    }
    return known
  }
}
