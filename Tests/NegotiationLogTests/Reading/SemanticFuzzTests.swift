import Digest
import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationLog

/// Whether a line is an entry is one question with one answer, whoever asks.
///
/// The logs have right digests and wrong content. Each reader must take all lines, or name the first
/// one that is wrong; none may trap.
struct SemanticFuzzTests {
  /// What is wrong with the lines of one feed, found line by line with the decoder alone.
  private func wrongLines(_ lines: [[UInt8]], of writer: String) -> Set<Int> {
    var wrong: Set<Int> = []
    var latest: Instant?
    for (at, line) in lines.enumerated() {
      guard let entry = try? decode(line) else {
        wrong.insert(at + 1)
        continue
      }
      if entry.id != EntryID(writer: WriterID(checked: writer), number: at + 1) {
        wrong.insert(at + 1)
      }
      if let latest, entry.recorded <= latest { wrong.insert(at + 1) }
      latest = entry.recorded
    }
    return wrong
  }

  /// What a reading came to: the state, or the line that was named.
  private enum Reading: Equatable {
    case state([String])
    case refused(file: String, line: Int?)

    init(_ read: () throws -> Negotiation) throws {
      do {
        self = .state(summary(of: try read()))
      } catch LogError.damaged(let file, let line, _) {
        self = .refused(file: file, line: line)
      }
    }

    var isRefused: Bool { if case .refused = self { true } else { false } }
  }

  /// The reader in threads, a few lines at a time.
  private func inPieces(_ reader: LogReader) -> LogReader {
    var reader = reader
    reader.plan.chunkSize = 700
    reader.plan.smallestForThreads = 0
    return reader
  }

  private func entities(_ reader: LogReader) throws -> Reading {
    do {
      _ = try reader.entities()
      return .state([])
    } catch LogError.damaged(let file, let line, _) {
      return .refused(file: file, line: line)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `every reader agrees on which lines are entries`(batch: UInt64) throws {
    let log = try TemporaryLog()
    var (sound, wrong) = (0, 0)
    for seed in batch * 20..<(batch + 1) * 20 {
      let made = HostileLog(seed: seed, changing: seed % 5 == 0 ? 2 : 1)
      guard !made.hasGroups else { continue }
      let what = Comment("seed \(seed): \(made.changes.joined(separator: "; "))")
      for (writer, bytes) in made.feeds { try log.write(bytes, writer) }
      if made.feeds["boris"] == nil { try log.write([], "boris") }
      let reader = try log.reader()
      let wanted = made.lines.flatMap { writer, lines in
        wrongLines(lines, of: writer).map { (file: "log/\(writer).jsonl", line: $0) }
      }
      let named = Set(wanted.map { "\($0.file):\($0.line)" })
      let first = wanted.min { $0.line < $1.line }
      let whole = try Reading { try reader.negotiation() }
      if let first {
        wrong += 1
        #expect(whole == .refused(file: first.file, line: first.line), what)
      } else {
        sound += 1
        #expect(!whole.isRefused, what)
        var entries: [Entry] = []
        for lines in made.lines.values { for line in lines { entries.append(try decode(line)) } }
        entries.sort { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
        #expect(whole == .state(summary(of: Negotiation(folding: entries))), what)
      }
      #expect(try Reading { try inPieces(reader).negotiation() } == whole, what)
      let known = try entities(reader)
      // What stances say is judged when they are asked for.
      // Of two bad lines in two feeds it may meet the other one first.
      if case .refused(let file, let line) = known {
        #expect(named.contains("\(file):\(line ?? 0)"), what)
      }
      check(Verification(reader), named, what)
      for feed in reader.feeds { check(feed, in: reader, made.lines[feed.writer.text] ?? [], what) }
    }
    #expect(sound > 0 && wrong > 5)
  }

  /// `verify` names each line that is no entry in its place, and no other.
  private func check(_ verification: Verification, _ wanted: Set<String>, _ what: Comment) {
    let codes: Set = ["line", "utf-8", "number", "order", "writer"]
    let found = verification.findings.filter { codes.contains($0.code) && $0.severity == .error }
    let named = Set(found.map { "\($0.file ?? ""):\($0.line ?? 0)" })
    #expect(named == wanted, what)
    #expect(wanted.isEmpty || !verification.isClean, what)
  }

  /// An entry that is read by its name, or its fields, is refused where the line is none.
  private func check(_ feed: Feed, in reader: LogReader, _ lines: [[UInt8]], _ what: Comment) {
    #expect(feed.count == lines.count, what)
    for (at, line) in lines.enumerated() {
      let id = EntryID(writer: feed.writer, number: at + 1)
      let isEntry = (try? decode(line)) != nil
      #expect(((try? reader.entry(id)) != nil) == isEntry, what)
      #expect(((try? reader.fields(id)) != nil) == isEntry, what)
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `whatever lines say of groups, the readers agree and none traps`(batch: UInt64) throws {
    let log = try TemporaryLog()
    var met = 0
    for seed in 1000 + batch * 120..<1000 + (batch + 1) * 120 {
      let made = HostileLog(seed: seed, changing: 3)
      guard made.hasGroups else { continue }
      met += 1
      let what = Comment("seed \(seed): \(made.changes.joined(separator: "; "))")
      for (writer, bytes) in made.feeds { try log.write(bytes, writer) }
      if made.feeds["boris"] == nil { try log.write([], "boris") }
      let reader = try log.reader()
      let whole = try Reading { try reader.negotiation() }
      #expect(try Reading { try inPieces(reader).negotiation() } == whole, what)
      let findings = Verification(reader).findings.filter {
        $0.severity == .error && ["line", "utf-8", "number", "order", "writer"].contains($0.code)
      }
      #expect(findings.isEmpty != whole.isRefused, what)
    }
    #expect(met > 0)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `a log with one wrong line is not written to, and any other is`(batch: UInt64) throws {
    let log = try TemporaryLog()
    for seed in 4000 + batch * 25..<4000 + (batch + 1) * 25 {
      let made = HostileLog(seed: seed)
      let what = Comment("seed \(seed): \(made.changes.joined(separator: "; "))")
      guard !made.hasGroups else { continue }
      for (writer, bytes) in made.feeds { try log.write(bytes, writer) }
      if made.feeds["boris"] == nil { try log.write([], "boris") }
      try log.write([], "carol")
      let before = try log.reader()
      guard let negotiation = try? before.negotiation() else { continue }
      let ends = Dictionary(
        uniqueKeysWithValues: before.feeds.map { ($0.writer.text, $0.head != nil) })
      guard ends.values.allSatisfy({ $0 }) else { continue }
      let topic = Event.topic(Topic(id: TopicID(checked: "new"), name: Name("New")))
      let writer = try LogWriter(folder: try log.folder(), writer: WriterID(checked: "carol"))
      let receipt = try writer.append([topic], after: negotiation.latest, clock: 0)
      #expect(receipt.entries.map(\.number) == [1], what)
      #expect(try log.negotiation().entries.count == negotiation.entries.count + 1, what)
    }
  }
}

private func < (left: (Instant, EntryID), right: (Instant, EntryID)) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1 < right.1
}
