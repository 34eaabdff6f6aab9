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
// hold the tool to its word: append-loop FOLDER WRITER COUNT LABEL.
let words = CommandLine.arguments
guard words.count == 5, let writer = WriterID(words[2]), let count = Int(words[3]) else { exit(64) }
do {
  let folder = try NegotiationFolder(at: words[1])
  for round in 0..<count {
    let log = try LogWriter(folder: folder, writer: writer)
    var latest = Instant(milliseconds: 0)
    for feed in log.reader.feeds where feed.count > 0 {
      let last = EntryID(writer: feed.writer, number: feed.count)
      if let entry = try log.reader.entry(last) { latest = max(latest, entry.recorded) }
    }
    let name = "\(words[4])-\(round)"
    let topic = Topic(id: TopicID(checked: name), name: Name(name))
    let receipt = try log.append([.topic(topic)], after: latest, clock: 1_764_000_000_000)
    for entry in receipt.entries {
      let line = "\(entry) \(name)\n"
      _ = line.utf8.withContiguousStorageIfAvailable { write(1, $0.baseAddress, $0.count) }
    }
  }
} catch {
  let line = "\(error)\n"
  _ = line.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(74)
}
