/// A person's or a party's words, as quoted, in their language.
public struct Quote: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The language they were said in, as a BCP 47 tag.
  public var language: String?
  /// What they mean in the language of the log.
  public var translation: String?

  /// Makes a quotation.
  ///
  /// - Parameters:
  ///   - text: the words as they were said.
  ///   - language: the BCP 47 tag of their language.
  ///   - translation: what they mean.
  public init(_ text: String, language: String? = nil, translation: String? = nil) {
    self.text = text
    self.language = language
    self.translation = translation
  }
}

extension Quote: ExpressibleByStringLiteral {
  /// Words without a language or a translation: `"Three hundred is a drought."`.
  public init(stringLiteral text: String) { self.init(text) }
}
