/// The parts with text outside the body.
enum NoteKind: Sendable, CaseIterable {
  case footnotes, endnotes, comments

  /// The last word of the relationship that leads to the part.
  var relationship: String {
    switch self {
    case .footnotes: "footnotes"
    case .endnotes: "endnotes"
    case .comments: "comments"
    }
  }

  func place(_ id: String) -> WordPlace {
    switch self {
    case .footnotes: .footnote(id)
    case .endnotes: .endnote(id)
    case .comments: .comment(id)
    }
  }
}
