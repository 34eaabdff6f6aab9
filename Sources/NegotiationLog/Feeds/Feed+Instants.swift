internal import NegotiationModel

/// Finds when the last entries of a feed were recorded.
extension Feed {
  /// The number and the instant of a line.
  func head(
    of line: UnsafeRawBufferPointer
  ) throws(EntryProblem) -> (number: Int, recorded: Instant) {
    if let head = EntryScanner(line).head() {
      return (head.number, Instant(milliseconds: head.milliseconds, counter: head.counter))
    }
    let entry = try EntryDecoder.decode(line)
    return (entry.id.number, entry.recorded)
  }

  /// The latest instant that other writers place their entries after; `nil` if there is none.
  func latestFollowed() throws(LogError) -> Instant? {
    var end = wholeLength
    while let line = line(before: end) {
      do throws(EntryProblem) {
        let recorded = try head(of: line).recorded
        if recorded.isFollowed { return recorded }
      } catch {
        throw .damaged(file: name, line: nil, what: error.message)
      }
      end -= line.count + 1
    }
    return nil
  }

  /// The first of the trailing entries of the feed whose instants all pass a test.
  ///
  /// Instants rise, so an instant that passes "later than" implies that all later ones pass.
  func firstAtEnd(
    where passes: (Instant) -> Bool
  ) -> (number: Int, recorded: Instant)? {
    var found: (number: Int, recorded: Instant)?
    var end = wholeLength
    while let line = line(before: end), let head = try? head(of: line), passes(head.recorded) {
      found = head
      end -= line.count + 1
    }
    return found
  }
}
