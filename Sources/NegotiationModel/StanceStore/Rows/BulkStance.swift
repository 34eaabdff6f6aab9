/// A stance with nothing but a party, a target, a word and a day, its names known to be good.
///
/// A table of a million votes is read into these and written from them without building a statement:
/// sixteen bytes each. The reader and the writer keep the names that the numbers stand for.
package struct BulkStance: Sendable {
  package var party: Int32
  package var target: Int32
  package var said: Day
  package var stance: Stance

  package init(party: Int32, target: Int32, said: Day, stance: Stance) {
    self.party = party
    self.target = target
    self.stance = stance
    self.said = said
  }
}
