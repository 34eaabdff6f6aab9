package import NegotiationModel

/// A stance with nothing but a party, a target, a word and a day, its names known to be good.
///
/// Tables of a million votes are made of these; they are written without building a statement.
package struct PlainStance: Sendable {
  package var party: String
  package var target: String
  package var stance: Stance
  package var said: Day
  package var text: TextDigest
  /// The digest as it is written.
  package var textDigits: String

  package init(
    party: String, target: String, stance: Stance, said: Day, text: TextDigest, textDigits: String
  ) {
    self.party = party
    self.target = target
    self.stance = stance
    self.said = said
    self.text = text
    self.textDigits = textDigits
  }
}

/// What can be appended: an event, or a plain stance.
package enum Recordable: Sendable {
  case event(Event)
  case stance(PlainStance)
}
