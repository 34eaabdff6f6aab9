internal import OfficeDocuments

/// Reads a draft from any kind of file: text, a Word document, a PDF, and what other programs
/// convert to one of these.
///
/// The kind is found from the bytes, not from the name.
package struct DocumentReader: Sendable {
  package var revisions: DocumentRevisions?
  package var level: ClauseLevel?
  package var unnumbered = DraftReader.Unnumbered.refused
  /// Where programs are looked for; `nil` if none may be started, as for files that a table names.
  private let programs: DocumentPrograms?

  package init(environment: [String: String]? = nil) {
    programs = environment.map { DocumentPrograms(environment: $0) }
  }

  /// Reads a file's bytes, or throws everything that is wrong with them.
  package func read(_ bytes: [UInt8]) throws(DraftFailure) -> ReadDocument {
    switch bytes.withUnsafeBytes({ FileKind.document($0) }) {
    case .word: return try word(bytes)
    case .zip:
      // A Word document whose main part has an unusual name.
      if let document = try package(bytes) { return try read(document) }
    case .pdf: return try pdf(bytes)
    case .openText: return try converted(bytes, .openText)
    case .rtf: return try converted(bytes, .rtf)
    case .oldWord: return try converted(bytes, .oldWord)
    case .page: return try converted(bytes, .page)
    default: break
    }
    if revisions == .original {
      throw DraftFailure(document: "only a Word document has tracked changes that can be undone")
    }
    return ReadDocument(draft: try draft(bytes))
  }

  private func draft(_ bytes: [UInt8]) throws(DraftFailure) -> DraftText {
    try DraftReader.read(bytes, withoutClauses: unnumbered, level: level)
  }

  /// Refuses a file by its ends alone, where they show that it cannot be a document.
  ///
  /// - `last`: as many of its last bytes as ``tailLength`` says, or all.
  package static func check(
    first: [UInt8], last: [UInt8], size: Int
  ) throws(DraftFailure) {
    guard first.starts(with: [0x50, 0x4B]),
      let count = ZipArchive.statedEntries(last: last, of: size),
      count > UInt64(ContainerLimits().entries)
    else { return }
    throw DraftFailure(
      document: ContainerProblem.tooManyEntries(Int(clamping: count)).message)
  }

  package static var tailLength: Int { ZipArchive.endLength }

  // MARK: Word

  private func word(_ bytes: [UInt8]) throws(DraftFailure) -> ReadDocument {
    let document: WordDocument
    do throws(DocumentProblem) {
      document = try WordDocument(bytes)
    } catch {
      throw DraftFailure(document: error.message)
    }
    return try read(document)
  }

  /// A Word document in an archive that does not look like one; `nil` for any other archive.
  private func package(_ bytes: [UInt8]) throws(DraftFailure) -> WordDocument? {
    do throws(DocumentProblem) {
      return try WordDocument(bytes)
    } catch {
      if error == .notWord { return nil }
      throw DraftFailure(document: error.message)
    }
  }

  private func read(_ document: WordDocument) throws(DraftFailure) -> ReadDocument {
    let side: WordSide = revisions == .original ? .original : .accepted
    let reading = document.reading(side)
    // Where every paragraph is a clause, a note in the text would be one more: it is an attachment there.
    let text = WordText(reading, withNotes: unnumbered != .paragraphs)
    if text.bytes.isEmpty, unnumbered == .paragraphs {
      return ReadDocument(
        draft: DraftText(clauses: []), attachments: Self.attachments(of: reading), isWord: true)
    }
    var result = ReadDocument(draft: try draft(text.bytes))
    result.isWord = true
    result.paragraphs = text.paragraphs
    result.attachments = Self.attachments(of: reading)
    result.changes = DocumentRemarks.changes(document.revisions)
    result.remarks = DocumentRemarks.leftOut(reading, contentsLines: text.contentsLines)
    let clauses = ClausePlaces(result.draft)
    // Comments refer to positions in the accepted text.
    let places = side == .accepted ? text.starts : []
    result.comments = document.comments().map { comment in
      let start = comment.paragraph.flatMap { places.indices.contains($0) ? places[$0] : nil }
      return ReadDocument.Comment(
        author: comment.author, day: comment.day, words: comment.words, text: comment.text,
        clause: start.flatMap { clauses.clause(at: $0) })
    }
    return result
  }

  private static func attachments(of reading: WordReading) -> [ReadDocument.Attachment] {
    var result = reading.notes.map { note in
      ReadDocument.Attachment(
        id: "\(note.kind.rawValue)-\(note.number)",
        heading: note.kind == .footnote ? "Footnote" : "Endnote",
        text: note.text, isNote: true)
    }
    var counts: [WordOmission.Kind: Int] = [:]
    for omission in reading.omissions where omission.kind == .picture || omission.kind == .hidden {
      counts[omission.kind, default: 0] += 1
      let number = counts[omission.kind] ?? 1
      let isPicture = omission.kind == .picture
      result.append(
        .init(
          id: (isPicture ? "picture-" : "hidden-") + String(number),
          heading: isPicture ? "Picture" : "Hidden text",
          text: isPicture ? "Picture with checksum \(omission.identity)" : omission.identity,
          isNote: false))
    }
    if !reading.furniture.isEmpty {
      // In what order a file has them says nothing.
      result.append(
        .init(
          id: "headers-and-footers", heading: "Headers and footers",
          text: reading.furniture.sorted().joined(separator: "\n"), isNote: false))
    }
    return result
  }

  // MARK: Other programs

  private func pdf(_ bytes: [UInt8]) throws(DraftFailure) -> ReadDocument {
    guard let programs else { throw DraftFailure(document: FileKind.pdf.message) }
    let printed = PrintedText(pages: try programs.pdfText(bytes))
    var result = ReadDocument(draft: PrintedLines.joined(try draft(printed.bytes)))
    result.remarks = ["read by pdftotext"] + printed.remarks
    return result
  }

  private func converted(
    _ bytes: [UInt8], _ kind: FileKind
  ) throws(DraftFailure) -> ReadDocument {
    guard let programs else { throw DraftFailure(document: kind.message) }
    let (made, program) = try programs.converted(bytes, kind)
    var result =
      made.starts(with: [0x50, 0x4B]) ? try word(made) : ReadDocument(draft: try draft(made))
    result.remarks.insert("read by \(program)", at: 0)
    return result
  }
}

extension DraftFailure {
  /// A document that cannot be read at all.
  init(document message: String) {
    self.init(problems: [DraftProblem(.document(message), at: TextPosition(line: 1, column: 1))])
  }
}
