/// Whether something was inserted or deleted by a tracked change.
///
/// The numbers are indexes into the list of revisions. Something that was inserted and then deleted
/// has both, and is in neither text.
struct RevisionMarks: Hashable, Sendable {
  var insertion: Int = -1
  var deletion: Int = -1

  static let none = RevisionMarks()

  var isNone: Bool { insertion < 0 && deletion < 0 }

  @inline(__always)
  func isIn(_ side: WordSide) -> Bool {
    switch side {
    case .accepted: deletion < 0
    case .original: insertion < 0
    }
  }

  /// Something inside a marked element has the marks of both.
  func inside(_ outer: RevisionMarks) -> RevisionMarks {
    RevisionMarks(
      insertion: insertion < 0 ? outer.insertion : insertion,
      deletion: deletion < 0 ? outer.deletion : deletion)
  }
}
