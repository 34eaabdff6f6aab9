internal import TextComparison

extension MatchReasonWords {
  static func english(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "joined by a person"
    case .identifier(let id): "same identifier '\(id)'"
    case .sameText: "same words"
    case .likeness(let value, let rival):
      "words agree \(percent(value)) %, nearest rival \(percent(rival)) %"
    case .neighbours(let value): "neighbours agree \(percent(value)) %"
    case .part(let text, let value): "a part agrees \(percent(value)) %: '\(text)'"
    case .sameHeading(let heading): "same heading '\(heading)'"
    case .sameNumber(let number): "same number \(number)"
    case .recorded: "recorded with the draft"
    case .sections: "left alone in sections that belong together"
    case .nothingNear(let value): "no counterpart; the nearest agrees \(percent(value)) %"
    }
  }
}
