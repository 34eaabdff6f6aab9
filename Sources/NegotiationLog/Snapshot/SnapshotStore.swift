internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// Where the snapshot of a folder is, and when one is made and trusted.
///
/// A snapshot is made only when a log is read a second time without a change, so that a single
/// question costs a single reading.
package struct SnapshotStore: Sendable {
  let root: Directory
  let state: UserState
  let policy: SnapshotPolicy

  /// What is known about the feeds in their present state.
  enum State {
    case unknown
    /// The same bytes were read before.
    case seen
    case trusted(Snapshot)
    /// The same bytes were read before, and no snapshot can hold them.
    case unfit
  }

  /// Stands for the sum of a snapshot if none can hold the log.
  private static let unfit = UInt64.max

  /// More bytes than this after a snapshot are not folded again on every reading.
  static let longestTail = 4 << 20

  /// The most bytes of a stamp; the stamp of ten thousand writers takes a third of them.
  private static let largestStamp = 1 << 20

  /// `.parley/`, if it is a folder.
  private var folder: Directory? { try? root.folder(".parley") }

  private func stamp(_ folder: Directory, _ key: SumKey) -> SnapshotStamp? {
    (try? folder.contents(of: SnapshotForm.stampName, limit: SnapshotStore.largestStamp))
      .flatMap { SnapshotStamp($0, key) }
  }

  func isWorth(_ feeds: [Feed]) -> Bool {
    feeds.reduce(0) { $0 + $1.wholeLength } >= max(1, policy.smallestLog)
  }

  /// Whether a snapshot is valid for these feeds: they are the same files, unchanged as far as the
  /// system can tell, and each still has the last line that the snapshot covers.
  func state(of feeds: [Feed]) -> State {
    guard isWorth(feeds), let folder, let key = state.key(), let stamp = stamp(folder, key),
      stamp.files == feeds.map(\.file.identity)
    else {
      return .unknown
    }
    if stamp.snapshot == SnapshotStore.unfit { return .unfit }
    guard stamp.snapshot != 0, let snapshot = Snapshot(folder, key),
      snapshot.sum == stamp.snapshot, snapshot.feeds.count == feeds.count
    else { return .seen }
    var tail = 0
    for (kept, feed) in zip(snapshot.feeds, feeds) {
      guard kept.writer.elementsEqual(feed.writer.text.utf8), kept.length <= feed.wholeLength else {
        return .seen
      }
      let head = kept.length == 0 ? .zero : feed.line(before: kept.length).flatMap(Feed.digest)
      guard let head, kept.head.elementsEqual(head.description.utf8) else { return .seen }
      tail += feed.wholeLength - kept.length
    }
    return tail <= SnapshotStore.longestTail ? .trusted(snapshot) : .seen
  }

  /// Stores that the feeds were read, and with which snapshot if there is one.
  ///
  /// If it cannot be written, nothing is stored.
  func note(_ feeds: [FileIdentity], snapshot: UInt64 = 0) {
    guard let folder = try? root.makeFolder(".parley"), let key = state.key(makes: true) else {
      return
    }
    let bytes = SnapshotStamp(snapshot: snapshot, files: feeds).bytes(key)
    try? folder.replace(SnapshotForm.stampName, with: bytes)
  }

  /// Updates the stamp after an append, if the feeds were otherwise unchanged.
  ///
  /// An append changes nothing that a snapshot was made from, as long as nobody else wrote
  /// meanwhile and the stamp is for exactly the files that the append found. Called while the
  /// writer holds the lock.
  ///
  /// - `cut`: whether bytes were also removed from the feed, or the feed is new.
  func follow(_ append: LogWriter.Receipt.Files, cut: Bool) {
    var files = append.found
    files[append.own] = append.left
    guard isWorth(files) else { return }
    let isNew = append.found[append.own] == .none
    let trusted = isNew || cut ? 0 : trustedSnapshot(for: append.found)
    guard append.feeds.map(\.currentIdentity) == files else { return }
    // The time is set explicitly here, so that no later write can have the same one.
    let isMarked = !isNew && append.file.markInstant()
    let own = append.feeds[append.own].currentIdentity
    guard own.node == append.left.node, own.size == append.left.size else { return }
    files[append.own] = own
    note(files, snapshot: isMarked ? trusted : 0)
  }

  /// The sum of the snapshot that the stamp states for these files; 0 for none.
  private func trustedSnapshot(for files: [FileIdentity]) -> UInt64 {
    guard let folder, let key = state.key() else { return 0 }
    return stamp(folder, key).flatMap { $0.files == files ? $0.snapshot : nil } ?? 0
  }

  private func isWorth(_ files: [FileIdentity]) -> Bool {
    files.reduce(0) { $0 + Int($1.size) } >= max(1, policy.smallestLog)
  }

  /// Starts a snapshot if these bytes were read before and cannot change unnoticed.
  func builder(for feeds: [Feed], _ state: State) -> SnapshotBuilder? {
    guard case .seen = state,
      !feeds.contains(where: { $0.file.identity.isYounger(than: policy.settling) }),
      let folder = try? root.makeFolder(".parley"), let key = self.state.key(makes: true)
    else { return nil }
    return SnapshotBuilder(folder, key)
  }

  /// Finishes the snapshot of a complete fold.
  func keep(
    _ builder: SnapshotBuilder, _ negotiation: inout Negotiation, _ feeds: [Feed]
  ) {
    var builder = builder
    let files = feeds.map(\.file.identity)
    guard files == feeds.map(\.currentIdentity) else { return builder.giveUp() }
    guard builder.canHold(negotiation) else {
      builder.giveUp()
      return note(files, snapshot: SnapshotStore.unfit)
    }
    guard let sum = builder.finish(&negotiation, feeds) else { return builder.giveUp() }
    note(files, snapshot: sum)
  }
}
