package import TextComparison

extension MatchClause {
  /// A clause of the log.
  package init(_ clause: Clause) {
    self.init(
      id: clause.id.text, isExplicit: clause.isExplicit, number: clause.number,
      heading: clause.heading, text: clause.text)
  }
}
