import Foundation
import Testing

/// The documents lead somewhere and say what they must.
struct DocumentTests {
  @Test func `every link leads to a file, and to a heading of it`() throws {
    var count = 0
    for document in try Repository.documents() {
      let folder = document.split(separator: "/").dropLast().joined(separator: "/")
      for link in Self.links(in: try Repository.text(document)) {
        if link.contains("://") || link.hasPrefix("mailto:") { continue }
        count += 1
        let parts = link.split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? document : Self.resolved(String(parts[0]), in: folder)
        guard let path, Repository.exists(path) else {
          Issue.record("\(document): no file for \(link)")
          continue
        }
        guard parts.count == 2, path.hasSuffix(".md") else { continue }
        let anchors = Self.anchors(of: try Repository.text(path))
        #expect(anchors.contains(String(parts[1])), "\(document): no heading for \(link)")
      }
    }
    #expect(count > 30)
  }

  @Test func `links are found and resolved`() {
    #expect(
      Self.links(in: "a [b](c.md) and\n```\n[d](e)\n```\n[f](../g.md#h-i) `[x](y)`") == [
        "c.md", "../g.md#h-i",
      ])
    #expect(Self.resolved("../a/b.md", in: "Docs/Guides") == "Docs/a/b.md")
    #expect(Self.resolved("../../x", in: "Docs") == nil)
    #expect(Self.anchors(of: "## What *it* does, now\n# A-b") == ["what-it-does-now", "a-b"])
  }

  @Test func `the README fits and opens with what is asked of it`() throws {
    let readme = try Repository.text("README.md")
    #expect(readme.lines.count < 150)
    #expect(readme.hasPrefix("# Parley\n"))
    for link in [
      "Docs/Guides/Getting-started.md", "Docs/Generated/Commands.md", "Docs/LogFormat.md",
      "Docs/Glossary.md",
    ] { #expect(readme.contains("](\(link))"), "\(link)") }
    for command in [
      "swift run parley -C Data/Examples/ukraine-2025 matrix peace@twenty\n", "swift test\n",
    ] { #expect(readme.contains(command)) }
    #expect(readme.contains("\n```console\n$ parley "))
  }

  @Test func `the README and the index of guides name every guide, in one order`() throws {
    let readme = try Repository.text("README.md")
    let guides = Self.links(in: readme.section("Guides"))
      .filter { $0.hasPrefix("Docs/Guides/") && !$0.hasSuffix("/README.md") }
      .map { String($0.dropFirst("Docs/Guides/".count)) }
    let index = Self.links(in: try Repository.text("Docs/Guides/README.md"))
      .filter { !$0.hasPrefix("../") }
    #expect(guides == index)
    let files = try Repository.files(under: "Docs/Guides", ending: ".md")
      .map { String($0.dropFirst("Docs/Guides/".count)) }.filter { $0 != "README.md" }
    #expect(index.sorted() == files)
  }

  @Test func `documents name no machine`() throws {
    for document in try Repository.documents() {
      let text = try Repository.text(document)
      for path in ["/home/", "/root/", "/Users/", "/tmp/", "/work/"] {
        #expect(!text.contains(path), "\(document) names \(path)")
      }
    }
  }

  /// A name of a type that is gone sends a reader looking.
  @Test func `every type that a document or a comment names exists`() throws {
    let root = Repository.root
    var names: Set<Substring> = []
    var prose: [(path: String, text: String)] = []
    for folder in ["Sources", "Tests", "Docs"] {
      let files = try #require(
        FileManager.default.enumerator(atPath: root.appending(path: folder).path))
      for case let file as String in files {
        let path = folder + "/" + file
        names.insert((file as NSString).lastPathComponent.prefix { $0 != "." }[...])
        guard file.hasSuffix(".swift") || file.hasSuffix(".md") || file.hasSuffix(".c") else {
          continue
        }
        let text = try Repository.text(path)
        guard !file.hasSuffix(".md") else {
          prose.append((path, text))
          continue
        }
        let comments = text.lines.filter { $0.contains("//") }.joined(separator: "\n")
        prose.append((path, comments))
        for line in text.lines {
          let code = line.components(separatedBy: "//")[0]
          for word in code.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
            names.insert(Substring(word))
          }
        }
      }
    }
    for word in try Repository.text("Package.swift").split(whereSeparator: { !$0.isLetter }) {
      names.insert(word)
    }
    #expect(names.count > 1000)
    for (path, text) in prose {
      for match in text.matches(of: /`([A-Z][A-Za-z]*[a-z][A-Za-z]*)(?:\.swift)?`/) {
        #expect(names.contains(match.1), "\(path) names \(match.1)")
      }
    }
  }

  /// The targets of inline links, those in code left out.
  static func links(in text: String) -> [String] {
    var links: [String] = []
    var isFenced = false
    for line in text.lines {
      if line.hasPrefix("```") { isFenced.toggle() }
      if isFenced { continue }
      let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "`")
      for match in prose.matches(of: /\]\(([^)\s]+)\)/) { links.append(String(match.1)) }
    }
    return links
  }

  /// A relative path, from the top; `nil` where it leaves the repository.
  static func resolved(_ path: String, in folder: String) -> String? {
    var steps = folder.split(separator: "/").map(String.init)
    for step in path.split(separator: "/").map(String.init) {
      switch step {
      case ".": continue
      case "..":
        guard steps.popLast() != nil else { return nil }
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// The names that headings get when a page is shown.
  static func anchors(of text: String) -> Set<String> {
    Set(
      text.lines.filter { $0.hasPrefix("#") }.map { line in
        String(
          line.drop { $0 == "#" }.dropFirst().lowercased()
            .compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
      })
  }
}

extension String {
  /// The text below a heading of the second level, up to the next one.
  fileprivate func section(_ title: String) -> String {
    lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
      .joined(separator: "\n")
  }
}
