/// Maps the number of a recorded name to the number of the thing's current name.
struct CurrentNumbers: Sendable {
  enum Kind: Int, CaseIterable { case party, speaker, round, sources, target }

  /// By kind and number; −1 means not looked up yet.
  private var lists = Array(repeating: [Int32](), count: Kind.allCases.count)

  subscript(kind: Kind, number: Int32) -> Int32? {
    get {
      let list = lists[kind.rawValue]
      guard Int(number) < list.count, list[Int(number)] >= 0 else { return nil }
      return list[Int(number)]
    }
    set {
      while lists[kind.rawValue].count <= Int(number) { lists[kind.rawValue].append(-1) }
      lists[kind.rawValue][Int(number)] = newValue ?? -1
    }
  }
}
