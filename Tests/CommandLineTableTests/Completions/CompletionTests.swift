import Foundation
import Testing

@testable import CommandLineTable

/// Where a program is, if anywhere usual.
private func path(of program: String) -> String? {
  ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
    .first(where: FileManager.default.isExecutableFile)
}

/// Runs a program with a script as its input; `nil` if there is no such program.
private func shell(_ program: String, _ arguments: [String], script: String) throws -> (
  status: Int32, output: String
)? {
  guard let path = path(of: program) else { return nil }
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(
    "parley-\(program)-\(UInt64.random(in: 0...UInt64.max))")
  try script.write(to: file, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments + [file.path]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell can read its script`(name: String) throws {
    let kind = try #require(CompletionShell(rawValue: name))
    let script = Sample.table.info.completionScript(for: kind)
    #expect(try Sample.run("completions \(name)").context.output == script)
    guard let result = try shell(name, ["-n"], script: script) else { return }
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
  }

  /// A line in pieces, as bash cuts it at spaces, `=`, `:` and `@`; the last is to be completed.
  @Test(arguments: [
    (["parley", "ma"], ["matrix"]),
    (["parley", ""], ["record", "add", "import", "matrix", "diff", "help", "completions"]),
    (["parley", "-q", "-C", "x", "d"], ["diff"]),
    (["parley", "add", ""], ["party", "plan"]),
    (["parley", "-C", "add", "add", "pa"], ["party"]),
    (["parley", "add", "party", "x", "--n"], ["--name"]),
    (["parley", "diff", "--f"], ["--format"]),
    (["parley", "diff", "-f", "c"], ["csv"]),
    (["parley", "compare", "--format", "j"], ["json"]),
    (["parley", "diff", "--format", "=", "j"], ["json"]),
    (["parley", "diff", "--format", "="], ["text", "markdown", "csv", "json"]),
    (["parley", "diff", "-p", "g"], ["gov", "government"]),
    (["parley", "diff", "--party", "=", "gove"], ["government"]),
    (["parley", "-C", "there", "diff", "-p", "t"], ["there"]),
    (["parley", "diff", "-p", "t", "--directory", "=", "there"], []),
    (["parley", "record", "gov", "us", "@", "v1/"], ["v1/army", "v1/borders"]),
    (["parley", "record", "gov", "us", "@"], ["v1/army", "v1/borders"]),
    (["parley", "record", "gov", "a", "b", "c", "topic", ":", "t"], ["territory"]),
    (["parley", "record", "gov", "-q", "evi"], []),
    (["parley", "import", "--", "--h"], []),
    (["parley", "completions", "z"], ["zsh"]),
    (["parley", "help", "ad"], ["add"]),
    (["parley", "nonsense", "x", "y"], []),
    // What was typed before goes along: operands and the values of options.
    (["parley", "-C", "there", "diff", "old", ""], ["old"]),
    (["parley", "diff", "-p", "gov", "old", ""], ["gov", "old"]),
  ])
  func `bash offers what fits`(pieces: [String], wanted: [String]) throws {
    var line = ""
    for (place, piece) in pieces.enumerated() {
      let joins =
        ["=", ":", "@"].contains(piece)
        || (place > 0 && ["=", ":", "@"].contains(pieces[place - 1]))
      line += (line.isEmpty || joins ? "" : " ") + piece
    }
    let script = """
      set -u
      \(Sample.table.info.bashCompletion())
      parley() {
        local at=nowhere
        if [[ $1 == -C ]]; then at="$2"; shift 2; fi
        [[ $1 == __complete ]] || exit 9
        begun() {
          local typed=$1 name
          shift
          for name; do [[ $name == "$typed"* ]] && printf '%s\\n' "$name"; done
        }
        case "$2" in
        party) begun "$4" gov government "$at" ;;
        draft) shift 4; begun '' "$@" ;;
        target) begun "$4" us@v1/army us@v1/borders topic:territory 'evil$(touch x)' ;;
        esac
      }
      COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:'
      COMP_WORDS=(\(pieces.map(ShellQuote.posix).joined(separator: " ")))
      COMP_CWORD=\(pieces.count - 1)
      COMP_LINE=\(ShellQuote.posix(line))
      COMP_POINT=${#COMP_LINE}
      __parley_test() { _parley_complete parley; printf '%s\\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}; }
      __parley_test
      """
    guard let result = try shell("bash", ["--norc"], script: script) else { return }
    #expect(result.status == 0)
    #expect(
      result.output.split(separator: "\n").map(String.init) == wanted, "\(line): \(result.output)")
  }

  @Test(
    .enabled(if: path(of: "fish") != nil),
    arguments: [
      ("parley ma", ["matrix"]), ("parley -C x add ", ["party", "plan"]),
      ("parley diff -f ", ["csv", "json", "markdown", "text"]),
      ("parley -C x diff --party=gove", ["--party=government"]),
      ("parley record gov us", ["us@v1/army"]), ("parley diff --f", ["--format"]),
    ])
  func `fish offers what fits`(line: String, wanted: [String]) throws {
    let script = """
      \(Sample.table.info.fishCompletion())
      function parley; printf '%s\\n' gov government us@v1/army; end
      complete -C \(ShellQuote.fish(line))
      """
    let result = try #require(try shell("fish", ["--no-config"], script: script))
    let offered = result.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(offered.map(String.init) == wanted, "\(result.output)")
  }

  @Test(.enabled(if: path(of: "groff") != nil))
  func `the manual page is set without a warning`() throws {
    let page = Sample.table.info.manual(date: "2026-01-31")
    let result = try #require(
      try shell("groff", ["-mdoc", "-ww", "-Tascii", "-P-cbou"], script: page))
    #expect(result.status == 0)
    #expect(result.output.contains("parley record PARTY TARGET... [OPTION...]"))
    #expect(!result.output.contains("warning"), "\(result.output)")
  }

  @Test func `every option and command is in every script`() {
    for shell in CompletionShell.allCases {
      let script = Sample.table.info.completionScript(for: shell)
      for command in Sample.table.info.commands {
        #expect(script.contains(command.lastWord))
        for option in command.options {
          #expect(script.contains(shell == .fish ? "-l \(option.name)" : option.spelling))
        }
      }
      #expect(script.contains("__complete"))
    }
  }

  @Test func `words reach a shell as they are`() throws {
    for word in ["it's", "$(touch x)", "a\\b", "`x`", "\"", "", "two words", "تسوية"] {
      let script = "printf '%s' \(ShellQuote.posix(word))"
      guard let result = try shell("bash", ["--norc"], script: script) else { return }
      #expect(result.output == word)
    }
    #expect(ShellQuote.fish("it's a\\b") == "'it\\'s a\\\\b'")
  }
}
