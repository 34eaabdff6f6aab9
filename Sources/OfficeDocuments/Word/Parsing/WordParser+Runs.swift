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
      let (depth, before) = (reader.depth, paragraph.pieces.count)
      var isPrompt = false
      while let name = try reader.child(of: depth) {
        switch name {
        case .structuredTagProperties:
          let inner = reader.depth
          while let name = try reader.child(of: inner) {
            if name == .showsPrompt { isPrompt = PropertyParser.isOn(reader) }
          }
        case .structuredTagContent, .rubyBase: try readInlines(&reader, &paragraph, marks)
        default: break
        }
      }
      if isPrompt { Self.notePrompt(paragraph.pieces[before...], in: &paragraph) }
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
    _ kind: WordPiece.Kind, _ text: String, _ marks: RevisionMarks, look: RunLook = RunLook(),
    before: RunLook? = nil
  ) -> WordPiece {
    WordPiece(
      kind: kind, text: text, marks: marks, field: fields.codeField, look: look,
      lookBefore: before, isVolatile: fields.isInVolatile, isContents: fields.isInContents)
  }

  // MARK: Runs

  private mutating func readRun(
    _ reader: inout MarkupReader, _ paragraph: inout WordSource.Paragraph, _ outer: RevisionMarks
  ) throws(MarkupProblem) {
    var marks = outer
    var look = RunLook(styles.style(paragraph.properties.style))
    var before: RunLook?
    var lookChange: WordRevision?
    var hasOwnMark = false
    var font: String?
    var text = ""
    let depth = reader.depth
    func flush(_ parser: WordParser) {
      if text.isEmpty { return }
      paragraph.pieces.append(parser.piece(.text, text, marks, look: look, before: before))
      text = ""
    }
    while let name = try reader.child(of: depth) {
      switch name {
      case .runProperties:
        let inner = reader.depth
        while let name = try reader.child(of: inner) {
          switch name {
          case .runPropertiesChange:
            lookChange = PropertyParser.revision(reader, .properties)
            before = try lookBefore(&reader, paragraph)
          case .fonts: font = reader.attribute(.asciiFont)
          case .inserted, .deleted: marks = self.marks(name, reader).inside(outer)
          default: look.take(name, reader, styles)
          }
        }
        if let lookChange, before?.isHidden != look.isHidden { _ = revision(lookChange) }
      case .text, .deletedText:
        if hasOwnMark { continue }
        fields.noteText()
        let words = try reader.content()
        text += font == "Symbol" ? SymbolFont.text(of: words) : words
      case .tab, .positionedTab: text += "\t"
      case .lineBreak, .carriageReturn: text += "\n"
      case .noBreakHyphen: text += "\u{2011}"
      case .symbol where !hasOwnMark: readSymbol(reader, &text, &paragraph, marks)
      case .instructionText, .deletedInstructionText: fields.addCode(try reader.content())
      case .fieldCharacter:
        flush(self)
        switch reader.attribute(.fieldCharacterType) {
        case "begin":
          fields.begin()
          try readForm(&reader)
        case "separate": fields.separate()
        case "end": endField(&paragraph, marks, hasResult: false)
        default: break
        }
      case .footnoteReference, .endnoteReference:
        flush(self)
        guard let id = reader.attribute(.wordID) else { continue }
        hasOwnMark = ["1", "true", "on"].contains(reader.attribute(.hasOwnMark) ?? "")
        paragraph.pieces.append(
          piece(name == .footnoteReference ? .footnote(id) : .endnote(id), "", marks))
      case .commentReference:
        flush(self)
        noteComment(name, reader, piece: paragraph.pieces.count)
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
    let ended = fields.end()
    if hasResult || ended.hasText { return }
    switch ended.word {
    case "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT":
      paragraph.pieces.append(piece(.omission(WordOmission(.listNumber)), "", marks))
    case "FORMCHECKBOX", "FORMDROPDOWN":
      paragraph.pieces.append(piece(.text, ended.formText ?? "", marks))
    default: break
    }
  }

  /// Reads what a field of a form shows: a box with or without a tick, the entry that was chosen.
  private mutating func readForm(_ reader: inout MarkupReader) throws(MarkupProblem) {
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .formData else { continue }
      let inner = reader.depth
      while let name = try reader.child(of: inner) {
        guard name == .formCheckBox || name == .formList else { continue }
        var entries: [String] = []
        // What was chosen counts for more than what stood there first.
        var (first, chosen): (Int?, Int?) = (nil, nil)
        let last = reader.depth
        while let name = try reader.child(of: last) {
          switch name {
          case .formDefault: first = Self.choice(reader)
          case .isChecked, .formResult: chosen = Self.choice(reader)
          case .listEntry: entries.append(reader.attribute(.value) ?? "")
          default: break
          }
        }
        let place = chosen ?? first ?? 0
        if name == .formCheckBox {
          fields.setForm(place == 0 ? "\u{2610}" : "\u{2612}")
        } else if entries.indices.contains(place) {
          fields.setForm(entries[place])
        }
      }
    }
  }

  /// The number of a choice; a box that is on says no number, or a word.
  private static func choice(_ reader: MarkupReader) -> Int {
    PropertyParser.integer(reader) ?? (PropertyParser.isOn(reader) ? 1 : 0)
  }

  /// The look before a tracked change of it, at whose start the reader stands.
  private func lookBefore(
    _ reader: inout MarkupReader, _ paragraph: WordSource.Paragraph
  ) throws(MarkupProblem) -> RunLook {
    var look = RunLook(styles.style(paragraph.properties.style))
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .runProperties else { continue }
      let inner = reader.depth
      while let name = try reader.child(of: inner) { look.take(name, reader, styles) }
    }
    return look
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
      case .textBoxContent:
        let outer = boxAnchor
        boxAnchor =
          outer ?? .init(paragraph: source.paragraphs.count, piece: paragraph.pieces.count)
        try readTextBox(&reader, paragraph.container, marks)
        boxAnchor = outer
      case .chart, .diagram:
        paragraph.pieces.append(piece(.omission(WordOmission(.object)), "", marks))
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
