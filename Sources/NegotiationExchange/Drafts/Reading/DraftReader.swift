internal import NegotiationModel

/// Reads a draft from a Markdown or a plain text file.
///
/// The steps from lines to clauses: ``LineSurvey`` finds headings and code, ``PageFurniture`` sets
/// aside what belongs to the printed page, ``CandidateCollection`` reads every number,
/// ``SequenceChoice`` keeps those that form sequences, ``LevelChoice`` decides which are sections
/// and which clauses, ``OutlineBuilder`` separates headings from texts, and ``DraftAssembly``
/// divides the file.
///
/// In the texts of Markdown drafts, one backslash at the start of a line is removed if the rest
/// would have a meaning (``LineGuard``), and so is one before the words of a heading. Any text can
/// be written that way (``DraftWriter``).
///
/// A byte order mark and CRLF are accepted; texts have LF. Every byte of the file belongs to one of
/// ``DraftText/spans``.
package enum DraftReader {
  /// How a text without headings and numbered lines is read.
  package enum Unnumbered: Sendable {
    /// It is refused, because nobody could name a clause of it.
    case refused
    /// Its paragraphs are the clauses, for comparing two texts.
    case paragraphs
  }

  /// Reads a file's bytes, or throws everything that is wrong with them.
  package static func read(
    _ bytes: [UInt8], withoutClauses: Unnumbered = .refused, level: ClauseLevel? = nil
  ) throws(DraftFailure) -> DraftText {
    let result: Result<DraftText, DraftFailure> = bytes.withUnsafeBytes { buffer in
      let bad = EncodingCheck.problems(in: buffer)
      guard bad.isEmpty else {
        return .failure(
          DraftFailure(
            problems: bad.map { problem in
              DraftProblem(.encoding(problem.kind, offset: problem.offset), at: problem.position)
            }))
      }
      let lines = SourceLines(buffer)
      func paragraphs() -> DraftOutline? {
        withoutClauses == .paragraphs ? ParagraphOutline.outline(lines) : nil
      }
      guard let outline = outline(lines, level) ?? paragraphs() else {
        return .failure(noClause)
      }
      var assembly = DraftAssembly(lines, outline)
      var draft = assembly.assembled()
      if draft.clauses.isEmpty {
        guard let outline = paragraphs() else { return .failure(noClause) }
        var assembly = DraftAssembly(lines, outline)
        draft = assembly.assembled()
      }
      let problems = problems(of: draft, outline, lines)
      return problems.isEmpty ? .success(draft) : .failure(DraftFailure(problems: problems))
    }
    return try result.get()
  }

  private static var noClause: DraftFailure {
    DraftFailure(problems: [DraftProblem(.noClause, at: TextPosition(line: 1, column: 1))])
  }

  /// Reads a draft given as text.
  package static func read(text: String) throws(DraftFailure) -> DraftText {
    try read(Array(text.utf8))
  }

  private static func outline(_ lines: SourceLines, _ level: ClauseLevel?) -> DraftOutline? {
    var survey = LineSurvey(lines)
    var candidates = CandidateCollection(survey)
    let furniture = PageFurniture.runs(survey, candidates.all)
    if !furniture.isEmpty {
      survey.setAside(furniture)
      candidates = CandidateCollection(survey)
    }
    return OutlineBuilder.outline(LevelChoice(candidates.all, survey, wanted: level))
  }

  private static func problems(
    of draft: DraftText, _ outline: DraftOutline, _ lines: SourceLines
  ) -> [DraftProblem] {
    var problems = outline.problems.map { fault in
      DraftProblem(fault.kind, at: lines.position(of: fault.offset))
    }
    guard draft.clauses.indices.contains(where: { draft.clauses[$0].explicitIdentifier != nil })
    else { return problems.sorted { $0.position < $1.position } }
    var starts: [Int: Int] = [:]
    for block in outline.blocks { starts[block.line + 1] = block.group?.start }
    var lineOf: [String: Int] = [:]
    for clause in draft.clauses {
      guard let name = clause.explicitIdentifier else { continue }
      guard let first = lineOf.updateValue(clause.line, forKey: name) else { continue }
      lineOf[name] = first
      let offset = starts[clause.line] ?? clause.headingSpan.lowerBound
      problems.append(
        DraftProblem(
          .duplicateIdentifier(name, firstLine: first), at: lines.position(of: offset)))
    }
    return problems.sorted { $0.position < $1.position }
  }
}
