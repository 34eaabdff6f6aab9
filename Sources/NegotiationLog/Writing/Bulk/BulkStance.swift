package import NegotiationModel

/// A stance with nothing but a party, a target, a word and a day, its names known to be good.
///
/// Tables of a million votes are made of these: sixteen bytes each, their names numbers of a
/// ``BulkNames``, and written without building a statement.
package struct BulkStance: Sendable {
  package var party: Int32
  package var target: Int32
  package var said: Day
  package var stance: Stance

  package init(party: Int32, target: Int32, stance: Stance, said: Day) {
    self.party = party
    self.target = target
    self.stance = stance
    self.said = said
  }
}
