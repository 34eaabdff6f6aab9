/// When a snapshot is made.
package struct SnapshotPolicy: Sendable {
  /// A smaller log is read in the time that a snapshot would take.
  package var smallestLog = 4 << 20
  /// How long, in milliseconds, a feed must be unchanged before a reader makes a snapshot: within
  /// less, the system's clock may not distinguish two changes.
  package var settling = 50

  package init() {}

  /// For tests: a snapshot of everything, immediately.
  package static let eager: SnapshotPolicy = {
    var policy = SnapshotPolicy()
    policy.smallestLog = 0
    policy.settling = 0
    return policy
  }()
}
