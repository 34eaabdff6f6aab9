/// A name with its forms in other languages, keyed by language tag, and other names of the same thing.
package struct Name: Hashable, Sendable {
  package var text: String
  package var translations: [String: String]
  /// Other names of the same thing, in the order in which they were given.
  package var aliases: [Alias]

  package init(_ text: String, translations: [String: String] = [:], aliases: [Alias] = []) {
    self.text = text
    self.translations = translations
    self.aliases = aliases
  }

  /// The name, its forms in other languages and its aliases, without duplicates.
  package var all: [String] {
    var seen: Set<String> = []
    let forms = translations.sorted { $0.key < $1.key }.map(\.value)
    return ([text] + forms + aliases.map(\.text)).filter { seen.insert($0).inserted }
  }

  /// The name in `language`, or the main name if there is none.
  package func text(in language: String?) -> String {
    language.flatMap { translations[$0] } ?? text
  }
}
