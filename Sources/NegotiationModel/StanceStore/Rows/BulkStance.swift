/// A stance that has only a party, a target, a stance word and a day, all checked already.
///
/// A table of a million votes is read into these and written from them without building statements:
/// each takes sixteen bytes. The reader and the writer hold the names that the numbers stand for.
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
