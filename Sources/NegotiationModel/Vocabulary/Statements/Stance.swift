/// Where a party stands, as one word of the scale, or the withdrawal of an earlier stance.
package enum Stance: UInt8, Hashable, Sendable, CaseIterable {
  case accept, conditional, open, object, reject, unconcerned, withdraws

  /// The code that files and scripts use.
  package var code: String {
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
  package init?(word: some StringProtocol) {
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
