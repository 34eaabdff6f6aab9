/// How many parties stand where on one clause.
///
/// Nothing is averaged.
package struct Tally: Sendable, Equatable {
  package var silent = 0
  package var confirm = 0
  package var stale = 0

  /// How many parties hold each stance, by its raw value.
  private var counts = [Int](repeating: 0, count: Stance.allCases.count)

  package init() {}

  package subscript(_ stance: Stance) -> Int {
    get { counts[Int(stance.rawValue)] }
    set { counts[Int(stance.rawValue)] = newValue }
  }

  /// The stances that at least one party holds, and how many hold each.
  package var stances: [Stance: Int] {
    get {
      var stances: [Stance: Int] = [:]
      for stance in Stance.allCases where self[stance] > 0 { stances[stance] = self[stance] }
      return stances
    }
    set { for stance in Stance.allCases { self[stance] = newValue[stance] ?? 0 } }
  }
}
