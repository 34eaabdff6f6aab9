/// What a piece of text means to the reader, never how it looks.
///
/// A `Palette` decides the look. Every role also has a textual mark beside it (a glyph, a bracket,
/// a word), so that no meaning is lost where there is no colour.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case heading
  case muted
  case emphasis
  case strongYes
  case yes
  case neutral
  case no
  case strongNo
  /// Nothing is known, or nothing applies.
  case none
  case warning
  case error
  case added
  case removed
  case changed
  case link
  case code
  case quotation
}
