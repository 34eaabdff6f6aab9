extension DraftComparison.Change {
  /// The kinds of change, the most serious first; empty for a clause that was added or removed
  /// whole.
  package var kinds: [TextChange] {
    guard let textChange, textChange != .identical else { return [] }
    var found = Set(differences.flatMap(\.kinds).filter { $0 < textChange })
    if textChange <= .polarity { found.insert(textChange) }
    if found.contains(where: { $0 > .reworded }) { found.subtract([.reworded, .typographic]) }
    return found.sorted(by: >)
  }

  /// How many pairs of square brackets were added and removed.
  ///
  /// A pair around words that changed counts as neither; the redline shows which signs stayed.
  package var brackets: (opened: Int, closed: Int) {
    guard let operations = comparison?.redline.operations else { return (0, 0) }
    return (
      BracketSpans.count(in: newText, operations, changed: .insert),
      BracketSpans.count(in: oldText, operations, changed: .delete)
    )
  }
}

extension BracketSpans {
  /// Counts the pairs on one side of a redline whose opening sign is not kept.
  fileprivate static func count(
    in text: String, _ operations: [Redline.Operation], changed: Redline.Operation.Kind
  ) -> Int {
    let starts = all(in: text).map(\.bytes.lowerBound)
    guard !starts.isEmpty else { return 0 }
    var next = 0
    var end = 0
    var count = 0
    for operation in operations where operation.kind == .keep || operation.kind == changed {
      end += operation.text.utf8.count
      while next < starts.count, starts[next] < end {
        if operation.kind == changed { count += 1 }
        next += 1
      }
    }
    return count
  }
}
