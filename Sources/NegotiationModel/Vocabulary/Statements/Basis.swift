/// How a stance is known.
public enum Basis: Hashable, Sendable, CaseIterable {
  /// The party said so.
  case stated
  /// It follows from a text that the party tabled or signed.
  case text
  /// Somebody else said so of the party.
  case attributed
  /// The writer concluded it.
  case inferred

  /// The code that files and scripts use.
  public var code: String {
    switch self {
    case .stated: "stated"
    case .text: "text"
    case .attributed: "attributed"
    case .inferred: "inferred"
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = Basis.allCases.first(where: { $0.code == word }) else { return nil }
    self = found
  }
}

/// The number that rows and snapshots keep; it is not public, so that it can change.
extension Basis {
  package var rawValue: UInt8 {
    switch self {
    case .stated: 0
    case .text: 1
    case .attributed: 2
    case .inferred: 3
    }
  }

  package init?(rawValue: UInt8) {
    switch rawValue {
    case 0: self = .stated
    case 1: self = .text
    case 2: self = .attributed
    case 3: self = .inferred
    default: return nil
    }
  }
}
