import NegotiationLog
import NegotiationModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// Appends to a log again and again and says after each append which entry it made, so that a test can
// hold the tool to its word: append-loop FOLDER WRITER COUNT
// LABEL BATCH.
let words = CommandLine.arguments
guard words.count == 6, let writer = WriterID(words[2]), let count = Int(words[3]),
  let batch = Int(words[5])
else { exit(64) }
do {
  let folder = try NegotiationFolder(at: words[1])
  for round in 0..<count {
    let log = try LogWriter(folder: folder, writer: writer)
    var latest = Instant(milliseconds: 0)
    for feed in log.reader.feeds where feed.count > 0 {
      let last = EntryID(writer: feed.writer, number: feed.count)
      if let entry = try log.reader.entry(last) { latest = max(latest, entry.recorded) }
    }
    let names = (0..<batch).map { "\(words[4])-\(round)-\($0)" }
    let topics = names.map { Event.topic(Topic(id: TopicID(checked: $0), name: Name($0))) }
    let receipt = try log.append(topics, after: latest, clock: 1_764_000_000_000)
    // One write, so that an acknowledgement is there whole or not at all.
    let line = zip(receipt.entries, names).map { "\($0) \($1)\n" }.joined()
    _ = line.utf8.withContiguousStorageIfAvailable { write(1, $0.baseAddress, $0.count) }
  }
} catch {
  let line = "\(error)\n"
  _ = line.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(74)
}
