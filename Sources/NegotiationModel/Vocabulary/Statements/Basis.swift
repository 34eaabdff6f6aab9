/// How a stance is known.
package enum Basis: UInt8, Hashable, Sendable, CaseIterable {
  case stated, text, attributed, inferred

  package var code: String {
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
