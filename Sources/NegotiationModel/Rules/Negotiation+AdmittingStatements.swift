/// What a statement must meet to be recorded.
extension Negotiation {
  func admit(_ statement: Statement, today: Day) -> [Refusal] {
    var refusals = known(.party, statement.party, in: parties)
    if statement.targets.isEmpty {
      refusals.append(Refusal(.noTarget, "a stance needs a target"))
    }
    var seen: Set<Target> = []
    for target in statement.targets {
      if !seen.insert(target).inserted {
        refusals.append(Refusal(.duplicate(.target), "target '\(target)' is named twice"))
      }
      if let refusal = missing(target) { refusals.append(refusal) }
    }
    if statement.basis != .inferred { refusals += notFuture(statement.said, today: today) }
    if let speaker = statement.speaker { refusals += admit(speaker: speaker, of: statement) }
    refusals += statement.sources.flatMap { known(.source, $0, in: sources) }
    if let round = statement.round { refusals += known(.round, round, in: rounds) }
    if statement.stance == .conditional && statement.conditions.isEmpty {
      refusals.append(
        Refusal(
          .noCondition, "a conditional stance needs at least one condition",
          remedy: .nameCondition))
    }
    if statement.isRedLine && statement.quote == nil && statement.sources.isEmpty {
      refusals.append(
        Refusal(
          .bareRedLine, "a red line needs the words it was said in, or a source",
          remedy: .giveEvidence))
    }
    if let changes = statement.changes { refusals += admit(changes: changes, of: statement) }
    return refusals
  }

  private func admit(speaker: PersonID, of statement: Statement) -> [Refusal] {
    guard let person = people[speaker] else { return known(.person, speaker, in: people) }
    let all = affiliations(of: speaker)
    let theirs = all.filter {
      $0.party == statement.party
        || isSpoken(for: statement.party, by: $0.party, on: statement.said)
    }
    guard !theirs.isEmpty else {
      var parties: [String] = []
      for party in all.map(\.party.text) where !parties.contains(party) { parties.append(party) }
      return [
        Refusal(
          .otherSpeaker,
          "'\(person.id)' speaks for '\(parties.joined(separator: "' and '"))', not for "
            + "'\(statement.party)'", remedy: .affiliate(person.id, statement.party))
      ]
    }
    if theirs.contains(where: { $0.holds(on: statement.said) }) { return [] }
    let spans = theirs.map { "\($0.from?.description ?? "…") to \($0.until?.description ?? "…")" }
    return [
      Refusal(
        .outOfOffice,
        "'\(person.id)' speaks for '\(theirs[0].party)' only from "
          + spans.joined(separator: " and from "),
        remedy: .affiliateBetween(person.id, theirs[0].party))
    ]
  }

  /// Whether a party speaks on a day for a bloc that it belonged to then; on an unknown day, for
  /// one that it ever belonged to.
  private func isSpoken(for bloc: PartyID, by party: PartyID, on day: Day) -> Bool {
    if day.isKnown { return blocs(of: party, on: day).contains(bloc) }
    return ([nil] + membershipChanges).contains { blocs(of: party, on: $0).contains(bloc) }
  }

  private func admit(changes: EntryID, of statement: Statement) -> [Refusal] {
    guard let index = index(of: changes) else {
      return [Refusal(.unknown(.entry), "no entry '\(changes)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(changes) { return [refusal] }
    let standing = content(ofRoot: entries[index].root)
    guard let standing, let theirs = party(ofStanceIn: standing) else {
      return [Refusal(.noStance, "entry '\(changes)' is no stance that stands")]
    }
    guard theirs == statement.party else {
      return [
        Refusal(
          .otherParty,
          "entry '\(changes)' is a stance of '\(theirs)', not of '\(statement.party)'")
      ]
    }
    return []
  }
}
