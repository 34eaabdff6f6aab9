import Digest
import Foundation
import NegotiationLog
import NegotiationModel
import SystemFiles
import TestSupport

/// A negotiation's folder for one test: a class because the folder goes when the test ends.
final class TemporaryLog {
  let path: String

  init() throws {
    // In memory where that is possible: these tests write thousands of small files and sync each.
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    path = base + "/parley-log-\(UUID().uuidString)"
    _ = try NegotiationFolder.create(at: path, identifier: "test", title: nil)
  }

  deinit {
    for path in [path, path + "-state"] { try? FileManager.default.removeItem(atPath: path) }
  }

  func folder(_ files: FileLayer = .system) throws -> NegotiationFolder {
    try NegotiationFolder(at: path, files: files)
  }

  /// The folder, with a snapshot of everything at once and a state folder of the test's own.
  func folderWithSnapshots() throws -> NegotiationFolder {
    var folder = try folder()
    folder.snapshotPolicy = .eager
    folder.state = UserState(path: path + "-state/parley")
    return folder
  }

  func feedPath(_ writer: String) -> String { path + "/log/\(writer).jsonl" }

  func write(_ bytes: [UInt8], _ writer: String = "amal") throws {
    try Data(bytes).write(to: URL(fileURLWithPath: feedPath(writer)))
  }

  func bytes(_ writer: String = "amal", suffix: String = "jsonl") -> [UInt8]? {
    FileManager.default.contents(atPath: path + "/log/\(writer).\(suffix)").map { Array($0) }
  }

  /// Writes entries as their writers would have, each into its feed, heads not mentioned.
  func write(_ entries: [Entry]) throws {
    for (writer, bytes) in feeds(of: entries) { try write(bytes, writer) }
  }

  func reader() throws -> LogReader { try folder().reader() }
  func negotiation() throws -> Negotiation { try reader().negotiation() }
  func findings() throws -> [Finding] { Verification(try reader()).findings }
}

func feeds(of entries: [Entry]) -> [String: [UInt8]] {
  var digests: [String: Digest256] = [:]
  var feeds: [String: [UInt8]] = [:]
  var encoder = EntryEncoder()
  for entry in entries {
    let writer = entry.id.writer.text
    digests[writer] = encoder.encode(
      entry, seen: [], after: digests[writer] ?? .zero, into: &feeds[writer, default: []])
  }
  return feeds
}

/// The line of one entry, without its LF.
func line(of entry: Entry) -> [UInt8] {
  var encoder = EntryEncoder()
  var bytes: [UInt8] = []
  _ = encoder.encode(entry, seen: [], after: .zero, into: &bytes)
  return bytes.dropLast()
}

func decode(_ line: [UInt8]) throws -> Entry {
  try line.withUnsafeBytes { try EntryDecoder.decode($0) }
}

/// One feed in memory, with lines of the test's own making; the chain is computed over them.
func chained(_ bodies: [String]) -> [UInt8] {
  var previous = Digest256.zero
  var bytes: [UInt8] = []
  for body in bodies {
    let start = Array(body.utf8)
    previous = EntryEncoder.digest(of: start, after: previous)
    bytes += start + Array(",\"digest\":\"\(previous)\"}\n".utf8)
  }
  return bytes
}

/// A line of the test's own making with its digest, the first of a feed, without its LF.
func sealed(_ body: String) -> [UInt8] { chained([body]).dropLast() }

/// The beginning of a line by `amal`, to which a body is added.
func head(_ number: Int, _ counter: Int = 0, writer: String = "amal") -> String {
  let minute = String(number + 100).suffix(2)
  return "{\"entry\":\"\(writer):\(number)\",\"recordedAt\":\"2025-12-03T18:\(minute):00.000Z\","
    + "\"counter\":\(counter)"
}
