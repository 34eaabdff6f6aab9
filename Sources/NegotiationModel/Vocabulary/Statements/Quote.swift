/// A person's or a party's words, as quoted, in their language.
package struct Quote: Hashable, Sendable {
  package var text: String
  package var language: String?
  package var translation: String?

  package init(_ text: String, language: String? = nil, translation: String? = nil) {
    self.text = text
    self.language = language
    self.translation = translation
  }
}
