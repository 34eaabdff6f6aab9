internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationExchange
internal import NegotiationModel
internal import NegotiationReports
internal import TextComparison

extension DiffCommand {
  /// One side of a comparison of files: the file, and which of its texts.
  private struct Side {
    let file: String
    let bytes: [UInt8]
    let revisions: DocumentRevisions?
    /// Its name in the report.
    let name: String

    func read(_ reader: DocumentReader) throws(Failure) -> ReadDocument {
      var reader = reader
      reader.revisions = revisions
      return try DraftFile.read(bytes, named: file, by: reader)
    }
  }

  func files(_ context: CommandContext) throws -> Compared {
    var reader = DraftFile.reader(context, level: level)
    reader.unnumbered = .paragraphs
    let (first, second) = try sides(context, reader)
    let isLarge = min(first.bytes.count, second.bytes.count) > 100_000
    let (older, newer) = (isLarge ? TaskRunner.parallel : .serial).results(
      { [reader] in Result { try first.read(reader) } },
      { [reader] in Result { try second.read(reader) } })
    var before = try older.get()
    let after = try newer.get()
    if isUntracked, before.changes != nil {
      // If the received document has tracked changes itself, they are undone on both sides.
      var undoing = reader
      undoing.revisions = .original
      before = try DraftFile.read(first.bytes, named: first.file, by: undoing)
    }
    tell(context, (first, before), (second, after))
    // Tables, redlines and values for scripts need a name for every clause.
    let isNamed = ![.text, .markdown, .html].contains(output.format)
    func side(_ document: ReadDocument, isNamed: Bool) -> ComparedFile {
      // Of a document alone all that was tracked is shown.
      ComparedFile(document, isNamed: isNamed, withTraces: isUntracked || new == nil)
    }
    var (left, right) = (side(before, isNamed: isNamed), side(after, isNamed: isNamed))
    if !isNamed, right.statesOrigins {
      (left, right) = (side(before, isNamed: true), side(after, isNamed: true))
    }
    let compared = try comparison(of: left, with: right, (first.name, second.name))
    guard isUntracked, compared.report.diff.isEmpty, before.isWord, after.isWord,
      before.paragraphs != after.paragraphs
    else { return compared }
    // The difference is outside the clauses: a number, or a line taken for part of the printed
    // page.
    return try comparison(
      of: ComparedFile(paragraphs: before.paragraphs),
      with: ComparedFile(paragraphs: after.paragraphs), (first.name, second.name))
  }

  private func sides(
    _ context: CommandContext, _ reader: DocumentReader
  ) throws -> (Side, Side) {
    guard let new else {
      // A single document: before and after its tracked changes.
      let bytes = try DraftFile.bytes(of: old.value, context)
      return (
        Side(
          file: old.value, bytes: bytes, revisions: .original, name: old.value + " (original)"),
        Side(
          file: old.value, bytes: bytes, revisions: .accepted, name: old.value + " (accepted)")
      )
    }
    if old.value == "-" && new == "-" {
      throw UsageError("only one side can be standard input", hint: "parley diff old.md -")
    }
    let before = Side(
      file: old.value, bytes: try DraftFile.bytes(of: old.value, context), revisions: revisions,
      name: old.value)
    do {
      return (
        before,
        Side(
          file: new, bytes: try DraftFile.bytes(of: new, context),
          revisions: isUntracked ? .original : revisions,
          name: isUntracked ? new + " (tracked changes undone)" : new)
      )
    } catch {
      // Problems of the first file are reported first.
      _ = try before.read(reader)
      throw error
    }
  }

  private func tell(
    _ context: CommandContext, _ before: (side: Side, document: ReadDocument),
    _ after: (side: Side, document: ReadDocument)
  ) {
    if new == nil {
      if let changes = after.document.changes {
        context.tell("\(old.value): tracked changes by \(changes)")
      } else {
        context.tell("\(old.value): nothing in it was tracked")
      }
      for remark in after.document.remarks { context.tell("\(old.value): \(remark)") }
      return
    }
    for (side, document) in [before, after] {
      context.tell(document, from: side.file, revisions: side.revisions, withDoubts: false)
    }
  }

  private func comparison(
    of before: ComparedFile, with after: ComparedFile, _ names: (old: String, new: String)
  ) throws -> Compared {
    let diff = DraftComparison(
      old: before.clauses, new: after.clauses,
      surroundings: (before.surroundings, after.surroundings),
      pinned: try after.pinned(from: before, named: names.new), oldSections: before.sections,
      newSections: after.sections,
      pinnedSections: try after.pinnedSections(from: before, named: names.new), runner: .parallel)
    let report = DiffReport(old: names.old, new: names.new, diff: diff)
    func outline(_ file: ComparedFile, _ path: String) -> DraftOutline {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return DraftOutline(name: name, language: diff.language.tag, units: file.units)
    }
    return (
      report, Negotiation(),
      { TrackedReport(report, old: outline(before, names.old), new: outline(after, names.new)) }
    )
  }
}
