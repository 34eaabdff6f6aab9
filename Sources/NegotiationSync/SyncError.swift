package import NegotiationModel
internal import SystemFiles

/// What stops a log from being exchanged or signed.
package enum SyncError: Error, Hashable {
  /// Another program that the command needs is not on `PATH`.
  case noProgram(String)
  /// Another program failed; the message ends with what it said.
  case program(String, message: String)
  /// The log cannot be exchanged or signed as things are.
  case refused(String, remedy: Remedy?)

  /// What would let the exchange continue; the commands turn it into words.
  package enum Remedy: Hashable, Sendable {
    /// A command line of another program, or advice about its use.
    case other(String)
    /// Synchronise again.
    case again
    /// Begin a negotiation in the folder.
    case begin
    /// Verify the log.
    case verify
    /// Name the key for signing.
    case nameKey
    /// Use the remote's `parley.json` in place of this copy's own or of another's.
    case takeTheirs(folder: String, isReplacement: Bool)
    /// Keep the remote's negotiation in a folder of its own, and move the entries there.
    case holdBoth(source: String, place: String, prefix: String, writer: WriterID?)
  }

  /// Calls a function that runs another program, and turns its error into a `SyncError`.
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

  /// What would let the exchange continue, if known.
  package var remedy: Remedy? {
    switch self {
    case .noProgram(let name): .other("install \(name)")
    case .program: nil
    case .refused(_, let remedy): remedy
    }
  }
}
