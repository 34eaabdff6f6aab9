import Foundation
import Testing

@testable import NegotiationModel

/// The guide lists the words of each language, as the reader has them.
struct WordGuideTests {
  private static let guide = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Docs/Guides/Drafts.md")

  private var table: String {
    var lines = [
      "| language | section words | article words | inner words | annex words |",
      "|---|---|---|---|---|",
    ]
    for language in LanguageMarkers.all.sorted(by: { $0.name < $1.name }) {
      func words(_ kinds: [MarkerKind]) -> String {
        kinds.flatMap { kind in
          (language.words[kind] ?? [])
            + language.counters.filter { $0.kind == kind }.map { "第…" + $0.sign }
        }.joined(separator: ", ")
      }
      lines.append(
        "| \(language.name) | \(words([.part, .title, .chapter, .section])) | \(words([.article])) | "
          + "\(words([.paragraph, .point])) | \(words([.annex])) |")
    }
    return lines.joined(separator: "\n")
  }

  @Test func `the guide lists the words`() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let parts = text.components(separatedBy: "<!-- words -->\n")
    let rest = try #require(parts.last?.components(separatedBy: "<!-- end of words -->"))
    #expect(parts.count == 2 && rest.count == 2)
    let wanted = parts[0] + "<!-- words -->\n" + table + "\n<!-- end of words -->" + rest[1]
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil, wanted != text {
      try wanted.write(to: Self.guide, atomically: true, encoding: .utf8)
    }
    #expect(text == wanted, "RECORD_GOLDENS=1 swift test --filter WordGuideTests")
  }
}
