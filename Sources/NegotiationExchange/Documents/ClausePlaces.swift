/// Finds the clause that contains a byte of a draft's text.
struct ClausePlaces {
  private let spans: [DraftSpan]

  init(_ draft: DraftText) { spans = draft.spans }

  func clause(at offset: Int) -> Int? {
    guard let span = spans.first(where: { $0.bytes.contains(offset) }) else { return nil }
    switch span.kind {
    case .clauseHeading(let index), .clauseText(let index): return index
    case .frontMatter, .title, .preamble, .sectionHeading, .sectionText, .page, .contents, .notes:
      return nil
    }
  }
}
