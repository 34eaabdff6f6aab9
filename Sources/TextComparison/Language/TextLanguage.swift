/// The language in which texts are compared, and how it was found.
///
/// This type alone decides whether there are word lists for a text. A draft's `lang` comes first,
/// then its script and its most common words. If nothing indicates a language, as in a text of two
/// words, the English lists are used.
public struct TextLanguage: Hashable, Sendable {
  /// How the language was found.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// By the tag that the draft was recorded with.
    case tag
    /// By the most common words, and by letters that other languages lack.
    case words
    /// By the script of most letters.
    case script
    /// Nothing indicated a language.
    case none
  }

  /// The language as a BCP 47 tag; `nil` if it is unknown.
  public let tag: String?
  /// How it was found.
  public let reason: Reason
  /// Whether there are word lists for it: only then can amounts, duties and negations be recognised
  /// in words.
  public let isListed: Bool

  /// The language that somebody gave.
  ///
  /// - Parameter tag: a BCP 47 tag, such as `fr` or `pt-BR`; only its first part counts.
  public init(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self.tag = primary
    reason = .tag
    isListed = Self.listed.contains(primary)
  }

  /// The language of texts as their script and words show it; only their beginning is looked at.
  ///
  /// - Parameter texts: the texts, such as all clauses of one draft.
  public init(judging texts: some Sequence<String>) {
    var evidence = LanguageEvidence()
    for text in texts where evidence.wantsMore { evidence.add(text) }
    self = evidence.language
  }

  /// The language of a text by its tag if it has one, else by its words.
  package init(tag: String?, texts: some Sequence<String>) {
    self = tag.map { TextLanguage(tag: $0) } ?? TextLanguage(judging: texts)
  }

  init(_ tag: String?, by reason: Reason) {
    self.tag = tag
    self.reason = reason
    isListed = reason == .none || tag.map { Self.listed.contains($0) } ?? false
  }

  /// Whether the language is known and its headings can be told from sentences.
  ///
  /// Otherwise a heading is graded like text.
  var isKnown: Bool { reason != .none && draftLanguage?.tellsHeadings == true }

  /// The language's data, if there are word lists for it.
  var draftLanguage: DraftLanguage? { isListed ? DraftLanguage.of(tag) : nil }

  /// The languages that there are word lists for.
  package static let listed = Set(DraftLanguage.all.map(\.tag))
}
