/// Something with a first and a last day; an open end is `nil`.
package protocol Dated {
  var from: Day? { get set }
  var until: Day? { get set }

  /// Takes over the contents of an earlier record of the same thing.
  mutating func absorb(_ earlier: Self)
}

extension Dated {
  /// Whether a day may belong to both.
  package func overlaps(_ other: Self) -> Bool {
    func isOver(_ end: Day?, before start: Day?) -> Bool {
      guard let end, let start else { return false }
      return end.ends(before: start)
    }
    return !isOver(until, before: other.from) && !isOver(other.until, before: from)
  }

  package mutating func absorb(_ earlier: Self) { extend(over: earlier) }

  /// Extends the period so that it includes the other.
  mutating func extend(over other: Self) {
    from = from.flatMap { from in other.from.map { from.first < $0.first ? from : $0 } }
    until = until.flatMap { until in other.until.map { max(until, $0) } }
  }
}

extension Sequence where Element: Dated {
  /// The elements with those of one kind and overlapping periods joined, each at the place of its
  /// first part.
  package func united<Kind: Hashable>(by kindOf: (Element) -> Kind) -> [Element] {
    var united: [Kind: [(at: Int, value: Element)]] = [:]
    for (at, var element) in enumerated() {
      var place = at
      let kind = kindOf(element)
      var others = united.removeValue(forKey: kind) ?? []
      while let found = others.firstIndex(where: { $0.value.overlaps(element) }) {
        let other = others.remove(at: found)
        element.absorb(other.value)
        place = Swift.min(place, other.at)
      }
      others.append((place, element))
      united[kind] = others
    }
    return united.values.flatMap { $0 }.sorted { $0.at < $1.at }.map(\.value)
  }
}
