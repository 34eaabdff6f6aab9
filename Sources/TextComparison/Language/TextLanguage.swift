/// The language that texts are judged in, and what told it.
///
/// The one place that decides whether there are word lists for a text. A draft's own `lang` decides;
/// else its script and its commonest words do. Where nothing tells, as in a text of two words, the
/// lists of English are tried.
public struct TextLanguage: Hashable, Sendable {
  /// What told the language.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The tag that the draft was recorded with.
    case tag
    /// The commonest words, and letters that other languages lack.
    case words
    /// The script most letters are of.
    case script
    /// Nothing did.
    case none
  }

  /// The language as a BCP 47 tag; nothing if it is not known which one it is.
  public let tag: String?
  /// What told it.
  public let reason: Reason
  /// Whether there are word lists for it: only then are amounts, duties and denials told from words.
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

  /// The language of a text with a tag, if it has one, else as its words show it.
  package init(tag: String?, texts: some Sequence<String>) {
    self = tag.map { TextLanguage(tag: $0) } ?? TextLanguage(judging: texts)
  }

  init(_ tag: String?, by reason: Reason) {
    self.tag = tag
    self.reason = reason
    isListed = reason == .none || tag.map { Self.listed.contains($0) } ?? false
  }

  /// Whether it is known, and a heading in it can be told from a sentence.
  ///
  /// Elsewhere a heading is graded as text is.
  var isKnown: Bool { reason != .none && draftLanguage?.tellsHeadings == true }

  /// What is known of it beyond its tag, if there are word lists for it.
  var draftLanguage: DraftLanguage? { isListed ? DraftLanguage.of(tag) : nil }

  /// The languages that there are word lists for.
  package static let listed = Set(DraftLanguage.all.map(\.tag))
}
