import Foundation
import TestSupport
import Testing

/// The review of the guide *Reading*, typed on a real terminal of 80 columns.
///
/// `RECORD_GOLDENS=1` writes its screens into the guide, and the run still fails.
@Suite(.serialized) struct ReadingReviewTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let guide = root.appending(path: "Docs/Guides/Reading.md")
  /// What stands behind each question at which a key is typed.
  private static let prompts = [
    "e": "q leave the rest", "2": "b back", "objects\r": "Stance", "r": "x drop it",
  ]

  private let folder = TemporaryFolder()
  private let state = TemporaryFolder()

  private var environment: [String: String] {
    [
      "PATH": "\(folder.path)/bin:/usr/bin:/bin", "XDG_STATE_HOME": state.path, "TERM": "xterm",
      "LC_ALL": "C.UTF-8", "PARLEY_NOW": "2026-05-14T10:00:00Z", "EDITOR": "false",
    ]
  }

  /// What the first session of the guide types.
  private static func commands(of page: String) throws -> String {
    let start = try #require(page.range(of: "```console\n")).upperBound
    let end = try #require(page[start...].range(of: "```")).lowerBound
    return page[start..<end].split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.hasPrefix("$ ") || $0.hasPrefix(">") }
      .map { String($0.dropFirst($0.hasPrefix("$ ") || $0.hasPrefix("> ") ? 2 : 1)) }
      .joined(separator: "\n")
  }

  private func terminal(_ command: String) throws -> PseudoTerminal {
    try #require(
      PseudoTerminal(
        "/bin/sh", ["-c", "cd '\(folder.path)/islands' && \(command)"], environment: environment))
  }

  /// Types keys, each when it is asked for; what stood on the screen.
  private func type(_ keys: [String], at command: String) throws -> String {
    let terminal = try terminal(command)
    for key in keys {
      let prompt = Self.prompts[key] ?? "q leave the rest"
      #expect(terminal.wait(for: prompt), "no '\(prompt)' in:\n\(terminal.text)")
      terminal.type(key)
    }
    #expect(terminal.wait() == 0, "\(terminal.text)")
    #expect(terminal.isAsFound)
    return "$ \(command)\n" + terminal.text.replacing("\r", with: "")
  }

  @Test func `the guide shows the review as it is`() throws {
    let page = try String(contentsOf: Self.guide, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bin", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/bin/parley", withDestinationPath: Built.program("parley"))
    let made = try #require(
      PseudoTerminal(
        "/bin/sh",
        ["-c", "stty -echo; cd '\(folder.path)' && \(try Self.commands(of: page))\nexit 0"],
        environment: environment))
    #expect(made.wait() == 0, "\(made.text)")
    let screens =
      try type(
        ["a", "s", "b", "a", "q"],
        at: "parley read report.txt --source harbour_news --review")
      + type(["a", "e", "2", "objects\r", "r"], at: "parley read --resume")
    #expect(screens.contains("4 of 4 · report.txt, line 5"))
    #expect(screens.contains("3 recorded") || screens.contains("2 recorded"))
    let block = "```text\n" + screens + "```\n"
    let marks = ("<!-- review -->\n", "<!-- end of review -->")
    let start = try #require(page.range(of: marks.0)).upperBound
    let end = try #require(page.range(of: marks.1)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", page[start..<end] != block {
      try page.replacingCharacters(in: start..<end, with: block)
        .write(to: Self.guide, atomically: true, encoding: .utf8)
    }
    #expect(page[start..<end] == block, "RECORD_GOLDENS=1 swift test --filter ReadingReviewTests")
  }
}
