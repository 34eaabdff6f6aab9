import Foundation
import NegotiationReports
import Testing

/// The words of reports: every phrase is answered in every language.
///
/// The compiler asks each table for every phrase; it cannot tell an answer from a copy of the English
/// one. So the tables are read as texts and held against each other.
extension HouseTests {
  private static let words = "Sources/NegotiationReports/Words"
  /// The languages of reports, each a folder; the first one is what others are held against.
  static let languages = ["english"] + folders.map { $0.lowercased() }.filter { $0 != "english" }
  private static let folders = (try? Repository.folders(in: words)) ?? []
  /// Phrases that French has from the same root and spells alike; *ad referendum* is Latin everywhere.
  static let spelledAlike: [String: Set<String>] = [
    "french": [
      "ad referendum", "clause", "clauses", "source", "sources", "date", "plan", "participants",
      "format", "note", "condition", "obligation", "congruence", "net", "influence", "Note",
      "Parties",
    ],
    "russian": ["ad referendum"], "ukrainian": ["ad referendum"],
  ]
  /// Latin words within other scripts: Latin itself, what one types, and what stands on keys.
  static let latinEverywhere: Set<String> = [
    "ad", "referendum", "pages", "parties", "clauses", "Enter", "Escape",
  ]

  @Test func `every phrase is answered in every language by something that is not English`() throws
  {
    var tables: [String: [String: [String: String]]] = [:]
    for (path, text) in try Repository.sources() where path.hasPrefix("Sources/NegotiationReports/")
    {
      let file = (path as NSString).lastPathComponent
      let name = String(file.prefix { $0 != "." && $0 != "+" })
      for table in Self.tables(of: text) {
        let key = "\(name) \(table.signature)"
        tables[key, default: [:]][table.language, default: [:]]
          .merge(table.answers) { first, _ in first }
      }
    }
    tables = tables.filter { !$0.key.hasPrefix("Plural") }
    #expect(tables.count >= 12)
    var unused = Self.spelledAlike
    for (name, table) in tables {
      let english = try #require(table["english"], "\(name)")
      for language in Self.languages.dropFirst() {
        let answers = try #require(table[language], "\(name) in \(language)")
        for (phrase, words) in english where words.contains(where: \.isLetter) {
          let answer = try #require(answers[phrase], "\(name): \(phrase) in \(language)")
          let isAlike = Self.spelledAlike[language]?.contains(words) ?? false
          #expect(answer != words || isAlike, "\(name): \(phrase) in \(language): \(words)")
          if answer == words { unused[language]?.remove(words) }
        }
        // A whole phrase left in English would show its letters.
        for (phrase, answer) in answers where language != "french" {
          let latin = Set(
            answer.split { !$0.isASCII || !$0.isLetter }.map(String.init).filter { $0.count > 1 })
          let foreign = latin.subtracting(Self.latinEverywhere).sorted()
          #expect(foreign == [], "\(name): \(phrase) in \(language)")
        }
      }
    }
    let noLonger = unused.mapValues { $0.sorted() }.filter { !$0.value.isEmpty }
    #expect(noLonger == [:], "no longer spelled alike")
  }

  @Test func `a language is one folder with the same files as every other`() throws {
    #expect(Self.languages.count == Wording.all.count && Self.languages.count >= 5)
    var topics: [String: Set<String>] = [:]
    for (path, _) in try Repository.sources() where path.hasPrefix(Self.words + "/") {
      let parts = path.dropFirst(Self.words.count + 1).split(separator: "/").map(String.init)
      guard parts.count == 2 else { continue }
      #expect(parts[1].hasSuffix("+\(parts[0]).swift"), "\(path)")
      topics[parts[0], default: []].insert(String(parts[1].prefix { $0 != "+" }))
    }
    #expect(Set(topics.keys) == Set(Self.folders))
    for (language, names) in topics { #expect(names == topics["English"], "\(language)") }
  }

  @Test func `what is English in every language is found`() {
    let text = """
        var english: String {
          switch self {
          case .one, .two(let count, 0): "a word \\(count)"
          case .three: Plural.english(2, one: "x", other: "y")
          }
        }

        static func french(_ kind: Int) -> String { "\\(kind) mot" }
      """
    let tables = Self.tables(of: text)
    #expect(tables.map(\.language) == ["english", "french"])
    #expect(tables.map(\.signature) == ["String", "(_ kind: Int) -> String"])
    #expect(tables.first?.answers == [".one, .two(let _, 0)": "a word ", ".three": "x y"])
    #expect(tables.last?.answers == ["": " mot"])
  }

  /// A language asked for by name outside the tables would leave the others in English.
  @Test func `only the tables know which language they are`() throws {
    for (path, text) in try Repository.sources()
    where path.hasPrefix("Sources/NegotiationReports/") {
      #expect(!text.contains("language == \""), "\(path)")
    }
  }

  /// One language's answers to the phrases of one kind, as they stand in the source.
  struct WordTable: Equatable {
    var language: String
    var signature: String
    /// For each pattern the words of its answer, without what is put into them.
    var answers: [String: String] = [:]
  }

  static func tables(of text: String) -> [WordTable] {
    var tables: [WordTable] = []
    var pattern = ""
    var isOpen = false
    for line in text.lines {
      if let match = line.firstMatch(
        of: /^  (?:package |private )*(?:static )?(?:var|let|func) ([a-z]+)(: |(?=\()| = )(.*)$/),
        languages.contains(String(match.1))
      {
        let parts = match.3.split(separator: "{", maxSplits: 1).map(String.init)
        var table = WordTable(
          language: String(match.1),
          signature: (parts.first ?? "").trimmingCharacters(in: .whitespaces))
        if table.signature.hasPrefix("Wording(") { table.signature = "Wording" }
        pattern = ""
        isOpen = !line.hasSuffix("}")
        if !isOpen { table.answers[pattern] = words(of: parts.last ?? "") }
        tables.append(table)
      } else if isOpen, line == "  }" {
        isOpen = false
      } else if isOpen, !tables.isEmpty {
        var code = line[...]
        if line.hasPrefix("    case ") {
          let end = patternEnd(of: line)
          pattern =
            line[line.index(line.startIndex, offsetBy: 9)..<end]
            .replacing(/let [a-zA-Z]+/, with: "let _").description
          code = line[end...]
        }
        let words = words(of: code)
        let held = tables[tables.count - 1].answers[pattern]
        if let held, !held.isEmpty, !words.isEmpty {
          tables[tables.count - 1].answers[pattern] = held + " " + words
        } else if held?.isEmpty ?? true, !pattern.isEmpty || !words.isEmpty {
          tables[tables.count - 1].answers[pattern] = words
        }
      }
    }
    return tables
  }

  /// Where the colon after a pattern stands.
  private static func patternEnd(of line: Substring) -> String.Index {
    var depth = 0
    for at in line.indices {
      switch line[at] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ":" where depth == 0: return at
      default: break
      }
    }
    return line.endIndex
  }

  /// The texts of a line of code, without what is put into them.
  private static func words(of code: some StringProtocol) -> String {
    String(code).matches(of: /"((?:[^"\\]|\\.)*)"/).map { text in
      text.1.replacing(/\\u\{[0-9A-F]+\}/, with: "")
        .replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "")
    }.joined(separator: " ")
  }
}
