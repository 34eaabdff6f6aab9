internal import StatementReading

/// A candidate as a review shows it: the words that decided stand between brackets.
struct MarkedCandidate {
  let candidate: StatementCandidate

  init(_ candidate: StatementCandidate) { self.candidate = candidate }

  private static let marked: Set<StatementCandidate.Reason.Kind> = [
    .verb, .stance, .negation, .condition, .redLine, .lessens, .changes,
  ]

  /// The sentence, with brackets where the words stand.
  var text: String {
    let start = candidate.range.lowerBound
    let bytes = Array(candidate.text.utf8)
    let places = candidate.why.filter { Self.marked.contains($0.kind) }.compactMap(\.place)
      .filter { $0.lowerBound >= start && $0.upperBound <= start + bytes.count && !$0.isEmpty }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var text: [UInt8] = []
    var end = 0
    for place in places where place.lowerBound - start >= end {
      text += bytes[end..<place.lowerBound - start] + [0x5B]
      text += bytes[place.lowerBound - start..<place.upperBound - start] + [0x5D]
      end = place.upperBound - start
    }
    return String(decoding: text + bytes[end...], as: UTF8.self)
  }

  /// The words that told a field, with what they are where that is not plain; `nil` without any.
  func why(_ kinds: [StatementCandidate.Reason.Kind]) -> String? {
    let told = candidate.why.filter { kinds.contains($0.kind) }.compactMap { reason -> String? in
      switch reason.kind {
      case .before: reason.kind.shown
      case _ where reason.words.isEmpty: nil
      case .speaker, .stance, .target, .day, .redLine, .other: reason.words
      default: "\(reason.kind.shown) \(reason.words)"
      }
    }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}
