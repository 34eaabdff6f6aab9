internal import NegotiationModel

/// Exports a recorded draft as a file that is read back as the same draft, with the same joins.
struct DraftExport {
  private let negotiation: Negotiation
  private let draft: Draft

  init(_ draft: Draft, in negotiation: Negotiation) {
    self.draft = draft
    self.negotiation = negotiation
  }

  /// The text; a clause or section states its origin only if the reader would not find it anyway.
  func text() -> DraftText {
    var text = DraftText(
      title: draft.title, preamble: draft.preamble, sections: sections(draft.sections),
      clauses: draft.clauses.map { clause in
        ClauseText(
          explicitIdentifier: clause.isExplicit ? clause.id.text : nil,
          keptIdentifier: clause.isExplicit ? nil : clause.id.text, number: clause.number,
          heading: clause.heading, text: clause.text, topics: clause.topics.map(\.text),
          note: clause.note, isUnverified: clause.isUnverified,
          sectionPath: clause.section.map { draft.line(of: $0).reversed() } ?? [])
      })
    guard !draft.after.isEmpty else { return text }
    let wanted = draft.after.map { origins(in: $0) }
    // A stated origin affects the joins of other clauses, so the check is repeated.
    for _ in 0..<Self.attempts {
      let found = found(by: text)
      var isSame = true
      for (place, clause) in draft.clauses.enumerated()
      where wanted.indices.contains(where: { wanted[$0][clause.id] != found[$0][clause.id] }) {
        isSame = false
        text.clauses[place].from = stated(wanted, clause.id)
      }
      for (place, section) in draft.sections.enumerated()
      where wanted.indices.contains(where: { wanted[$0][section.id] != found[$0][section.id] }) {
        isSame = false
        text.sections[place].from = stated(wanted, section.id)
      }
      if isSame { return text }
    }
    for (place, clause) in draft.clauses.enumerated() {
      text.clauses[place].from = stated(wanted, clause.id)
    }
    for (place, section) in draft.sections.enumerated() {
      text.sections[place].from = stated(wanted, section.id)
    }
    return text
  }

  /// The text in another language, with the names of clauses and sections from the draft.
  func text(of translation: DraftTranslation) -> DraftText {
    let words = Dictionary(
      translation.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(
      draft.clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sections = self.sections(draft.sections)
    for place in sections.indices {
      let part = words[draft.sections[place].id]
      sections[place].number = part?.number
      sections[place].heading = part?.heading ?? ""
      sections[place].text = part?.text ?? ""
    }
    let places = Dictionary(
      translation.clauses.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for place in sections.indices {
      let before = draft.clauses[..<sections[place].clausesBefore].compactMap { places[$0.id] }
      sections[place].clausesBefore = before.count
    }
    return DraftText(
      title: translation.title, preamble: translation.preamble,
      sections: translation.sections.isEmpty ? [] : sections,
      clauses: translation.clauses.map { part in
        let isExplicit = numbers[part.id]?.isExplicit ?? true
        return ClauseText(
          explicitIdentifier: isExplicit ? part.id.text : nil,
          keptIdentifier: isExplicit ? nil : part.id.text, number: part.number,
          heading: part.heading, text: part.text,
          sectionPath: translation.sections.isEmpty
            ? [] : numbers[part.id]?.section.map { draft.line(of: $0).reversed() } ?? [])
      })
  }

  private static let attempts = 3

  private func sections(_ sections: [Section]) -> [DraftSection] {
    sections.indices.map { place in
      let section = sections[place]
      return DraftSection(
        kind: section.kind, parent: section.parent,
        explicitIdentifier: section.isExplicit ? section.id.text : nil,
        keptIdentifier: section.isExplicit ? nil : section.id.text, number: section.number,
        heading: section.heading, text: section.text, level: draft.line(of: place).count,
        clausesBefore: section.clausesBefore)
    }
  }

  // MARK: Joins

  /// The recorded origins of each clause and section in one parent draft.
  private func origins(in parent: DraftID) -> [ClauseID: Set<ClauseID>] {
    guard let old = negotiation.drafts[DraftRef(plan: draft.ref.plan, draft: parent)] else {
      return [:]
    }
    return origins(
      of: draft, in: old,
      joins: Lineage.joins(of: draft, with: parent, in: negotiation).mapValues { $0.map(\.old) })
  }

  private func origins(
    of draft: Draft, in old: Draft, joins: [ClauseID: [ClauseID]]
  ) -> [ClauseID: Set<ClauseID>] {
    let clauses = Set(old.clauses.map(\.id))
    let sections = Set(old.sections.map(\.id))
    var origins: [ClauseID: Set<ClauseID>] = [:]
    for id in draft.clauses.map(\.id) {
      origins[id] = Set((joins[id] ?? [id]).filter(clauses.contains))
    }
    for id in draft.sections.map(\.id) where origins[id] == nil {
      origins[id] = Set((joins[id] ?? [id]).filter(sections.contains))
    }
    return origins
  }

  /// The origins that an import of the text would find.
  private func found(by text: DraftText) -> [[ClauseID: Set<ClauseID>]] {
    let particulars = ProposedDraft.Particulars(
      ref: draft.ref, by: draft.by, on: draft.on, after: draft.after, standing: draft.standing,
      language: draft.language, sources: draft.sources)
    guard
      case .draft(let made) = DraftRecording.event(text.proposed(particulars), in: negotiation)
    else { return draft.after.map { _ in [:] } }
    return draft.after.map { parent in
      guard let old = negotiation.drafts[DraftRef(plan: draft.ref.plan, draft: parent)] else {
        return [:]
      }
      var joins: [ClauseID: [ClauseID]] = [:]
      for link in made.links where link.from == parent {
        for clause in link.new { joins[clause, default: []] += link.old }
      }
      return origins(of: made, in: old, joins: joins)
    }
  }

  /// The origins to state for a clause or section, of all parent drafts.
  private func stated(_ origins: [[ClauseID: Set<ClauseID>]], _ clause: ClauseID) -> [String] {
    Set(origins.flatMap { $0[clause] ?? [] }).map(\.text).sorted()
  }
}
