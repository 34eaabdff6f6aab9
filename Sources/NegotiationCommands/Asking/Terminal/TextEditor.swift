internal import CommandLineTable
internal import SystemFiles

/// The editor that the user has chosen: `VISUAL`, else `EDITOR`, else `vi`.
struct TextEditor {
  private let command: String
  private let environment: [String: String]

  init(_ environment: [String: String]) {
    self.environment = environment
    command =
      [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first {
        !$0.allSatisfy(\.isWhitespace)
      } ?? "vi"
  }

  /// Opens a file and waits until it is closed.
  func open(_ path: String) throws {
    // A shell splits the command, which may contain options.
    let shell = try Subprocess("sh", environment: environment)
    let status = try shell.runAttached(["-c", command + " \"$@\"", command, path])
    guard status == 0 else {
      throw Failure(
        .ioError, "the editor '\(command)' ended with status \(status)",
        hint: "EDITOR=nano, or another editor that is installed")
    }
  }

  /// The text after the user changed it in the editor.
  func edit(_ text: String) throws -> String {
    try ScratchFolder.with { scratch in
      let path = try scratch.write(Array((text + (text.isEmpty ? "" : "\n")).utf8), as: "words.txt")
      try open(path)
      let bytes = try scratch.contents(of: "words.txt") ?? []
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(.data, "what was written is not UTF-8", hint: "save it as UTF-8")
      }
      return String(text.trimmed)
    }
  }
}
