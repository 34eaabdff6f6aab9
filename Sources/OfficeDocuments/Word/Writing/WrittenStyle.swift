/// The styles of a document that is written; what they look like, ``StylesPart`` says.
package enum WrittenStyle: Hashable, Sendable {
  case text, title, subtitle
  /// From 1, the widest.
  case heading(Int)
  case quotation, attribution, note, warning, listItem, code, caption
  case cell, cellHeading, comment, footer

  /// Its name in the file; those that Word knows have the names that Word gives them.
  var id: String {
    switch self {
    case .text: "Normal"
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading(let level): "Heading\(min(max(level, 1), 6))"
    case .quotation: "Quote"
    case .attribution: "Attribution"
    case .note: "Note"
    case .warning: "Warning"
    case .listItem: "ListParagraph"
    case .code: "Code"
    case .caption: "Caption"
    case .cell: "TableText"
    case .cellHeading: "TableHeading"
    case .comment: "CommentText"
    case .footer: "Footer"
    }
  }
}
