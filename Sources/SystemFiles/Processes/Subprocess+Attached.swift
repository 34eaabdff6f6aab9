#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
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
    var ignoring = sigaction()
    ignoring.handler = SIG_IGN
    var former = [sigaction(), sigaction()]
    sigaction(SIGINT, &ignoring, &former[0])
    sigaction(SIGQUIT, &ignoring, &former[1])
    defer {
      sigaction(SIGINT, &former[0], nil)
      sigaction(SIGQUIT, &former[1], nil)
    }

    let start = ProgramStart(
      path: path, words: [name] + words, environment: environment,
      defaults: [SIGPIPE, SIGINT, SIGQUIT])
    let (child, code) = start.run()
    guard code == 0 else { throw .failed(name, message: SystemMessage.text(code)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
