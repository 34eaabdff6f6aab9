/// Another name by which a party, person or topic is called, such as "the Kremlin".
public struct Alias: Hashable, Sendable {
  /// The name itself.
  public var text: String
  /// The language it is used in; `nil` for any.
  public var language: String?

  /// Makes an alias.
  ///
  /// - Parameters:
  ///   - text: the name itself.
  ///   - language: the BCP 47 tag of the language it is used in; `nil` for any.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }
}
