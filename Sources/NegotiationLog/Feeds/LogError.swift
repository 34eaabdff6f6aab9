package import SystemFiles

/// What stops the log from being read or written.
public enum LogError: Error, Hashable, CustomStringConvertible {
  /// Neither this folder nor any above it holds `parley.json`.
  case noNegotiation(path: String)
  /// The folder has a format number that this version does not know.
  ///
  /// - Parameters:
  ///   - format: the number that its `parley.json` gives.
  ///   - known: the highest number that this version reads.
  case newerFormat(path: String, format: Int, known: Int)
  /// A file of the negotiation does not hold what it should.
  case damaged(file: String, line: Int?, what: String)
  /// A file of the negotiation cannot be opened, read or written.
  case file(FileFailure)
  /// A writer's name breaks the grammar of identifiers.
  case invalidWriter(String)
  /// Another writer holds the log and did not release it while this one waited.
  case locked(path: String)
  /// The `log` folder was replaced while it was written to; the new one lacks what was recorded.
  case replaced(path: String)
  /// A signal, such as Ctrl-C, ended the command before it was done; nothing was recorded.
  case interrupted(signal: Int32)

  /// The reason in words: lower case, no full stop.
  public var message: String {
    switch self {
    case .noNegotiation(let path): "no negotiation in '\(path)' or above it"
    case .newerFormat(let path, let format, let known):
      "'\(path)' has format \(format); this version reads formats up to \(known)"
    case .damaged(let file, let line, let what):
      "\(file):\(line.map { "\($0):1:" } ?? "") \(what)"
    case .file(let failure): failure.message
    case .invalidWriter(let name): "'\(name)' is not a valid writer's name"
    case .locked(let path): "another writer holds the log of '\(path)'"
    case .replaced(let path):
      "another folder took the place of '\(path)/log' while it was written to"
    case .interrupted: "interrupted: nothing was recorded"
    }
  }

  /// The reason in words.
  public var description: String { message }

  /// A failure of the file system, as the system told it.
  public struct FileFailure: Hashable, Sendable, CustomStringConvertible {
    package let error: FileError

    package init(_ error: FileError) { self.error = error }

    /// The reason in words: lower case, no full stop.
    public var message: String { error.message }
    /// The reason in words.
    public var description: String { message }
  }

  /// Calls a function that uses files, and turns its error into an error of the log.
  static func wrap<R>(_ body: () throws(FileError) -> R) throws(LogError) -> R {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(FileFailure(error))
    }
  }
}
