import Foundation
import TestDesk
import Testing

/// Sessions as they look in a terminal, replayed in this process.
///
/// `$ ` begins a command; what follows is its standard output, then `------- stderr -------` and
/// what it told, then the exit status if that is not 0. `$ write FILE` takes the lines up to `END` as
/// a file. With `RECORD_GOLDENS=1` the files are written anew, and the run fails.
struct TranscriptTests {
  static let folder = Desk.root + "/Tests/NegotiationCommandsTests/Transcripts"
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test func `there are transcripts`() { #expect(TranscriptTests.names.count >= 8) }

  @Test(arguments: names)
  func `a session prints what its transcript says`(name: String) throws {
    let path = TranscriptTests.folder + "/" + name
    let wanted = try String(contentsOfFile: path, encoding: .utf8)
    let printed = try TranscriptTests.replay(wanted)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", printed != wanted {
      try printed.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    let lines = zip(
      printed.split(separator: "\n", omittingEmptySubsequences: false),
      wanted.split(separator: "\n", omittingEmptySubsequences: false))
    for (number, (now, then)) in lines.enumerated() where now != then {
      Issue.record("\(name):\(number + 1)\nwritten: \(then)\nprinted: \(now)")
      return
    }
    #expect(printed == wanted, "\(name) has another length")
  }

  static func replay(_ transcript: String) throws -> String {
    let bench = try Desk()
    var result: [String] = []
    var lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)[...]
    while let line = lines.popFirst() {
      guard line.hasPrefix("$ ") else {
        // Comments stand at the top; anything else is output, which is made anew.
        if line.hasPrefix("#") && result.allSatisfy({ $0.hasPrefix("#") }) { result.append(line) }
        continue
      }
      result.append(line)
      let words = Desk.words(String(line.dropFirst(2)))
      if words.first == "write" {
        var text = ""
        while let next = lines.popFirst() {
          result.append(next)
          if next == "END" { break }
          text += next + "\n"
        }
        try bench.write(words[1], text)
        continue
      }
      let outcome = bench.run(Array(words.dropFirst()))
      result += printed(outcome.output.replacing(bench.path, with: "/bench"))
      if !outcome.errors.isEmpty {
        result.append("------- stderr -------")
        result += printed(outcome.errors.replacing(bench.path, with: "/bench"))
      }
      if outcome.status != 0 { result.append("[exit status: \(outcome.status)]") }
      result.append("")
    }
    return result.joined(separator: "\n")
  }

  private static func printed(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
