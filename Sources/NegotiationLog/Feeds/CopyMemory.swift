internal import Digest
package import NegotiationModel
internal import SystemFiles

/// What one copy of a log has held of every feed, stored outside the folder where no push can
/// change it.
///
/// A feed only grows, so the number and digest of one entry tell whether a later version of the
/// feed still holds everything that this copy had held. Only `sync` and this copy's own writes
/// update it.
package struct CopyMemory: Sendable {
  /// The last entry held of a feed, or the last one that was found sealed.
  package struct Head: Hashable, Sendable {
    package var number: Int
    /// The digest of that line, as 64 digits.
    package var digest: String
    package var sealed = 0

    package init(number: Int, digest: String, sealed: Int = 0) {
      (self.number, self.digest, self.sealed) = (number, digest, sealed)
    }
  }

  private let place: Directory
  private static let headsName = "heads"
  private static let largest = 16 << 20

  /// Opens the memory of the copy in a folder; `nil` if there is none and none can be made.
  init?(_ state: UserState, _ root: Directory, makes: Bool) {
    guard let name = root.lastingIdentity, let folder = state.folder(makes: makes),
      let copies = makes
        ? try? folder.makeFolder("copies", mode: 0o700) : try? folder.folder("copies"),
      let place = makes ? try? copies.makeFolder(name, mode: 0o700) : try? copies.folder(name)
    else { return nil }
    self.place = place
  }

  // MARK: Heads

  /// The remembered heads by writer; lines that cannot be read are skipped.
  package var heads: [WriterID: Head] {
    var heads: [WriterID: Head] = [:]
    for words in lines(CopyMemory.headsName) where words.count == 4 {
      guard let writer = WriterID(words[0]), let number = Int(words[1]), number > 0,
        words[2].utf8.count == 64, let sealed = Int(words[3]), sealed >= 0
      else { continue }
      heads[writer] = Head(number: number, digest: words[2], sealed: sealed)
    }
    return heads
  }

  /// Stores heads besides those stored already; returns whether that succeeded.
  @discardableResult
  package func remember(_ new: [WriterID: Head]) -> Bool {
    let old = heads
    let all = old.merging(new) {
      Head(number: $1.number, digest: $1.digest, sealed: max($0.sealed, $1.sealed))
    }
    guard all != old else { return true }
    let text = all.sorted { $0.key < $1.key }.map {
      "\($0.key) \($0.value.number) \($0.value.digest) \($0.value.sealed)\n"
    }
    return keep(text.joined(), as: CopyMemory.headsName)
  }

  // MARK: Feeds that stand still

  /// The feeds of which two versions were found, and why each is stopped.
  package var stopped: [WriterID: Standstill] {
    var stopped: [WriterID: Standstill] = [:]
    for name in (try? place.names()) ?? [] where name.hasPrefix("stopped-") {
      guard let writer = WriterID(name.dropFirst(8)),
        let bytes = try? place.contents(of: name, limit: CopyMemory.largest)
      else { continue }
      let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      stopped[writer] = Standstill(text: line[...])
    }
    return stopped
  }

  /// Stops a feed until its owner ends the fork.
  package func stop(_ writer: WriterID, _ why: Standstill) {
    _ = keep(why.text, as: "stopped-\(writer)")
  }

  /// Lets a feed continue.
  package func release(_ writer: WriterID) { place.remove("stopped-\(writer)") }

  // MARK: Versions that their owner refused

  /// Whether the user refused this version of a feed.
  package func hasRefused(_ writer: WriterID, _ version: FeedVersion) -> Bool {
    guard let digest = version.digest(after: version.count)?.description else { return false }
    return lines("refused").contains { $0.count == 2 && $0[0] == writer.text && $0[1] == digest }
  }

  /// Refuses a version of a feed; a version that continues it is a different one.
  package func refuse(_ writer: WriterID, _ version: FeedVersion) {
    guard let digest = version.digest(after: version.count)?.description else { return }
    let known = lines("refused").map { $0.joined(separator: " ") + "\n" }.joined()
    _ = keep(known + "\(writer) \(digest)\n", as: "refused")
  }

  private func lines(_ name: String) -> [[String]] {
    let bytes = (try? place.contents(of: name, limit: CopyMemory.largest)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func keep(_ text: String, as name: String) -> Bool {
    (try? place.replace(name, with: Array(text.utf8), mode: 0o600)) != nil
  }
}

extension CopyMemory {
  /// How a feed contradicts what this copy had held; `nil` if it does not.
  package func contradiction(_ writer: WriterID, _ feed: FeedVersion) -> String? {
    guard let head = heads[writer] else { return nil }
    return CopyMemory.contradiction(head, count: feed.count) { feed.digest(after: $0)?.description }
  }

  static func contradiction(
    _ head: Head, count: Int, digest: (Int) -> String?
  ) -> String? {
    if count == 0 { return "this copy had held \(head.number) entries, and none is left" }
    if count < head.number {
      return "this copy had held \(head.number) entries, and \(count) are left"
    }
    return digest(head.number) == head.digest
      ? nil : "entry \(head.number) is not the one that this copy had held"
  }

  /// All contradictions between the feeds and what this copy had held, and all stopped feeds.
  package func findings(_ reader: LogReader) -> [Finding] {
    var findings: [Finding] = []
    for (writer, head) in heads.sorted(by: { $0.key < $1.key }) {
      let feed = reader.feed(of: writer)
      let what = CopyMemory.contradiction(head, count: feed?.count ?? 0) { number in
        feed?.withLine(number - 1) { Feed.digest(in: $0) }?.description
      }
      guard let what else { continue }
      findings.append(
        Finding(
          code: "memory", file: "log/\(writer).jsonl",
          line: min(head.number, (feed?.count ?? 0) + 1), message: what))
    }
    for (writer, why) in stopped.sorted(by: { $0.key < $1.key }) {
      findings.append(
        Finding(
          code: "stopped", file: "log/\(writer).jsonl", line: why.line,
          message: "\(why.what); the feed stands still", remedy: .adoptFork))
    }
    return findings
  }
}

extension NegotiationFolder {
  /// The memory of this copy; `nil` if there is none and none can be made.
  package func memory(makes: Bool = false) -> CopyMemory? {
    state.flatMap { CopyMemory($0, root, makes: makes) }
  }

  /// Whether this user's state can be stored at all.
  package var canRemember: Bool { state?.folder() != nil || state?.folder(makes: true) != nil }

  /// The last entry of each feed, now.
  package func heads(of writers: [WriterID]) throws(LogError) -> [WriterID: CopyMemory.Head] {
    var heads: [WriterID: CopyMemory.Head] = [:]
    for feed in try feeds() where writers.contains(feed.writer) && feed.count > 0 {
      if let digest = feed.head {
        heads[feed.writer] = CopyMemory.Head(number: feed.count, digest: digest.description)
      }
    }
    return heads
  }
}
