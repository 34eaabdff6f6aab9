internal import NegotiationModel

/// A line that checks look at, with what the scanner says of it.
struct CheckedLine {
  let bytes: UnsafeRawBufferPointer
  let feed: Feed
  /// Which line of the feed it is, from 0.
  let index: Int
  /// The entry that it is, or why it is none; `nil` for a line that is not UTF-8.
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
  /// A finding on a line, which is counted from 0.
  func finding(
    _ code: String, line index: Int, _ message: String, severity: Finding.Severity = .error
  ) -> Finding {
    Finding(code: code, severity: severity, file: name, line: index + 1, message: message)
  }
}
