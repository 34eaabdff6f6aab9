import Foundation
import TestSupport
import Testing

/// The completion script in a real zsh, where there is one.
struct ZshCompletionTests {
  private static let zsh = ["/usr/bin/zsh", "/bin/zsh"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: ZshCompletionTests.zsh != nil))
  func `a file is completed without a complaint`() throws {
    let zsh = try #require(Self.zsh)
    let folder = TemporaryFolder()
    try "x".write(toFile: folder.path + "/quarterly.txt", atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bin", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/bin/parley", withDestinationPath: Built.program("parley"))
    try """
    PS1='ready> '
    cd '\(folder.path)'
    autoload -Uz compinit && compinit -D -u
    source <(parley completions zsh)
    """.write(toFile: folder.path + "/.zshrc", atomically: true, encoding: .utf8)
    let terminal = try #require(
      PseudoTerminal(
        zsh, ["-i"],
        environment: [
          "PATH": "\(folder.path)/bin:/usr/bin:/bin", "ZDOTDIR": folder.path, "HOME": folder.path,
          "TERM": "xterm", "LC_ALL": "C.UTF-8",
        ]))
    #expect(terminal.wait(for: "ready> "), "\(terminal.text)")
    terminal.type("parley read quart\t")
    #expect(terminal.wait(for: "quarterly.txt"), "\(terminal.text)")
    #expect(!terminal.text.contains("no matches"), "\(terminal.text)")
    terminal.hangUp()
  }
}
