extension Refusal {
  /// The kind of thing that a name stands for, if a refusal is about a name.
  package enum Noun: String, Hashable, Sendable, CaseIterable {
    case party, person, source, topic, plan, draft, clause, round, membership, affiliation, target
    case writer, entry, type, name
  }

  /// Why something is refused: one case for each rule.
  package enum Code: Hashable, Sendable {
    /// Nobody has recorded the name, or what it named was withdrawn.
    case unknown(Noun)
    /// The name is taken already, or it is given twice.
    case duplicate(Noun)
    /// A field that must hold text is empty or holds only blanks.
    case blank(String)
    /// Several clauses of the draft have the same printed number.
    case ambiguousClause
    /// A renamed draft would move to another plan, or a name breaks the grammar of identifiers.
    case badName
    /// A red line has neither words nor a source.
    case bareRedLine
    /// The other writer is already recorded as being the same person as somebody else.
    case claimedWriter
    /// The last day lies before the first day.
    case dates
    /// A draft would derive from itself, directly or through other drafts.
    case draftCycle
    /// The day has not begun anywhere on earth; only an inference may lie in the future.
    case future
    /// Other entries need this one, so it cannot be withdrawn alone.
    case inUse
    /// The target is a point inside a clause; a stance is recorded on the whole clause.
    case innerPoint
    /// The entry bears one of the last possible instants, so nothing can be recorded after it.
    case lastInstant
    /// A clause names the clause it comes from, and none of the earlier drafts has it.
    case link
    /// Two blocs would be members of each other, directly or through other blocs.
    case memberCycle
    /// The party has another kind than `bloc`, so it cannot have members.
    case noBloc
    /// A draft has no clause.
    case noClause
    /// A conditional stance names no condition.
    case noCondition
    /// The entries do not code one statement differently, so there is nothing to decide.
    case noDisagreement
    /// The other draft is not one that this draft derives from.
    case noParent
    /// The entry that is said to be changed is not a stance.
    case noStance
    /// A stance has no target.
    case noTarget
    /// The entry to hold to is not one of those that the decision names.
    case notCited
    /// A decision between entries names only one of them.
    case oneStatement
    /// A source would relay itself, directly or through other sources.
    case originCycle
    /// The correction of a withdrawal names another entry than the withdrawal does.
    case otherEntry
    /// The stance that is said to be changed is another party's.
    case otherParty
    /// The speaker does not speak for the party.
    case otherSpeaker
    /// The correction records another kind of event than the entry that it corrects.
    case otherType
    /// The speaker spoke for the party, but not on that day.
    case outOfOffice
    /// A stance is said to change itself.
    case ownChange
    /// A bloc would be its own member.
    case ownMember
    /// The name was changed by an earlier entry.
    case renamed
    /// A writer is said to be the same person as itself.
    case sameWriter
    /// Salience or influence does not lie between 0 and 100.
    case scale
    /// The entry was withdrawn, so it can be neither corrected nor withdrawn again.
    case withdrawn
  }
}
