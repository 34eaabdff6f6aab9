internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// How a stretch of work is told that the user wants the process to end.
///
/// A library must not change what signals do, so by default nothing is held off; the program hands in
/// ``ofProcess``.
package struct Interruption: Sendable {
  /// Begins a stretch in which signals to end are only noted, and ends it; a stretch inside another
  /// one changes nothing.
  package var begin: @Sendable () -> Void
  package var end: @Sendable () -> Void
  /// The signal that came in the stretch; `nil` for none.
  package var signal: @Sendable () -> Int32?

  package init(
    begin: @escaping @Sendable () -> Void, end: @escaping @Sendable () -> Void,
    signal: @escaping @Sendable () -> Int32?
  ) {
    (self.begin, self.end, self.signal) = (begin, end, signal)
  }

  /// The number of the signal that Ctrl-C sends.
  package static let interrupt = SIGINT

  package static let none = Interruption(begin: {}, end: {}, signal: { nil })

  /// Holds off hang-up, interrupt and termination of the process.
  package static let ofProcess = Interruption(
    begin: {
      let isInner = former.withLock { actions in
        actions.depth += 1
        return actions.depth > 1
      }
      if isInner { return }
      caught.store(0, ordering: .relaxed)
      var action = sigaction()
      action.handler = { Interruption.caught.store($0, ordering: .relaxed) }
      action.sa_flags = Int32(SA_RESTART)
      var old: [sigaction] = []
      for number in signals {
        var former = sigaction()
        sigaction(number, nil, &former)
        // A signal that the process was told to ignore stays ignored.
        if !former.isIgnored { sigaction(number, &action, nil) }
        old.append(former)
      }
      let actions = Actions(list: old, depth: 1)
      former.withLock { $0 = actions }
    },
    end: {
      let actions = former.withLock { actions in
        actions.depth -= 1
        return actions
      }
      if actions.depth > 0 { return }
      for (number, old) in zip(signals, actions.list) {
        var old = old
        sigaction(number, &old, nil)
      }
    },
    signal: {
      let number = caught.load(ordering: .relaxed)
      return number == 0 ? nil : number
    })

  private static let signals = [SIGHUP, SIGINT, SIGTERM]
  private static let caught = Atomic<Int32>(0)
  private static let former = Mutex(Actions(list: [], depth: 0))

  /// What signals did before; the system's type holds pointers to functions alone.
  private struct Actions: @unchecked Sendable {
    var list: [sigaction]
    /// How many stretches are begun and not ended.
    var depth: Int
  }
}
