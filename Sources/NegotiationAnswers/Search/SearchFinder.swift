internal import NegotiationModel

/// Examines entries and collects those that contain all the words of a search.
struct SearchFinder {
  private typealias Words = (field: SearchReport.Field, text: String)

  private let query: SearchReport.Query
  private let negotiation: Negotiation
  private let sieve: SearchSieve
  private(set) var hits: [SearchReport.Hit] = []

  init(_ query: SearchReport.Query, in negotiation: Negotiation) {
    self.query = query
    self.negotiation = negotiation
    sieve = SearchSieve(query.pattern)
  }

  mutating func take(_ entry: Entry, standing: Entry.Standing) {
    var said = entry
    if case .correction(let correction) = entry.event { said.event = correction.event }
    let (event, day) = (said.event, said.day)
    guard isWanted(event, day) else { return }
    for (subject, words) in subjects(of: event) {
      guard let found = found(words) else { continue }
      hits.append(
        SearchReport.Hit(
          entry: entry.id, standing: standing, subject: subject, field: found.field, day: day,
          excerpt: found.excerpt, reference: reference(to: subject, entry.id, standing),
          score: found.score - (standing == .stands ? 0 : SearchFinder.pastPenalty),
          order: hits.count))
    }
  }

  /// Corrected and withdrawn entries come after everything that counts.
  private static let pastPenalty = 1_000

  // MARK: What is asked for

  private func isWanted(_ event: Event, _ day: Day) -> Bool {
    guard day.lies(from: query.since, to: query.until) else { return false }
    if let party = query.party, !event.concerns(party) { return false }
    if let speaker = query.speaker, !event.isFrom(speaker) { return false }
    if let source = query.source, !event.cites(source) { return false }
    return day.isSure(by: query.asOf)
  }

  // MARK: Words

  private func subjects(of event: Event) -> [(SearchReport.Subject, [Words])] {
    switch event {
    case .party(let party): return [(.thing(.party, id: party.id.text), words(of: party.name))]
    case .person(let person):
      return [
        (
          .thing(.person, id: person.id.text),
          words(of: person.name) + words(.office, person.office)
        )
      ]
    case .source(let source):
      return [
        (
          .thing(.source, id: source.id.text),
          words(.title, source.title) + words(.publisher, source.publisher)
        )
      ]
    case .topic(let topic): return [(.target(.topic(topic.id)), words(of: topic.name))]
    case .plan(let plan): return [(.target(.plan(plan.id)), words(of: plan.name))]
    case .round(let round):
      return [
        (
          .thing(.round, id: round.id.text),
          words(.place, round.place) + words(.outcome, round.outcome) + words(.note, round.format)
        )
      ]
    case .draft(let draft): return subjects(of: draft)
    case .translation(let translation): return subjects(of: translation)
    case .stance(let statement):
      return [
        (
          .statement(statement),
          words(.quotation, statement.quote?.text)
            + words(.translation, statement.quote?.translation)
            + statement.conditions.map { (.condition, $0) } + words(.note, statement.note)
        )
      ]
    case .affiliation(let affiliation):
      return [
        (.thing(.person, id: affiliation.person.text), words(.office, affiliation.office))
      ]
    case .member, .alignment, .salience, .rename, .correction, .withdrawal, .adjudication, .writer,
      .unknown:
      return []
    }
  }

  private func subjects(of draft: Draft) -> [(SearchReport.Subject, [Words])] {
    let whole: (SearchReport.Subject, [Words]) = (
      .target(.draft(draft.ref)),
      words(.title, draft.title) + words(.preamble, draft.preamble)
    )
    let sections = draft.sections.map { section -> (SearchReport.Subject, [Words]) in
      (
        .target(.clause(draft.ref, section.id)),
        words(.heading, section.heading) + words(.text, section.text)
      )
    }
    let clauses = draft.clauses.map { clause -> (SearchReport.Subject, [Words]) in
      (
        .target(.clause(draft.ref, clause.id)),
        words(.heading, clause.heading) + words(.text, clause.text) + words(.note, clause.note)
      )
    }
    return [whole] + sections + clauses
  }

  private func subjects(of translation: DraftTranslation) -> [(SearchReport.Subject, [Words])] {
    let whole: (SearchReport.Subject, [Words]) = (
      .target(.draft(translation.ref)),
      words(.title, translation.title) + words(.preamble, translation.preamble)
    )
    return [whole]
      + (translation.sections + translation.clauses).map { part in
        (
          .target(.clause(translation.ref, part.id)),
          words(.heading, part.heading) + words(.text, part.text)
        )
      }
  }

  private func words(of name: Name) -> [Words] {
    let forms = [name.text] + name.translations.sorted { $0.key < $1.key }.map(\.value)
    return forms.map { (.name, $0) } + name.aliases.map { (.alias, $0.text) }
  }

  private func words(_ field: SearchReport.Field, _ text: String?) -> [Words] {
    text.flatMap { $0.isEmpty ? nil : [(field, $0)] } ?? []
  }

  // MARK: What is found

  private struct Found {
    var field: SearchReport.Field
    var excerpt: Excerpt
    var score: Int
  }

  /// The best of the texts of one thing, if together they contain all the words.
  private func found(_ all: [Words]) -> Found? {
    // Texts are folded only if they may contain the words.
    let whole = all.map(\.text).joined(separator: "\n")
    guard !all.isEmpty, sieve.mayHold(whole) else { return nil }
    let terms = 0..<query.pattern.count
    var best = [Int](repeating: 0, count: terms.count)
    var shown: (words: Words, places: [Range<Int>], score: Int)?
    for words in all {
      let text = FoldedText(words.text)
      var places: [Range<Int>] = []
      var score = 0
      for term in terms {
        let found = query.pattern.places(of: term, in: text)
        guard let first = found.first else { continue }
        places += found.map(\.place)
        score += first.fit.rawValue * 10
        best[term] = max(best[term], first.fit.rawValue * 10)
      }
      guard !places.isEmpty else { continue }
      score += SearchFinder.weight(of: words.field)
      if shown.map({ $0.score < score }) ?? true { shown = (words, places, score) }
    }
    guard !best.contains(0), let shown else { return nil }
    return Found(
      field: shown.words.field, excerpt: Excerpt(of: shown.words.text, around: shown.places),
      score: best.reduce(0, +) + SearchFinder.weight(of: shown.words.field))
  }

  /// How much a field adds to a score: the name of a thing counts more than what is said about it.
  private static func weight(of field: SearchReport.Field) -> Int {
    switch field {
    case .name, .title, .heading: 4
    case .alias, .quotation, .text: 3
    case .translation, .condition, .publisher, .office, .place: 2
    case .note, .preamble, .outcome: 1
    }
  }

  /// The argument for `show`; for a corrected or withdrawn entry, the entry itself.
  private func reference(
    to subject: SearchReport.Subject, _ entry: EntryID, _ standing: Entry.Standing
  ) -> String {
    if standing != .stands { return entry.description }
    return switch subject {
    case .statement: entry.description
    case .target(.plan(let plan)): "plan:\(plan)"
    case .target(let target): negotiation.printed(target)
    case .thing(let kind, let id): "\(kind.rawValue):\(id)"
    }
  }
}
