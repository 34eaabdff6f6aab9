#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// What stops the log from being read or written.
package enum LogError: Error, Hashable {
  /// No folder with `parley.json` here or above.
  case noNegotiation(path: String)
  case noFile(path: String)
  /// The folder was written by a later version of the format.
  case newerFormat(path: String, format: Int, known: Int)
  /// A file that is not what it should be.
  case damaged(file: String, line: Int?, what: String)
  /// A feed continued in two places.
  case system(what: String, path: String, code: Int32)
  /// The disk did not confirm what was written; it is not trusted and was taken back.
  case notDurable(path: String, code: Int32)
  case invalidWriter(String)

  /// The reason in words: lower case, no full stop.
  package var message: String {
    switch self {
    case .noNegotiation(let path): "no negotiation in '\(path)' or above it"
    case .noFile(let path): "no such file or folder '\(path)'"
    case .newerFormat(let path, let format, let known):
      "'\(path)' has format \(format); this version reads formats up to \(known)"
    case .damaged(let file, let line, let what):
      "\(file):\(line.map { "\($0):1:" } ?? "") \(what)"
    case .system(let what, let path, let code):
      "cannot \(what) '\(path)': \(String(cString: strerror(code)))"
    case .notDurable(let path, let code):
      "'\(path)' could not be made durable: \(String(cString: strerror(code))); nothing was recorded"
    case .invalidWriter(let name): "'\(name)' is no writer's name"
    }
  }

  /// Something to type.
  package var hint: String? {
    switch self {
    case .noNegotiation: "parley init DIR, or name a folder with -C DIR"
    case .noFile, .system, .notDurable: nil
    case .newerFormat: "use a newer parley"
    case .damaged: "parley verify"
    case .invalidWriter: "a letter or digit, then letters, digits, '.', '_', '-'"
    }
  }
}
