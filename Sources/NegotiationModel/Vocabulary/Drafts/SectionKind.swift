/// The kind of section that a heading names, widest first.
///
/// A heading that names none ("Security") is a `section`.
package enum SectionKind: String, CaseIterable, Sendable {
  case part
  case title
  case chapter
  case section
  case annex
}
