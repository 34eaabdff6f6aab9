internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationExchange
internal import NegotiationModel
internal import TextComparison

/// A draft from a file, prepared for comparison.
struct ComparedFile {
  var clauses: [MatchClause]
  var sections: [MatchSection]
  var surroundings: DraftComparison.Surroundings
  /// Its contents from top to bottom; empty if its clauses are not named.
  private(set) var units: [DraftOutline.Unit] = []
  /// The origins of clauses and sections that the author states.
  private var origins: [Origin] = []
  private var sectionOrigins: [Origin] = []

  private struct Origin {
    let place: Int
    let names: [String]
    let line: Int
  }

  /// - `isNamed`: whether every clause gets an identifier. Else it has the one that its author wrote, or
  ///   none: to derive one takes a quarter of the time of reading, and a clause with words is shown by
  ///   them.
  /// - `withTraces`: whether pictures, hidden words and headers are compared too, which no clause has.
  init(_ document: ReadDocument, isNamed: Bool, withTraces: Bool = false) {
    self.init(document.draft, isNamed: isNamed || !document.attachments.isEmpty)
    var taken = Set(clauses.map(\.id))
    for attachment in document.attachments where attachment.isNote || withTraces {
      var id = attachment.id
      while !taken.insert(id).inserted { id += "-2" }
      clauses.append(
        MatchClause(
          id: id, isExplicit: false, number: nil, heading: attachment.heading,
          text: attachment.text, section: nil))
      units.append(
        DraftOutline.Unit(
          kind: .clause, place: clauses.count - 1, id: id, label: "", heading: attachment.heading,
          text: attachment.text))
    }
  }

  /// Makes each paragraph a clause; a printed number stays part of its text.
  init(paragraphs: [String]) {
    clauses = paragraphs.enumerated().map { index, text in
      MatchClause(
        id: "paragraph-\(index + 1)", isExplicit: false, number: nil, heading: "", text: text,
        section: nil)
    }
    sections = []
    surroundings = DraftComparison.Surroundings()
    units = paragraphs.enumerated().map { index, text in
      DraftOutline.Unit(
        kind: .clause, place: index, id: "paragraph-\(index + 1)", label: "", text: text)
    }
  }

  private init(_ text: DraftText, isNamed: Bool) {
    let isNamed = isNamed || Self.needsNames(text)
    let identifiers = isNamed ? text.identifiers() : []
    clauses = text.clauses.indices.map { index in
      let clause = text.clauses[index]
      return MatchClause(
        id: isNamed ? identifiers[index] : clause.explicitIdentifier ?? "",
        isExplicit: clause.explicitIdentifier != nil,
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
    if isNamed { units = Self.units(of: text, identifiers) }
    for (place, clause) in text.clauses.enumerated() {
      guard let names = clause.from else { continue }
      origins.append(Origin(place: place, names: names, line: clause.line))
    }
    for (place, section) in text.sections.enumerated() {
      guard let names = section.from else { continue }
      sectionOrigins.append(Origin(place: place, names: names, line: section.line))
    }
  }

  /// Whether names are needed although nobody asked for them: a section's name must differ from
  /// those of clauses, and a clause without words has only its name.
  private static func needsNames(_ text: DraftText) -> Bool {
    !text.sections.isEmpty
      || text.clauses.contains { clause in
        clause.heading.isEmpty && !clause.text.contains { !$0.isWhitespace }
      }
  }

  /// Whether the author states the origin of any clause or section.
  var statesOrigins: Bool { !origins.isEmpty || !sectionOrigins.isEmpty }

  private static func units(of text: DraftText, _ identifiers: [String]) -> [DraftOutline.Unit] {
    var units: [DraftOutline.Unit] = []
    if let title = text.title { units.append(.init(kind: .title, heading: title)) }
    if !text.preamble.isEmpty { units.append(.init(kind: .preamble, text: text.preamble)) }
    func depth(_ section: Int) -> Int {
      text.sections[section].parent.map { depth($0) + 1 } ?? 0
    }
    for (isSection, place) in DraftOutline.order(
      sections: text.sections.map(\.clausesBefore), clauses: text.clauses.count)
    {
      if isSection {
        let section = text.sections[place]
        units.append(
          .init(
            kind: .section(section.kind), place: place, number: section.number,
            label: section.label, heading: section.heading, text: section.text,
            depth: depth(place)))
      } else {
        let clause = text.clauses[place]
        units.append(
          .init(
            kind: .clause, place: place, id: identifiers[place], number: clause.number,
            label: clause.label, heading: clause.heading, text: clause.text,
            depth: clause.sectionPath.count))
      }
    }
    return units
  }

  /// The joins with clauses of the earlier draft that the author states.
  ///
  /// - `file`: the name of this file, for the message about a name that the other draft lacks.
  func pinned(from old: ComparedFile, named file: String) throws -> [PinnedClauseLink] {
    let stated = StatedOrigins(
      origins.map { ($0.place, $0.names) }, old: old.clauses.map { .init($0) },
      kept: clauses.indices.filter { clauses[$0].isExplicit }.map { (clauses[$0].id, $0) })
    try Self.check(stated, origins, "clause", file)
    return stated.links
  }

  /// The same for sections.
  func pinnedSections(
    from old: ComparedFile, named file: String
  ) throws -> [PinnedClauseLink] {
    let stated = StatedOrigins(
      sectionOrigins.map { ($0.place, $0.names) }, old: old.sections.map { .init($0) },
      kept: sections.indices.filter { sections[$0].isExplicit }.map { (sections[$0].id, $0) })
    try Self.check(stated, sectionOrigins, "section", file)
    return stated.links
  }

  private static func check(
    _ stated: StatedOrigins, _ origins: [Origin], _ noun: String, _ file: String
  ) throws {
    guard let unknown = stated.unknown.first else { return }
    let line = origins.first { $0.place == unknown.place }?.line ?? 1
    throw Failure(
      .data, "\(file):\(line):1: the earlier draft has no \(noun) '\(unknown.name)'")
  }
}
