/// Reads footnotes, endnotes and comments, whose parts are alike.
enum NoteParser {
  /// Who commented, and when.
  struct CommentHead: Sendable {
    let id: String
    let author: String
    let date: String?
  }

  static func read(
    _ reader: inout MarkupReader, _ kind: NoteKind, into parser: inout WordParser,
    comments: inout [CommentHead]
  ) throws(MarkupProblem) {
    guard try reader.next() != nil else { return }
    let depth = reader.depth
    while let name = try reader.child(of: depth) {
      guard name == .footnote || name == .endnote || name == .comment,
        let id = reader.attribute(.wordID)
      else { continue }
      // The line that separates notes from the text is one too.
      if let type = reader.attribute(.wordType), type != "normal", name != .comment { continue }
      if name == .comment {
        comments.append(
          CommentHead(
            id: id, author: reader.attribute(.author) ?? "", date: reader.attribute(.date)))
      }
      try parser.readStory(&reader, kind.place(id))
    }
  }
}
