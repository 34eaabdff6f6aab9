package enum Firmness: UInt8, Hashable, Sendable, CaseIterable {
  case low, medium, high

  package var code: String {
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
