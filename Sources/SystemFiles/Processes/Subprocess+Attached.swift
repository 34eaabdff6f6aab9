#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension Subprocess {
  /// Runs the program on the streams of this process, as for an editor, and returns its exit
  /// status, or 128 and the signal's number.
  ///
  /// Meanwhile interrupt keys are only for the program.
  package func runAttached(_ words: [String]) throws(SubprocessError) -> Int32 {
    let all = [name] + words + environment.map { "\($0.key)=\($0.value)" }
    guard !all.contains(where: { $0.utf8.contains(0) }) else {
      throw .failed(name, message: "a word with a NUL cannot be passed on")
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGPIPE, SIGINT, SIGQUIT] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var ignoring = sigaction()
    #if canImport(Darwin)
    ignoring.__sigaction_u.__sa_handler = SIG_IGN
    #else
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    #endif
    var former = [sigaction(), sigaction()]
    sigaction(SIGINT, &ignoring, &former[0])
    sigaction(SIGQUIT, &ignoring, &former[1])
    defer {
      sigaction(SIGINT, &former[0], nil)
      sigaction(SIGQUIT, &former[1], nil)
    }

    var arguments: [UnsafeMutablePointer<CChar>?] = ([name] + words).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    arguments.append(nil)
    variables.append(nil)
    var child: pid_t = 0
    let code = posix_spawn(&child, path, nil, &attributes, arguments, variables)
    guard code == 0 else { throw .failed(name, message: SystemMessage.text(code)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
