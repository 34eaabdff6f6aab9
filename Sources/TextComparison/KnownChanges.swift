/// Remembers comparisons of texts, so that no two texts are compared twice.
///
/// Comparisons made later are remembered too, and shared by all copies: in a long line of drafts
/// the same texts come again and again.
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

    /// By the hash of both texts; of several pairs with one hash, the last.
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

  /// By the new text; of several pairs with one new text, the last.
  private var known: [String: Known] = [:]
  private let found: Found

  /// Nothing is known yet, so every two texts are compared.
  package init() { found = Found() }

  /// The comparisons that two drafts needed, and those of `other`.
  package init(_ diff: DraftComparison, besides other: KnownChanges = KnownChanges()) {
    found = other.found
    for change in diff.changes {
      guard let comparison = change.comparison else { continue }
      known[change.newText] = Known(
        old: change.oldText, new: change.newText, change: comparison.change)
    }
  }

  /// The change of a text: remembered, or computed now.
  package func change(
    from old: String, to new: String, language: TextLanguage? = nil
  ) -> TextChange {
    if let pair = known[new], pair.old.hasSameBytes(as: old), pair.new.hasSameBytes(as: new) {
      return pair.change
    }
    return found.change(from: old, to: new, language)
  }
}
