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
  /// What a name leads to where a regular file or a folder was wanted.
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

  /// There is no file or folder of that name.
  case missing(path: String)
  /// A system call failed; `action` is the verb of the message.
  case system(action: String, path: String, code: Int32)
  /// The disk did not confirm what was written; it is not trusted and was taken back.
  case notDurable(path: String, code: Int32)
  /// A name below a folder leads to something that is neither a regular file nor a folder of its own.
  case unsafe(path: String, kind: Kind)
  /// A file below a folder is larger than any that the program makes.
  case tooLarge(path: String, limit: Int)
  /// A path found in data begins elsewhere than in the folder it is of, or goes up from it.
  case outside(path: String)
  /// A name made from data is no name of a file in one folder.
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

  /// Whether there is no file or folder where one was wanted, or something else above it.
  package var meansMissing: Bool {
    switch self {
    case .missing: true
    case .system(_, _, let code): FileError.meansMissing(code)
    default: false
    }
  }

  /// Whether the disk or another process stands in the way, and not what the user named.
  package var isTrouble: Bool {
    guard case .system(_, _, let code) = self else { return false }
    return [EIO, EBUSY, ENOMEM, EMFILE, ENFILE, ESTALE].contains(code)
  }

  /// Whether the user may not look there.
  package var isForbidden: Bool {
    guard case .system(_, _, let code) = self else { return false }
    return code == EACCES || code == EPERM
  }

  /// The same error about a file as the user named it.
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

/// The system's last error number, for a caller that was told only that something failed.
package enum SystemCode {
  package static var last: Int32 { errno }
}

/// The system's words for an error number.
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
