/// Makes one text of a document: selects what is in it, joins paragraphs, numbers lists.
struct WordView {
  private let source: WordSource
  private let side: WordSide
  private let styles: WordStyles
  private let checksums: [String: String]
  private var counter: NumberingCounter
  private var cells = CellPlaces()
  private var reading = WordReading()
  private var isSeen: [Bool]
  /// Words whose paragraph continues in the next one.
  private var pending: Pending?
  /// The index in the text of each paragraph that was read.
  private(set) var places: [Int: Int] = [:]
  private var noteParagraphs: [WordPlace: [Int]] = [:]
  private var noteCounts = (footnotes: 0, endnotes: 0)

  private struct Pending {
    var container: Int
    var text: String
    var omissions: [WordOmission]
    var revisions: Set<Int>
    var notes: [WordPiece.Kind]
    /// The properties that are kept if only the end was hidden.
    var own: ParagraphProperties?
    var isContents: Bool
    var members: [Int]
  }

  init(
    _ source: WordSource, _ side: WordSide, _ styles: WordStyles, _ numbering: WordNumbering,
    checksums: [String: String]
  ) {
    self.source = source
    self.side = side
    self.styles = styles
    self.checksums = checksums
    counter = NumberingCounter(numbering, styles)
    isSeen = []
    for container in source.containers {
      let isOuter = container.parent < 0 || isSeen[container.parent]
      isSeen.append(isOuter && container.marks.isIn(side))
    }
  }

  mutating func read() -> WordReading {
    var body: [Int] = []
    for (index, paragraph) in source.paragraphs.enumerated() where isSeen[paragraph.container] {
      let place = root(paragraph.container)
      switch place {
      case .footnote, .endnote, .comment, .furniture:
        noteParagraphs[place, default: []].append(index)
      default: body.append(index)
      }
    }
    for (position, index) in body.enumerated() {
      let next = position + 1 < body.count ? source.paragraphs[body[position + 1]].container : -1
      add(index, nextContainer: next)
    }
    for container in source.containers {
      guard case .furniture = container.place else { continue }
      let text = story(container.place)
      if !text.isEmpty { reading.furniture.append(text) }
    }
    return reading
  }

  private func root(_ container: Int) -> WordPlace {
    var container = container
    while source.containers[container].parent >= 0 {
      container = source.containers[container].parent
    }
    return source.containers[container].place
  }

  /// The text of a note or comment.
  func story(_ place: WordPlace) -> String {
    var lines: [String] = []
    var isOpen = false
    for index in noteParagraphs[place] ?? [] {
      let text = self.text(source.paragraphs[index], of: place).text.trimmedBlanks
      if isOpen, let last = lines.indices.last { lines[last] += text } else { lines.append(text) }
      isOpen = !source.paragraphs[index].mark.isIn(side)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Paragraphs

  private mutating func add(_ index: Int, nextContainer: Int) {
    let paragraph = source.paragraphs[index]
    var found = text(paragraph)
    found.members = [index]
    if let before = pending {
      if before.container == paragraph.container {
        found.text = before.text + found.text
        found.omissions = before.omissions + found.omissions
        found.revisions.formUnion(before.revisions)
        found.notes = before.notes + found.notes
        found.members = before.members + found.members
        found.own = before.own
      } else {
        emit(before)
      }
      pending = nil
    }
    found.container = paragraph.container
    let isGone = !paragraph.mark.isIn(side)
    for number in [paragraph.mark.insertion, paragraph.mark.deletion] where number >= 0 {
      found.revisions.insert(Int(number))
    }
    if isGone || paragraph.isRunIn || paragraph.isDropCap {
      if paragraph.isRunIn, !isGone, found.own == nil { found.own = properties(paragraph) }
      if nextContainer == paragraph.container {
        pending = found
        return
      }
      // There is no paragraph to join it to: without words it disappears, with words it stays.
      if found.text.isEmpty, isGone { return }
    }
    var own = found.own ?? properties(paragraph)
    // What is not shown takes no number.
    let isHidden = paragraph.isMarkHidden || styles.style(own.style).isHidden
    if isHidden, found.text.isEmpty { own.numberingID = "0" }
    found.own = own
    emit(found)
  }

  private mutating func emit(_ found: Pending) {
    let properties = found.own ?? ParagraphProperties()
    let style = styles.style(properties.style)
    let place = reading.paragraphs.count
    var result = WordParagraph(
      text: found.text, place: cells.place(source.containers[found.container].place))
    if let label = counter.label(properties, styles) {
      if label.isBullet {
        result.isBullet = true
      } else if !label.text.isEmpty {
        result.number = label.text
      }
      result.listLevel = label.level
    }
    result.headingLevel = (properties.outlineLevel ?? style.outlineLevel).flatMap {
      (0...8).contains($0) ? $0 : nil
    }
    result.isTitle = style.name == "title"
    result.isContents = found.isContents || style.name.hasPrefix("toc ")
    result.omissions = found.omissions
    result.revisions = found.revisions
    reading.paragraphs.append(result)
    for member in found.members { places[member] = place }
    for note in found.notes { addNote(note, at: place) }
  }

  private mutating func addNote(_ kind: WordPiece.Kind, at paragraph: Int) {
    switch kind {
    case .footnote(let id):
      noteCounts.footnotes += 1
      reading.notes.append(
        WordNote(
          kind: .footnote, number: noteCounts.footnotes, text: story(.footnote(id)),
          paragraph: paragraph))
    case .endnote(let id):
      noteCounts.endnotes += 1
      reading.notes.append(
        WordNote(
          kind: .endnote, number: noteCounts.endnotes, text: story(.endnote(id)),
          paragraph: paragraph))
    default: break
    }
  }

  private func properties(_ paragraph: WordSource.Paragraph) -> ParagraphProperties {
    guard side == .original else { return paragraph.properties }
    if let before = paragraph.before { return before }
    var own = paragraph.properties
    if own.isNumberingInserted {
      own.numberingID = nil
      own.level = nil
    }
    return own
  }

  private func text(
    _ paragraph: WordSource.Paragraph, of place: WordPlace = .body
  ) -> Pending {
    let isFurniture = if case .furniture = place { true } else { false }
    var result = Pending(
      container: paragraph.container, text: "", omissions: [], revisions: [], notes: [], own: nil,
      isContents: false, members: [])
    var hasOther = false
    for piece in paragraph.pieces {
      for number in [piece.marks.insertion, piece.marks.deletion] where number >= 0 {
        result.revisions.insert(Int(number))
      }
      guard piece.marks.isIn(side) else { continue }
      if piece.field >= 0, source.shownFields.contains(piece.field) { continue }
      if isFurniture, piece.isVolatile { continue }
      if piece.isHidden(side) {
        if !piece.text.isEmpty { result.omissions.append(WordOmission(.hidden, piece.text)) }
        continue
      }
      switch piece.kind {
      case .text:
        result.text += piece.text
        if piece.look.isStruck, !piece.text.isEmpty {
          result.omissions.append(WordOmission(.struck, piece.text))
        }
      case .omission(var omission):
        if omission.kind == .picture {
          omission.identity = checksums[omission.identity] ?? omission.identity
        }
        result.omissions.append(omission)
      case .footnote, .endnote: result.notes.append(piece.kind)
      }
      if piece.isContents {
        result.isContents = true
      } else if !piece.text.isEmpty {
        hasOther = true
      }
    }
    if hasOther { result.isContents = false }
    return result
  }
}

extension String {
  /// Without blanks and line ends around it.
  var trimmedBlanks: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}
