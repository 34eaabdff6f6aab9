/// The words of a clause: its heading and its text, which are graded as one.
package struct ClauseWords: Hashable, Sendable {
  package var heading: String
  package var text: String

  package init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }

  /// Heading and text as one text.
  var whole: String {
    heading.isEmpty ? text : text.isEmpty ? heading : heading + "\n" + text
  }

  /// Whether both hold the same bytes.
  func hasSameBytes(as other: ClauseWords) -> Bool {
    text.hasSameBytes(as: other.text) && heading.hasSameBytes(as: other.heading)
  }
}

/// Grades how a clause differs from another, heading and text together.
///
/// If both have a text and only the headings differ, a heading that names the matter in other words
/// is no change; a heading that gains or loses a number, an obligation or a negation is one. In a
/// language whose headings cannot be told from sentences, a heading is graded like text. Moving the
/// boundary between heading and text is no change. Replacing a text by a placeholder ("(repealed)")
/// is the most serious change: what was said is no longer said.
package enum ClauseGrading {
  /// The most important way in which two clauses differ.
  ///
  /// - language: the language for grading; by default it is found from the words.
  package static func grade(
    _ old: ClauseWords, _ new: ClauseWords, language: TextLanguage? = nil
  ) -> TextChange {
    grade(old, new, language: language) {
      TextChangeGrading.grade($0, $1, language: language)
    }
  }

  /// - language: the language for grading; by default it is found from the words.
  /// - texts: compares two texts; pass a function that remembers earlier comparisons.
  package static func grade(
    _ old: ClauseWords, _ new: ClauseWords, language: TextLanguage? = nil,
    texts: (String, String) -> TextChange
  ) -> TextChange {
    if old.hasSameBytes(as: new) { return .identical }
    let change = words(old, new, language, texts)
    guard change > .typographic, change < .polarity, isVacant(old) != isVacant(new)
    else { return change }
    return .polarity
  }

  private static func words(
    _ old: ClauseWords, _ new: ClauseWords, _ language: TextLanguage?,
    _ texts: (String, String) -> TextChange
  ) -> TextChange {
    if old.heading.hasSameBytes(as: new.heading) { return texts(old.text, new.text) }
    guard haveOwnTexts(old, new), !movedBetween(old, new), !movedBetween(new, old) else {
      return haveSameWords(old, new) ? .identical : texts(old.whole, new.whole)
    }
    let change =
      old.text.hasSameBytes(as: new.text) ? TextChange.identical : texts(old.text, new.text)
    let heading = texts(old.heading, new.heading)
    let isName =
      heading <= .reworded
      ? (language ?? TextLanguage(judging: [old.whole, new.whole])).isKnown
      : isName(TextDifference(old: old.heading, new: new.heading, language: language))
    return isName ? change : max(heading, change)
  }

  /// Whether a heading gains or loses at most a word that begins with "non-".
  private static func isName(_ heading: TextDifference) -> Bool {
    heading.quantities.isEmpty && heading.obligations.isEmpty
      && heading.polarities.allSatisfy { change in
        change.isOfAmount
          || [change.old, change.new].compactMap { $0?.lowercased() }.allSatisfy {
            $0 == "non" || $0.hasPrefix("non-") || $0.hasPrefix("non ")
          }
      }
  }

  /// Whether the heading of one clause is part of the other's text, so that the boundary moved.
  private static func movedBetween(_ one: ClauseWords, _ other: ClauseWords) -> Bool {
    let heading = one.heading.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard heading.count > 3, !other.heading.hasSameBytes(as: one.heading) else { return false }
    let start = other.text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
      .prefix(heading.count)
    return start.elementsEqual(heading)
  }

  /// Whether both clauses have a text besides their headings.
  static func haveOwnTexts(_ old: ClauseWords, _ new: ClauseWords) -> Bool {
    !old.text.isEmpty && !new.text.isEmpty
  }

  /// Whether only the boundary between heading and text moved.
  static func haveSameWords(_ old: ClauseWords, _ new: ClauseWords) -> Bool {
    func scalars(_ words: ClauseWords) -> some Sequence<Unicode.Scalar> {
      words.whole.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    }
    return scalars(old).elementsEqual(scalars(new))
  }

  private static func isVacant(_ words: ClauseWords) -> Bool {
    VacantClause.isVacant(heading: words.heading, text: words.text)
  }
}
