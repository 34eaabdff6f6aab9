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
    sections = zip(text.sections, text.sectionIdentifiers(clauses: identifiers)).map {
      section, identifier in
      MatchSection(
        id: identifier, isExplicit: section.explicitIdentifier != nil,
        kind: section.kind.rawValue, number: section.number, heading: section.heading,
        text: section.text, parent: section.parent)
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
