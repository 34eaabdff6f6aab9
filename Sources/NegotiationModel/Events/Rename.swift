/// A thing gets another identifier from now on.
///
/// What was recorded under the old name stays as it was written; readers see the new name. If the
/// new name belongs to another thing, both become one.
package struct Rename: Hashable, Sendable {
  /// The kinds of thing that can be renamed.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case party, person, source, topic, plan, draft, round
  }

  package var kind: Kind
  /// An identifier, or `plan@draft` for a draft.
  package var old: String
  package var new: String

  package init(_ kind: Kind, from old: String, to new: String) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// Whether both names are valid for the kind; a draft keeps its plan.
  package var isWellFormed: Bool {
    guard kind == .draft else {
      return [old, new].allSatisfy { IdentifierGrammar.normalized($0) == $0 }
    }
    guard let from = DraftRef(old), let to = DraftRef(new) else { return false }
    return from.plan == to.plan && from.description == old && to.description == new
  }
}

extension Negotiation {
  /// What a rename must meet to be recorded.
  func admit(_ rename: Rename) -> [Refusal] {
    let noun = Refusal.Noun(rawValue: rename.kind.rawValue) ?? .name
    guard rename.isWellFormed else {
      return [Refusal(.badName, "a draft keeps its plan: '\(rename.old)', '\(rename.new)'")]
    }
    if let earlier = currentNames.entry(renaming: rename.old, rename.kind) {
      let now = currentNames.name(rename.old, rename.kind)
      return [
        Refusal(
          .renamed, "\(noun.rawValue) '\(rename.old)' is called '\(now)' since \(earlier)",
          remedy: .withdraw(earlier))
      ]
    }
    let known = names(of: rename.kind)
    guard known.contains(rename.old) else {
      return [
        unknown(noun, rename.old, known: known.sorted(), called: calls(of: rename.kind))
      ]
    }
    // The new name is a former name of the same thing.
    if currentNames.name(rename.new, rename.kind) == rename.old {
      let earlier = currentNames.entry(renaming: rename.new, rename.kind)
      return [
        Refusal(
          .renamed, "\(noun.rawValue) '\(rename.new)' is called '\(rename.old)' already",
          remedy: earlier.map { .withdraw($0) })
      ]
    }
    return clashes(of: rename)
  }

  /// Two drafts cannot become one, and a party cannot become its own member.
  private func clashes(of rename: Rename) -> [Refusal] {
    let new = currentNames.name(rename.new, rename.kind)
    switch rename.kind {
    case .draft:
      guard let ref = DraftRef(new), drafts.contains(ref) else { return [] }
      return fresh(.draft, ref, in: drafts)
    case .plan:
      let plan = PlanID(checked: new)
      let old = drafts.ids.filter { $0.plan.text == rename.old }
      return old.flatMap { fresh(.draft, DraftRef(plan: plan, draft: $0.draft), in: drafts) }
    case .party: return clashes(PartyID(checked: rename.old), PartyID(checked: new))
    case .source: return clashes(SourceID(checked: rename.old), SourceID(checked: new))
    case .person, .topic, .round: return []
    }
  }

  /// Why two parties cannot become one: one is a member of the other, or the one that would inherit
  /// members is not a bloc.
  private func clashes(_ old: PartyID, _ new: PartyID) -> [Refusal] {
    guard old != new, parties.contains(new) else { return [] }
    for (member, bloc) in [(old, new), (new, old)] {
      let ties = ties(from: member, upTo: bloc)
      guard let tie = ties.last else { continue }
      let through = ties.dropLast().map { "'\($0.value.bloc)'" }.joined(separator: " and ")
      return [
        Refusal(
          .ownMember,
          "bloc '\(bloc)' cannot be one with its member '\(member)'"
            + (through.isEmpty ? "" : ", which belongs to it through \(through)"),
          remedy: .withdraw(id(of: tie.place)))
      ]
    }
    guard relations.members[old] != nil, let held = parties[new], !held.canHaveMembers else {
      return []
    }
    return [noBloc(held)]
  }

  /// Why two sources cannot become one: one relays the other.
  private func clashes(_ old: SourceID, _ new: SourceID) -> [Refusal] {
    guard old != new else { return [] }
    for (source, origin) in [(old, new), (new, old)] {
      guard let relay = relays(from: source, upTo: origin).last,
        let place = sources.place(of: relay)
      else { continue }
      return [
        Refusal(
          .originCycle, "source '\(relay)' cannot relay itself", remedy: .correct(id(of: place)))
      ]
    }
    return []
  }

  /// The current names of all things of a kind.
  package func names(of kind: Rename.Kind) -> Set<String> {
    switch kind {
    case .party: Set(parties.ids.map(\.text))
    case .person: Set(people.ids.map(\.text))
    case .source: Set(sources.ids.map(\.text))
    case .topic: Set(topics.ids.map(\.text))
    case .plan: Set(plans.ids.map(\.text))
    case .draft: Set(drafts.ids.map(\.description))
    case .round: Set(rounds.ids.map(\.text))
    }
  }

  private func calls(of kind: Rename.Kind) -> [Refusal.Call] {
    switch kind {
    case .party: parties.calls
    case .person: people.calls
    case .topic: topics.calls
    case .plan: plans.calls
    case .source, .draft, .round: []
    }
  }
}
