internal import SystemFiles

/// What stops a log from being exchanged or signed.
package enum SyncError: Error, Hashable {
  /// A program that the user would have is not on `PATH`.
  case noProgram(String)
  /// A program could not be started or ended badly; what it said stands in `message`.
  case program(String, message: String)
  /// The log cannot be exchanged as things stand.
  case refused(String, hint: String?)

  /// Does something with another program; what stops it becomes an error of the exchange.
  static func wrap<R>(_ body: () throws(SubprocessError) -> R) throws(SyncError) -> R {
    do throws(SubprocessError) {
      return try body()
    } catch {
      switch error {
      case .noProgram(let name): throw .noProgram(name)
      case .failed(let name, let message): throw .program(name, message: message)
      }
    }
  }

  /// The reason in words: lower case, no full stop.
  package var message: String {
    switch self {
    case .noProgram(let name): "the program '\(name)' is not on PATH"
    case .program(let name, let message):
      message.isEmpty ? "\(name) failed" : "\(name): \(message)"
    case .refused(let what, _): what
    }
  }

  /// Something to type.
  package var hint: String? {
    switch self {
    case .noProgram(let name): "install \(name)"
    case .program: nil
    case .refused(_, let hint): hint
    }
  }
}
