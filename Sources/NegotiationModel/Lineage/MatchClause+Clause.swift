package import TextComparison

extension MatchClause {
  /// A clause of the log.
  package init(_ clause: Clause) {
    self.init(
      id: clause.id.text, isExplicit: clause.isExplicit, number: clause.number,
      heading: clause.heading, text: clause.text, section: clause.section)
  }
}

extension MatchSection {
  /// A section of the log.
  package init(_ section: Section) {
    self.init(
      id: section.id.text, isExplicit: section.isExplicit, kind: section.kind.rawValue,
      number: section.number, heading: section.heading, text: section.text, parent: section.parent)
  }
}
