extension Refusal {
  /// What a name stands for, where a refusal is about a name.
  package enum Noun: String, Hashable, Sendable, CaseIterable {
    case party, person, source, topic, plan, draft, clause, round, membership, target
    case writer, entry, type, name
  }

  /// Why something is refused: one case for each rule.
  package enum Code: Hashable, Sendable {
    /// Nobody has recorded the name.
    case unknown(Noun)
    /// The name is taken, or stands twice.
    case duplicate(Noun)
    case ambiguousClause, bareRedLine, claimedWriter, dates, draftCycle, future, inUse, innerPoint
    case lastInstant, link, memberCycle, noBloc, noClause, noCondition, noDisagreement, noParent
    case noReason, noStance, noTarget, notCited, oneStatement, originCycle, otherEntry, otherParty
    case otherSpeaker, otherType, outOfOffice, ownChange, ownMember, sameWriter, scale, withdrawn
  }
}
