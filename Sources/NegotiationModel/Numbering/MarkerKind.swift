/// What a number counts, widest first; an annex stands beside all of them.
package enum MarkerKind: Int, CaseIterable, Comparable {
  case annex
  case part
  case title
  case chapter
  case section
  case article
  case paragraph
  case point

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The kind of section that it heads; `nil` for what can only be a clause.
  package var section: SectionKind? {
    switch self {
    case .annex: .annex
    case .part: .part
    case .title: .title
    case .chapter: .chapter
    case .section: .section
    case .article, .paragraph, .point: nil
    }
  }
}
