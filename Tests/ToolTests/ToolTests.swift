import CommandSupport
import Foundation
import Testing

/// What only a real process shows: streams, pipes, statuses, locks.
///
/// Everything else is tested
/// in-process.
struct ToolTests {
  private let folder = TemporaryFolder()
  private var example: String { Golden.repository() + "/Data/Examples/ukraine-2025" }

  private func sh(_ script: String, environment: [String: String] = [:]) throws -> Tool.Result {
    try Tool.sh(script, in: folder.path, environment: environment)
  }

  @Test func `results go to the output and all else to the errors`() throws {
    let made = try sh(#""$PARLEY" init . --writer amal && "$PARLEY" add party usa --name USA"#)
    #expect(made.status == 0)
    #expect(made.output.isEmpty)
    #expect(made.errors.contains("recorded amal:1"))
    let read = try sh(#""$PARLEY" log"#)
    #expect(read.output.contains("party usa"))
    #expect(read.errors.isEmpty)
  }

  @Test(arguments: [
    ("", 64), ("--version", 0), ("no-such-command", 64), ("-C nowhere log", 66),
    ("record usa open", 64), ("log", 66),
  ])
  func `a process ends with the status of the contract`(words: String, status: Int32) throws {
    #expect(try sh(#""$PARLEY" \#(words)"#).status == status)
  }

  @Test func `a closed pipe ends silently`() throws {
    let result = try sh(
      #""$PARLEY" -C '\#(example)' log --json | head -1 | wc -l; echo "${PIPESTATUS[0]}""#)
    #expect(
      result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == [
        "1", "0",
      ])
    #expect(result.errors.isEmpty)
  }

  @Test func `a full disk is an error`() throws {
    let result = try sh(#""$PARLEY" -C '\#(example)' log > /dev/full"#)
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("parley: cannot write"))
    let file = try sh(#""$PARLEY" -C '\#(example)' log -o /dev/full"#)
    #expect(file.status == 74)
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test func `an output that is a device or a link is written into`() throws {
    let result = try sh(
      #"""
      "$PARLEY" -C '\#(example)' log -o /dev/null; test -c /dev/null && echo device
      touch real; ln -s real link; "$PARLEY" -C '\#(example)' log -o link; test -L link && wc -l < real
      "$PARLEY" -C '\#(example)' log -o /dev/stdout | head -1
      """#)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "device")
    #expect(lines.count > 1 && (Int(lines[1].trimmingCharacters(in: .whitespaces)) ?? 0) > 600)
    #expect(lines.last?.hasPrefix("entry") ?? false)
  }

  @Test func `a draft may come through a pipe`() throws {
    let result = try sh(
      #"""
      "$PARLEY" init . --writer amal && "$PARLEY" add plan p --name P
      "$PARLEY" add draft p@v1 <(printf '1. One.\n2. Two.\n')
      """#)
    #expect(result.status == 0)
    #expect(result.errors.hasSuffix("draft 'p@v1', 2 clauses\n"))
  }

  @Test func `colour follows the option, then the environment, then the stream`() throws {
    let words = #""$PARLEY" -C '\#(example)' matrix peace@berlin"#
    func isColoured(_ words: String, _ environment: [String: String] = [:]) throws -> Bool {
      try sh(words, environment: environment).output.contains("\u{1B}[")
    }
    #expect(try !isColoured(words))
    #expect(try isColoured(words + " --color always"))
    #expect(try isColoured(words + " --color always", ["NO_COLOR": "1"]))
    #expect(try isColoured(words, ["FORCE_COLOR": "1"]))
    #expect(try !isColoured(words, ["FORCE_COLOR": "1", "NO_COLOR": "1"]))
    #expect(try !isColoured(words + " --color never", ["FORCE_COLOR": "1"]))
  }

  @Test func `writers wait for each other, and every entry lands`() throws {
    let result = try sh(
      #"""
      "$PARLEY" init . --writer amal && "$PARLEY" add plan p --name P && "$PARLEY" add party a --name A
      for i in 1 2 3 4 5 6 7 8; do "$PARLEY" record a open p --note "$i" & done; wait
      "$PARLEY" verify; "$PARLEY" log --json | grep -c '"type":"stance"'
      """#)
    #expect(result.output == "10 entries in 1 feed: sound\n8\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script is sound`(shell: String) throws {
    let result = try sh(
      #"""
      "$PARLEY" completions \#(shell) > script || exit 9
      if command -v \#(shell) > /dev/null; then \#(shell) -n script; fi
      """#)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test func `bash completes names that the log holds`() throws {
    let result = try sh(
      #"""
      source <("$PARLEY" completions bash) && complete -p parley
      """#)
    #expect(result.status == 0)
    #expect(result.output.contains("parley"))
  }

  @Test func `the user and the machine make a first writer`() throws {
    let result = try sh(#""$PARLEY" init . && "$PARLEY" add plan p --name P && ls log"#)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("amal-"))
  }
}
