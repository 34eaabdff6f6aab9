import Foundation
import Testing

/// The plan of the house: which room may look into which, and what may stand in one.
struct HouseTests {
  /// The rooms each room may import, as `Docs/Architecture.md` explains.
  static let mayImport: [String: Set<String>] = [
    "CDigest": [],
    "Digest": ["CDigest"],
    "SystemFiles": [],
    "TextComparison": [],
    "OfficeDocuments": [],
    "NegotiationModel": ["TextComparison", "Digest"],
    "NegotiationLog": ["NegotiationModel", "Digest", "SystemFiles"],
    "NegotiationSync": ["NegotiationLog", "NegotiationModel", "Digest", "SystemFiles"],
    "NegotiationExchange": ["NegotiationModel", "OfficeDocuments", "SystemFiles"],
    "Presentation": ["Digest", "OfficeDocuments"],
    "CommandLineTable": ["Presentation"],
    "Conversation": ["Presentation"],
    "NegotiationAnswers": ["NegotiationModel", "TextComparison"],
    "StatementReading": ["NegotiationModel", "TextComparison"],
    "NegotiationReports": [
      "NegotiationAnswers", "NegotiationModel", "TextComparison", "Presentation",
    ],
    "NegotiationCommands": [
      "NegotiationModel", "TextComparison", "NegotiationLog", "NegotiationSync",
      "NegotiationExchange", "NegotiationAnswers", "NegotiationReports", "Presentation",
      "CommandLineTable", "Conversation", "StatementReading", "SystemFiles",
    ],
    "parley": ["NegotiationCommands", "SystemFiles"],
    "parley-bench": [
      "NegotiationLog", "NegotiationModel", "CommandLineTable", "Presentation",
    ],
  ]
  /// What comes with the system or the toolchain, and the rooms that may use it.
  static let system: Set<String> = ["Glibc", "Musl", "Bionic", "Darwin", "Synchronization"]
  static let touchSystem: Set<String> = ["SystemFiles", "parley-bench"]

  @Test func `every room stands in the table`() throws {
    let rooms = try FileManager.default
      .contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(rooms) == Set(Self.mayImport.keys))
  }

  @Test func `the page of the architecture says the same`() throws {
    let rows = try Repository.text("Docs/Architecture.md").split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } } }
    for (room, allowed) in Self.mayImport {
      let row = try #require(rows.first { $0.count == 4 && $0[0] == room }, "no row for \(room)")
      let names = row[2].split(separator: ",").map(String.init).filter { $0 != "–" }
      let known = names.map { Self.mayImport[$0] == nil ? "Negotiation" + $0 : $0 }
      #expect(Set(known) == allowed, "\(room)")
    }
  }

  @Test func `the table knows no way round`() {
    var open = Self.mayImport
    while !open.isEmpty {
      let free = open.filter { $0.value.isDisjoint(with: open.keys) }.map(\.key)
      #expect(!free.isEmpty, "a circle among \(open.keys.sorted())")
      if free.isEmpty { return }
      for room in free { open[room] = nil }
    }
  }

  @Test func `rooms import only what the table allows`() throws {
    for (path, text) in try Repository.sources() {
      let room = String(path.split(separator: "/")[1])
      let allowed = try #require(Self.mayImport[room])
      for name in Self.imports(of: text) where !allowed.contains(name) {
        let isSystem =
          Self.system.contains(name) && Self.touchSystem.contains(room)
          || name == "Synchronization" && room == "NegotiationLog"
        // The standard library is imported by name only for an attribute on the import.
        #expect(isSystem || name == "Swift", "\(path) imports \(name)")
      }
    }
  }

  /// Foundation and the library's regular expressions describe some sixteen hundred types, and the
  /// runtime looks for each type that it meets first among all that are linked.
  @Test func `no room searches with the library's regular expressions`() throws {
    let calls = [
      ".replacing(", ".firstRange(of:", ".ranges(of:", ".trimmingPrefix(", ".firstMatch(",
    ]
    for (path, text) in try Repository.sources() {
      for call in calls where text.contains(call) {
        Issue.record("\(path) calls \(call)…; see StringProtocol+Finding")
      }
    }
  }

  /// The writer of JSON knows values inside values alone and stops the program at anything else.
  @Test func `no value opens containers in its own`() throws {
    let calls = ["nestedContainer(", "nestedUnkeyedContainer(", "superEncoder("]
    for (path, text) in try Repository.sources() where !path.contains("/Renderers/JSON/") {
      for call in calls where text.contains(call) { Issue.record("\(path) calls \(call)…") }
    }
  }

  @Test func `an import is found however it is written`() {
    let text = """
      import A
      internal import B
      @_spi(X) package import C
      import struct D.E
      // import F
      let text = "import G"
      """ + "\nlet program = \"\"\"\n  import H\n  \"\"\"\nimport E"
    #expect(Self.imports(of: text) == ["A", "B", "C", "D", "E"])
  }

  @Test func `only one room knows which system it runs on`() throws {
    for (path, text) in try Repository.sources() where !path.hasPrefix("Sources/SystemFiles/") {
      #expect(!text.contains("#if " + "canImport") && !text.contains("#if " + "os("), "\(path)")
    }
  }

  @Test func `the package depends on nothing`() throws {
    let manifest = try Repository.text("Package.swift")
    #expect(manifest.contains("dependencies: [],\n  targets:"))
    #expect(!manifest.contains(".package("))
    // Flags of these kinds bar other packages from depending on this one.
    #expect(!manifest.contains("unsafeFlags") && !manifest.contains("treatAllWarnings"))
    #expect(!Repository.exists("Package.resolved"))
  }

  @Test func `the top level is closed`() throws {
    let allowed: Set = [
      "Package.swift", "README.md", "LICENSE", "Sources", "Tests", "Data", "Docs",
    ]
    let entries = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(entries).subtracting(allowed) == [])
  }

  /// The rooms whose files stand in folders by what they are about; others follow.
  static let arranged = [
    "TextComparison", "NegotiationAnswers", "NegotiationReports", "NegotiationExchange",
    "CommandLineTable", "NegotiationCommands", "NegotiationLog", "SystemFiles", "NegotiationSync",
    "NegotiationModel", "Conversation", "OfficeDocuments",
  ]

  @Test(arguments: mayImport.keys.sorted())
  func `a folder has few files, each with a type of its name`(room: String) throws {
    var folders: [String: Int] = [:]
    for (path, text) in try Repository.sources() where path.hasPrefix("Sources/\(room)/") {
      var parts = path.split(separator: "/").map(String.init)
      let name = parts.removeLast().prefix { $0 != "+" && $0 != "." }
      folders[parts.joined(separator: "/"), default: 0] += 1
      if parts == ["Sources", room], name == "main" || room == "CDigest" { continue }
      let isTopic = path.contains("+")
      let kinds: Set<Substring> = isTopic ? ["extension"] : ["struct", "enum", "class", "protocol"]
      let isThere = text.lines.contains { line in
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard let at = words.firstIndex(of: name), at > 0 else { return false }
        return kinds.contains(words[at - 1])
      }
      #expect(isThere, "\(path) has no type '\(name)'")
    }
    for (folder, count) in folders { #expect(count <= 15, "\(folder) has \(count) files") }
  }

  @Test(arguments: ["Sources", "Tests"])
  func `no folder has more files than a reader takes in`(top: String) throws {
    let all = try FileManager.default.subpathsOfDirectory(
      atPath: Repository.root.appending(path: top).path)
    let folders = Dictionary(grouping: all.filter { $0.hasSuffix(".swift") }) {
      ($0 as NSString).deletingLastPathComponent
    }
    #expect(folders.count > 20)
    for (folder, files) in folders {
      #expect(files.count <= 15, "\(top)/\(folder) has \(files.count) files")
    }
  }

  @Test(arguments: arranged)
  func `tests lie in the folders of their subjects`(room: String) throws {
    func folders(_ path: String) throws -> Set<String> {
      let all = try FileManager.default.subpathsOfDirectory(
        atPath: Repository.root.appending(path: path).path)
      return Set(
        all.filter { $0.hasSuffix(".swift") }.map { ($0 as NSString).deletingLastPathComponent })
    }
    let tests = try folders("Tests/\(room)Tests")
    #expect(tests.count > 1)
    #expect(tests.subtracting(try folders("Sources/\(room)")) == [])
  }

  @Test(arguments: arranged)
  func `the tests of a type lie where the type lies`(room: String) throws {
    func places(_ path: String) throws -> [String: String] {
      let all = try FileManager.default.subpathsOfDirectory(
        atPath: Repository.root.appending(path: path).path)
      let files = all.filter { $0.hasSuffix(".swift") }.map { $0 as NSString }
      return Dictionary(
        files.map { (String($0.lastPathComponent.dropLast(6)), $0.deletingLastPathComponent) }
      ) { first, _ in first }
    }
    let sources = try places("Sources/\(room)")
    for (suite, folder) in try places("Tests/\(room)Tests") where suite.hasSuffix("Tests") {
      guard let subject = sources[String(suite.dropLast(5))] else { continue }
      #expect(folder == subject, "\(suite) of \(room)")
    }
  }

  @Test func `no file is longer than a reader bears`() throws {
    for (path, text) in try Repository.sources() {
      #expect(text.lines.count <= 450, "\(path) has \(text.lines.count) lines")
    }
  }

  @Test(arguments: ["TODO", "FIXME", "XXX", "fatalError(", "try!", "as!", "Placeholder"])
  func `nothing is left for later and nothing gives up`(word: String) throws {
    for (path, text) in try Repository.sources() {
      for (number, line) in text.lines.enumerated() where line.contains(word) {
        Issue.record("\(path):\(number + 1): \(word)")
      }
    }
  }

  @Test func `only main ends the process, and nobody prints`() throws {
    for (path, text) in try Repository.sources() where !path.hasSuffix("/main.swift") {
      for (number, line) in text.lines.enumerated() {
        let code = line.trimmingPrefix(while: { $0 == " " })
        let isBad = code.hasPrefix("print(") || code.hasPrefix("exit(") || code.hasPrefix("abort(")
        #expect(!isBad, "\(path):\(number + 1)")
      }
    }
  }

  @Test func `what is asked of a commit is asked everywhere alike`() throws {
    let script = try Repository.text(".ci/run")
    #expect(script.contains("swift format lint --strict --recursive Sources Tests Package.swift"))
    #expect(script.contains("--explicit-target-dependency-import-check error"))
    #expect(script.components(separatedBy: "-Xswiftc -warnings-as-errors").count == 3)
    #expect(script.contains("swift test"))
    #expect(script.contains(".ci/session"))
    #expect(try Repository.text(".github/workflows/ci.yml").contains("run: .ci/run"))
    #expect(script.contains(".ci/fuzz"))
    for path in [".ci/run", ".ci/session", ".ci/fuzz"] {
      #expect(
        FileManager.default.isExecutableFile(atPath: Repository.root.appending(path: path).path))
    }
  }

  /// The modules that a file imports, in order.
  static func imports(of text: String) -> [String] {
    var isInString = false
    return text.lines.compactMap { line in
      // A program of another language may stand in a string of several lines.
      if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2) { isInString.toggle() }
      if isInString { return nil }
      var words = line.split(separator: " ")
      while let first = words.first,
        first.hasPrefix("@") || ["package", "internal", "private", "public"].contains(first)
      { words.removeFirst() }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds: Set<Substring> = [
        "struct", "enum", "class", "func", "protocol", "typealias", "var",
      ]
      let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return name.split(separator: ".").first.map(String.init)
    }
  }
}
