internal import NegotiationModel

/// A line to be checked, with the scanner's judgement.
struct CheckedLine {
  let bytes: UnsafeRawBufferPointer
  let feed: Feed
  /// The index of the line in the feed, from 0.
  let index: Int
  /// The entry, or why the line is not one; `nil` if it is not UTF-8.
  let judgement: Result<ChunkScanner.Judgement, EntryProblem>?

  init(
    _ bytes: UnsafeRawBufferPointer, _ feed: Feed, _ index: Int, _ scanner: inout ChunkScanner
  ) {
    (self.bytes, self.feed, self.index) = (bytes, feed, index)
    guard bytes.isUTF8 else {
      judgement = nil
      return
    }
    do throws(EntryProblem) {
      judgement = .success(try scanner.judge(bytes, of: feed.writer))
    } catch {
      judgement = .failure(error)
    }
  }

  func finding(_ code: String, _ message: String) -> Finding {
    feed.finding(code, line: index, message)
  }
}

extension Feed {
  /// A finding about this line; it is reported with the line's number, from 1.
  func finding(
    _ code: String, line index: Int, _ message: String, severity: Finding.Severity = .error
  ) -> Finding {
    Finding(code: code, severity: severity, file: name, line: index + 1, message: message)
  }
}
