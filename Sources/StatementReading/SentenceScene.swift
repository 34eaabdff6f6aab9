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
    for match in cues where match.cue == .cut && match.first > 0 {
      guard !tokens[match.first].isQuoted, let last = starts.last, match.first - last >= 3 else {
        continue
      }
      guard holdsStance(last..<match.first) || holdsSaying(last..<match.first),
        holdsStance(match.first..<tokens.count) || holdsSaying(match.first..<tokens.count)
      else { continue }
      starts.append(match.first)
    }
    starts.append(tokens.count)
    passages = zip(starts, starts.dropFirst()).map { $0..<$1 }
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
