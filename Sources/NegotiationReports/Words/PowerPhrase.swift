/// The words of the map of influence and support.
package enum PowerPhrase: Hashable, Sendable {
  case title, axes, influence, support, above, below, salience, weighted
  case notPlaced(Int)
  case explanation(minimum: Int)
}
