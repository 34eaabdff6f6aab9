#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

extension sigaction {
  typealias Handler = @convention(c) (Int32) -> Void

  /// What a signal does; each system keeps it in a field of another name.
  var handler: Handler? {
    get {
      #if canImport(Glibc)
      __sigaction_handler.sa_handler
      #elseif canImport(Musl)
      __sa_handler.sa_handler
      #elseif canImport(Bionic)
      sa_handler
      #else
      __sigaction_u.__sa_handler
      #endif
    }
    set {
      #if canImport(Glibc)
      __sigaction_handler.sa_handler = newValue
      #elseif canImport(Musl)
      __sa_handler.sa_handler = newValue
      #elseif canImport(Bionic)
      sa_handler = newValue
      #else
      __sigaction_u.__sa_handler = newValue
      #endif
    }
  }

  /// Whether the signal does nothing.
  var isIgnored: Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
