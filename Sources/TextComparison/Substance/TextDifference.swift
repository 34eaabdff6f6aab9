/// Grades how a text differs from another, by the most important kind of change.
package enum TextChangeGrading {
  /// The most important way in which two texts differ; the same in both directions.
  ///
  /// `grade("may withdraw", "shall withdraw")` is `obligation`.
  ///
  /// - language: the language for grading; by default it is found from the words.
  package static func grade(
    _ old: String, _ new: String, language: TextLanguage? = nil
  ) -> TextChange {
    TextDifference.Substance(
      Tokens(old), Tokens(new), language ?? TextLanguage(judging: [old, new])
    ).change
  }
}

/// Everything that can be said about two texts of one clause.
///
/// The redline is for the eye; the lists are found by a comparison of their own, of what the words
/// say, so that a moved sentence brings no number and no negation with it.
///
/// ```swift
/// let difference = TextDifference(old: "The army may withdraw.", new: "The army shall withdraw.")
/// difference.change                 // .obligation
/// difference.obligations[0].effect  // .hardened
/// ```
public struct TextDifference: Hashable, Sendable {
  /// The most important kind of change.
  public let change: TextChange
  /// The kinds of change, the most serious first; empty if nothing changed.
  public let kinds: [TextChange]
  /// The insertions and deletions.
  public let redline: Redline
  /// The numbers that changed, in order.
  public let quantities: [QuantityChange]
  /// The modal words that changed, in order.
  public let obligations: [ObligationChange]
  /// The negations, exceptions and restrictions that were added or removed, in order.
  public let polarities: [PolarityChange]

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: the text as it was.
  ///   - new: the text as it is.
  ///   - language: what they are judged by; their own words decide without.
  public init(old: String, new: String, language: TextLanguage? = nil) {
    let oldTokens = Tokens(old)
    let newTokens = Tokens(new)
    let substance = Substance(
      oldTokens, newTokens, language ?? TextLanguage(judging: [old, new]))
    redline = Redline(
      oldTokens, newTokens, texts: (old, new), sentences: substance.sentences)
    change = substance.change
    kinds = substance.kinds
    quantities = substance.quantities
    obligations = substance.obligations
    polarities = substance.polarities
  }

  /// The comparison of meanings.
  struct Substance {
    private(set) var change = TextChange.identical
    private(set) var kinds: [TextChange] = []
    private(set) var quantities: [QuantityChange] = []
    private(set) var obligations: [ObligationChange] = []
    private(set) var polarities: [PolarityChange] = []
    /// Which sentence became which; `nil` if no word changed.
    private(set) var sentences: SentenceGroups?

    init(_ old: Tokens, _ new: Tokens, _ language: TextLanguage) {
      if Self.areEquivalent(old, new) { return }
      // The direction is always the same, so that swapping the texts mirrors the result.
      let swapped = new.bytes.lexicographicallyPrecedes(old.bytes)
      let (first, second) =
        swapped ? GradedWords.pair(new, old, language) : GradedWords.pair(old, new, language)
      if Self.saySame(first, second) {
        change = .typographic
        kinds = [.typographic]
        return
      }
      // Without lists the meaning of words is unknown; digits are read in every language.
      let comparison =
        language.isListed
        ? SubstanceComparison(first, second) : SubstanceComparison(digitsOf: first, second)
      quantities = comparison.quantities
      obligations = comparison.obligations
      polarities = comparison.polarities
      sentences = SentenceGroups(first, second, comparison.alignment)
      if swapped {
        sentences = sentences?.mirrored
        quantities = quantities.map(\.mirrored)
        obligations = obligations.map(\.mirrored)
        polarities = polarities.map(\.mirrored)
      }
      let binds = obligations.contains { $0.effect == .hardened || $0.effect == .softened }
      if polarities.contains(where: { !$0.isOfAmount }) { kinds.append(.polarity) }
      if binds { kinds.append(.obligation) }
      if !quantities.isEmpty { kinds.append(.quantity) }
      if kinds.isEmpty { kinds.append(.reworded) }
      change = kinds[0]
    }

    /// Which sentence became which; `nil` if no word changed.
    static func sentences(
      _ old: Tokens, _ new: Tokens, _ language: TextLanguage
    ) -> SentenceGroups? {
      if areEquivalent(old, new) { return nil }
      let swapped = new.bytes.lexicographicallyPrecedes(old.bytes)
      let (first, second) =
        swapped ? GradedWords.pair(new, old, language) : GradedWords.pair(old, new, language)
      if saySame(first, second) { return nil }
      let groups = SentenceGroups(first, second, WordAlignment(first, second))
      return swapped ? groups?.mirrored : groups
    }

    private static func areEquivalent(_ old: Tokens, _ new: Tokens) -> Bool {
      if old.bytes == new.bytes { return true }
      guard old.all.count == new.all.count, !differAsComposed(old, new) else { return false }
      var wordNumbers = WordNumbers(expecting: 64)
      return wordNumbers.identifiers(old) == wordNumbers.identifiers(new)
    }

    /// Whether the first tokens that differ in their bytes are composed as far as can be, so that
    /// they are not equivalent.
    private static func differAsComposed(_ old: Tokens, _ new: Tokens) -> Bool {
      old.bytes.withUnsafeBufferPointer { oldBytes in
        new.bytes.withUnsafeBufferPointer { newBytes in
          for (left, right) in zip(old.all, new.all) {
            let first = UnsafeBufferPointer(rebasing: oldBytes[left.start..<left.end])
            let second = UnsafeBufferPointer(rebasing: newBytes[right.start..<right.end])
            if first.elementsEqual(second) { continue }
            return WordNumbers.isComposed(first) && WordNumbers.isComposed(second)
          }
          return false
        }
      }
    }

    /// Whether the folded words are the same, apart from hyphens between letters.
    private static func saySame(_ old: GradedWords, _ new: GradedWords) -> Bool {
      if old.words.count == new.words.count,
        zip(old.words, new.words).allSatisfy({
          $0.identifier == $1.identifier
            && ($0.kind != .number || $0.startsLine || $0.isBracketed == $1.isBracketed)
        })
      {
        return true
      }
      if old.grammar.isLooselySpaced, old.joined() == new.joined() { return true }
      guard old.hasHyphens || new.hasHyphens else { return false }
      return old.joinedAtHyphens() == new.joinedAtHyphens()
    }
  }
}

extension GradedWords {
  fileprivate var hasHyphens: Bool { words.contains { $0.gap == .hyphen } }

  /// The folded words without blanks and apostrophes between them.
  fileprivate func joined() -> [UInt8] {
    words.indices.flatMap { folded($0).filter { $0 != UInt8(ascii: "'") } }
  }

  private static let again = Array("re".utf8)
  /// Verbs that mean something else with a joined "re": re-sign, resign.
  private static let repeated = Set(
    ("sign signed signs signing form formed forms forming cover covered covers covering create"
      + " created lease leased leases leasing treat treated treats serve served mark marked dress"
      + " dressed count counted counts solve solved store stored collect collected sort sorted"
      + " present presented press pressed prove proved fund funded funds").split(separator: " ")
      .map { Array($0.utf8) })

  /// The folded words; words joined by a hyphen are one.
  fileprivate func joinedAtHyphens() -> [[UInt8]] {
    var result: [[UInt8]] = []
    for index in words.indices {
      if words[index].gap == .hyphen, !result.isEmpty,
        !(result.last == Self.again && Self.repeated.contains(Array(folded(index))))
      {
        result[result.count - 1] += folded(index)
      } else {
        result.append(Array(folded(index)))
      }
    }
    return result
  }
}
