/// How many parties stand where on one clause.
///
/// Nothing is averaged.
public struct Tally: Sendable, Equatable {
  /// How many have said nothing on it.
  public package(set) var silent = 0
  /// How many spoke on words that have changed since.
  public package(set) var confirm = 0
  /// How many spoke on a text that has changed in substance since.
  public package(set) var stale = 0

  /// How many parties hold each stance, by its raw value.
  private var counts = [Int](repeating: 0, count: Stance.allCases.count)

  package init() {}

  /// How many parties hold a stance that is current on the clause.
  public package(set) subscript(_ stance: Stance) -> Int {
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
