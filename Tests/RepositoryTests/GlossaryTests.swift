import NegotiationAnswers
import NegotiationModel
import Testing
import TextComparison

@testable import NegotiationReports

/// The glossary and the code use the same words.
struct GlossaryTests {
  let glossary: String

  init() throws { glossary = try Repository.text("Docs/Glossary.md") }

  @Test(arguments: Stance.allCases.filter { $0 != .withdraws })
  func `the scale table shows a stance as the matrix does`(stance: Stance) {
    let row = glossary.lines.first { $0.hasPrefix("| `\(stance.code)` |") }
    let cells = row.map(Self.cells) ?? []
    #expect(cells.count == 6)
    let number = stance.value.map { $0 > 0 ? "+\($0)" : $0 < 0 ? "−\(-$0)" : "0" } ?? ""
    #expect(cells.dropFirst(2).first == number)
    #expect(cells.suffix(2) == [Scale.glyph(stance), "`\(Scale.plain(stance))`"])
  }

  @Test func `the scale table shows silence and holds nothing else`() {
    let section = section("The stance scale")
    let codes = section.filter { $0.hasPrefix("| `") }.compactMap {
      Self.cells($0).first?.trimming("`")
    }
    let expected = Stance.allCases.filter { $0 != .withdraws }.map(\.code) + ["silent"]
    #expect(Set(codes) == Set(expected) && codes.count == expected.count)
    #expect(
      section.contains { $0.hasPrefix("| `silent`") && $0.hasSuffix("| · | `..` |") })
    #expect(Scale.silentGlyph == "·" && Scale.silentPlain == "..")
    #expect(glossary.contains("A dash (`\(Scale.wholeGlyph)`, plain `\(Scale.wholePlain)`)"))
  }

  @Test func `the marks are those of the matrix`() {
    let marks = section("Marks of the matrix").filter { $0.hasPrefix("| `") }
      .compactMap { Self.cells($0).first?.trimming("`") }
    #expect(marks == CellMark.allCases.map { String($0.rawValue) })
  }

  @Test func `every grade of a text change says what it does to a stance`() {
    for change in TextChange.allCases {
      let row = glossary.lines.first { $0.hasPrefix("| `\(change.rawValue)` |") }
      #expect(row?.hasSuffix("| `\(change.carry.rawValue)` |") ?? false, "\(change.rawValue)")
    }
    #expect(glossary.contains("is carried `\(Carry.own.rawValue)`"))
  }

  @Test(arguments: [
    ("role", Party.Role.allCases.map(\.rawValue)), ("party", Party.Kind.allCases.map(\.rawValue)),
    ("standing", Draft.Standing.allCases.map(\.rawValue)),
    ("topic", Topic.Kind.allCases.map(\.rawValue)), ("basis", Basis.allCases.map(\.code)),
    ("firmness", Firmness.allCases.map(\.code)),
    ("handling mark", HandlingMark.allCases.map(\.code)),
  ])
  func `a word for a closed set names all its members`(word: String, members: [String]) {
    let row = glossary.lines.first { $0.hasPrefix("| **\(word)**") } ?? ""
    let named = row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(Set(members).subtracting(named) == [], "\(word)")
  }

  @Test func `every role has an entry of its own`() {
    for role in Party.Role.allCases { #expect(glossary.contains("| **\(role.rawValue)** |")) }
  }

  /// The folders of the model whose types have a line each; the store's own types stay inside it.
  static let modelFolders = [
    "Vocabulary", "Events", "Rules", "Lineage", "Positions", "Drafting", "Resolving",
    "Disagreements", "Disclosure",
  ]

  /// A type is explained by a line that names it, or by the line of its own name as a word.
  @Test(arguments: modelFolders)
  func `every type of the model has a line`(folder: String) throws {
    let rows = glossary.lines.filter { $0.hasPrefix("| **") }.map(Self.cells)
    let words = Set(rows.flatMap { $0[0].split { !$0.isLetter } }.map { $0.lowercased() })
    let codes = rows.filter { $0.count == 3 }.flatMap { $0[1].split { !$0.isLetter } }
    var count = 0
    for path in try Repository.files(under: "Sources/NegotiationModel/" + folder, ending: ".swift")
    {
      for line in try Repository.text(path).lines {
        guard
          let match = line.prefixMatch(of: /(?:package |public )?(?:struct|enum|protocol) (\w+)/)
        else { continue }
        count += 1
        let parts = match.1.replacing(/[A-Z]/) { " " + $0.output }.split(separator: " ")
        let isWord = parts.count == 1 && words.contains(parts[0].lowercased())
        let isPhrase = rows.contains {
          $0[0].lowercased() == "**\(parts.joined(separator: " ").lowercased())**"
        }
        #expect(codes.contains(match.1) || isWord || isPhrase, "\(path): \(match.1)")
      }
    }
    #expect(count > 0)
  }

  @Test func `every line of the code's words names types that exist`() throws {
    let rows = glossary.lines.filter { $0.hasPrefix("| **") }.map(Self.cells).filter {
      $0.count == 3
    }
    #expect(rows.count > 40)
    let sources = try Repository.sources().map(\.text).joined(separator: "\n")
    for row in rows {
      for type in row[1].split(whereSeparator: { !$0.isLetter }) {
        #expect(
          ["struct", "enum", "class", "protocol"].contains { sources.contains("\($0) \(type)") },
          "\(row[0]): \(type)")
      }
      #expect(row[2].hasSuffix("."), "\(row[0])")
    }
  }

  private func section(_ title: String) -> [Substring] {
    Array(
      glossary.lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  private static func cells(_ row: Substring) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimming(" ") }
  }
}

extension StringProtocol {
  /// The text without a sign at its ends.
  fileprivate func trimming(_ sign: Character) -> String {
    var text = self[...]
    while text.first == sign { text = text.dropFirst() }
    while text.last == sign { text = text.dropLast() }
    return String(text)
  }
}
