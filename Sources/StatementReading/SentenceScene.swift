/// A sentence with what was found in it, cut into passages of one saying each.
struct SentenceScene {
  let sentence: ReportSentence
  let cues: [CueMatch]
  let mentions: [Mention]
  let prepositions: Set<Int>
  private(set) var passages: [Range<Int>] = []

  var tokens: [ReportToken] { sentence.tokens }

  init(sentence: ReportSentence, cues: [CueMatch], mentions: [Mention], prepositions: Set<Int>) {
    self.sentence = sentence
    self.cues = cues
    self.mentions = mentions
    self.prepositions = prepositions
  }

  /// Cuts where a new saying begins, if there is something to be said on both sides.
  mutating func cut(isVerbFirst: Bool) {
    var starts = [0]
    let places = (cuts + quotedEnds + (isVerbFirst ? joinedVerbs : [])).sorted()
    for place in places {
      guard let last = starts.last, place - last >= 3 else { continue }
      guard holdsStance(last..<place) || holdsSaying(last..<place),
        holdsStance(place..<tokens.count) || holdsSaying(place..<tokens.count)
      else { continue }
      starts.append(place)
    }
    starts.append(tokens.count)
    passages = zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// Where a word that begins another saying stands.
  private var cuts: [Int] {
    cues.filter { $0.cue == .cut && $0.first > 0 && !tokens[$0.first].isQuoted }.map(\.first)
  }

  /// Where a verb of saying stands behind a comma, joined by the "and" that Arabic writes with it.
  private var joinedVerbs: [Int] {
    cues.filter { match in
      match.cue == .say && match.first > 0 && !tokens[match.first].isQuoted
        && tokens[match.first - 1].kind == .comma && tokens[match.first].text.hasPrefix("و")
    }.map(\.first)
  }

  /// Where a sentence begins within a quotation, if what it says may be a stance.
  private var quotedEnds: [Int] {
    tokens.indices.filter { at in
      guard at > 0, tokens[at].isWord, tokens[at].isQuoted, tokens[at - 1].kind == .stop,
        tokens[at - 1].isQuoted
      else { return false }
      return cues.contains {
        $0.first >= at && tokens[$0.first].isQuoted
          && ($0.cue.isHeld || $0.cue.isQuality || $0.cue == .condition)
      }
    }
  }

  func cues(in range: Range<Int>) -> [CueMatch] {
    cues.filter { $0.first >= range.lowerBound && $0.end <= range.upperBound }
  }

  private func holdsStance(_ range: Range<Int>) -> Bool {
    cues.contains { range.contains($0.first) && ($0.cue.isHeld || $0.cue.isQuality) }
  }

  private func holdsSaying(_ range: Range<Int>) -> Bool {
    cues.contains { range.contains($0.first) && ($0.cue == .say || $0.cue == .sourcing) }
  }
}
