package import SystemFiles

/// What stops the log from being read or written.
package enum LogError: Error, Hashable {
  /// Neither this folder nor any above it holds `parley.json`.
  case noNegotiation(path: String)
  /// The folder has a format number that this version does not know.
  case newerFormat(path: String, format: Int, known: Int)
  /// A file of the negotiation does not hold what it should.
  case damaged(file: String, line: Int?, what: String)
  /// A file of the negotiation cannot be opened, read or written.
  case file(FileError)
  /// A writer's name breaks the grammar of identifiers.
  case invalidWriter(String)
  /// A signal, such as Ctrl-C, ended the command before it was done; nothing was recorded.
  case interrupted(signal: Int32)

  /// The reason in words: lower case, no full stop.
  package var message: String {
    switch self {
    case .noNegotiation(let path): "no negotiation in '\(path)' or above it"
    case .newerFormat(let path, let format, let known):
      "'\(path)' has format \(format); this version reads formats up to \(known)"
    case .damaged(let file, let line, let what):
      "\(file):\(line.map { "\($0):1:" } ?? "") \(what)"
    case .file(let error): error.message
    case .invalidWriter(let name): "'\(name)' is not a valid writer's name"
    case .interrupted: "interrupted: nothing was recorded"
    }
  }

  /// Calls a function that uses files, and turns its error into an error of the log.
  static func wrap<R>(_ body: () throws(FileError) -> R) throws(LogError) -> R {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}
