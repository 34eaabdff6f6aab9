/// A name with its forms in other languages, keyed by language tag, and other names of the same thing.
public struct Name: Hashable, Sendable {
  /// The name, in whichever language it is usually given.
  public var text: String
  /// The name in other languages, by BCP 47 tag.
  public var translations: [String: String]
  /// Other names of the same thing, in the order in which they were given.
  public var aliases: [Alias]

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - text: the name.
  ///   - translations: its forms in other languages, by BCP 47 tag.
  ///   - aliases: other names of the same thing.
  public init(_ text: String, translations: [String: String] = [:], aliases: [Alias] = []) {
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

  /// The name in `language`, or the main name where there is none.
  ///
  /// - Parameter language: a BCP 47 tag; `nil` asks for the main name.
  /// - Returns: the name.
  public func text(in language: String?) -> String {
    language.flatMap { translations[$0] } ?? text
  }
}

extension Name: ExpressibleByStringLiteral {
  /// A name without translations or aliases: `"Upland"`.
  public init(stringLiteral text: String) { self.init(text) }
}
