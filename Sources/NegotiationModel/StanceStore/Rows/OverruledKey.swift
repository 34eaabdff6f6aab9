/// The key of a statement on one target that an adjudication set aside.
package struct OverruledKey: Hashable, Sendable {
  package var place: Int32
  package var target: Int32

  package init(_ row: StanceRow) {
    place = row.place
    target = row.target
  }
}
