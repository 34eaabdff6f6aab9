package import NegotiationModel
internal import TextComparison

/// A draft as it is printed: its contents from top to bottom.
package struct DraftOutline: Sendable {
  package enum Kind: Hashable, Sendable {
    case title, preamble
    case section(SectionKind)
    case clause
  }

  /// One provision, or the text before the first.
  package struct Unit: Sendable {
    package var kind: Kind
    /// Its index among the sections or the clauses; 0 for title and preamble.
    package var place: Int
    /// Its identifier; empty for title and preamble.
    package var id: String
    package var number: String?
    /// The number with everything printed around it; `nil` if the log has only the number.
    package var label: String?
    package var heading: String
    package var text: String
    /// The number of sections that contain it.
    package var depth: Int

    package init(
      kind: Kind, place: Int = 0, id: String = "", number: String? = nil, label: String? = nil,
      heading: String = "", text: String = "", depth: Int = 0
    ) {
      self.kind = kind
      self.place = place
      self.id = id
      self.number = number
      self.label = label
      self.heading = heading
      self.text = text
      self.depth = depth
    }
  }

  /// Its name: `plan@draft`, or a file.
  package var name: String
  /// The name under which it was recorded, which is not part of its text.
  package var title: String?
  package var by: [PartyID] = []
  package var on: Day?
  package var language: String?
  package var units: [Unit]

  package init(name: String, title: String? = nil, language: String?, units: [Unit]) {
    self.name = name
    self.title = title
    self.language = language
    self.units = units
  }

  /// The order of sections and clauses: a section comes before the clauses in it.
  ///
  /// - `before`: for each section, the number of clauses before it.
  package static func order(sections before: [Int], clauses: Int) -> [(isSection: Bool, place: Int)]
  {
    var result: [(isSection: Bool, place: Int)] = []
    var next = 0
    for clause in 0...clauses {
      while next < before.count, clause == clauses || before[next] <= clause {
        result.append((true, next))
        next += 1
      }
      if clause < clauses { result.append((false, clause)) }
    }
    return result
  }
}

extension DraftOutline {
  /// A recorded draft, in a language if the log has its text in it.
  package init(_ draft: Draft, in negotiation: Negotiation, language: String? = nil) {
    let translation = language.flatMap { tag in
      negotiation.translations.last { $0.value.ref == draft.ref && $0.value.language == tag }?.value
    }
    let words = Dictionary(
      (translation.map { $0.sections + $0.clauses } ?? []).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.init(
      name: draft.ref.description, title: translation?.title ?? draft.title,
      language: translation?.language ?? draft.language, units: [])
    by = draft.by
    on = draft.on
    let preamble = translation?.preamble ?? draft.preamble
    if !preamble.isEmpty { units.append(Unit(kind: .preamble, text: preamble)) }
    for (isSection, place) in Self.order(
      sections: draft.sections.map(\.clausesBefore), clauses: draft.clauses.count)
    {
      if isSection {
        let section = draft.sections[place]
        let part = words[section.id]
        units.append(
          Unit(
            kind: .section(section.kind), place: place, id: section.id.text,
            number: part?.number ?? section.number, heading: part?.heading ?? section.heading,
            text: part?.text ?? section.text, depth: draft.line(of: place).count - 1))
      } else {
        let clause = draft.clauses[place]
        let part = words[clause.id]
        units.append(
          Unit(
            kind: .clause, place: place, id: clause.id.text, number: part?.number ?? clause.number,
            heading: part?.heading ?? clause.heading, text: part?.text ?? clause.text,
            depth: clause.section.map { draft.line(of: $0).count } ?? 0))
      }
    }
  }

  /// Whether the log has a draft's text in a language.
  package static func isWritten(
    _ draft: Draft, in negotiation: Negotiation, language: String
  ) -> Bool {
    draft.language == language
      || negotiation.translations.contains {
        $0.value.ref == draft.ref && $0.value.language == language
      }
  }
}
