internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Work in a thread of its own, until its result is needed.
///
/// A class, because the thread and its owner share the result. If no thread can be started there is
/// no result, and the caller does the work.
package final class Background<Result: Sendable>: Sendable {
  private let thread: pthread_t?
  private let box: Box

  fileprivate final class Box: Sendable {
    let work: @Sendable () -> Result
    let result = Mutex<Result?>(nil)

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }
  }

  package init(_ work: @escaping @Sendable () -> Result) {
    box = Box(work)
    var started = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let handle = Unmanaged.passRetained(box)
    let code = pthread_create(
      &started, &attributes,
      { handle in
        guard let handle else { return nil }
        let box = Unmanaged<AnyObject>.fromOpaque(handle).takeRetainedValue()
        (box as? any Runnable)?.run()
        return nil
      }, handle.toOpaque())
    if code != 0 { handle.release() }
    thread = code == 0 ? started : nil
  }

  /// Waits for the work to end; `nil` if it never began.
  package func result() -> Result? {
    guard let thread else { return nil }
    pthread_join(thread, nil)
    return box.result.withLock { $0 }
  }
}

/// Lets a thread start without knowing the type of its result.
private protocol Runnable: AnyObject { func run() }

extension Background.Box: Runnable {
  func run() {
    let value = work()
    result.withLock { $0 = value }
  }
}
