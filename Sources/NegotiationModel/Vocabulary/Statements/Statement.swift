internal import Digest

/// The event of type `stance`: one party's stance on one or more targets, with the statement that
/// shows it.
public struct Statement: Hashable, Sendable {
  /// Whose stance it is.
  public package(set) var party: PartyID
  /// The stance.
  public package(set) var stance: Stance
  /// What it is taken on.
  public package(set) var targets: [Target]
  /// For each target the digest of the clause text that the stance was taken on; zero if it is not
  /// a clause.
  package var texts: [TextDigest]
  /// The day on which it was said; it may be unknown.
  public package(set) var said: Day
  /// Who said it; `nil` where that is not known.
  public package(set) var speaker: PersonID?
  /// The words, as they were said.
  public package(set) var quote: Quote?
  /// What the writer adds.
  public package(set) var note: String?
  /// What acceptance depends on.
  public package(set) var conditions: [String]
  /// Where it is known from.
  public package(set) var sources: [SourceID]
  /// How far source and information are trusted.
  public package(set) var grade: Grade?
  /// How the stance is known.
  public package(set) var basis: Basis?
  /// Whether the party calls it a red line.
  public package(set) var isRedLine: Bool
  /// Whether it still has to be confirmed at home.
  public package(set) var isAdReferendum: Bool
  /// How firmly it is held.
  public package(set) var firmness: Firmness?
  /// The round in which it was said.
  public package(set) var round: RoundID?
  /// The earlier entry that this one is said to change.
  public package(set) var changes: EntryID?
  /// To whom it may be shown; without a mark it counts as `clear`.
  package var mark: HandlingMark?
  /// Whether it was said under the Chatham House Rule: the words may be used, the speaker and the
  /// speaker's affiliation are not to be revealed.
  package var isChathamHouse: Bool
  /// The key of its row in a table, by which a later import finds it.
  package var key: String?
  /// Who coded it, if that is not the writer of the feed: an import keeps it.
  package var coder: WriterID?

  package init(
    party: PartyID, stance: Stance, targets: [Target], texts: [TextDigest] = [], said: Day,
    speaker: PersonID? = nil, quote: Quote? = nil, note: String? = nil, conditions: [String] = [],
    sources: [SourceID] = [], grade: Grade? = nil, basis: Basis? = nil, isRedLine: Bool = false,
    isAdReferendum: Bool = false, firmness: Firmness? = nil, round: RoundID? = nil,
    changes: EntryID? = nil, mark: HandlingMark? = nil, isChathamHouse: Bool = false,
    key: String? = nil, coder: WriterID? = nil
  ) {
    self.party = party
    self.stance = stance
    self.targets = targets
    self.texts = texts
    self.said = said
    self.speaker = speaker
    self.quote = quote
    self.note = note
    self.conditions = conditions
    self.sources = sources
    self.grade = grade
    self.basis = basis
    self.isRedLine = isRedLine
    self.isAdReferendum = isAdReferendum
    self.firmness = firmness
    self.round = round
    self.changes = changes
    self.mark = mark
    self.isChathamHouse = isChathamHouse
    self.key = key
    self.coder = coder
  }
}
