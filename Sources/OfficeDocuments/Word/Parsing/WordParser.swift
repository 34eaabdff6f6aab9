/// Reads the stories of a document (body, notes, comments) into one ``WordSource``.
///
/// Everything is kept with its marks, so that the accepted and the original text are both views of one
/// reading. Elements that are not known are passed over with what is in them, except wrappers.
struct WordParser {
  /// The most paragraphs that are read: ten times as many as a thousand pages have.
  static let mostParagraphs = 150_000

  var source = WordSource()
  var fields = FieldStack()
  let styles: WordStyles
  /// Text boxes of the current paragraph; they follow it.
  var textBoxes: [WordSource.Paragraph] = []
  var tableCount = 0
  /// Where comments in a text box hang: on the paragraph that the box hangs on.
  var boxAnchor: WordSource.Anchor?
  /// The number of each revision, so that a revision of many runs is stored once.
  private var knownRevisions: [WordRevision: Int] = [:]

  init(styles: WordStyles) {
    self.styles = styles
  }

  mutating func revision(_ revision: WordRevision) -> Int {
    if let known = knownRevisions[revision] { return known }
    let number = Int(source.revisions.count)
    source.revisions.append(revision)
    knownRevisions[revision] = number
    return number
  }

  /// Reads the main part.
  mutating func readDocument(_ reader: inout MarkupReader) throws(MarkupProblem) {
    guard try reader.next() != nil else { return }
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      if name == .body { try readStory(&reader, .body) }
    }
  }

  /// Reads the blocks of the element that was just started.
  mutating func readStory(
    _ reader: inout MarkupReader, _ place: WordPlace
  ) throws(MarkupProblem) {
    let container = source.containers.count
    source.containers.append(.init(place: place, parent: -1))
    try readBlocks(&reader, container)
    flushTextBoxes()
    source.shownFields = fields.shown
  }

  // MARK: Blocks

  mutating func readBlocks(
    _ reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks = .none
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      try readBlock(name, &reader, container, marks)
    }
  }

  private mutating func readBlock(
    _ name: MarkupName, _ reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    switch name {
    case .paragraph: try readParagraph(&reader, container, marks)
    case .table: try readTable(&reader, container, marks)
    case .structuredTag: try readContent(of: &reader, container, marks)
    case .customXML, .smartTag: try readBlocks(&reader, container, marks)
    case .inserted, .deleted, .movedFrom, .movedTo:
      try readBlocks(&reader, container, self.marks(name, reader).inside(marks))
    case .alternateContent:
      guard try chooseAlternative(&reader) else { return }
      try readBlocks(&reader, container, marks)
    case .commentRangeStart, .commentRangeEnd: noteComment(name, reader, piece: 0)
    case .formulaParagraph, .formula:
      // A formula between paragraphs is a paragraph of its own.
      var paragraph = WordSource.Paragraph(container: container)
      try readInline(name, &reader, &paragraph, marks)
      append(paragraph)
    case .altChunk:
      var paragraph = WordSource.Paragraph(container: container)
      paragraph.pieces.append(WordPiece(kind: .omission(WordOmission(.chunk))))
      append(paragraph)
    default: break
    }
  }

  /// Reads a content control; the pages that ``WrittenDocument`` puts before a text are none of it.
  private mutating func readContent(
    of reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let depth = reader.depth
    var (isCover, isPrompt) = (false, false)
    while let name = try reader.child(of: depth) {
      switch name {
      case .structuredTagProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .tag: isCover = reader.attribute(.value) == BodyWriter.coverTag
          case .showsPrompt: isPrompt = PropertyParser.isOn(reader)
          default: break
          }
        }
      case .structuredTagContent where !isCover:
        let before = source.paragraphs.count
        try readBlocks(&reader, container, marks)
        guard isPrompt, before < source.paragraphs.count else { continue }
        let last = source.paragraphs.count - 1
        let words = source.paragraphs[before...last].flatMap(\.pieces)
        Self.notePrompt(words[...], in: &source.paragraphs[last])
      default: break
      }
    }
  }

  private mutating func readParagraph(
    _ reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    guard source.paragraphs.count + textBoxes.count < Self.mostParagraphs else {
      throw reader.problem(.tooLong)
    }
    var paragraph = WordSource.Paragraph(container: container)
    paragraph.mark = marks
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      if name == .paragraphProperties {
        let found = try PropertyParser.paragraph(&reader) { revision($0) }
        paragraph.properties = found.properties
        paragraph.before = found.before
        paragraph.mark = found.mark.inside(marks)
        paragraph.isRunIn = found.isRunIn
        paragraph.isDropCap = found.isDropCap
        paragraph.isMarkHidden = found.isMarkHidden
        for change in found.changes { _ = revision(change) }
      } else {
        try readInline(name, &reader, &paragraph, marks)
      }
    }
    append(paragraph)
  }

  mutating func append(_ paragraph: WordSource.Paragraph) {
    source.paragraphs.append(paragraph)
    // A paragraph that is joined to the next one must come directly before it.
    if paragraph.mark.isNone, !paragraph.isRunIn, !paragraph.isDropCap { flushTextBoxes() }
  }

  private mutating func flushTextBoxes() {
    if textBoxes.isEmpty { return }
    source.paragraphs += textBoxes
    textBoxes = []
  }

  // MARK: Tables

  private mutating func readTable(
    _ reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let table = tableCount
    tableCount += 1
    var row = 0
    try readRows(&reader, container, marks, table, &row)
  }

  private mutating func readRows(
    _ reader: inout MarkupReader, _ container: Int, _ marks: RevisionMarks, _ table: Int,
    _ row: inout Int
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .row:
        var rowMarks = marks
        var column = 0
        try readCells(&reader, container, &rowMarks, (table, row), &column)
        row += 1
      case .structuredTag:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .structuredTagContent else { continue }
          try readRows(&reader, container, marks, table, &row)
        }
      case .customXML: try readRows(&reader, container, marks, table, &row)
      case .inserted, .deleted, .movedFrom, .movedTo:
        let inner = self.marks(name, reader).inside(marks)
        try readRows(&reader, container, inner, table, &row)
      case .alternateContent:
        guard try chooseAlternative(&reader) else { continue }
        try readRows(&reader, container, marks, table, &row)
      default: break
      }
    }
  }

  private mutating func readCells(
    _ reader: inout MarkupReader, _ container: Int, _ marks: inout RevisionMarks,
    _ place: (table: Int, row: Int), _ column: inout Int
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .rowProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .inserted || name == .deleted else { continue }
          marks = self.marks(name, reader).inside(marks)
        }
      case .cell:
        let own = source.containers.count
        source.containers.append(
          .init(
            place: .cell(table: place.table, row: place.row, column: column), marks: marks,
            parent: container))
        column += 1
        try readCell(&reader, own)
      case .structuredTag:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .structuredTagContent else { continue }
          try readCells(&reader, container, &marks, place, &column)
        }
      case .customXML: try readCells(&reader, container, &marks, place, &column)
      case .alternateContent:
        guard try chooseAlternative(&reader) else { continue }
        try readCells(&reader, container, &marks, place, &column)
      default: break
      }
    }
  }

  private mutating func readCell(
    _ reader: inout MarkupReader, _ container: Int
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .cellProperties else {
        try readBlock(name, &reader, container, .none)
        continue
      }
      let inner = reader.depth
      while let name = try reader.child(of: inner) {
        let marks = source.containers[container].marks
        switch name {
        case .cellInserted:
          source.containers[container].marks.insertion = revision(
            PropertyParser.revision(reader, .insertion))
        case .cellDeleted:
          source.containers[container].marks.deletion = revision(
            PropertyParser.revision(reader, .deletion))
        default: source.containers[container].marks = marks
        }
      }
    }
  }

  // MARK: Wrappers

  /// The marks that a wrapper gives to its contents.
  mutating func marks(_ name: MarkupName, _ reader: MarkupReader) -> RevisionMarks {
    switch name {
    case .inserted:
      RevisionMarks(insertion: revision(PropertyParser.revision(reader, .insertion)))
    case .movedTo: RevisionMarks(insertion: revision(PropertyParser.revision(reader, .moveTo)))
    case .deleted: RevisionMarks(deletion: revision(PropertyParser.revision(reader, .deletion)))
    case .movedFrom:
      RevisionMarks(deletion: revision(PropertyParser.revision(reader, .moveFrom)))
    default: .none
    }
  }

  /// Goes to the alternative that is read, so that its children come next; says whether there is one.
  ///
  /// The first choice is taken whose namespaces belong to Office, else the fallback. The
  /// reader skips the rest when the caller asks for the next child of an outer element.
  func chooseAlternative(_ reader: inout MarkupReader) throws(MarkupProblem) -> Bool {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      if name == .fallback { return true }
      guard name == .choice else { continue }
      let prefixes = (reader.attribute(.requires) ?? "").split(separator: " ")
      let isKnown = prefixes.allSatisfy { prefix in
        let address = reader.scopes.address(of: String(prefix)) ?? ""
        return address.hasPrefix("http://schemas.microsoft.com/office/")
          || address.hasPrefix("http://schemas.openxmlformats.org/")
      }
      if isKnown, !prefixes.isEmpty { return true }
    }
    return false
  }

  /// Notes that a content control still asks for what is to stand in it.
  static func notePrompt(_ words: ArraySlice<WordPiece>, in paragraph: inout WordSource.Paragraph) {
    let text = words.map(\.text).joined()
    guard let last = words.last, !text.isEmpty else { return }
    var piece = WordPiece(kind: .omission(WordOmission(.prompt, text)))
    piece.marks = last.marks
    paragraph.pieces.append(piece)
  }

  /// Stores the start or end of a comment's words, at the next paragraph.
  mutating func noteComment(_ name: MarkupName, _ reader: MarkupReader, piece: Int) {
    guard let id = reader.attribute(.wordID) else { return }
    let here = WordSource.Anchor(paragraph: source.paragraphs.count, piece: piece)
    let anchor = boxAnchor ?? here
    switch name {
    case .commentRangeStart: source.commentStarts[id] = anchor
    case .commentRangeEnd: source.commentEnds[id] = anchor
    default:
      // A comment on no words has a reference alone.
      guard source.commentStarts[id] == nil else { return }
      source.commentStarts[id] = anchor
      source.commentEnds[id] = anchor
    }
  }
}
