internal import NegotiationModel

extension CommandContext {
  /// Lists doubtful joins, each with the command that undoes it.
  func tell(_ doubts: [DoubtfulJoin]) {
    guard !doubts.isEmpty else { return }
    let count = doubts.count == 1 ? "1 join is" : "\(doubts.count) joins are"
    tell("parley: \(count) in doubt; if one is wrong, the command below it takes it back")
    for doubt in doubts.prefix(Self.shownDoubts) {
      let percent = Int((doubt.confidence * 100).rounded())
      tell("  \(ClauseLabel.sentence(new: doubt.new, old: [doubt.old])) (\(percent) %)")
      let parent = doubt.isOnlyParent ? "" : "\(doubt.parent.draft)/"
      tell("    parley align \(doubt.draft) \(doubt.new.id)=\(parent)")
    }
    let rest = doubts.count - Self.shownDoubts
    if rest > 0 { tell("  and \(rest) more") }
  }

  /// The number that are listed; the rest are only counted.
  private static let shownDoubts = 100
}

/// How a clause is named in a sentence about its place: number and heading, else its first words.
enum ClauseLabel {
  /// "new 3 General comes from old 4 General".
  static func sentence(new: Clause, old: [Clause]) -> String {
    let origin = old.isEmpty ? "none" : "old " + old.map(text).joined(separator: " and old ")
    return "new \(text(new)) comes from \(origin)"
  }

  static func text(_ clause: Clause) -> String {
    var name = clause.heading
    if name.isEmpty {
      let words = clause.text.split(whereSeparator: \.isWhitespace).prefix(8)
      name = words.isEmpty ? clause.id.text : "\"\(words.joined(separator: " "))…\""
    }
    let label = (clause.number.map { $0 + " " } ?? "") + name
    return label.count > limit ? label.prefix(limit) + "…" : label
  }

  private static let limit = 60
}
