/// What became of texts that were compared already, so that nobody compares them again.
package struct KnownChanges: Sendable {
  private struct Known {
    let old: String
    let new: String
    let change: TextChange
  }

  /// By the new text; of pairs with one new text the last.
  private var known: [String: Known] = [:]

  /// Nothing is known: every two texts are compared.
  package init() {}

  /// What the comparison of two drafts found.
  package init(_ diff: DraftComparison) {
    for change in diff.changes {
      guard let comparison = change.comparison else { continue }
      known[change.newText] = Known(
        old: change.oldText, new: change.newText, change: comparison.change)
    }
  }

  /// What became of a text: known, or found now.
  package func change(
    from old: String, to new: String, language: TextLanguage? = nil
  ) -> TextChange {
    if let found = known[new], found.old.hasSameBytes(as: old), found.new.hasSameBytes(as: new) {
      return found.change
    }
    return TextChangeGrading.grade(old, new, language: language)
  }
}
