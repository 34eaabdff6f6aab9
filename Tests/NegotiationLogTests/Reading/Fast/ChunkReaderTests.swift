import NegotiationModel
import SystemFiles
import TestSupport
import Testing

@testable import NegotiationLog

/// However a log is cut and whoever reads the pieces, the fold is the same.
struct ChunkReaderTests {
  private func reader(_ log: TemporaryLog, chunk: Int, isThreaded: Bool) throws -> LogReader {
    var reader = try log.folder().reader().withoutSnapshot
    reader.plan.chunkSize = chunk
    reader.plan.smallestForThreads = isThreaded ? 0 : .max
    return reader
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `chunks of any length fold into what the entries add up to`(seed: UInt64) throws {
    var random = Seeded(seed)
    let entries = RandomLog.entries(
      90, seed: seed, writers: seed % 3 == 0 ? ["amal"] : ["amal", "boris", "chen"],
      isHostile: seed % 2 == 0)
    let log = try TemporaryLog()
    try log.write(entries)
    let truth = Negotiation(folding: entries)
    let moment = try #require(entries.randomElement(using: &random)?.recorded)
    let before = Negotiation(folding: entries.filter { $0.recorded <= moment.endOfMillisecond })
    for isThreaded in [false, true] {
      for chunk in [90, 5_000, 1 << 20] {
        let reader = try reader(log, chunk: chunk, isThreaded: isThreaded)
        let folded = try reader.negotiation()
        #expect(summary(of: folded) == summary(of: truth))
        #expect(folded.symbols.parties.texts == truth.symbols.parties.texts)
        #expect(folded.symbols.targetNames.texts == truth.symbols.targetNames.texts)
        #expect(
          try summary(of: reader.negotiation(knownAt: .instant(moment))) == summary(of: before))
        #expect(Verification(reader).findings.isEmpty)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `heads cut a feed wherever its chunks end`(seed: UInt64) throws {
    var random = Seeded(seed)
    let entries = RandomLog.entries(80, seed: seed, writers: ["amal", "boris"])
    let log = try TemporaryLog()
    try log.write(entries)
    let count = entries.count { $0.id.writer.text == "amal" }
    let heads = [WriterID(checked: "amal"): Int.random(in: 0...count, using: &random)]
    let wanted = entries.filter { $0.id.number <= heads[$0.id.writer] ?? 0 }
    for chunk in [200, 4_000] {
      let reader = try reader(log, chunk: chunk, isThreaded: true)
      let folded = try reader.negotiation(knownAt: .heads(heads))
      #expect(summary(of: folded) == summary(of: Negotiation(folding: wanted)))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a changed byte is met alike in one thread and in many`(seed: UInt64) throws {
    var random = Seeded(seed)
    let log = try TemporaryLog()
    let lines = RandomLog.entries(80, seed: seed)
    try log.write(lines)
    let path = log.feedPath(try #require(try log.folder().reader().feeds.first?.writer.text))
    var bytes = try UserFiles.read(path)
    bytes[Int.random(in: bytes.indices, using: &random)] ^=
      1 << UInt8.random(in: 0..<8, using: &random)
    try UserFiles.write(bytes, to: path)
    func outcome(_ reader: LogReader) -> String {
      do { return try summary(of: reader.negotiation()).joined(separator: "\n") } catch {
        return error.message
      }
    }
    let alone = try outcome(reader(log, chunk: 1 << 20, isThreaded: false))
    for chunk in [100, 3_000] {
      #expect(try outcome(reader(log, chunk: chunk, isThreaded: true)) == alone)
    }
    // Of every byte somebody has counted the digest: verify finds it, whatever the reading says.
    #expect(try !Verification(reader(log, chunk: 400, isThreaded: true)).findings.isEmpty)
  }
}
