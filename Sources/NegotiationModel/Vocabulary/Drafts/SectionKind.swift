/// What a heading over clauses calls itself, widest first.
///
/// A heading without a word of this kind ("Security") is a `section`.
package enum SectionKind: String, CaseIterable, Sendable {
  case part
  case title
  case chapter
  case section
  case annex
}
