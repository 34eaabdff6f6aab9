/// A cue found among the tokens of a sentence.
struct CueMatch: Hashable {
  var first: Int
  var end: Int
  var cue: Cue
}

extension Cue {
  /// Cues that rule each other out: of those that overlap the longest counts.
  var family: Int {
    switch self {
    case .accepts, .opens, .objects, .rejects, .insists, .demands, .good, .poor, .intolerable,
      .mute,
      .courtesy, .denies, .yields, .proposes, .wont:
      0
    case .negation: 1
    case .say, .sourcing, .told: 2
    case .condition, .unless: 3
    case .lessens: 4
    case .changes: 5
    case .redLine: 6
    case .cut: 7
    case .that: 8
    case .pronoun: 9
    case .own: 10
    case .preposition: 11
    case .plan: 12
    case .unnamed: 13
    case .compares: 14
    case .both: 15
    case .clause: 16
    }
  }

  /// Whether the subject of the words holds the stance.
  var isHeld: Bool {
    switch self {
    case .accepts, .opens, .objects, .rejects, .insists, .demands, .denies, .yields: true
    default: false
    }
  }

  /// Whether the words judge the matter itself.
  var isQuality: Bool { self == .good || self == .poor || self == .intolerable }
}
