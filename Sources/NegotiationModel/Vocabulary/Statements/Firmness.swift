/// How firmly a stance is held, by the writer's judgement.
public enum Firmness: Hashable, Sendable, CaseIterable {
  /// It may well change.
  case low
  /// It may change.
  case medium
  /// It is not expected to change.
  case high

  /// The code that files and scripts use.
  public var code: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = Firmness.allCases.first(where: { $0.code == word }) else { return nil }
    self = found
  }
}

/// The number that rows and snapshots keep; it is not public, so that it can change.
extension Firmness {
  package var rawValue: UInt8 {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  package init?(rawValue: UInt8) {
    switch rawValue {
    case 0: self = .low
    case 1: self = .medium
    case 2: self = .high
    default: return nil
    }
  }
}
