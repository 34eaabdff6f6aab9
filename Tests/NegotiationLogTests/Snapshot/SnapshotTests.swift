import Foundation
import NegotiationModel
import SystemFiles
import TestSupport
import Testing

@testable import NegotiationLog

/// What is kept of a fold is the fold.
struct SnapshotTests {
  private func folder(_ log: TemporaryLog) throws -> NegotiationFolder {
    try log.folderWithSnapshots()
  }

  private func isTrusted(_ folder: NegotiationFolder) throws -> Bool {
    let reader = try folder.reader()
    guard case .trusted? = folder.snapshots?.state(of: reader.feeds) else { return false }
    return true
  }

  /// Every stance, asked for as an answer asks for some of them; from the log where no snapshot is
  /// trusted.
  private func all(_ folder: NegotiationFolder) throws -> Negotiation {
    let everyone = Selection.statements {
      .parties(Set($0.symbols.parties.texts.map { PartyID(checked: $0) }))
    }
    return try folder.reader().negotiation(fromSnapshot: everyone) ?? folder.reader().negotiation()
  }

  private func cells(_ negotiation: Negotiation, _ draft: DraftRef) -> String {
    let query = PositionQuery(draft: draft, includesTopics: true)
    let position = negotiation.position(query)
    return position.map { position in
      let cells = position.cells + position.whole + position.topics + position.dropped
      return "\(position.parties)" + cells.map { text(of: $0, negotiation) }.joined(separator: "\n")
    } ?? "none"
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a fold from a snapshot is the fold of the log, of all parties and of one draft`(
    seed: UInt64
  ) throws {
    let entries = RandomLog.plainEntries(
      160, seed: seed, writers: seed % 3 == 0 ? ["amal"] : ["amal", "boris", "chen"],
      isHostile: seed % 2 == 0)
    let log = try TemporaryLog()
    try log.write(entries)
    let folder = try folder(log)
    let truth = try folder.reader().withoutSnapshot.negotiation()
    for _ in 0..<3 { #expect(try summary(of: all(folder)) == summary(of: truth)) }
    #expect(try isTrusted(folder))
    #expect(summary(of: Negotiation(folding: entries)) == summary(of: truth))
    for draft in truth.drafts.ids {
      let selection = Selection(plans: [draft.plan]) {
        $0.scope(of: PositionQuery(draft: draft, includesTopics: true))
      }
      let part = try #require(try folder.reader().negotiation(fromSnapshot: selection))
      #expect(part.stances.count <= truth.stances.count)
      #expect(cells(part, draft) == cells(truth, draft))
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a fold from a snapshot bears the names of now, whatever the log has`(seed: UInt64) throws {
    var entries = RandomLog.plainEntries(160, seed: seed, writers: ["amal"], renames: true)
    let plain = Negotiation(folding: entries)
    let ref = try #require(plain.drafts.ids.first)
    let new = DraftRef(plan: PlanID(checked: "renamed"), draft: ref.draft)
    let recorded = try #require(plain.latest).next(clock: 0)
    let writer = WriterID(checked: "amal")
    let number = plain.heads.first { $0.writer == writer }?.number ?? 0
    let rename = Entry(
      id: EntryID(writer: writer, number: number + 1), recorded: recorded,
      event: .rename(Rename(.plan, from: ref.plan.text, to: "renamed")))
    entries.append(rename)
    // What is recorded behind the snapshot is called so too.
    let later = Entry(
      id: EntryID(writer: writer, number: number + 2), recorded: recorded.next(clock: 0),
      event: .stance(
        Statement(
          party: try #require(plain.parties.ids.first), stance: .open, targets: [.draft(ref)],
          said: try #require(Day("2025-12-03")))))
    let log = try TemporaryLog()
    try log.write(entries)
    let folder = try folder(log)
    for _ in 0..<3 { _ = try folder.reader().negotiation() }
    #expect(try isTrusted(folder))
    for isLater in [false, true] {
      if isLater {
        // What comes without a writer is read from the log, and kept again.
        try log.write(entries + [later])
        for _ in 0..<3 { _ = try folder.reader().negotiation() }
      }
      let truth = try folder.reader().withoutSnapshot.negotiation()
      #expect(truth.drafts.ids.contains(new))
      for draft in truth.drafts.ids {
        let selection = Selection(plans: [draft.plan]) {
          $0.scope(of: PositionQuery(draft: draft, includesTopics: true))
        }
        let part = try #require(try folder.reader().negotiation(fromSnapshot: selection))
        #expect(cells(part, draft) == cells(truth, draft), "seed \(seed), \(draft)")
        #expect(part.parties.ids == truth.parties.ids)
      }
      #expect(try summary(of: all(folder)) == summary(of: truth))
    }
    let reader = try folder.reader()
    for name in [ref, new] {
      let truth = try reader.withoutSnapshot.negotiation()
      let part = try reader.negotiation(scope: .plan(name.plan, withTopics: true))
      #expect(cells(part, new) == cells(truth, new))
      let draft = try reader.negotiation(scope: .draft(name))
      #expect(draft.stances.allSatisfy { $0.target.draft == new })
      #expect(draft.stances.count == truth.stances(in: .draft(new)).count)
      if draft.stances.count > 1 {
        #expect(try reader.negotiation(scope: .draft(name), limit: 1).isBeyondLimit)
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `what is appended later is folded onto a snapshot as if it had always been there`(
    seed: UInt64
  ) throws {
    let entries = RandomLog.plainEntries(140, seed: seed, writers: ["amal", "boris"])
    let log = try TemporaryLog()
    // Both feeds must be there, because a new one makes every snapshot stale.
    let cut = max(90, 1 + (entries.firstIndex { $0.id.writer.text == "boris" } ?? 0))
    try log.write(Array(entries[..<cut]))
    let folder = try folder(log)
    for _ in 0..<2 { _ = try folder.reader().negotiation() }
    #expect(try isTrusted(folder))
    for entry in entries[cut...] {
      let writer = try LogWriter(folder: folder, writer: entry.id.writer)
      let receipt = try writer.append([entry.event], after: nil, clock: entry.recorded.milliseconds)
      #expect(receipt.entries == [entry.id])
      #expect(try !isTrusted(folder))
      withExtendedLifetime(writer) { folder.remember(receipt) }
      #expect(try isTrusted(folder))
      let truth = try folder.reader().withoutSnapshot.negotiation()
      #expect(try summary(of: all(folder)) == summary(of: truth))
      for draft in truth.drafts.ids {
        let selection = Selection(plans: [draft.plan]) {
          $0.scope(of: PositionQuery(draft: draft, includesTopics: true))
        }
        guard let part = try folder.reader().negotiation(fromSnapshot: selection) else { continue }
        #expect(cells(part, draft) == cells(truth, draft))
      }
    }
  }

  @Test func `no byte of a snapshot can be changed without its being noticed or meaning the same`()
    throws
  {
    let log = try TemporaryLog()
    try log.write(RandomLog.plainEntries(60, seed: 7))
    let folder = try folder(log)
    let truth = try summary(of: folder.reader().withoutSnapshot.negotiation())
    for _ in 0..<2 { _ = try folder.reader().negotiation() }
    let path = log.path + "/.parley/snapshot"
    let stampPath = log.path + "/.parley/stamp"
    let stamp = try UserFiles.read(stampPath)
    let bytes = try UserFiles.read(path)
    var generator = Seeded(11)
    for _ in 0..<120 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &generator)] ^=
        1
        << UInt8.random(
          in: 0..<8, using: &generator)
      try UserFiles.write(changed, to: path)
      try UserFiles.write(stamp, to: stampPath)
      #expect(try summary(of: all(folder)) == truth)
    }
  }

  @Test func `a snapshot of other feeds is not trusted`() throws {
    let log = try TemporaryLog()
    let entries = RandomLog.plainEntries(80, seed: 3)
    try log.write(entries)
    let folder = try folder(log)
    for _ in 0..<2 { _ = try folder.reader().negotiation() }
    #expect(try isTrusted(folder))
    let fewer = entries.filter { $0.id.writer.text != "chen" || $0.id.number < 3 }
    try log.write(fewer)
    #expect(try !isTrusted(folder))
    let truth = try summary(of: folder.reader().withoutSnapshot.negotiation())
    for _ in 0..<3 { #expect(try summary(of: all(folder)) == truth) }
    try log.write(
      entries[..<40].map {
        Entry(
          id: EntryID(
            writer: WriterID(checked: "zoe"),
            number: $0.id.number), recorded: $0.recorded, event: $0.event)
      }.prefix(1).map { $0 })
    #expect(try !isTrusted(folder))
  }

  /// What may come between an append and the word that it was one.
  enum Meddling: CaseIterable {
    case nothing, anotherAppend, anotherFeed, longer, changedInPlace, replaced, tornBefore
  }

  @Test(arguments: Meddling.allCases)
  func `a snapshot is trusted after an append only where nothing else wrote`(
    _ meddling: Meddling
  ) throws {
    let log = try TemporaryLog()
    try log.write(RandomLog.plainEntries(80, seed: 3))
    let folder = try folder(log)
    for _ in 0..<2 { _ = try folder.reader().negotiation() }
    #expect(try isTrusted(folder))
    let (amal, boris) = (WriterID(checked: "amal"), WriterID(checked: "boris"))
    let feed = log.path + "/log/amal.jsonl"
    func append(_ name: String, by writer: WriterID) throws -> LogWriter.Receipt {
      let topic = Event.topic(Topic(id: TopicID(checked: name), name: Name(name)))
      return try LogWriter(folder: folder, writer: writer)
        .append([topic], after: nil, clock: 2_000_000_000_000)
    }
    if meddling == .tornBefore {
      try UserFiles.write(UserFiles.read(feed) + [0x7B], to: feed)
      for _ in 0..<2 { _ = try folder.reader().negotiation() }
      #expect(try isTrusted(folder))
    }
    let receipt = try append("t1", by: amal)
    let bytes = try UserFiles.read(feed)
    switch meddling {
    case .nothing, .tornBefore: break
    case .anotherAppend: _ = try append("t2", by: amal)
    case .anotherFeed: _ = try append("t2", by: boris)
    case .longer: try UserFiles.write(bytes + [0x7B], to: feed)
    case .changedInPlace:
      // The clock by which the system stamps writes must have moved on.
      Spawned.sleep(microseconds: 20_000)
      let file = try #require(FileHandle(forUpdatingAtPath: feed))
      try file.seek(toOffset: UInt64(bytes.count / 2))
      try file.write(contentsOf: [bytes[bytes.count / 2] ^ 1])
      try file.close()
    // The same bytes in another file.
    case .replaced: try UserFiles.write(bytes, to: feed)
    }
    folder.remember(receipt)
    #expect(try isTrusted(folder) == (meddling == .nothing))
    // Said of an append that is over, it changes nothing.
    folder.remember(receipt)
    #expect(try isTrusted(folder) == (meddling == .nothing))
  }

  @Test func `several appends of one writer are followed one by one`() throws {
    let log = try TemporaryLog()
    try log.write(RandomLog.plainEntries(60, seed: 9))
    let folder = try folder(log)
    for _ in 0..<2 { _ = try folder.reader().negotiation() }
    let writer = try LogWriter(folder: folder, writer: WriterID(checked: "amal"))
    for number in 0..<4 {
      let topic = Topic(id: TopicID(checked: "t\(number)"), name: Name("T"))
      folder.remember(
        try writer.append([.topic(topic)], after: nil, clock: 2_000_000_000_000))
      #expect(try isTrusted(folder))
      let truth = try folder.reader().withoutSnapshot.negotiation()
      #expect(try summary(of: all(folder)) == summary(of: truth))
    }
    // An append of which nobody told leaves the next one nothing to follow.
    let last = [Event.topic(Topic(id: TopicID(checked: "u"), name: Name("U")))]
    _ = try writer.append(last, after: nil, clock: 2_000_000_000_000)
    folder.remember(try writer.append(last, after: nil, clock: 2_000_000_000_000))
    #expect(try !isTrusted(folder))
  }

  @Test func `where nothing can be written the log is read all the same`() throws {
    let log = try TemporaryLog()
    let entries = RandomLog.plainEntries(40, seed: 5)
    try log.write(entries)
    // A file where the folder should be.
    try UserFiles.write([0x78], to: log.path + "/.parley")
    let folder = try folder(log)
    for _ in 0..<3 {
      #expect(
        try summary(of: all(folder)) == summary(of: Negotiation(folding: entries))
      )
    }
  }
}
