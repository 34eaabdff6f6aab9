import Foundation
import Testing

/// What other packages see: little, documented, and used by a package that is built against it.
struct LibraryTests {
  /// The modules of the products, and one below them: what they speak of is public there.
  static let modules: Set<String> = [
    "TextComparison", "NegotiationModel", "NegotiationLog", "NegotiationAnswers",
    "NegotiationExchange",
  ]

  /// One public declaration, with the comment before it.
  struct Declaration {
    let place: String
    let text: String
    let comment: [Substring]

    var isDocumented: Bool {
      guard let summary = comment.first?.dropFirst(3) else { return false }
      return summary.contains { $0.isLetter }
    }

    func mentions(_ word: String) -> Bool { comment.contains { $0.contains(word) } }
  }

  /// The public declarations of a file and the cases of its public enumerations.
  static func declarations(_ path: String, _ text: String) -> [Declaration] {
    var found: [Declaration] = []
    var comment: [Substring] = []
    var enumerations: [Int] = []
    let lines = text.lines
    for (at, line) in lines.enumerated() {
      let words = line.drop { $0 == " " }
      let depth = line.count - words.count
      if words.hasPrefix("///") {
        comment.append(words)
        continue
      }
      if words.hasPrefix("@") { continue }
      if words.hasPrefix("}") { enumerations.removeAll { $0 >= depth } }
      let isPublic = words.hasPrefix("public ") && !words.hasPrefix("public import")
      let isCase = words.hasPrefix("case ") && enumerations.contains(depth - 2)
      if isPublic || isCase {
        var whole = String(words)
        var next = at + 1
        while !whole.contains("{"), isPublic, next < lines.count,
          whole.filter({ $0 == "(" }).count > whole.filter({ $0 == ")" }).count
        {
          whole += " " + lines[next].drop { $0 == " " }
          next += 1
        }
        found.append(Declaration(place: "\(path):\(at + 1)", text: whole, comment: comment))
      }
      if isPublic, words.contains("enum ") { enumerations.append(depth) }
      comment = []
    }
    return found
  }

  static func all() throws -> [Declaration] {
    try Repository.sources().flatMap { declarations($0.path, $0.text) }
  }

  @Test func `only the modules of the products are public`() throws {
    let rooms = Set(try Self.all().map { String($0.place.split(separator: "/")[1]) })
    #expect(rooms == Self.modules)
  }

  @Test func `every public declaration is documented`() throws {
    let all = try Self.all()
    #expect(all.count > 300)
    for declaration in all where !declaration.isDocumented {
      Issue.record("\(declaration.place) has no comment: \(declaration.text)")
    }
  }

  @Test func `comments of functions tell what they take, give and throw`() throws {
    let functions = try Self.all().filter {
      ($0.text.contains(" func ") || $0.text.contains(" init(")) && !$0.text.contains(" func <(")
        && !$0.text.contains("func < (") && !$0.text.contains("func == (")
        && !$0.text.contains("stringLiteral")
    }
    #expect(functions.count > 30)
    for function in functions {
      let isBare = function.text.contains("()")
      if !isBare, !function.text.contains("init?(_ text") {
        #expect(function.mentions("- Parameter"), "\(function.place): \(function.text)")
      }
      if function.text.contains(" throws") {
        #expect(function.mentions("- Throws:"), "\(function.place): \(function.text)")
      }
      if function.text.contains(" func "), function.text.contains("->") {
        #expect(function.mentions("- Returns:"), "\(function.place): \(function.text)")
      }
    }
  }

  @Test func `a public declaration without a comment is found`() {
    let text = """
      public import Model

      /// A word.
      public enum Word {
        /// The first.
        case first
        case second
        public var text: String { switch self { case .first: "a" default: "b" } }
      }
      """
    let found = Self.declarations("F", text)
    #expect(found.map(\.isDocumented) == [true, true, false, false])
    #expect(found.map(\.place) == ["F:4", "F:6", "F:7", "F:8"])
  }

  @Test func `the README shows what the client package compiles`() throws {
    let readme = try Repository.text("README.md")
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    #expect(blocks.count == 1)
    let client = try Repository.text("Tests/Client/Sources/RecordAndAsk/TenLines.swift")
    #expect(blocks.first.map { $0 + "\n" } == client)
    #expect(client.lines.count < 20)
  }

  @Test func `the client package stands apart`() throws {
    let manifest = try Repository.text("Package.swift")
    #expect(!manifest.contains("Tests/Client"))
    for product in ["NegotiationKit", "TextComparison"] {
      #expect(manifest.contains("name: \"\(product)\""))
      #expect(
        try Repository.text("Tests/Client/Package.swift").contains(".product(name: \"\(product)\""))
    }
    #expect(try Repository.text(".ci/run").contains(".ci/client"))
    #expect(try Repository.text(".ci/run").contains(".ci/docs"))
  }

  @Test func `pages are built for every public module`() throws {
    for file in [".ci/docs", ".spi.yml"] {
      let text = try Repository.text(file)
      for module in Self.modules { #expect(text.contains(module), "\(file): \(module)") }
    }
  }
}
