internal import Digest
package import NegotiationModel

/// Repairs a feed that was continued in two places: the entries of one continuation are recorded
/// again under a new writer.
///
/// Every entry keeps its instant, its content and the heads it had seen. Its new line has its
/// former name and digest under `was`, so that heads which others saw of it can still be checked.
/// References among the moved entries are changed with them.
package struct ForkAdoption: Sendable {
  package let writer: WriterID
  package let successor: WriterID
  /// The number of lines that both continuations share.
  package let common: Int
  /// The bytes of the new feed.
  package let bytes: [UInt8]
  /// The number of its entries.
  package let count: Int
  private let orphanHeads: [Int: String]

  /// - `kept`: the continuation that stays the writer's feed.
  /// - `orphaned`: the continuation whose entries move.
  package init(
    of writer: WriterID, keeping kept: FeedVersion, moving orphaned: FeedVersion,
    to successor: WriterID
  ) throws(LogError) {
    let name = "log/\(writer).jsonl"
    let common: Int
    switch orphaned.union(with: kept) {
    case .fork(let lines): common = lines
    // The orphaned entries follow the last kept one.
    case .mine: common = kept.count
    case .same, .other:
      throw .damaged(file: name, line: nil, what: "the two versions do not part")
    }
    for version in [kept, orphaned] {
      if let line = version.firstBrokenLine() {
        throw .damaged(
          file: name, line: line,
          what: "the line or the one before it was changed after it was recorded")
      }
    }
    self.writer = writer
    self.successor = successor
    self.common = common
    count = orphaned.count - common
    var heads: [Int: String] = [:]
    var bytes: [UInt8] = []
    var digest = Digest256.zero
    let names = Names(writer: writer, successor: successor, common: common)
    for index in common..<orphaned.count {
      guard var line = RawObject(orphaned.line(index)), let old = orphaned.digest(after: index + 1)
      else { throw .damaged(file: name, line: index + 1, what: "the line is not a JSON object") }
      let short = String(old.description.prefix(16))
      heads[index + 1] = short
      line["digest"] = nil
      names.rename(in: &line)
      line["entry"] = Names.text("\(successor):\(index - common + 1)")
      var anchor = "counter"
      if index == common, common > 0, let seen = orphaned.digest(after: common) {
        let head = "\"\(writer)\":\"\(common):\(seen.description.prefix(16))\""
        if let others = line["seen"], others.count > 2 {
          line["seen"] = Array(others.dropLast()) + Array(",\(head)}".utf8)
        } else {
          line["seen"] = nil
          line.insert("seen", Array("{\(head)}".utf8), after: "counter")
        }
      }
      if line["seen"] != nil { anchor = "seen" }
      let former = line["was"]
      line["was"] = nil
      // An entry that moves a second time keeps all its former names.
      let was = Names.text("\(writer):\(index + 1):\(short)")
      let list = former.map { $0.first == 0x5B ? $0.dropFirst().dropLast() + [0x2C] : $0 + [0x2C] }
      line.insert("was", [0x5B] + Array(list ?? []) + was + [0x5D], after: anchor)
      let body = line.open
      digest = EntryEncoder.digest(of: body, after: digest)
      bytes += body + Feed.digestKey + Array(digest.description.utf8) + [0x22, 0x7D, 0x0A]
    }
    self.bytes = bytes
    orphanHeads = heads
  }

  /// Entries of other writers that refer to a moved entry by its former name.
  ///
  /// They cannot be changed, because their lines belong to others: those writers correct them.
  package func staleReferences(
    in reader: LogReader
  ) throws(LogError) -> [(entry: EntryID, name: EntryID, now: EntryID)] {
    var found: [(entry: EntryID, name: EntryID, now: EntryID)] = []
    for feed in reader.feeds where feed.writer != writer && feed.writer != successor {
      var sawOrphans = false
      for index in 0..<feed.count {
        if Feed.mayNameHeads(feed.line(index)),
          let head = feed.withLine(index, { JSONValue.decode($0)?.object?["seen"]?.object })?[
            writer.text]?.string
        {
          sawOrphans =
            SeenHead(head).map { orphanHeads[$0.number] == String($0.digits) } ?? false
        }
        guard sawOrphans,
          let entry = try reader.entry(EntryID(writer: feed.writer, number: index + 1))
        else { continue }
        for name in entry.event.references where name.writer == writer && name.number > common {
          found.append(
            (entry.id, name, EntryID(writer: successor, number: name.number - common)))
        }
      }
    }
    return found
  }

  /// The new names of the moved entries.
  private struct Names {
    let writer: WriterID
    let successor: WriterID
    let common: Int

    static func text(_ text: String) -> [UInt8] { Array("\"\(text)\"".utf8) }

    func rename(in object: inout RawObject) {
      for key in ["corrects", "withdraws", "changes", "holds"] {
        if let value = object[key] { object[key] = renamed(value) }
      }
      if let list = object["adjudicates"] {
        let items = list.dropFirst().dropLast().split(separator: 0x2C)
        object["adjudicates"] =
          [0x5B] + Array(items.map { renamed(Array($0)) }.joined(separator: [0x2C])) + [0x5D]
      }
      if let inner = object["event"], var event = RawObject(inner) {
        rename(in: &event)
        object["event"] = event.bytes
      }
    }

    private func renamed(_ value: [UInt8]) -> [UInt8] {
      let list = [0x5B] + value + [0x5D]
      guard let text = list.withUnsafeBytes({ JSONValue.decode($0)?.array?.first?.string }),
        let id = EntryID(text), id.writer == writer, id.number > common
      else { return value }
      return Names.text("\(successor):\(id.number - common)")
    }
  }
}

extension Event {
  /// The entries that an event refers to.
  fileprivate var references: [EntryID] {
    switch self {
    case .correction(let value): [value.of] + value.event.references
    case .withdrawal(let value): [value.of]
    case .adjudication(let value): value.cited
    case .stance(let value): value.changes.map { [$0] } ?? []
    case .party, .member, .person, .affiliation, .source, .topic, .plan, .draft, .translation,
      .alignment, .round, .rename, .salience, .writer, .unknown:
      []
    }
  }
}

extension FeedVersion {
  /// The heads of lines that another version of the feed lacks, as `writer:number:digits`.
  package func heads(notIn other: FeedVersion) -> [String] {
    let common: Int =
      switch union(with: other) {
      case .fork(let lines): lines
      case .mine: other.count
      case .same, .other: count
      }
    guard let writer else { return [] }
    return (common..<count).compactMap { index in
      digest(after: index + 1).map { "\(writer):\(index + 1):\($0.description.prefix(16))" }
    }
  }

  /// The former heads of entries that moved to this feed.
  package func formerHeads() -> Set<String> {
    var found: Set<String> = []
    for index in 0..<count {
      line(index).withUnsafeBytes { line in
        guard Feed.mayNameFormerHead(line), let was = JSONValue.decode(line)?.object?["was"] else {
          return
        }
        for name in was.array ?? [was] { if let text = name.string { found.insert(text) } }
      }
    }
    return found
  }
}

extension LogReader {
  /// Lines that others saw under a writer's name and that the writer's feed does not hold, as
  /// `writer:number:digits`.
  package func headsSeenElsewhere(of writer: WriterID) -> [String] {
    guard let own = feed(of: writer) else { return [] }
    var found: Set<String> = []
    for feed in feeds where feed.writer != writer {
      var lines = feed.lines
      while let line = lines.next() {
        guard Feed.mayNameHeads(line),
          let text = JSONValue.decode(line)?.object?["seen"]?.object?[writer.text]?.string,
          let head = SeenHead(text)
        else { continue }
        let digest =
          head.number <= own.count ? own.withLine(head.number - 1) { Feed.digest(in: $0) } : nil
        if !(digest?.description.hasPrefix(head.digits) ?? false) {
          found.insert("\(writer):\(text)")
        }
      }
    }
    return found.sorted()
  }

  /// The former heads of entries that moved to another feed, as `writer:number:digest`.
  package func formerHeads() -> Set<String> {
    var found: Set<String> = []
    for feed in feeds {
      var lines = feed.lines
      while let line = lines.next() {
        guard Feed.mayNameFormerHead(line), let was = JSONValue.decode(line)?.object?["was"] else {
          continue
        }
        for name in was.array ?? [was] { if let text = name.string { found.insert(text) } }
      }
    }
    return found
  }
}
