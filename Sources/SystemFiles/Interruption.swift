internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Signals that ask a process to end, held off while it does something that must be done or not done.
///
/// Outside such a stretch they end the process as they always do.
package struct Interruption: ~Copyable {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private static let caught = Atomic<Int32>(0)
  private let former: [sigaction]

  /// Begins the stretch.
  package init() {
    Interruption.caught.store(0, ordering: .relaxed)
    var action = sigaction()
    #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = { Interruption.caught.store($0, ordering: .relaxed) }
    #else
    action.__sigaction_handler.sa_handler = { Interruption.caught.store($0, ordering: .relaxed) }
    #endif
    action.sa_flags = Int32(SA_RESTART)
    var former: [sigaction] = []
    for number in Interruption.signals {
      var old = sigaction()
      sigaction(number, nil, &old)
      // A signal that the process was told to ignore stays ignored.
      if !Interruption.isIgnored(old) { sigaction(number, &action, nil) }
      former.append(old)
    }
    self.former = former
  }

  /// The signal that came meanwhile; `nil` for none.
  package static var signal: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    var action = action
    return withUnsafeBytes(of: &action) {
      $0.loadUnaligned(as: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
  }

  deinit {
    for (number, old) in zip(Interruption.signals, former) {
      var old = old
      sigaction(number, &old, nil)
    }
  }
}
