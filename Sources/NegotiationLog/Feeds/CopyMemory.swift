internal import Digest
package import NegotiationModel
internal import SystemFiles

/// What one copy of a log has held of every feed, kept outside the folder where no push can reach it.
///
/// A feed only grows. So one entry's number and digest say whether a later version of the feed still
/// holds all that this copy had held. Only `sync` and own writes remember.
package struct CopyMemory: Sendable {
  /// The last entry that was held of a feed, and the last one that was found sealed.
  package struct Head: Hashable, Sendable {
    package var number: Int
    /// The digest of that line, 64 digits.
    package var digest: String
    package var sealed = 0

    package init(number: Int, digest: String, sealed: Int = 0) {
      (self.number, self.digest, self.sealed) = (number, digest, sealed)
    }
  }

  private let place: Directory
  private static let headsName = "heads"
  private static let largest = 16 << 20

  /// The memory of the copy in a folder; `nil` where nothing can be kept, or nothing was.
  init?(_ state: UserState, _ root: Directory, makes: Bool) {
    guard let name = root.lastingIdentity, let folder = state.folder(makes: makes),
      let copies = makes
        ? try? folder.makeFolder("copies", mode: 0o700) : try? folder.folder("copies"),
      let place = makes ? try? copies.makeFolder(name, mode: 0o700) : try? copies.folder(name)
    else { return nil }
    self.place = place
  }

  // MARK: Heads

  /// What is remembered, by writer; lines that cannot be read are passed over.
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

  /// Remembers heads beside what is remembered already; whether they could be kept.
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

  /// Feeds of which two versions were met, and what was found.
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

  /// Notes that a feed stands still until its owner ends it.
  package func stop(_ writer: WriterID, _ why: Standstill) {
    _ = keep(why.text, as: "stopped-\(writer)")
  }

  /// Notes that a feed goes on.
  package func release(_ writer: WriterID) { place.remove("stopped-\(writer)") }

  // MARK: Versions that their owner refused

  /// Whether a version of a feed is one that this copy was told to refuse.
  package func hasRefused(_ writer: WriterID, _ version: FeedVersion) -> Bool {
    guard let digest = version.digest(after: version.count)?.description else { return false }
    return lines("refused").contains { $0.count == 2 && $0[0] == writer.text && $0[1] == digest }
  }

  /// Notes that a version of a feed is refused; one that goes on from it is another version.
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
  /// How a feed contradicts what this copy had held of it; `nil` where it does not.
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

  /// Every contradiction between the feeds as they are and what this copy had held, and every feed that
  /// stands still.
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
  /// What this copy of the log has held; `nil` where nothing can be kept, or nothing was.
  package func memory(makes: Bool = false) -> CopyMemory? {
    state.flatMap { CopyMemory($0, root, makes: makes) }
  }

  /// Whether what this copy holds can be remembered at all.
  package var canRemember: Bool { state?.folder() != nil || state?.folder(makes: true) != nil }

  /// The ends of feeds as they are now.
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
