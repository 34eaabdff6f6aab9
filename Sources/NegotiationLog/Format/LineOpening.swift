internal import NegotiationModel

/// What the first line of a batch says before its entry.
struct LineOpening {
  /// Heads of other feeds, if they changed.
  var seen: [(writer: WriterID, head: String)] = []
  /// The number of entries in the batch; `nil` if there is only one.
  var batch: Int?

  func write(to line: inout JSONWriter) {
    if !seen.isEmpty { line.heads(seen) }
    guard let batch else { return }
    line.key("batch")
    line.value(batch)
  }
}
