import Foundation
import OfficeDocuments
import TestDesk
import TestSupport
import Testing

@testable import Presentation

/// A log whose every word is an attack, in every format that is written.
struct AttackTests {
  static let attacks = [
    "<script>hit()</script>", "</script><script>hit()</script>", "<img src=x onerror=hit()>",
    "\" onmouseover=\"hit()", "'><svg onload=hit()>", "<!--x--><style>*{display:none}</style>",
    "</title></style></textarea><b>x", "{{7*7}}${7*7}", "\u{202E}evil\u{202C}\u{2066}x",
    "\u{1B}[31mred\u{1B}]8;;x\u{7}", "=cmd()|'/c calc'!A1", "@SUM(A1)", "&lt;b&gt; &amp;amp;",
    "[x](javascript:hit())", "![x](http://example.org/x.png)", "\u{2028}\u{2029}\\u003c/script",
    "| a | b |\n| - | - |", "\r\n\r\nSet: x",
  ]

  private static func log() throws -> Desk {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    func run(_ words: String...) throws { try desk.answer(words) }
    try run("init", ".", "--writer", "amal", "--title", attacks[1])
    for (at, party) in ["north", "south", "east"].enumerated() {
      try run(
        "add", "party", party, "--name", attacks[at], "--name", "ar=\(attacks[at + 3])", "--role",
        "principal")
    }
    try run(
      "add", "person", "omar", "--name", attacks[4], "--party", "north", "--office", attacks[3])
    for (at, url) in ["https://example.org/\"><script>hit()</script>", "https://example.org/'a'"]
      .enumerated()
    {
      try run(
        "add", "source", "s\(at)", "--publisher", attacks[at + 5], "--title", attacks[at + 9],
        "--url", url)
    }
    try run("add", "plan", "deal", "--name", attacks[6])
    for (draft, after) in [("one", [String]()), ("two", ["--after", "one"])] {
      var text = "# \(attacks[0])\n"
      for (at, words) in attacks.enumerated() {
        let line = words.split { $0.isNewline || $0 == "\u{2028}" || $0 == "\u{2029}" }
          .joined(separator: " ")
        text += "## \(at + 1). \(line) {#c\(at)}\n\(draft): \(line) 600 men shall stay.\n"
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: desk.path + "/\(draft).md"))
      try desk.answer(
        ["add", "draft", "deal@\(draft)", "\(draft).md", "--on", "2025-1\(after.count / 2)-01"]
          + after)
    }
    try run(
      "add", "round", "first", "--on", "2025-11-05", "--place", attacks[0], "--outcome", attacks[2])
    for (at, words) in attacks.enumerated() {
      let party = ["north", "south", "east"][at % 3]
      try desk.answer(
        [
          "record", party, ["rejects", "accepts-if", "objects"][at % 3], "deal@one/c\(at)", "--on",
          "2025-10-\(at + 10)", "--quote", words, "--lang", "en", "--translation", words, "--note",
          words, "--condition", words, "--source", "s\(at % 2)",
        ] + (party == "north" ? ["--by", "omar"] : []))
    }
    return desk
  }

  private static let commands: [[String]] = [
    ["matrix", "deal@one"], ["matrix", "deal@two"], ["diff", "deal@one", "deal@two"],
    ["brief", "deal@two"], ["shifts"], ["gaps", "deal@two"], ["timeline"], ["show", "north"],
    ["show", "deal@one/c0"], ["show", "omar"], ["show", "s0"], ["log"], ["agreement", "deal@one"],
    ["disagreements"],
  ]

  /// What is written as files of office programs besides.
  private static let officeCommands: [[String]] = [
    ["text", "deal@two"], ["text", "deal", "--columns", "one,two"], ["search", "600"],
    ["list", "parties"], ["list", "people"], ["list", "sources"], ["list", "clauses"],
    ["power", "deal@one"], ["verify"], ["report", "deal@two"], ["diff", "one.md", "two.md"],
    ["export"],
  ]

  @Test func `every command that writes files of office programs is attacked`() throws {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    let names = try desk.answer(["help"]).split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let writing = names.filter { name in
      desk.run(["help", name]).status == 0 && desk.output.contains("docx")
    }
    let attacked = Set((Self.commands + Self.officeCommands).map { $0[0] })
    #expect(writing.count > 12)
    #expect(writing.filter { !attacked.contains($0) } == [])
  }

  /// Characters that would do something instead of being read.
  private func acts(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
        || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
    }
  }

  private func hasBalancedIsolates(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
      if scalar.value == 0x2069 { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  @Test(arguments: ["text", "markdown", "html", "csv"])
  func `nothing in a log acts in any report`(format: String) throws {
    let desk = try Self.log()
    for command in Self.commands {
      for language in ["en", "ar"] {
        let text = try desk.answer(command + ["--format", format, "--lang", language])
        #expect(acts(text) == [], "\(command)")
        #expect(hasBalancedIsolates(text), "\(command)")
        switch format {
        case "html": closed(text, "\(command)")
        case "markdown":
          #expect(!text.contains("<script") && !text.contains("<img"), "\(command)")
          let live = text.replacing("\\]", with: "")
          #expect(!live.contains("](javascript") && !live.contains("](http"), "\(command)")
        case "csv":
          for line in text.split(separator: "\n") {
            #expect(!line.hasPrefix("=") && !line.hasPrefix("@"), "\(line)")
            #expect(!line.contains(",=cmd") && !line.contains(",\"=cmd"), "\(line)")
          }
        default: break
        }
      }
    }
  }

  /// Word documents and spreadsheets: every part is well formed, nothing is computed, and nothing is
  /// linked but the web.
  @Test(arguments: ["docx", "xlsx"])
  func `nothing in a log acts in any file of an office program`(format: String) throws {
    let desk = try Self.log()
    var links = 0
    for command in Self.commands + Self.officeCommands
    where command[0] != "export" || format == "xlsx" {
      for language in ["en", "ar"] {
        // The log as text is lines of JSON, and has no document in some forms.
        let line =
          command + ["-o", "out.\(format)"] + (command[0] == "export" ? [] : ["--lang", language])
        guard desk.run(line).status == 0 else {
          Issue.record("\(line): \(desk.errors)")
          continue
        }
        let archive = try ZipArchive(try desk.read("out.\(format)"))
        for entry in archive.entries {
          let bytes = try archive.bytes(of: entry)
          let elements = try Self.elements(bytes)
          #expect(!elements.isEmpty, "\(command) \(entry.name)")
          #expect(!elements.contains { $0.name == "f" || $0.name == "instrText" })
          for element in elements where element.attributes["TargetMode"] == "External" {
            links += 1
            #expect(element.attributes["Target"]?.hasPrefix("https://example.org/") == true)
          }
          let text = String(decoding: bytes, as: UTF8.self)
          #expect(
            !text.unicodeScalars.contains { $0.value < 0x20 && !"\n".unicodeScalars.contains($0) })
        }
      }
    }
    #expect(links > 0 || format == "xlsx")
  }

  /// Every element of a part, read by the reader of this house, which is strict.
  private static func elements(
    _ bytes: [UInt8]
  ) throws -> [(name: String, attributes: [String: String])] {
    try bytes.withUnsafeBytes { buffer in
      var reader = try MarkupReader(buffer)
      var found: [(name: String, attributes: [String: String])] = []
      while let event = try reader.next() {
        guard event == .start else { continue }
        var values: [String: String] = [:]
        for attribute in reader.attributes {
          values[reader.localName(of: attribute)] = reader.value(of: attribute)
        }
        found.append((reader.localName, values))
      }
      return found
    }
  }

  /// A page that is well formed, has no script but the ones named, and no address but of the web.
  private func closed(_ page: String, _ name: String, scripts: Int = 0) {
    let check = HTMLCheck(page)
    #expect(check.faults == [], "\(name)")
    #expect(check.raw.count { $0.name == "script" } == scripts, "\(name)")
    #expect(check.raw.count { $0.name == "style" } == 1, "\(name)")
    #expect(!check.elements.contains { ["img", "iframe", "textarea", "b.x"].contains($0.name) })
    for element in check.elements {
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }, "\(name)")
      if let address = element.attributes["href"] {
        #expect(address.hasPrefix("https://example.org/") || address.hasPrefix("#"), "\(address)")
      }
    }
  }

  @Test(arguments: ["en", "ar"])
  func `nothing in a log acts in the page, and its cells line up`(language: String) throws {
    let desk = try Self.log()
    let page = try desk.answer(["report", "deal@two", "--lang", language])
    closed(page, "page", scripts: 2)
    #expect(acts(page) == [])
    #expect(!page.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
    let check = HTMLCheck(page)
    let grid = try #require(check.elements.firstIndex { $0.attributes["id"] == "grid" })
    let rows = check.elements[grid...].prefix { $0.name != "ul" }
      .split { $0.name == "tr" }.dropFirst()
      .map { row in row.count { $0.name == "td" || $0.name == "th" } }
    #expect(rows.count == Self.attacks.count + 1 && Set(rows).count == 1)
    let data = try #require(check.raw.first { $0.attributes["id"] == "data" }?.text)
    #expect(!data.contains("<") && !data.contains("\u{2028}"))
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(data.utf8))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a string of JSON reads back as what is shown, and ends no element`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let text = HostileText.random(&generator)
    let json = Escaping.json(text)
    #expect(!json.contains("<") && !json.contains(">") && !json.contains("&"))
    #expect(!json.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 })
    let back = try JSONSerialization.jsonObject(with: Data("[\(json)]".utf8)) as? [String]
    #expect(back == [Escaping.terminal(text, newlines: .kept)])
  }
}
