package import NegotiationModel

extension DraftText {
  /// The identifiers of all clauses, each unique; see ``ClauseNames``.
  ///
  /// - `inherited`: identifiers from an earlier draft, by the index of the clause.
  package func identifiers(inherited: [Int: String] = [:]) -> [String] {
    ClauseNames.identifiers(clauseNames, inherited: inherited)
  }

  /// The draft, ready to be recorded.
  package func proposed(_ particulars: ProposedDraft.Particulars) -> ProposedDraft {
    ProposedDraft(
      particulars, title: title, preamble: preamble,
      sections: zip(sections, sectionNames).map { section, names in
        ProposedDraft.Section(
          names: names, kind: section.kind, number: section.number, heading: section.heading,
          text: section.text, parent: section.parent, clausesBefore: section.clausesBefore,
          from: section.from)
      },
      clauses: zip(clauses, clauseNames).map { clause, names in
        ProposedDraft.Clause(
          names: names, number: clause.number, heading: clause.heading, text: clause.text,
          topics: clause.topics.map { TopicID(checked: $0) }, note: clause.note,
          isUnverified: clause.isUnverified, section: clause.sectionPath.last, from: clause.from)
      })
  }

  /// The identifiers of all sections, each different from all others and from those of clauses.
  package func sectionIdentifiers(clauses: [String]) -> [String] {
    SectionNames.identifiers(
      zip(sections, sectionNames).map { section, names in
        SectionNames.Entry(names: names, kind: section.kind, parent: section.parent)
      }, taken: Set(clauses))
  }

  /// The names from which a section's identifier is chosen.
  private var sectionNames: [ClauseNames] {
    sections.map { section in
      ClauseNames(
        explicit: section.explicitIdentifier, kept: section.keptIdentifier,
        heading: ClauseNames.identifier(ofHeading: section.heading),
        number: Self.number(of: section))
    }
  }

  /// A section's number in normal form, so that `Part I` and `Part One` are `part-1`.
  private static func number(of section: DraftSection) -> String? {
    guard let number = section.number else { return nil }
    if let value = NumberMarker.reading(section.label)?.value, value.depth == 1,
      let step = value.first, step.insertion == 0
    {
      return String(step.value)
    }
    return IdentifierGrammar.normalized(NumeralValue.plain(number))
  }

  /// The names from which a clause's identifier is chosen.
  private var clauseNames: [ClauseNames] {
    let numbers = qualifiedNumbers()
    return clauses.indices.map { index in
      ClauseNames(
        explicit: clauses[index].explicitIdentifier, kept: clauses[index].keptIdentifier,
        heading: ClauseNames.identifier(
          ofHeading: clauses[index].soleHeading ?? clauses[index].heading),
        number: numbers[index].flatMap { IdentifierGrammar.normalized($0) })
    }
  }

  /// The numbers in ASCII digits, with the section's number in front if numbering restarts.
  private func qualifiedNumbers() -> [String?] {
    let plain = clauses.indices.map { index in
      clauses[index].number.map(NumeralValue.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
    if Self.isRising(plain) { return plain }
    var uses: [String: Int] = [:]
    for number in plain.compactMap({ $0 }) { uses[number, default: 0] += 1 }
    return zip(plain, clauses).map { number, clause in
      guard let number, uses[number, default: 0] > 1 else { return number }
      let qualifiers = clause.sectionPath.compactMap { index -> String? in
        guard sections.indices.contains(index) else { return nil }
        let section = sections[index]
        let name =
          section.number.map(NumeralValue.plain)
          ?? ClauseNames.identifier(ofHeading: section.label) ?? ""
        return name.isEmpty ? nil : name
      }
      return (qualifiers + [number]).joined(separator: ".")
    }
  }

  /// Whether numbers rise from clause to clause, so that none occurs twice.
  private static func isRising(_ numbers: [String?]) -> Bool {
    var last = 0
    for number in numbers {
      guard let number, let value = Int(number), value > last else { return false }
      last = value
    }
    return true
  }
}
