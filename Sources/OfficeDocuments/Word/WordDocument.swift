/// A Word document (.docx, .docm, .dotx), with the changes that were tracked in it.
///
/// ```swift
/// let document = try WordDocument(bytes)
/// let now = document.reading(.accepted)
/// let before = document.reading(.original)
/// ```
package struct WordDocument: Sendable {
  private let source: WordSource
  private let styles: WordStyles
  private let numbering: WordNumbering
  private let commentHeads: [NoteParser.CommentHead]
  /// Checksums that distinguish the pictures, by relationship.
  private let checksums: [String: String]

  /// Every change that was tracked.
  package var revisions: [WordRevision] { source.revisions }

  /// Reads a document from the bytes of its file.
  package init(
    _ bytes: [UInt8], limits: ContainerLimits = ContainerLimits()
  ) throws(DocumentProblem) {
    let package = try OfficePackage(bytes, limits: limits)
    guard
      let main = try package.relationships(of: "").first(where: {
        $0.kind == "officeDocument" && !$0.isExternal
      })?.target
    else { throw .notWord }
    guard package.archive.entry(main) != nil else { throw .missingPart(main) }
    let links = try package.relationships(of: main).filter { !$0.isExternal }
    func part(_ kind: String) -> String? { links.first { $0.kind == kind }?.target }
    var styles = WordStyles()
    if let name = part("styles") {
      try package.read(name) { reader throws(MarkupProblem) in
        styles = try StyleParser.styles(&reader)
      }
    }
    var numbering = WordNumbering()
    if let name = part("numbering") {
      try package.read(name) { reader throws(MarkupProblem) in
        numbering = try NumberingParser.numbering(&reader)
      }
    }
    var parser = WordParser(styles: styles)
    var isWord = false
    try package.read(main) { reader throws(MarkupProblem) in
      try parser.readDocument(&reader)
      isWord = !parser.source.containers.isEmpty
    }
    guard isWord else { throw .notWord }
    var heads: [NoteParser.CommentHead] = []
    for kind in NoteKind.allCases {
      guard let name = part(kind.relationship) else { continue }
      try package.read(name) { reader throws(MarkupProblem) in
        try NoteParser.read(&reader, kind, into: &parser, comments: &heads)
      }
    }
    var count = 0
    for link in links where link.kind == "header" || link.kind == "footer" {
      try package.read(link.target) { reader throws(MarkupProblem) in
        guard try reader.next() != nil else { return }
        try parser.readStory(&reader, .furniture(count))
      }
      count += 1
    }
    source = parser.source
    self.styles = styles
    self.numbering = numbering
    commentHeads = heads
    var checksums: [String: String] = [:]
    for link in links where link.kind == "image" {
      guard let entry = package.archive.entry(link.target) else { continue }
      checksums[link.id] = String(entry.checksum, radix: 16)
    }
    self.checksums = checksums
  }

  private func view(_ side: WordSide) -> WordView {
    WordView(source, side, styles, numbering, checksums: checksums)
  }

  package func reading(_ side: WordSide) -> WordReading {
    var view = view(side)
    return view.read()
  }

  /// The comments, in the order of the file, with the words they are about.
  package func comments() -> [WordComment] {
    if commentHeads.isEmpty { return [] }
    var view = view(.accepted)
    _ = view.read()
    return commentHeads.map { head in
      WordComment(
        author: head.author, day: head.date.map { String($0.prefix(10)) },
        text: view.story(.comment(head.id)), words: words(of: head.id),
        paragraph: source.commentStarts[head.id].flatMap { view.places[$0.paragraph] })
    }
  }

  /// The accepted words between the marks of a comment.
  private func words(of id: String) -> String {
    guard let start = source.commentStarts[id], let end = source.commentEnds[id],
      start.paragraph <= end.paragraph
    else { return "" }
    var result = ""
    let last = min(end.paragraph, source.paragraphs.count - 1)
    guard start.paragraph <= last else { return "" }
    for index in start.paragraph...last {
      let pieces = source.paragraphs[index].pieces
      let from = index == start.paragraph ? min(start.piece, pieces.count) : 0
      let to = index == end.paragraph ? min(end.piece, pieces.count) : pieces.count
      for piece in pieces[min(from, to)..<to]
      where piece.marks.isIn(.accepted) && !piece.isHidden(.accepted) {
        if piece.field < 0 || !source.shownFields.contains(piece.field) { result += piece.text }
      }
      if index < last { result += " " }
    }
    return result.trimmedBlanks
  }
}
