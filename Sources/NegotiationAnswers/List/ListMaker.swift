internal import NegotiationModel

/// Makes the rows of a list.
struct ListMaker {
  typealias Cell = ListReport.Cell

  let negotiation: Negotiation
  let asOf: Day?

  /// Whether a day is not after the one asked about; a thing without a day counts.
  private func holds(_ day: Day?) -> Bool { day?.isSure(by: asOf) ?? true }

  private func row(_ kind: ListReport.Kind, _ values: [ListReport.Value]) -> [Cell] {
    zip(ListReport.columns(of: kind), values).map { ($0, $1) }
  }

  /// Aliases, without duplicates: some are used in several languages.
  private func aliases(_ name: Name) -> ListReport.Value {
    var seen: Set<String> = []
    return .words(name.aliases.map(\.text).filter { seen.insert($0).inserted })
  }

  func parties() -> [[Cell]] {
    let memberships = negotiation.memberships.map(\.value).filter { $0.holds(on: asOf) }
    return negotiation.parties.values.map { party in
      let blocs = memberships.filter { $0.party == party.id }.map(\.bloc.text)
      return row(
        .parties,
        [
          .text(party.id.text), .name(party.name), aliases(party.name), .word(.kind(party.kind)),
          .word(.role(party.role)), .words(blocs),
        ])
    }
  }

  /// Memberships that begin by the day asked about, including past ones, which show their days.
  func members() -> [[Cell]] {
    negotiation.memberships.map(\.value).filter { holds($0.from) }.map { member in
      row(
        .members,
        [
          .text(member.bloc.text), .text(member.party.text), .day(member.from), .day(member.until),
        ])
    }
  }

  /// A row for each affiliation that begins by the day asked about.
  func people() -> [[Cell]] {
    let affiliations = negotiation.affiliationsByPerson
    return negotiation.people.values.flatMap { person in
      (affiliations[person.id] ?? []).filter { holds($0.from) }.map { affiliation in
        row(
          .people,
          [
            .text(person.id.text), .name(person.name), aliases(person.name),
            .text(affiliation.party.text), .text(affiliation.office), .day(affiliation.from),
            .day(affiliation.until),
          ])
      }
    }
  }

  func sources() -> [[Cell]] {
    negotiation.sources.values.filter { holds($0.date) }.map { source in
      row(
        .sources,
        [
          .text(source.id.text), .day(source.date), .text(source.publisher), .text(source.title),
          .text(source.language), .text(source.reliability?.rawValue), .text(source.origin?.text),
          .text(source.url),
        ])
    }
  }

  func topics() -> [[Cell]] {
    negotiation.topics.values.map { topic in
      row(
        .topics,
        [.text(topic.id.text), .name(topic.name), aliases(topic.name), .word(.topic(topic.kind))])
    }
  }

  func plans() -> [[Cell]] {
    negotiation.plans.values.map { plan in
      let drafts = negotiation.drafts(of: plan.id).filter { negotiation.isTabled($0, by: asOf) }
      let latest = negotiation.latestDraft(of: plan.id, asOf: asOf)
      return row(
        .plans,
        [
          .text(plan.id.text), .name(plan.name), aliases(plan.name), .count(drafts.count),
          .text(latest?.ref.description),
        ])
    }
  }

  func drafts(_ wanted: [Draft]?) -> [[Cell]] {
    let all = wanted ?? negotiation.plans.values.flatMap { negotiation.drafts(of: $0.id) }
    return all.filter { negotiation.isTabled($0, by: asOf) }.map { draft in
      row(
        .drafts,
        [
          .text(draft.ref.description), .day(draft.on), .title(draft), .words(draft.by.map(\.text)),
          .words(draft.after.map(\.text)), draft.standing.map { .word(.draft($0)) } ?? .nothing,
          .text(draft.language), .count(draft.clauses.count), .flag(draft.isAside, .aside),
        ])
    }
  }

  func clauses(_ wanted: [Draft]?) -> [[Cell]] {
    let all =
      wanted
      ?? negotiation.plans.values.compactMap { negotiation.latestDraft(of: $0.id, asOf: asOf) }
    return all.flatMap { draft in
      draft.clauses.map { clause in
        row(
          .clauses,
          [
            .text(negotiation.printed(.clause(draft.ref, clause.id))), .text(clause.number),
            .heading(clause, draft.ref), .words(clause.topics.map(\.text)),
          ])
      }
    }
  }

  func rounds() -> [[Cell]] {
    let all = negotiation.rounds.values.filter { holds($0.on) }
    return all.enumerated().sorted {
      ($0.element.on.last, $0.offset) < ($1.element.on.last, $1.offset)
    }.map(\.element).map { round in
      row(
        .rounds,
        [
          .text(round.id.text), .day(round.on), .day(round.until), .text(round.place),
          .words(round.participants.map(\.text)), .text(round.format), .text(round.outcome),
        ])
    }
  }
}
