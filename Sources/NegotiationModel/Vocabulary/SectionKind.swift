/// What a section of a draft is, from wide to narrow; an annex stands apart.
package enum SectionKind: String, Sendable, CaseIterable {
  case part, title, chapter, section, annex
}
