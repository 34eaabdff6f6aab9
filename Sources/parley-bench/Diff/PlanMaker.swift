/// Two drafts of a plan, the second made from the first by edits that are counted.
///
/// One clause in twenty is edited in one to three places, one in fifty moved, one in two hundred
/// removed and as many added; then all are numbered anew.
struct PlanMaker {
  /// How the clauses of a plan are written.
  enum Form: String, CaseIterable {
    /// `## 5. Title`, and the words in a paragraph below.
    case headings
    /// `5. Words`, one clause on one line, as plans of points are written.
    case lines
  }

  private(set) var old = ""
  private(set) var new = ""
  /// How many words really went or came: in edited texts, and in clauses removed or added.
  private(set) var wordsChanged = 0

  private typealias Clause = ClauseMaker.Clause

  init(clauses count: Int, seed: UInt64, form: Form = .headings) {
    var maker = ClauseMaker(seed: seed)
    var order: [Clause] = []
    for _ in 0..<count { order.append(maker.clause()) }
    old = Self.text(order, form)
    for index in order.indices where maker.chance(20) {
      wordsChanged += maker.edit(&order[index].words)
    }
    for index in order.indices where maker.chance(50) {
      let other = Int.random(in: order.indices, using: &maker.numbers)
      let moved = order.remove(at: index)
      order.insert(moved, at: other)
    }
    var result: [Clause] = []
    for each in order {
      if maker.chance(200) {
        wordsChanged += each.words.count
        continue
      }
      result.append(each)
      if maker.chance(200) {
        let fresh = maker.clause()
        wordsChanged += fresh.words.count
        result.append(fresh)
      }
    }
    new = Self.text(result, form)
  }

  private static func text(_ clauses: [Clause], _ form: Form) -> String {
    var result = form == .headings ? "# A plan\n" : "A plan\n\n"
    for (index, clause) in clauses.enumerated() {
      switch form {
      case .headings: result += "\n## \(index + 1). \(clause.heading)\n\n"
      case .lines: result += "\(index + 1). "
      }
      result += clause.words.joined(separator: " ")
      result += "\n"
    }
    return result
  }
}
