extension Negotiation {
  /// A name that an entry uses and no entry defines.
  package struct BrokenReference: Hashable, Sendable {
    package var entry: EntryID
    package var message: String
  }

  /// Every broken reference of the log.
  ///
  /// Entries are admitted only with valid references. A broken one was written by hand, or its
  /// target was withdrawn on another machine at the same time.
  package func brokenReferences() -> [BrokenReference] {
    var found: [BrokenReference] = []
    func report(_ entry: EntryID, _ kind: String, _ name: String) {
      found.append(BrokenReference(entry: entry, message: "unknown \(kind) '\(name)'"))
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
        report(id(of: place), "party", party.text)
      }
    }
    for person in people.counted where !parties.contains(person.value.party) {
      report(id(of: person.place), "party", person.value.party.text)
    }
    for (place, affiliation) in affiliations {
      if !people.contains(affiliation.person) {
        report(id(of: place), "person", affiliation.person.text)
      }
      if !parties.contains(affiliation.party) {
        report(id(of: place), "party", affiliation.party.text)
      }
    }
    for definition in drafts.inForce {
      let (place, draft) = (definition.place, definition.value)
      if !plans.contains(draft.ref.plan) { report(id(of: place), "plan", draft.ref.plan.text) }
      for party in draft.by where !parties.contains(party) {
        report(id(of: place), "party", party.text)
      }
      for source in draft.sources where !sources.contains(source) {
        report(id(of: place), "source", source.text)
      }
      for parent in draft.after {
        let ref = DraftRef(plan: draft.ref.plan, draft: parent)
        if !drafts.contains(ref) { report(id(of: place), "draft", ref.description) }
      }
      for clause in draft.clauses {
        for topic in clause.topics where !topics.contains(topic) {
          report(id(of: place), "topic", topic.text)
        }
      }
    }
    var joins = drafts.inForce.map { ($0.place, $0.value.ref, $0.value.links) }
    joins += alignments.map { ($0.place, $0.value.ref, $0.value.links) }
    for (place, ref, links) in joins {
      if !drafts.contains(ref) { report(id(of: place), "draft", ref.description) }
      for link in links {
        let parent = DraftRef(plan: ref.plan, draft: link.from)
        let targets =
          link.new.map { Target.clause(ref, $0) } + link.old.map { Target.clause(parent, $0) }
        for target in targets where missing(target) != nil {
          report(id(of: place), "clause", target.description)
        }
      }
    }
    for (place, translation) in translations {
      if let draft = drafts[translation.ref] {
        let ids = Set(draft.clauses.map(\.id) + draft.sections.map(\.id))
        for part in translation.clauses + translation.sections where !ids.contains(part.id) {
          report(id(of: place), "clause", "\(translation.ref)/\(part.id)")
        }
      } else {
        report(id(of: place), "draft", translation.ref.description)
      }
      for source in translation.sources where !sources.contains(source) {
        report(id(of: place), "source", source.text)
      }
    }
    for (place, salience) in saliences {
      if !parties.contains(salience.party) { report(id(of: place), "party", salience.party.text) }
      if missing(salience.target) != nil {
        report(id(of: place), "target", salience.target.description)
      }
    }
    for definition in rounds.inForce {
      let (place, round) = (definition.place, definition.value)
      for party in round.participants where !parties.contains(party) {
        report(id(of: place), "party", party.text)
      }
      for source in round.sources where !sources.contains(source) {
        report(id(of: place), "source", source.text)
      }
    }
    for (entry, kind, name) in unknownNamesOfStances() {
      found.append(BrokenReference(entry: entry, message: "unknown \(kind) '\(name)'"))
    }
    return found.sorted { ($0.entry, $0.message) < ($1.entry, $1.message) }
  }
}
