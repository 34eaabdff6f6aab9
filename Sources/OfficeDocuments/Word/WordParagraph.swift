/// A paragraph, with its computed number separate from its words.
package struct WordParagraph: Hashable, Sendable {
  /// The number with its signs, as "1.1" or "(a)"; `nil` for a paragraph without one.
  package var number: String?
  package var isBullet = false
  /// The level of its list, from 0.
  package var listLevel: Int?
  /// The words, with tabs and line breaks as characters.
  package var text: String
  /// 0 for the widest heading; `nil` for text.
  package var headingLevel: Int?
  package var isTitle = false
  package var isContents = false
  package var place: WordPlace
  /// What it holds besides text.
  package var omissions: [WordOmission] = []
  /// Who changed something in it.
  package var revisions: Set<Int> = []
}
