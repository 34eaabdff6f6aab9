internal import NegotiationModel

extension AnswerPhrase {
  var english: String {
    switch self {
    case .shifts: "Shifts"
    case .gaps: "Gaps"
    case .timeline: "Timeline"
    case .brief: "Brief"
    case .since(let day): "since \(day)"
    case .until(let day): "until \(day)"
    case .arrow: "→"
    case .quoted(let words): "“\(words)”"
    case .comma: ", "
    case .semicolon: "; "
    case .statementCount(let count):
      Plural.english(count, one: "statement", other: "statements")
    case .standing(.official): "official"
    case .standing(.nonPaper): "non-paper"
    case .standing(.chairsText): "chair's text"
    case .standing(.leaked): "leaked"
    case .standing(.reported): "known from reports"
    case .more(let count): "and \(count) more"

    case .nothingMoved: "Nobody changed a stance."
    case .whoMoved: "Who moved"
    case .changed: "What changed"
    case .inReturn: "What others gave in return"
    case .changes: "changes"
    case .moved: "steps"
    case .net: "net"
    case .conceded: "conceded"
    case .reversals: "reversals"
    case .onNewDraft: "on a new draft"
    case .sameRound: "others, same round"
    case .nextRound: "others, next round"
    case .beforeRounds: "before the first round"
    case .toward: "toward acceptance"
    case .away: "away from acceptance"
    case .reversal(let day): "a reversal: back to the stance of \(day)"
    case .termsOnly: "stance kept, terms changed"
    case .offScale: "no step on the scale"
    case .newDraft: "answers a new draft"
    case .otherDraft: "on an older or a rival draft: not counted"
    case .saysItChanges: "says that it changes"
    case .movementRule:
      "A step is one place on the scale, from rejects (-2) to accepts (+2). Net is up for toward "
        + "acceptance. Conceded leaves out reversals. A round lasts until the next begins."

    case .noGaps(let days): "No gap: every principal spoke to every clause within \(days) days."
    case .never: "never spoke to it"
    case .quiet(let day): "silent since \(day)"
    case .quietSince(let draft): "silent since \(draft) was tabled"
    case .reportedOnly: "known only from what others report"
    case .contradicted(let other): "contradicted the same day: also \(other)"
    case .oneOrigin: "rests on one origin"
    case .noSource: "has no source"
    case .weakSource(let grade): "weak source (\(grade))"
    case .stale: "ask again, the text changed"
    case .toConfirm: "confirm, the text was reworded"
    case .contestedBy(let names): "contested by \(names)"
    case .gapRule(let days):
      "Order: principals first; clauses that a principal is against; then ask again, never said, to "
        + "confirm, contradicted, reported only, silent over \(days) days, thin; the oldest first."
    case .elsewhere: "on another draft:"
    case .onTheTopic: "on the topic:"
    case .gapCount(let count): Plural.english(count, one: "gap", other: "gaps")

    case .events: "rounds and drafts"
    case .tabled(let names): "tabled by \(names)"
    case .nothingHappened: "Nothing happened."

    case .whereItStands: "Where the plan stands"
    case .whatMoved: "What moved, and on what words"
    case .agreed: "Agreed by every principal"
    case .contested: "Contested, and by whom"
    case .redLines: "Red lines"
    case .goneStale: "Gone stale: said of words that have changed"
    case .nobodySpoke: "No principal has spoken to"
    case .toAsk: "To ask tomorrow"
    case .nothing: "none"
    case .derivedFrom: "derives from"
    case .lastRound: "last round"
    case .leftOut(let count):
      Plural.english(count, one: "less important item", other: "less important items")
        + " left out; --pages gives more room"
    case .rebuild: "To rebuild this brief at any time"
    case .onEarlierText: "on an earlier text"
    case .droppedClause: "not in this draft"
    case .landingZone: "Within reach: no principal against"
    case .onTheWhole: "on"
    case .openBrackets: "open brackets"
    case .followedBy: "followed by"
    case .alsoAgainst: "also against:"
    case .silentNow: "silent:"
    case .clauseSums(let all, let contested, let reach, let agreed, let unspoken):
      Plural.english(all, one: "clause", other: "clauses")
        + ": \(contested) contested, \(reach) within reach, \(agreed) agreed, \(unspoken) not spoken to"
    case .otherText: "answers another text"
    case .nothingMissing: "No gap in what was said."
    case .topicHead: "Topics"
    case .notKnown: "What is not known"
    case .neverSpoke: "never spoke to any of it"
    case .silentSince: "silent since"
    case .noPrincipal:
      "No party is a principal: nobody’s consent is needed, so nothing is contested, agreed or "
        + "missing. To name one:"
    case .othersSilent(let count): "\(count) others silent"
    case .silentCount(let count): "\(count) silent"
    case .shownOf(let count): count == 0 ? "none shown" : "\(count) shown"

    case .overruled(let entry): "overruled by \(entry)"
    case .role: "role"
    case .people: "people"
    case .relayedBy: "relayed by"
    }
  }
}
