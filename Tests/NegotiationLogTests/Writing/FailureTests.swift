import Foundation
import NegotiationModel
import SystemFiles
import TestSupport
import Testing

@testable import NegotiationLog

/// A disk that fails as a test asks it to: a class, for what it did is looked at afterwards.
private final class FailingDisk: @unchecked Sendable {
  /// How many bytes there is room for, and what is said when there is none.
  var room = Int.max
  var full = ENOSPC
  /// The most bytes that one write takes.
  var piece = Int.max
  /// How many of the next calls are interrupted before each one that succeeds.
  var interruptions = 0
  /// What the syncs to come answer, in order; all further ones succeed.
  var syncs: [Int32] = []
  var truncateError: Int32 = 0
  private(set) var calls: [String] = []
  private var interrupted = 0
  private var code: Int32 = 0

  private func isInterrupted() -> Bool {
    guard interrupted < interruptions else {
      interrupted = 0
      return false
    }
    interrupted += 1
    code = EINTR
    return true
  }

  var layer: FileLayer {
    let system = FileLayer.system
    return FileLayer(
      write: { [self] file, bytes in
        calls.append("write")
        if isInterrupted() { return -1 }
        let count = min(bytes.count, piece, room)
        guard count > 0 else {
          code = full
          return -1
        }
        room -= count
        return system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
      },
      sync: { [self] file in
        calls.append("sync")
        if isInterrupted() { return -1 }
        let answer = syncs.isEmpty ? 0 : syncs.removeFirst()
        guard answer == 0 else {
          code = answer
          return -1
        }
        return system.sync(file)
      },
      truncate: { [self] file, length in
        calls.append("truncate")
        guard truncateError == 0 else {
          code = truncateError
          return -1
        }
        return system.truncate(file, length)
      }, lastError: { [self] in code })
  }
}

struct FailureTests {
  private let amal = WriterID(checked: "amal")

  private func topics(_ names: String...) -> [Event] {
    names.map { .topic(Topic(id: TopicID(checked: $0), name: Name($0))) }
  }

  private func append(
    _ log: TemporaryLog, _ disk: FailingDisk, _ events: [Event]
  ) throws(LogError) -> LogWriter.Receipt {
    let folder = try NegotiationFolder(at: log.path, files: disk.layer)
    return try LogWriter(folder: folder, writer: amal).append(
      events, after: nil, clock: 1_764_000_000_000)
  }

  /// A log of two entries.
  private func standing() throws -> (log: TemporaryLog, bytes: [UInt8]) {
    let log = try TemporaryLog()
    _ = try append(log, FailingDisk(), topics("a", "b"))
    return (log, try #require(log.bytes()))
  }

  @Test func `an append is one write and one sync`() throws {
    let (log, _) = try standing()
    let disk = FailingDisk()
    _ = try append(log, disk, topics("c", "d", "e"))
    #expect(disk.calls == ["write", "sync"])
  }

  @Test(arguments: [ENOSPC, EDQUOT, EFBIG, EIO])
  func `a disk that fills up anywhere in a write leaves the feed as it was`(code: Int32) throws {
    let (log, before) = try standing()
    let whole = FailingDisk()
    _ = try append(log, whole, topics("c", "d"))
    let added = try #require(log.bytes()).count - before.count
    try log.write(before)
    for room in 0..<added {
      let disk = FailingDisk()
      (disk.room, disk.full) = (room, code)
      let error = #expect(throws: LogError.self) { try append(log, disk, topics("c", "d")) }
      #expect(
        error == .file(.init(.system(action: "write to", path: log.feedPath("amal"), code: code))))
      #expect(log.bytes() == before, "room for \(room) bytes")
    }
    #expect(try append(log, FailingDisk(), topics("c")).entries.map(\.number) == [3])
    #expect(try log.findings().isEmpty)
  }

  @Test(arguments: [1, 7, 100])
  func `short writes and interruptions come to the same bytes`(piece: Int) throws {
    let (log, before) = try standing()
    _ = try append(log, FailingDisk(), topics("c", "d"))
    let whole = try #require(log.bytes())
    for interruptions in 0...2 {
      try log.write(before)
      let disk = FailingDisk()
      (disk.piece, disk.interruptions) = (piece, interruptions)
      #expect(try append(log, disk, topics("c", "d")).entries.count == 2)
      #expect(log.bytes() == whole)
    }
  }

  @Test func `after a failed sync nothing counts as recorded, and it is not tried again`() throws {
    let (log, before) = try standing()
    let disk = FailingDisk()
    disk.syncs = [EIO]
    let error = #expect(throws: LogError.self) { try append(log, disk, topics("c")) }
    #expect(error == .file(.init(.notDurable(path: log.feedPath("amal"), code: EIO))))
    #expect(try #require(error).message.contains("nothing was recorded"))
    // The feed without the entry takes the place of the one that a reader may have mapped.
    #expect(disk.calls == ["write", "sync", "write", "sync"])
    #expect(log.bytes() == before)
    #expect(try append(log, FailingDisk(), topics("c")).entries.map(\.number) == [3])
  }

  @Test func `a write that cannot be taken back is told as that`() throws {
    let (log, _) = try standing()
    let disk = FailingDisk()
    (disk.syncs, disk.truncateError) = ([EIO, EIO], EROFS)
    let error = #expect(throws: LogError.self) { try append(log, disk, topics("c")) }
    #expect(try #require(error).message.contains("take back"))
    // What stands there is a whole entry or a torn one, never damage.
    #expect(try log.findings().allSatisfy { $0.severity != .error })
  }

  @Test func `a torn rest is cut off only once its copy is durable`() throws {
    let (log, before) = try standing()
    let tail = Array("{\"entry\":\"amal:3\"".utf8)
    for failure in ["full", "sync", "truncate"] {
      try log.write(before + tail)
      try? FileManager.default.removeItem(atPath: log.path + "/log/amal.torn")
      let disk = FailingDisk()
      switch failure {
      case "full": disk.room = 5
      case "sync": disk.syncs = [EIO]
      default: disk.truncateError = EIO
      }
      #expect(throws: LogError.self) { try append(log, disk, topics("c")) }
      #expect(log.bytes() == before + tail, "\(failure)")
    }
    // The next write sets it aside again: twice is no loss.
    #expect(try append(log, FailingDisk(), topics("c")).setAside == "log/amal.torn")
    #expect(log.bytes(suffix: "torn") == tail + [0x0A] + tail + [0x0A])
    #expect(try log.findings().isEmpty)
  }

  @Test func `a batch of many pieces is taken back whole`() throws {
    let (log, before) = try standing()
    let note = String(repeating: "x", count: 400_000)
    let events = (0..<30).map { number -> Event in
      .topic(Topic(id: TopicID(checked: "t\(number)"), name: Name(note)))
    }
    let disk = FailingDisk()
    disk.room = 9_000_000
    #expect(throws: LogError.self) { try append(log, disk, events) }
    #expect(disk.calls.count > 3)
    #expect(log.bytes() == before)
  }

  @Test func `a folder that vanished is told, and not made anew`() throws {
    let (log, _) = try standing()
    let folder = try log.folder()
    let writing = try LogWriter(folder: folder, writer: amal)
    try FileManager.default.removeItem(atPath: log.path)
    #expect(throws: LogError.self) {
      try writing.append(topics("c"), after: nil, clock: 1_764_000_000_000)
    }
    #expect(throws: LogError.self) { try LogWriter(folder: folder, writer: amal) }
    #expect(!FileManager.default.fileExists(atPath: log.path))
  }

  @Test func `a log folder put in the place of another while a writer waits is locked anew`()
    async throws
  {
    let (log, _) = try standing()
    let folder = try log.folder()
    let first = try LogWriter(folder: folder, writer: amal)
    let waiting = Task.detached {
      try LogWriter(folder: folder, writer: WriterID(checked: "boris"))
        .append(
          [.plan(Plan(id: PlanID(checked: "p"), name: Name("P")))], after: nil,
          clock: 1_764_000_000_000
        ).entries
    }
    try await Task.sleep(for: .milliseconds(100))
    try FileManager.default.moveItem(atPath: log.path + "/log", toPath: log.path + "/old")
    try FileManager.default.copyItem(atPath: log.path + "/old", toPath: log.path + "/log")
    withExtendedLifetime(first) {}
    _ = consume first
    #expect(try await waiting.value.count == 1)
    #expect(log.bytes("boris") != nil)
    #expect(!FileManager.default.fileExists(atPath: log.path + "/old/boris.jsonl"))
  }

  @Test func `writers wait for each other and for nothing that a dead one left`() async throws {
    let log = try TemporaryLog()
    let folder = try log.folder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          for round in 0..<10 {
            let writing = try LogWriter(
              folder: folder, writer: WriterID(checked: number % 2 == 0 ? "amal" : "boris"))
            _ = try writing.append(
              [.plan(Plan(id: PlanID(checked: "p\(number)-\(round)"), name: Name("P")))],
              after: nil, clock: 1_764_000_000_000)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try log.reader().feeds.map(\.count) == [20, 20])
    #expect(try log.findings().isEmpty)
  }
}
