extension DraftText {
  /// The draft with the words of each section as a clause of its own.
  ///
  /// A section that opens with words of its own ("The parties undertake the following:") has something
  /// to agree or disagree with, and nothing that a draft says may be lost between its clauses.
  package func givingSectionsClauses() -> DraftText {
    guard sections.contains(where: { !$0.text.isEmpty }) else { return self }
    var result = self
    result.clauses = []
    var next = 0
    func give(before index: Int) {
      while next < sections.count, sections[next].clausesBefore <= index {
        result.sections[next].clausesBefore = result.clauses.count
        let section = sections[next]
        if !section.text.isEmpty {
          result.sections[next].text = ""
          result.clauses.append(
            ClauseText(
              explicitIdentifier: section.explicitIdentifier, number: section.number,
              label: section.label, heading: section.heading, text: section.text,
              line: section.line))
        }
        next += 1
      }
    }
    for (index, clause) in clauses.enumerated() {
      give(before: index)
      result.clauses.append(clause)
    }
    give(before: clauses.count)
    return result
  }
}
