extension Refusal {
  /// What a name stands for, where a refusal is about a name.
  package enum Noun: String, Hashable, Sendable, CaseIterable {
    case party, person, source, topic, plan, draft, clause, round, membership, affiliation, target
    case writer, entry, type, name
  }

  /// Why something is refused: one case for each rule.
  package enum Code: Hashable, Sendable {
    /// Nobody has recorded the name.
    case unknown(Noun)
    /// The name is taken, or stands twice.
    case duplicate(Noun)
    /// A field has nothing in it that can be read; the name is that of its column in tables.
    case blank(String)
    case ambiguousClause, badName, bareRedLine, claimedWriter, dates, draftCycle, future, inUse,
      innerPoint
    case lastInstant, link, memberCycle, noBloc, noClause, noCondition, noDisagreement, noParent
    case noStance, noTarget, notCited, oneStatement, originCycle, otherEntry, otherParty
    case otherSpeaker, otherType, outOfOffice, ownChange, ownMember, renamed, sameWriter, scale
    case withdrawn
  }
}
