extension WordParser {
  /// Reads one element inside a paragraph.
  mutating func readInline(
    _ name: MarkupName, _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph,
    _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    switch name {
    case .run: try readRun(&reader, &paragraph, marks)
    case .inserted, .deleted, .movedFrom, .movedTo:
      try readInlines(&reader, &paragraph, self.marks(name, reader).inside(marks))
    case .hyperlink, .smartTag, .customXML, .direction, .override, .structuredTagContent,
      .rubyBase:
      try readInlines(&reader, &paragraph, marks)
    case .structuredTag, .ruby:
      // Only one child of both holds text; the properties and the ruby reading do not.
      let depth = reader.depth
      while let name = try reader.child(of: depth) {
        guard name == .structuredTagContent || name == .rubyBase else { continue }
        try readInlines(&reader, &paragraph, marks)
      }
    case .simpleField:
      fields.begin()
      fields.addCode(reader.attribute(.instruction) ?? "")
      fields.separate()
      let before = paragraph.pieces.count
      try readInlines(&reader, &paragraph, marks)
      endField(&paragraph, marks, hasResult: paragraph.pieces.count > before)
    case .alternateContent:
      guard try chooseAlternative(&reader) else { return }
      try readInlines(&reader, &paragraph, marks)
    case .formulaParagraph: try readInlines(&reader, &paragraph, marks)
    case .formula:
      paragraph.pieces.append(piece(.omission(WordOmission(.formula)), "", marks))
      try readFormula(&reader, &paragraph, marks)
    case .commentRangeStart, .commentRangeEnd:
      noteComment(name, reader, piece: paragraph.pieces.count)
    default: break
    }
  }

  private mutating func readInlines(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      try readInline(name, &reader, &paragraph, marks)
    }
  }

  private func piece(
    _ kind: WordPiece.Kind, _ text: String, _ marks: RevisionMarks, isHidden: Bool = false
  ) -> WordPiece {
    WordPiece(
      kind: kind, text: text, marks: marks, field: fields.codeField, isHidden: isHidden,
      isContents: fields.isInContents)
  }

  // MARK: Runs

  private mutating func readRun(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ outer: RevisionMarks
  ) throws(MarkupProblem) {
    var marks = outer
    var isHidden = styles.style(paragraph.properties.style).isHidden
    var font: String?
    var text = ""
    let depth = reader.depth
    func flush(_ parser: WordParser) {
      if text.isEmpty { return }
      paragraph.pieces.append(parser.piece(.text, text, marks, isHidden: isHidden))
      text = ""
    }
    while let name = try reader.child(of: depth) {
      switch name {
      case .runProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .vanish: isHidden = PropertyParser.isOn(reader)
          case .runStyle: isHidden = styles.style(reader.attribute(.value)).isHidden || isHidden
          case .fonts: font = reader.attribute(.asciiFont)
          case .inserted, .deleted: marks = self.marks(name, reader).inside(outer)
          default: break
          }
        }
      case .text, .deletedText:
        let words = try reader.content()
        text += font == "Symbol" ? SymbolFont.text(of: words) : words
      case .tab, .positionedTab: text += "\t"
      case .lineBreak, .carriageReturn: text += "\n"
      case .noBreakHyphen: text += "\u{2011}"
      case .symbol: readSymbol(reader, &text, &paragraph, marks)
      case .instructionText, .deletedInstructionText: fields.addCode(try reader.content())
      case .fieldCharacter:
        flush(self)
        switch reader.attribute(.fieldCharacterType) {
        case "begin": fields.begin()
        case "separate": fields.separate()
        case "end": endField(&paragraph, marks, hasResult: false)
        default: break
        }
      case .footnoteReference, .endnoteReference:
        flush(self)
        guard let id = reader.attribute(.wordID) else { continue }
        paragraph.pieces.append(
          piece(name == .footnoteReference ? .footnote(id) : .endnote(id), "", marks))
      case .drawing, .picture, .object:
        flush(self)
        try readGraphic(&reader, &paragraph, marks, isObject: name == .object)
      case .ruby:
        flush(self)
        try readInline(name, &reader, &paragraph, marks)
      case .alternateContent:
        flush(self)
        guard try chooseAlternative(&reader) else { continue }
        try readGraphic(&reader, &paragraph, marks, isObject: false)
      default: break
      }
    }
    flush(self)
  }

  private mutating func endField(
    _ paragraph: inout WordSource.Paragraph, _ marks: RevisionMarks, hasResult: Bool
  ) {
    guard fields.end() == "LISTNUM", !hasResult else { return }
    paragraph.pieces.append(piece(.omission(WordOmission(.listNumber)), "", marks))
  }

  private func readSymbol(
    _ reader: MarkupReader, _ text: inout String, _ paragraph: inout WordSource.Paragraph,
    _ marks: RevisionMarks
  ) {
    guard let code = reader.attribute(.character).flatMap({ UInt32($0, radix: 16) }) else { return }
    let font = reader.attribute(.font) ?? ""
    if let known = SymbolFont.sign(code, font: font) {
      text.unicodeScalars.append(known)
      return
    }
    paragraph.pieces.append(piece(.omission(WordOmission(.sign, font)), "", marks))
    if let scalar = Unicode.Scalar(code), code >= 0x20 { text.unicodeScalars.append(scalar) }
  }

  // MARK: Pictures and formulas

  /// Finds the pictures and the text boxes of a drawing.
  private mutating func readGraphic(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph,
    _ marks: RevisionMarks, isObject: Bool
  ) throws(MarkupProblem) {
    let before = paragraph.pieces.count
    let boxes = textBoxes.count
    try readShapes(&reader, &paragraph, marks)
    if isObject, paragraph.pieces.count == before, textBoxes.count == boxes {
      paragraph.pieces.append(piece(.omission(WordOmission(.object)), "", marks))
    }
  }

  private mutating func readShapes(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .textBoxContent: try readTextBox(&reader, paragraph.container, marks)
      case .blip, .imageData:
        let id = reader.attribute(name == .blip ? .embed : .relationshipID) ?? ""
        paragraph.pieces.append(piece(.omission(WordOmission(.picture, id)), "", marks))
        try readShapes(&reader, &paragraph, marks)
      case .alternateContent:
        guard try chooseAlternative(&reader) else { continue }
        try readShapes(&reader, &paragraph, marks)
      default: try readShapes(&reader, &paragraph, marks)
      }
    }
  }

  /// Reads a text box apart: its paragraphs follow the one that it hangs on.
  private mutating func readTextBox(
    _ reader: inout MarkupReader, _ outer: Int, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let container = source.containers.count
    source.containers.append(.init(place: .textBox, marks: marks, parent: outer))
    let (paragraphs, boxes) = (source.paragraphs, textBoxes)
    source.paragraphs = []
    textBoxes = []
    try readBlocks(&reader, container)
    textBoxes = boxes + source.paragraphs + textBoxes
    source.paragraphs = paragraphs
  }

  /// The letters of a formula, in the order in which they are written.
  private mutating func readFormula(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ marks: RevisionMarks
  ) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .formulaText, .text, .deletedText:
        paragraph.pieces.append(piece(.text, try reader.content(), marks))
      case .inserted, .deleted, .movedFrom, .movedTo:
        try readFormula(&reader, &paragraph, self.marks(name, reader).inside(marks))
      case .runProperties: continue
      case .formulaRun: try readFormulaRun(&reader, &paragraph, marks)
      default: try readFormula(&reader, &paragraph, marks)
      }
    }
  }

  private mutating func readFormulaRun(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ outer: RevisionMarks
  ) throws(MarkupProblem) {
    var marks = outer
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      switch name {
      case .runProperties:
        // In a formula the run carries the mark.
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          guard name == .inserted || name == .deleted else { continue }
          marks = self.marks(name, reader).inside(outer)
        }
      case .formulaText, .text, .deletedText:
        paragraph.pieces.append(piece(.text, try reader.content(), marks))
      case .inserted, .deleted, .movedFrom, .movedTo:
        try readFormula(&reader, &paragraph, self.marks(name, reader).inside(marks))
      default: break
      }
    }
  }
}
