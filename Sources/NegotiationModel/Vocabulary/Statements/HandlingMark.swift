/// Who a statement may be shown to: the words of the Traffic Light Protocol, from all to named people.
///
/// A statement without a mark counts as `clear`.
package enum HandlingMark: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case clear, green, amber, red

  package var code: String {
    switch self {
    case .clear: "clear"
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = HandlingMark.allCases.first(where: { $0.code == word }) else { return nil }
    self = found
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
