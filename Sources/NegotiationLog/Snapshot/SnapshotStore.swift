internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// Where the snapshot of a folder lies, and when one is made and trusted.
///
/// A log is read twice without a change before a snapshot is made of it, so that a single question
/// costs a single reading.
package struct SnapshotStore: Sendable {
  let root: Directory
  let state: UserState
  let policy: SnapshotPolicy

  /// What is known of the feeds as they are.
  enum State {
    case unknown
    /// These very bytes were read before.
    case seen
    case trusted(Snapshot)
    /// These bytes were read before, and hold what a snapshot cannot.
    case unfit
  }

  /// Stands in a stamp for the sum of a snapshot where the log holds what none can.
  private static let unfit = UInt64.max

  /// More than this behind a snapshot is not folded again on every reading.
  static let longestTail = 4 << 20

  /// The most bytes of a stamp: one of ten thousand writers has a third of them.
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

  /// Whether a snapshot speaks of these feeds: the files are the ones it was made of, byte for byte as
  /// far as the system knows, and what it says of each agrees with the last line it covers.
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

  /// Notes that the feeds were read, and with which snapshot if there is one.
  ///
  /// What cannot be written is not noted.
  func note(_ feeds: [FileIdentity], snapshot: UInt64 = 0) {
    guard let folder = try? root.makeFolder(".parley"), let key = state.key(makes: true) else {
      return
    }
    let bytes = SnapshotStamp(snapshot: snapshot, files: feeds).bytes(key)
    try? folder.replace(SnapshotForm.stampName, with: bytes)
  }

  /// Says how an append left the feeds, and that what was trusted of them as it found them still is.
  ///
  /// An append changes nothing that a snapshot was made of, so long as nobody else wrote meanwhile and
  /// the stamp is of the very files that were found. Called while the writer holds the lock.
  ///
  /// - `cut`: whether bytes were cut off the feed, or are new to it, besides the append.
  func follow(_ append: LogWriter.Receipt.Files, cut: Bool) {
    var files = append.found
    files[append.own] = append.left
    guard isWorth(files) else { return }
    let isNew = append.found[append.own] == .none
    let trusted = isNew || cut ? 0 : trustedSnapshot(for: append.found)
    guard append.feeds.map(\.currentIdentity) == files else { return }
    // No later write can bear the time that is set here by hand.
    let isMarked = !isNew && append.file.markInstant()
    let own = append.feeds[append.own].currentIdentity
    guard own.node == append.left.node, own.size == append.left.size else { return }
    files[append.own] = own
    note(files, snapshot: isMarked ? trusted : 0)
  }

  /// The sum of the snapshot that the stamp says these files have; 0 for none.
  private func trustedSnapshot(for files: [FileIdentity]) -> UInt64 {
    guard let folder, let key = state.key() else { return 0 }
    return stamp(folder, key).flatMap { $0.files == files ? $0.snapshot : nil } ?? 0
  }

  private func isWorth(_ files: [FileIdentity]) -> Bool {
    files.reduce(0) { $0 + Int($1.size) } >= max(1, policy.smallestLog)
  }

  /// Starts a snapshot, if these bytes were read before and will not change unseen.
  func builder(for feeds: [Feed], _ state: State) -> SnapshotBuilder? {
    guard case .seen = state,
      !feeds.contains(where: { $0.file.identity.isYounger(than: policy.settling) }),
      let folder = try? root.makeFolder(".parley"), let key = self.state.key(makes: true)
    else { return nil }
    return SnapshotBuilder(folder, key)
  }

  /// Finishes a snapshot of a fold of all that the feeds hold.
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
