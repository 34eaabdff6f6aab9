internal import NegotiationExchange
internal import NegotiationModel
internal import SystemFiles

extension CommandContext {
  /// Reports what the reader of a document did, and what was doubtful.
  ///
  /// - `revisions`: which text of the document was read.
  func tell(
    _ document: ReadDocument, from file: String, revisions: DocumentRevisions?,
    withDoubts: Bool = true
  ) {
    if let changes = document.changes {
      let side = revisions == .original ? "undone" : "accepted"
      tell("\(file): tracked changes by \(changes); read with all \(side)")
    }
    for remark in document.remarks { tell("\(file): \(remark)") }
    guard withDoubts else { return }
    for line in document.draft.doubtLines(of: file, limit: 20) { tell("warning: " + line) }
  }

  /// Lists the comments of a document as possible statements, each with the command that records
  /// it.
  func tell(_ comments: [ReadDocument.Comment], on draft: Draft) {
    guard !comments.isEmpty else { return }
    let count = comments.count == 1 ? "1 comment is" : "\(comments.count) comments are"
    tell("parley: \(count) at the margin; the command below each records it as a statement")
    for comment in comments.prefix(Self.shownComments) {
      let author = comment.author.isEmpty ? "an unnamed author" : comment.author
      let day = comment.day.map { ", \($0)" } ?? ""
      let words = comment.words.isEmpty ? "" : " on \"\(Self.short(comment.words))\""
      tell("  \(author)\(day)\(words): \(Self.short(comment.text))")
      let clause = comment.clause.flatMap { index in
        draft.clauses.indices.contains(index) ? draft.clauses[index] : nil
      }
      let target =
        clause.map { "\(draft.ref)/\(Self.address(of: $0, in: draft))" } ?? "\(draft.ref)"
      let on = comment.day.map { " --on \($0)" } ?? ""
      let quote = comment.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      tell("    parley record PARTY STANCE \(target)\(on) --quote \(ShellWord.quoted(quote))")
    }
    let rest = comments.count - Self.shownComments
    if rest > 0 { tell("  and \(rest) more") }
  }

  /// The number of a clause if no other clause has it, else its identifier.
  private static func address(of clause: Clause, in draft: Draft) -> String {
    let number = clause.number.map(PrintedNumber.folded)
    guard !clause.isExplicit, let number, IdentifierGrammar.normalized(number) != nil,
      draft.clauses.count(where: { $0.number.map(PrintedNumber.folded) == number }) == 1
    else { return clause.id.text }
    return number
  }

  private static let shownComments = 100

  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 120 ? line.prefix(120) + "…" : line
  }
}
