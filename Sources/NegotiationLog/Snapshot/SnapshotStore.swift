internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// When a snapshot is worth the while.
package struct SnapshotPolicy: Sendable {
  /// Below so many bytes a log is read whole in the time that a snapshot would take.
  package var smallestLog = 4 << 20
  /// How long, in milliseconds, a feed must have stood still before a reader makes one: in less the
  /// system's clock may not tell one change from the next.
  package var settling = 50

  package init() {}

  /// For tests: a snapshot of everything, at once.
  package static let eager: SnapshotPolicy = {
    var policy = SnapshotPolicy()
    policy.smallestLog = 0
    policy.settling = 0
    return policy
  }()
}

/// Where the snapshot of a folder lies, and when one is made and believed.
///
/// A log is read twice without a change before a snapshot is made of it, so that whoever asks once
/// pays for one reading.
package struct SnapshotStore: Sendable {
  let root: Directory
  let state: UserState
  let policy: SnapshotPolicy

  /// What is known of the feeds as they are.
  enum State {
    case unknown
    /// These very bytes were read before.
    case seen
    case kept(Snapshot)
  }

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
    return tail <= SnapshotStore.longestTail ? .kept(snapshot) : .seen
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

  /// The sum of the snapshot that the stamp says these files have; 0 for none.
  ///
  /// Without looking where the log is too short for a snapshot.
  func believed(of files: [FileIdentity]) -> UInt64 {
    guard isWorth(files), let folder, let key = state.key() else { return 0 }
    return stamp(folder, key).flatMap { $0.files == files ? $0.snapshot : nil } ?? 0
  }

  private func isWorth(_ files: [FileIdentity]) -> Bool {
    files.reduce(0) { $0 + Int($1.size) } >= max(1, policy.smallestLog)
  }

  /// Says after appends how the feeds were left, and which snapshot is to be believed of them still.
  func noteAppend(_ files: [FileIdentity], snapshot: UInt64) {
    guard isWorth(files) else { return }
    note(files, snapshot: snapshot)
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
    guard files == feeds.map(\.currentIdentity),
      let sum = builder.finish(&negotiation, feeds)
    else { return builder.giveUp() }
    note(files, snapshot: sum)
  }
}
