#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// Starts a program by `posix_spawn`, whose settings are values on some systems and pointers on others.
struct ProgramStart {
  let path: String
  /// Its words, the name that it is called by first.
  let words: [String]
  let environment: [String: String]
  /// The signals that do in it what they do by default.
  var defaults: [Int32] = []
  /// What its streams are, in the order in which they are put in place; others are those of this process.
  var streams: [(stream: Int32, source: Source)] = []

  /// What a stream of the program is connected to.
  enum Source {
    /// A file to be read.
    case file(String)
    /// An open descriptor of this process.
    case descriptor(Int32)
  }

  /// Starts it.
  ///
  /// - Returns: the process, or the system's number of what went wrong.
  func run() -> (child: pid_t, code: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in defaults { sigaddset(&signals, signal) }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    arguments.append(nil)
    variables.append(nil)
    var child: pid_t = 0
    let flags = Int16(POSIX_SPAWN_SETSIGDEF)

    #if canImport(Bionic)
    // The first call takes what is nothing yet, the others what it made.
    var newActions: posix_spawn_file_actions_t? = nil
    var newAttributes: posix_spawnattr_t? = nil
    posix_spawn_file_actions_init(&newActions)
    posix_spawnattr_init(&newAttributes)
    guard var actions = newActions, var attributes = newAttributes else { return (0, ENOMEM) }
    #elseif canImport(Darwin)
    var actions: posix_spawn_file_actions_t? = nil
    var attributes: posix_spawnattr_t? = nil
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    #endif
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (stream, source) in streams {
      switch source {
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, stream, path, O_RDONLY, 0)
      case .descriptor(let file): posix_spawn_file_actions_adddup2(&actions, file, stream)
      }
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, flags)
    #if canImport(Bionic)
    newActions = actions
    newAttributes = attributes
    let code = posix_spawn(&child, path, &newActions, &newAttributes, arguments, variables)
    #else
    let code = posix_spawn(&child, path, &actions, &attributes, arguments, variables)
    #endif
    return (child, code)
  }
}
