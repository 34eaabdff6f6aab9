/// Another name by which a party, person or topic is called, such as "the Kremlin".
package struct Alias: Hashable, Sendable {
  package var text: String
  /// The language it is used in; `nil` for any.
  package var language: String?

  package init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }
}
