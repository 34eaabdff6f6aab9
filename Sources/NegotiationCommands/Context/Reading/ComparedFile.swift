internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel
internal import TextComparison

/// A draft read from a file, as it is compared with another.
struct ComparedFile {
  var clauses: [MatchClause]
  var sections: [MatchSection]
  var surroundings: DraftComparison.Surroundings
  /// What the author says that each clause comes from.
  private var origins: [(clause: Int, names: [String], line: Int)] = []

  init(_ text: DraftText) {
    let identifiers = text.identifiers()
    clauses = text.clauses.indices.map { index in
      let clause = text.clauses[index]
      return MatchClause(
        id: identifiers[index], isExplicit: clause.explicitIdentifier != nil,
        number: clause.number, heading: clause.heading, text: clause.text,
        section: clause.sectionPath.last)
    }
    var parents: [Int] = []
    sections = text.sections.enumerated().map { place, section in
      while let last = parents.last, text.sections[last].level >= section.level {
        parents.removeLast()
      }
      defer { parents.append(place) }
      return MatchSection(
        id: section.explicitIdentifier
          ?? IdentifierGrammar.derived(
            from: section.heading.isEmpty ? section.label : section.heading)
          ?? "section-\(place + 1)",
        isExplicit: section.explicitIdentifier != nil, number: section.number,
        heading: section.heading, text: section.text, parent: parents.last)
    }
    surroundings = DraftComparison.Surroundings(title: text.title, preamble: text.preamble)
    for (place, clause) in text.clauses.enumerated() {
      if let names = clause.from { origins.append((place, names, clause.line)) }
    }
  }

  /// The joins that the author of this draft states, to the clauses of the one before.
  ///
  /// - `file`: the name of this file, for the message about a name that the other draft lacks.
  func pinned(from old: ComparedFile, named file: String) throws -> [PinnedClauseLink] {
    guard !origins.isEmpty else { return [] }
    let stated = StatedOrigins(
      origins.map { (clause: $0.clause, names: $0.names) },
      old: old.clauses.map { (id: $0.id, number: $0.number, isExplicit: $0.isExplicit) },
      new: clauses.map { (id: $0.id, isExplicit: $0.isExplicit) })
    if let unknown = stated.unknown.first {
      let line = origins.first { $0.clause == unknown.clause }?.line ?? 1
      throw Failure(
        .data, "\(file):\(line):1: the earlier draft has no clause '\(unknown.name)'")
    }
    return stated.links
  }
}
