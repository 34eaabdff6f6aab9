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

  /// What would let the exchange go on; whoever shows it says how that is done.
  package enum Remedy: Hashable, Sendable {
    /// A command line of another program, or words about its use.
    case other(String)
    /// Exchange again.
    case again
    /// Begin a negotiation in the folder.
    case begin
    /// Look at what is wrong with the log.
    case verify
    /// Name the key to sign with.
    case nameKey
    /// Take the remote's description of the negotiation, in place of this copy's own or of another's.
    case takeTheirs(folder: String, isReplacement: Bool)
    /// Hold the remote's negotiation beside this one, and move the entries there.
    case holdBoth(source: String, place: String, prefix: String, writer: WriterID?)
  }

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

  /// What would let the exchange go on, where that is known.
  package var remedy: Remedy? {
    switch self {
    case .noProgram(let name): .other("install \(name)")
    case .program: nil
    case .refused(_, let remedy): remedy
    }
  }
}
