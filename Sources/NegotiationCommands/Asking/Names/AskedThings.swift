internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The things of a negotiation as choices, each with all of its names.
struct AskedThings {
  /// The language in which names are shown.
  let language: String?
  let today: Day
  let parties: Choices
  let everybody: Choices
  /// Parties, then people with their parties: what the first answer may be.
  let speaking: Choices
  let sources: Choices
  let targets: Choices
  let languages: Choices

  init(_ negotiation: Negotiation, language: String?, today: Day) {
    self.language = language
    self.today = today
    func choices(_ list: [Choice], separator: Character? = nil) -> Choices {
      Choices(list, separator: separator, fold: NameFolding.fold)
    }
    func named(_ id: String, _ name: Name, _ more: String = "") -> Choice {
      Choice(id, label: name.text(in: language) + more, names: name.all)
    }
    let parties = negotiation.parties.values.map { named($0.id.text, $0.name) }
    self.parties = choices(parties)
    speaking = choices(
      parties
        + negotiation.people.values.map {
          Choice(
            PartyNaming.answer($0.party.text, $0.id.text), label: $0.name.text(in: language),
            names: [$0.id.text] + $0.name.all)
        })
    everybody = choices(
      negotiation.people.values.map { person in
        let party = negotiation.parties[person.party]?.name.text(in: language)
        return named(person.id.text, person.name, ", \(party ?? person.party.text)")
      })
    sources = choices(
      negotiation.sources.values.reversed().map { source in
        Choice(
          source.id.text, label: AskedThings.citation(of: source.id, in: negotiation),
          names: [source.publisher, source.title, source.url].compactMap { $0 })
      })
    targets = choices(
      AskedThings.targets(of: negotiation, language), separator: RecordAnswers.separator)
    languages = choices(LanguageTagWords.all.map { Choice($0) })
  }

  /// The people who can speak for a party; everybody if the party is new.
  func people(of party: PartyID?, in negotiation: Negotiation) -> Choices {
    let theirs = everybody.all.filter { choice in
      guard let party, let id = PersonID(choice.value), let person = negotiation.people[id] else {
        return false
      }
      return person.party == party
        || negotiation.blocs(of: person.party, on: nil).contains(party)
    }
    return Choices(theirs, fold: NameFolding.fold)
  }

  /// A source in one line: publisher, title, day.
  static func citation(of id: SourceID, in negotiation: Negotiation) -> String {
    guard let source = negotiation.sources[id] else { return id.text }
    return [source.publisher, source.title, source.date?.description].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Clauses of the latest draft of each plan, then drafts, plans and topics.
  private static func targets(of negotiation: Negotiation, _ language: String?) -> [Choice] {
    var choices: [Choice] = []
    for plan in negotiation.plans.ids {
      guard let draft = negotiation.latestDraft(of: plan, asOf: nil) else { continue }
      choices += clauses(of: draft, in: negotiation, language)
    }
    for draft in negotiation.drafts.values {
      choices.append(Choice(draft.ref.description, label: draft.title ?? "", names: []))
    }
    for plan in negotiation.plans.values {
      choices.append(
        Choice(plan.id.text, label: plan.name.text(in: language), names: plan.name.all))
    }
    for topic in negotiation.topics.values {
      choices.append(
        Choice(
          "topic:\(topic.id)", label: topic.name.text(in: language),
          names: [topic.id.text] + topic.name.all))
    }
    return choices
  }

  private static func clauses(
    of draft: Draft, in negotiation: Negotiation, _ language: String?
  ) -> [Choice] {
    let translations = negotiation.translations.map(\.value).filter { $0.ref == draft.ref }
    var headings: [ClauseID: [(language: String, heading: String)]] = [:]
    for translation in translations {
      for part in translation.clauses + translation.sections where !part.heading.isEmpty {
        headings[part.id, default: []].append((translation.language, part.heading))
      }
    }
    func choice(_ id: ClauseID, _ number: String?, _ heading: String, _ text: String) -> Choice {
      let others = headings[id] ?? []
      let opening = ClauseOpening.words(of: text)
      let title =
        others.last { $0.language == language }?.heading
        ?? (heading.isEmpty ? opening : heading)
      let label = [number, title].compactMap { $0 }.joined(separator: " ")
      return Choice(
        negotiation.printed(.clause(draft.ref, id)), label: label,
        names: [id.text, heading, opening].filter { !$0.isEmpty } + others.map(\.heading))
    }
    return draft.sections.map { choice($0.id, $0.number, $0.heading, $0.text) }
      + draft.clauses.map { choice($0.id, $0.number, $0.heading, $0.text) }
  }
}

/// The language tags that are offered; others can be typed.
private enum LanguageTagWords {
  static let all = ["ar", "en", "fr", "ru", "uk", "zh", "es", "de", "he", "fa", "tr"]
}
