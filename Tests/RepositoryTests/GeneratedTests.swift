import Foundation
import NegotiationCommands
import Testing

/// What is made from the command table is up to date.
struct GeneratedTests {
  /// The day of the version, which the changelog states.
  static func day() throws -> String {
    let line = try Repository.text("Docs/Changelog.md").lines.first {
      $0.hasPrefix("## \(ParleyTool.version) — ")
    }
    let day = try #require(line, "no section for \(ParleyTool.version) in the changelog")
    return String(day.split(separator: " ")[3])
  }

  @Test func `the command table keeps its own rules`() {
    #expect(ParleyTool.rules() == [])
  }

  @Test func `the manual page is current`() throws {
    try compare("Docs/Generated/parley.1", ParleyTool.manual(date: Self.day()))
  }

  @Test func `the command reference is current`() throws {
    let made =
      ParleyTool.reference().replacing(
        "# Commands\n",
        with: """
          # Commands

          <!-- Made from the command table; RECORD_GOLDENS=1 swift test --filter RepositoryTests -->

          """, maxReplacements: 1)
    try compare("Docs/Generated/Commands.md", made)
  }

  @Test func `every command has an example and a place in the manual`() throws {
    let page = try Repository.text("Docs/Generated/parley.1")
    let sections = try Repository.text("Docs/Generated/Commands.md").split(separator: "\n### ")
      .dropFirst()
    #expect(sections.count > 15)
    for section in sections {
      let name = section.prefix { $0 != "\n" }
      let printed = name.replacing("-", with: "\\-")
      #expect(page.contains("\n.Ss \"\(printed)\"\n"), "\(name)")
      // The two commands of the table itself are shown by their usage lines.
      if name == "parley help" || name == "parley completions" { continue }
      #expect(section.contains("\nExample"), "\(name) has no example")
    }
  }

  /// Compares a file with what it should hold.
  ///
  /// `RECORD_GOLDENS=1` writes it, and still fails, so
  /// that nobody takes a recording for a test that passed.
  private func compare(_ path: String, _ made: String) throws {
    let held = Repository.exists(path) ? try Repository.text(path) : ""
    guard held != made else { return }
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" else {
      Issue.record(
        "\(path) is not current; RECORD_GOLDENS=1 swift test --filter RepositoryTests writes it")
      return
    }
    let file = Repository.root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(made.utf8).write(to: file)
    Issue.record("\(path) was written; run the tests again")
  }
}
