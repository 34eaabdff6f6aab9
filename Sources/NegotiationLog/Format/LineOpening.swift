internal import NegotiationModel

/// What the first line of a batch says before its entry.
struct LineOpening {
  /// Heads of other feeds, where they changed.
  var seen: [(writer: WriterID, head: String)] = []
  /// How many entries the batch holds; `nil` for one alone.
  var batch: Int?

  func write(to line: inout JSONWriter) {
    if !seen.isEmpty { line.heads(seen) }
    guard let batch else { return }
    line.key("batch")
    line.value(batch)
  }
}
