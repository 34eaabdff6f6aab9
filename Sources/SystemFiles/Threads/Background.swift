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

/// Work in a thread of its own, until its result is needed.
///
/// A class, because the thread and its owner share the result. If no thread can be started there is
/// no result, and the caller does the work.
package final class Background<Result: Sendable>: Sendable {
  private let thread: Thread?
  private let box: Box

  /// A thread as the system names it: a number, or a pointer that is never followed here.
  private struct Thread: @unchecked Sendable {
    let name: pthread_t
  }

  fileprivate final class Box: Sendable {
    let work: @Sendable () -> Result
    let result = Mutex<Result?>(nil)

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }
  }

  package init(_ work: @escaping @Sendable () -> Result) {
    box = Box(work)
    #if canImport(Darwin) || canImport(Musl)
    var started: pthread_t? = nil
    #else
    var started = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let handle = Unmanaged.passRetained(box)
    let code = pthread_create(
      &started, &attributes,
      { handle in
        runBox(handle)
        // What a thread returns may not be nothing on every system; nobody reads it.
        return handle
      }, handle.toOpaque())
    if code != 0 { handle.release() }
    let name: pthread_t? = started
    thread = code == 0 ? name.map { Thread(name: $0) } : nil
  }

  /// Waits for the work to end; `nil` if it never began.
  package func result() -> Result? {
    guard let thread else { return nil }
    pthread_join(thread.name, nil)
    return box.result.withLock { $0 }
  }
}

/// Runs what a new thread was handed.
private func runBox(_ handle: UnsafeMutableRawPointer?) {
  guard let handle else { return }
  let box = Unmanaged<AnyObject>.fromOpaque(handle).takeRetainedValue()
  (box as? any Runnable)?.run()
}

/// Lets a thread start without knowing the type of its result.
private protocol Runnable: AnyObject { func run() }

extension Background.Box: Runnable {
  func run() {
    let value = work()
    result.withLock { $0 = value }
  }
}
