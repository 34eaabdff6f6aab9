internal import NegotiationModel
internal import TextComparison

/// The sentences of a comparison that were added or removed and are listed with all their words, and
/// the conditions and exceptions that are.
///
/// A reader sees an amount, a negation or a condition in them, so that a line of its own would tell
/// the same change twice.
struct ListedSentences {
  private var removed: [String]
  private var added: [String]
  private let bans: [PolarityChange]

  init(_ difference: TextDifference) {
    let sentences = difference.obligations.filter(\.isSentence)
    bans = difference.polarities.filter(\.isSentence)
    removed = sentences.compactMap(\.old) + bans.compactMap(\.old)
    added = sentences.compactMap(\.new) + bans.compactMap(\.new)
  }

  /// Adds a part of a sentence that is listed with these words: a condition, an exception.
  mutating func add(old: String?, new: String?) {
    if let old { removed.append(old) }
    if let new { added.append(new) }
  }

  /// Whether a ban that was added or removed stands in the words of a duty that is listed.
  func bans(in obligation: ObligationChange) -> Bool {
    obligation.isSentence
      && bans.contains { ban in
        if let old = ban.old { return obligation.old?.holds(old) ?? false }
        return obligation.new?.holds(ban.new ?? "") ?? false
      }
  }

  /// Whether an amount that was only added or only removed stands in a listed sentence.
  ///
  /// An amount that stands there once is found once: the same amount elsewhere in the text has a line.
  mutating func holds(_ quantity: QuantityChange) -> Bool {
    switch (quantity.old, quantity.new) {
    case (let old?, nil): Self.take(old.text, from: &removed)
    case (nil, let new?): Self.take(new.text, from: &added)
    default: false
    }
  }

  /// Whether a ban, a condition or an exception that was only added or only removed stands in a listed
  /// sentence that says more than itself.
  func holds(_ polarity: PolarityChange) -> Bool {
    switch (polarity.old, polarity.new) {
    case (let old?, nil): removed.contains { $0 != old && $0.holds(old) }
    case (nil, let new?): added.contains { $0 != new && $0.holds(new) }
    default: false
    }
  }

  /// Takes words out of the first sentence that holds them as whole words.
  private static func take(_ words: String, from sentences: inout [String]) -> Bool {
    for index in sentences.indices {
      let sentence = sentences[index]
      guard let place = sentence.place(of: words) else { continue }
      let (before, after) = (sentence[..<place.lowerBound], sentence[place.upperBound...])
      if isOneWord(before.last, words.first) || isOneWord(words.last, after.first) { continue }
      sentences[index] = before + "\u{0}" + after
      return true
    }
    return false
  }

  /// Whether two characters beside one another belong to one word or one number.
  private static func isOneWord(_ first: Character?, _ second: Character?) -> Bool {
    guard let first, let second else { return false }
    if first.isNumber { return second.isNumber }
    return isSpelled(first) && isSpelled(second)
  }

  private static func isSpelled(_ character: Character) -> Bool {
    character.isLetter && character.unicodeScalars.first?.properties.isIdeographic == false
  }
}
