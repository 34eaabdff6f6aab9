/// What became of texts that were compared already, so that nobody compares them again.
///
/// What is compared later is remembered too, by all copies: the same texts come again in every draft
/// of a long line.
package struct KnownChanges {
  private struct Known {
    let old: String
    let new: String
    let change: TextChange
  }

  private final class Found {
    private struct Pair {
      let old: String
      let new: String
      let language: TextLanguage?
      let change: TextChange
    }

    /// The last of several pairs with one key.
    private var pairs: [UInt64: Pair] = [:]

    func change(from old: String, to new: String, _ language: TextLanguage?) -> TextChange {
      let key = String.mixed(old.bytesKey, new.bytesKey)
      if let pair = pairs[key], pair.language == language, pair.old.hasSameBytes(as: old),
        pair.new.hasSameBytes(as: new)
      {
        return pair.change
      }
      let change = TextChangeGrading.grade(old, new, language: language)
      pairs[key] = Pair(old: old, new: new, language: language, change: change)
      return change
    }
  }

  /// By the new text; of pairs with one new text the last.
  private var known: [String: Known] = [:]
  private let found: Found

  /// Nothing is known: every two texts are compared.
  package init() { found = Found() }

  /// What the comparison of two drafts found, and what was found before.
  package init(_ diff: DraftComparison, besides other: KnownChanges = KnownChanges()) {
    found = other.found
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
    if let pair = known[new], pair.old.hasSameBytes(as: old), pair.new.hasSameBytes(as: new) {
      return pair.change
    }
    return found.change(from: old, to: new, language)
  }
}
