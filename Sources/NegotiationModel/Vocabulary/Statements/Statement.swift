internal import Digest

/// The event of type `stance`: one party's stance on one or more targets, with the statement that
/// shows it.
package struct Statement: Hashable, Sendable {
  package var party: PartyID
  package var stance: Stance
  package var targets: [Target]
  /// For each target the digest of the clause text that the stance was taken on; zero if it is not
  /// a clause.
  package var texts: [TextDigest]
  /// The day on which it was said; it may be unknown.
  package var said: Day
  package var speaker: PersonID?
  package var quote: Quote?
  package var note: String?
  package var conditions: [String]
  package var sources: [SourceID]
  package var grade: Grade?
  package var basis: Basis?
  package var isRedLine: Bool
  package var isAdReferendum: Bool
  package var firmness: Firmness?
  package var round: RoundID?
  /// The earlier entry that this one is said to change.
  package var changes: EntryID?
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
