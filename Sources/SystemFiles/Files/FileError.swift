#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// What stops a file from being opened, read or written: facts, and one wording of them.
package enum FileError: Error, Hashable, Sendable {
  /// The kind of a file where a regular file or a folder is needed.
  package enum Kind: String, Sendable {
    case link = "a symbolic link"
    case folder = "a folder"
    case pipe = "a named pipe"
    case socket = "a socket"
    case device = "a device"
    case file = "a file"
    case shared = "a file with several names (hard links)"
    case other = "a special file"
  }

  /// No file or folder has that name.
  case missing(path: String)
  /// The operating system refused to read or write; the message ends with its reason.
  case system(action: String, path: String, code: Int32)
  /// The disk did not confirm what was written, so the write was taken back.
  case notDurable(path: String, code: Int32)
  /// The name leads to a link, a pipe or another special file, or to a folder where a file is wanted.
  case unsafe(path: String, kind: Kind)
  /// The file is larger than any that the program makes.
  case tooLarge(path: String, limit: Int)
  /// A path that stands in a table leads out of the table's folder.
  case outside(path: String)
  /// A name that was made from data cannot be the name of a file.
  case badName(String)

  /// The reason in words: lower case, no full stop.
  package var message: String {
    switch self {
    case .missing(let path): "no such file or folder '\(path)'"
    case .system(let action, let path, let code):
      "cannot \(action) '\(path)': \(SystemMessage.text(code))"
    case .notDurable(let path, let code):
      "'\(path)' could not be made durable: \(SystemMessage.text(code)); nothing was recorded"
    case .unsafe(let path, let kind):
      "'\(path)' is \(kind.rawValue), which is not read or written here"
    case .tooLarge(let path, let limit):
      "'\(path)' is larger than \(limit >> 20 > 0 ? "\(limit >> 20) MB" : "\(limit) bytes")"
    case .outside(let path): "'\(path)' leads out of its folder"
    case .badName(let name): "'\(name)' is not a file name"
    }
  }

  /// Whether a system call's error says that there is no such file.
  static func meansMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  /// Whether a file or folder is missing, or something above it is not a folder.
  package var meansMissing: Bool {
    switch self {
    case .missing: true
    case .system(_, _, let code): FileError.meansMissing(code)
    default: false
    }
  }

  /// Whether the cause is the disk or another process, and not what the user named.
  package var isTrouble: Bool {
    guard case .system(_, _, let code) = self else { return false }
    return [EIO, EBUSY, ENOMEM, EMFILE, ENFILE, ESTALE].contains(code)
  }

  /// Whether the user has no permission.
  package var isForbidden: Bool {
    guard case .system(_, _, let code) = self else { return false }
    return code == EACCES || code == EPERM
  }

  /// The same error, with the file's name as the user gave it.
  package func naming(_ name: String) -> FileError {
    switch self {
    case .missing: .missing(path: name)
    case .system(let action, _, let code): .system(action: action, path: name, code: code)
    case .notDurable(_, let code): .notDurable(path: name, code: code)
    case .unsafe(_, let kind): .unsafe(path: name, kind: kind)
    case .tooLarge(_, let limit): .tooLarge(path: name, limit: limit)
    case .outside: .outside(path: name)
    case .badName: self
    }
  }
}

/// The system's last error number, for a caller that knows only that something failed.
package enum SystemCode {
  package static var last: Int32 { errno }
}

/// The system's text for an error number.
enum SystemMessage {
  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension FileError.Kind {
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .other
      }
  }
}
