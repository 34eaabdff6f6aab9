/// Words with one appearance in a paragraph to be written.
package struct WrittenRun: Hashable, Sendable {
  /// The appearance of words beyond the style of their paragraph.
  package struct Look: Hashable, Sendable {
    package var isBold = false
    package var isItalic = false
    package var isCode = false
    /// `0xRRGGBB`; `nil` for that of the style.
    package var color: UInt32?

    package init(
      isBold: Bool = false, isItalic: Bool = false, isCode: Bool = false, color: UInt32? = nil
    ) {
      self.isBold = isBold
      self.isItalic = isItalic
      self.isCode = isCode
      self.color = color
    }
  }

  /// A line feed is a line break, a tab a tab.
  package var text: String
  package var look: Look
  /// A BCP 47 tag, where it differs from the document's.
  package var language: String?
  package var isRightToLeft: Bool
  /// A web address, or `#` and the bookmark of a paragraph.
  package var link: String?
  package var change: WordChange?

  package init(
    _ text: String, look: Look = Look(), language: String? = nil, isRightToLeft: Bool = false,
    link: String? = nil, change: WordChange? = nil
  ) {
    self.text = text
    self.look = look
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.link = link
    self.change = change
  }
}
