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

/// Tells a piece of work that the user wants the process to end.
///
/// A library must not change what signals do, so by default nothing is held back; the program
/// passes ``ofProcess``.
package struct Interruption: Sendable {
  /// Begins and ends a period in which termination signals are only stored; nested periods have no
  /// effect.
  package var begin: @Sendable () -> Void
  package var end: @Sendable () -> Void
  /// The signal that was stored; `nil` for none.
  package var signal: @Sendable () -> Int32?

  package init(
    begin: @escaping @Sendable () -> Void, end: @escaping @Sendable () -> Void,
    signal: @escaping @Sendable () -> Int32?
  ) {
    (self.begin, self.end, self.signal) = (begin, end, signal)
  }

  /// The number of the signal of Ctrl-C.
  package static let interrupt = SIGINT

  package static let none = Interruption(begin: {}, end: {}, signal: { nil })

  /// Holds back hang-up, interrupt and termination of the process.
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
        // A signal that the process was started to ignore stays ignored.
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

  /// The former actions of signals; the system's type contains only function pointers.
  private struct Actions: @unchecked Sendable {
    var list: [sigaction]
    /// The number of periods that were begun and not ended.
    var depth: Int
  }
}
