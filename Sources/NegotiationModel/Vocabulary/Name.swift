/// A name with its forms in other languages, keyed by language tag.
package struct Name: Hashable, Sendable {
  package var text: String
  package var translations: [String: String]

  package init(_ text: String, translations: [String: String] = [:]) {
    self.text = text
    self.translations = translations
  }

  /// The name in `language`, or the main name where there is none.
  package func text(in language: String?) -> String {
    language.flatMap { translations[$0] } ?? text
  }
}
