internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

extension CommandContext {
  /// Completions of the typed word; none if the folder cannot be read.
  ///
  /// If no name begins with it, the only party, person or topic with an alias that does is offered.
  func names(for lookup: NameLookup) -> [String] {
    let typed = lookup.prefix
    guard let folder = try? folder(), let reader = try? folder.reader(),
      let negotiation = try? reader.negotiation()
    else { return [] }
    let names = negotiation.names(for: lookup)
    let begun = names.filter { $0.hasPrefix(typed) }
    if !begun.isEmpty || typed.isEmpty { return begun }
    let called = negotiation.calls(of: lookup.kind).filter {
      names.contains($0.id) && SpokenName.name($0.name, begins: typed)
    }
    let meant = Set(called.map(\.id))
    return meant.count == 1 ? Array(meant) : []
  }
}

extension Negotiation {
  /// The most entries that are offered: the latest that fit.
  private static let offeredEntries = 200

  /// The identifiers of one kind that completion offers.
  fileprivate func names(for lookup: NameLookup) -> [String] {
    let drafts = drafts.ids.map(\.description)
    let plans = plans.ids.map(\.text)
    let topics = topics.ids.map { "topic:\($0)" }
    func clauses() -> [String] {
      self.drafts.values.flatMap { draft in
        (draft.sections.map(\.id) + draft.clauses.map(\.id)).map {
          printed(.clause(draft.ref, $0))
        }
      }
    }
    switch lookup.kind {
    case "party": return parties.ids.map(\.text)
    case "person": return people(of: party(meantBy: lookup.before)).map(\.text)
    case "source": return sources.ids.map(\.text)
    case "topic": return self.topics.ids.map(\.text)
    case "plan": return plans
    case "round": return rounds.ids.map(\.text)
    case "draft": return drafts + plans
    case "target": return clauses() + drafts + plans + topics
    case "entry": return entries(typed: lookup.prefix)
    case "reference":
      // There are many entries, so they are offered only after a writer was typed.
      let entries = lookup.prefix.isEmpty ? [] : entries(typed: lookup.prefix)
      return parties.ids.map(\.text) + clauses() + drafts + plans + topics + people.ids.map(\.text)
        + sources.ids.map(\.text) + rounds.ids.map(\.text) + entries
    default: return []
    }
  }

  /// The latest standing entries whose names begin with a word.
  private func entries(typed: String) -> [String] {
    var found: [String] = []
    for entry in allEntries.reversed() where entry.standing == .stands {
      let name = entry.id.description
      guard name.hasPrefix(typed) else { continue }
      found.append(name)
      if found.count == Negotiation.offeredEntries { break }
    }
    return found
  }

  /// The party that a speaker may belong to: the one on the command line, else that of the
  /// statement.
  private func party(meantBy words: [String]) -> PartyID? {
    for word in words {
      if let id = PartyID(word), parties.contains(id) { return id }
      guard let id = EntryID(word), let entry = entry(id) else { continue }
      if let party = entry.event?.statement?.party ?? entry.stances.first?.party { return party }
    }
    return nil
  }

  private func people(of party: PartyID?) -> [PersonID] {
    guard let party else { return people.ids }
    return people.ids.filter { people[$0]?.party == party }
  }

  /// The names of all things of one kind, with the identifier of each.
  fileprivate func calls(of kind: String) -> [Refusal.Call] {
    let topics = topics.calls.map { Refusal.Call(name: $0.name, id: "topic:" + $0.id) }
    switch kind {
    case "party": return parties.calls
    case "person": return people.calls
    case "topic": return self.topics.calls
    case "plan", "draft": return plans.calls
    case "target": return plans.calls + topics
    case "reference": return parties.calls + people.calls + plans.calls + topics
    default: return []
    }
  }
}
