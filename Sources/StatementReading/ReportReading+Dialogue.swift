internal import NegotiationModel

extension ReportReading {
  /// A speaker whom a line names in front of a colon, as in "Holt: We accept".
  struct Label {
    var speaker: Speaker
    /// Where the words begin that are theirs.
    var end: Int
  }

  /// Finds who a line says is speaking, as the lines of a transcript do.
  ///
  /// In front of the colon stand a number or an hour, the name with its office, and at most three other
  /// words; before a quotation any words, and the nearest name counts.
  func label(of scene: SentenceScene) -> Label? {
    let tokens = scene.tokens
    guard let colon = tokens.firstIndex(where: { $0.kind == .colon }), colon > 0, colon <= 24,
      !tokens[colon].isQuoted, colon + 1 < tokens.count
    else { return nil }
    let head = 0..<colon
    guard
      !scene.cues.contains(where: {
        head.contains($0.first) && ($0.cue == .say || $0.cue.isHeld || $0.cue == .sourcing)
      }), !tokens[head].contains(where: { $0.isQuoted || $0.kind == .stop })
    else { return nil }
    let named = scene.mentions.filter { head.contains($0.first) }
    guard !named.isEmpty, Set(named.compactMap(\.party)).count <= 1 else { return nil }
    let isQuotation = tokens[colon + 1].kind == .openQuote
    var group = named.filter { !$0.isOblique }
    if group.isEmpty { group = named }
    if !isQuotation {
      // The name stands first, and little behind it.
      guard let first = named.first,
        tokens[..<first.first].allSatisfy({ !$0.isWord || isNumber($0) }),
        let last = named.last,
        tokens[last.end..<colon].count(where: \.isWord) <= 3
      else { return nil }
    }
    let person = group.last(where: \.isPerson) ?? group.last(where: \.isOffice) ?? group[0]
    let ordered = [person] + group.filter { $0 != person }
    guard let speaker = speaker(of: ordered, tokens), speaker.party != nil else { return nil }
    return Label(speaker: speaker, end: colon + 1)
  }

  private func isNumber(_ token: ReportToken) -> Bool {
    token.text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whoever is named right behind a quotation, whatever verb stands between them: "…", sums up Holt.
  func behindQuotation(_ scene: SentenceScene, _ passage: Range<Int>) -> Speaker? {
    let tokens = scene.tokens
    guard
      let close = tokens[passage].lastIndex(where: { $0.kind == .closeQuote }),
      scene.sentence.quotedShare > 0.4
    else { return nil }
    var place = close + 1
    while place < passage.upperBound, tokens[place].breaks { place += 1 }
    guard place > close + 1 || place < passage.upperBound else { return nil }
    let limit = min(passage.upperBound, place + 5)
    let near = scene.mentions.filter {
      $0.first >= place && $0.first < limit && !tokens[$0.first].isQuoted
    }
    guard let first = near.first, !first.isOblique,
      !tokens[place..<first.first].contains(where: { $0.breaks })
    else { return nil }
    let group = near.prefix { $0.first - first.end <= 2 }
    let head = group.first(where: \.isPerson) ?? group.first(where: \.isOffice) ?? first
    return speaker(of: [head] + group.filter { $0 != head }, tokens)
  }

  /// Whether a sentence asks, and what it asks about is meant by the answer.
  mutating func asks(_ scene: SentenceScene) -> Bool {
    let tokens = scene.tokens
    guard let last = tokens.last(where: { $0.kind != .bracket && $0.kind != .dash }),
      last.kind == .stop, !last.isQuoted,
      text.bytes[last.range.lowerBound] == 0x3F
        || text.scalar(at: last.range.lowerBound).0 == 0x61F
    else { return false }
    let named = Set(scene.mentions.flatMap { $0.first..<$0.end })
    let words = tokens.indices.filter { !named.contains($0) && tokens[$0].isWord }
    if let found = targets.targets(of: words.map { tokens[$0] }) {
      lastAims = (found.aims, scene.sentence.paragraph)
    }
    asked = scene.sentence.paragraph
    return true
  }

  /// Whether a sentence stands in a line that names its speaker, or right behind a question.
  func isAnswer(_ scene: SentenceScene) -> Bool {
    let paragraph = scene.sentence.paragraph
    return labelled == paragraph || asked.map { paragraph - $0 <= 1 } ?? false
  }
}
