import Foundation
import NegotiationModel
import SystemFiles

@testable import NegotiationLog

/// A file of this process, so that each line is read the way a feed is.
private let feedPath: String = {
  var name = Array((NSTemporaryDirectory() + "parley-fuzz-XXXXXX").utf8CString)
  let file = mkstemp(&name)
  demand(file >= 0, "no file of its own")
  close(file)
  return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}()

/// Holds the three readers of a line to each other: they read the same, and none takes
/// a line that the decoder refuses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanner(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  let line = Array(input.prefix { $0 != 0x0A })
  line.withUnsafeBytes { bytes in
    let scanner = EntryScanner(bytes)
    let head = scanner.head()
    let decoded = try? EntryDecoder.decode(bytes)
    if let head, let decoded {
      // A key that stands twice may show them different names; the fold refuses such a line.
      let isTwice = decoded.id.number != head.number
      let instant = Instant(milliseconds: head.milliseconds, counter: head.counter)
      if !isTwice, decoded.recorded == instant {
        let writer = String(decoding: bytes[head.writer], as: UTF8.self)
        demand(decoded.id.writer == WriterID(writer), "writer '\(writer)'")
      }
    }
    if let head, let fields = scanner.stance(after: head) {
      compareWithFoundation(scanner, fields, line)
    }
    compareFolds(line, decoded)
  }
  return 0
}

/// What the scanner found and what Foundation's parser found under the same keys.
private func compareWithFoundation(
  _ scanner: EntryScanner, _ fields: EntryScanner.StanceFields, _ line: [UInt8]
) {
  guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
    return
  }
  func text(_ range: Range<Int>) -> [UInt8] { Array(line[range]) }
  func compare(_ key: String, _ range: Range<Int>) {
    // Foundation may keep the other value of a key that stands twice; the scanner takes no such line.
    let found = (object[key] as? String).map { Array($0.utf8) } ?? []
    demand(found == text(range), key)
  }
  compare("type", scannerType(line))
  compare("occurredOn", fields.occurredOn)
  compare("party", fields.party)
  compare("stance", fields.stance)
  compare("speaker", fields.speaker)
  compare("grade", fields.grade)
  compare("basis", fields.basis)
  compare("firmness", fields.firmness)
  compare("round", fields.round)
  compare("changes", fields.changes)
  for (key, list) in [("targets", fields.targets), ("sources", fields.sources)] {
    var items: [[UInt8]] = []
    var at = list.range.lowerBound
    while let range = scanner.item(&at, in: list) { items.append(text(range)) }
    let found = (object[key] as? [String])?.map { Array($0.utf8) } ?? []
    demand(found == items, key)
  }
  if !fields.quote.isEmpty, let quote = scanner.quotedText(fields.quote) {
    demand((object["quote"] as? String).map { Array($0.utf8) } == Array(quote.utf8), "quote")
  }
}

/// A stance says so; where in the line does not matter here.
private func scannerType(_ line: [UInt8]) -> Range<Int> {
  let word = Array("\"type\":\"stance\"".utf8)
  var at = 0
  while at + word.count <= line.count {
    if line[at..<at + word.count].elementsEqual(word) { return at + 8..<at + 14 }
    at += 1
  }
  return 0..<0
}

/// The state that the feed folds to, and that the decoded entry folds to.
private func compareFolds(_ line: [UInt8], _ decoded: Entry?) {
  if let decoded, decoded.id.description != "amal:1" { return }
  rewrite(line + [0x0A])
  guard
    let feed = try? Feed(
      writer: WriterID(checked: "amal"), file: (feedPath as NSString).lastPathComponent,
      in: try Directory(at: NSTemporaryDirectory())),
    let read = try? LogReader(feeds: [feed]).negotiation()
  else { return }
  guard let decoded else {
    return demand(read.entries.isEmpty, "a log takes a line that the decoder refuses")
  }
  let mine = summary(of: read)
  let theirs = summary(of: Negotiation(folding: [decoded]))
  demand(mine == theirs, "folds differ:\n\(mine)\n\(theirs)")
}

private func rewrite(_ bytes: [UInt8]) {
  let file = open(feedPath, O_WRONLY | O_TRUNC)
  demand(file >= 0, "no file of its own")
  let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  demand(count == bytes.count, "a short write")
  close(file)
}
