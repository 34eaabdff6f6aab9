/// Where a party stands, as one word of the scale, or the withdrawal of an earlier stance.
public enum Stance: Hashable, Sendable, CaseIterable {
  /// It accepts the text.
  case accept
  /// It accepts the text if a condition is met.
  case conditional
  /// It has not made up its mind, or would talk about it.
  case open
  /// It wants the text changed.
  case object
  /// It refuses the text.
  case reject
  /// It says that the matter is not its own.
  case unconcerned
  /// It takes back what it said before.
  case withdraws

  /// The code that files and scripts use.
  public var code: String {
    switch self {
    case .accept: "accept"
    case .conditional: "conditional"
    case .open: "open"
    case .object: "object"
    case .reject: "reject"
    case .unconcerned: "unconcerned"
    case .withdraws: "withdraws"
    }
  }

  /// The place on the scale, +2 to −2; `nil` for words outside the scale.
  package var value: Int? {
    switch self {
    case .accept: 2
    case .conditional: 1
    case .open: 0
    case .object: -1
    case .reject: -2
    case .unconcerned, .withdraws: nil
    }
  }

  /// Reads the code or the spoken form (`accepts`, `accepts-if`, `objects`, `rejects`), or the
  /// words for a claim (`asserts`, `denies`).
  public init?(word: some StringProtocol) {
    switch word {
    case "accept", "accepts", "asserts": self = .accept
    case "conditional", "accepts-if": self = .conditional
    case "open": self = .open
    case "object", "objects", "denies": self = .object
    case "reject", "rejects": self = .reject
    case "unconcerned": self = .unconcerned
    case "withdraws": self = .withdraws
    default: return nil
    }
  }
}

/// The number that rows and snapshots keep; it is not public, so that it can change.
extension Stance {
  package var rawValue: UInt8 {
    switch self {
    case .accept: 0
    case .conditional: 1
    case .open: 2
    case .object: 3
    case .reject: 4
    case .unconcerned: 5
    case .withdraws: 6
    }
  }

  package init?(rawValue: UInt8) {
    switch rawValue {
    case 0: self = .accept
    case 1: self = .conditional
    case 2: self = .open
    case 3: self = .object
    case 4: self = .reject
    case 5: self = .unconcerned
    case 6: self = .withdraws
    default: return nil
    }
  }
}
