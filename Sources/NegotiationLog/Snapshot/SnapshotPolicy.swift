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
