/// The meaning of a piece of text, never its appearance.
///
/// A `Palette` decides the appearance. Every role also has a textual mark (a glyph, a bracket, a
/// word), so that no meaning is lost without colour.
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
