extension Negotiation {
  /// A name that an entry uses and nobody has recorded.
  package struct BrokenReference: Hashable, Sendable {
    package var entry: EntryID
    package var message: String
  }

  /// Every reference of the log that leads nowhere.
  ///
  /// Entries are admitted only with good references, so one that leads nowhere came in by hand or
  /// lost what it needs to a withdrawal made elsewhere at the same time.
  package func brokenReferences() -> [BrokenReference] {
    var found: [BrokenReference] = []
    func report(_ place: Int32, _ kind: String, _ name: String) {
      found.append(
        BrokenReference(entry: id(ofEntry: place), message: "unknown \(kind) '\(name)'"))
    }
    for (entry, of) in dangling {
      found.append(BrokenReference(entry: entry, message: "no entry '\(of)'"))
    }
    for (entry, of) in misfits {
      found.append(
        BrokenReference(
          entry: entry, message: "entry '\(of)' is of another type than its correction"))
    }
    for (place, membership) in memberships {
      for party in [membership.bloc, membership.party] where !parties.contains(party) {
        report(place, "party", party.text)
      }
    }
    for person in people.values where !parties.contains(person.party) {
      report(people.place(of: person.id) ?? 0, "party", person.party.text)
    }
    for draft in drafts.values {
      let place = drafts.place(of: draft.ref) ?? 0
      if !plans.contains(draft.ref.plan) { report(place, "plan", draft.ref.plan.text) }
      for party in draft.by where !parties.contains(party) { report(place, "party", party.text) }
      for source in draft.sources where !sources.contains(source) {
        report(place, "source", source.text)
      }
      for parent in draft.after {
        let ref = DraftRef(plan: draft.ref.plan, draft: parent)
        if !drafts.contains(ref) { report(place, "draft", ref.description) }
      }
      for clause in draft.clauses {
        for topic in clause.topics where !topics.contains(topic) {
          report(place, "topic", topic.text)
        }
      }
    }
    var joins = drafts.values.map { (drafts.place(of: $0.ref) ?? 0, $0.ref, $0.links) }
    joins += alignments.map { ($0.place, $0.value.ref, $0.value.links) }
    for (place, ref, links) in joins {
      if !drafts.contains(ref) { report(place, "draft", ref.description) }
      for link in links {
        let parent = DraftRef(plan: ref.plan, draft: link.from)
        let targets =
          link.new.map { Target.clause(ref, $0) } + link.old.map { Target.clause(parent, $0) }
        for target in targets where missing(target) != nil {
          report(place, "clause", target.description)
        }
      }
    }
    for (place, translation) in translations {
      if let draft = drafts[translation.ref] {
        let ids = Set(draft.clauses.map(\.id) + draft.sections.map(\.id))
        for part in translation.clauses + translation.sections where !ids.contains(part.id) {
          report(place, "clause", "\(translation.ref)/\(part.id)")
        }
      } else {
        report(place, "draft", translation.ref.description)
      }
      for source in translation.sources where !sources.contains(source) {
        report(place, "source", source.text)
      }
    }
    for (place, salience) in saliences {
      if !parties.contains(salience.party) { report(place, "party", salience.party.text) }
      if missing(salience.target) != nil { report(place, "target", salience.target.description) }
    }
    for round in rounds.values {
      let place = rounds.place(of: round.id) ?? 0
      for party in round.participants where !parties.contains(party) {
        report(place, "party", party.text)
      }
      for source in round.sources where !sources.contains(source) {
        report(place, "source", source.text)
      }
    }
    found += brokenStances()
    return found.sorted { ($0.entry, $0.message) < ($1.entry, $1.message) }
  }

  /// Whether every name that a stance ever bore is the name of something: then no stance refers to what
  /// is not there, and none need be looked at.
  package var knowsAllNames: Bool {
    symbols.parties.texts.allSatisfy { parties.contains(PartyID(checked: $0)) }
      && symbols.people.texts.allSatisfy { people.contains(PersonID(checked: $0)) }
      && symbols.rounds.texts.allSatisfy { rounds.contains(RoundID(checked: $0)) }
      && symbols.targets.allSatisfy { $0.map { missing($0) == nil } ?? false }
      && (0..<Int32(symbols.sourceLists.count)).allSatisfy { list in
        symbols.sources(list).allSatisfy { sources.contains($0) }
      }
  }

  /// Names are numbers in the rows, so each name is looked up once however many rows use it.
  private func brokenStances() -> [BrokenReference] {
    let badParties = symbols.parties.texts.map { !parties.contains(PartyID(checked: $0)) }
    let badPeople = symbols.people.texts.map { !people.contains(PersonID(checked: $0)) }
    let badRounds = symbols.rounds.texts.map { !rounds.contains(RoundID(checked: $0)) }
    let badTargets = symbols.targets.map { $0.map { missing($0) != nil } ?? true }
    let badSources = (0..<Int32(symbols.sourceLists.count)).map { list in
      symbols.sources(list).filter { !sources.contains($0) }
    }
    var found: [BrokenReference] = []
    for row in stances where !row.flags.contains(.dead) {
      func report(_ kind: String, _ name: String) {
        found.append(
          BrokenReference(entry: id(ofEntry: row.entry), message: "unknown \(kind) '\(name)'"))
      }
      if badParties[Int(row.party)] { report("party", symbols.parties.text(row.party)) }
      if badTargets[Int(row.target)] { report("target", symbols.targetNames.text(row.target)) }
      if row.speaker >= 0, badPeople[Int(row.speaker)] {
        report("person", symbols.people.text(row.speaker))
      }
      if row.round >= 0, badRounds[Int(row.round)] {
        report("round", symbols.rounds.text(row.round))
      }
      for source in badSources[Int(row.sources)] { report("source", source.text) }
    }
    return found
  }
}
