import Foundation
import TestDesk
import Testing

/// The kinds of error, as the source files declare them.
enum ErrorSource {
  /// One case of an error type and what its comment says.
  struct Case: Hashable {
    var name: String
    var comment: String
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Desk.root + "/" + path, encoding: .utf8)
  }

  /// The cases of an enum, in order; of a structure, itself.
  static func cases(of type: String, in path: String) throws -> [Case] {
    let lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(
      lines.firstIndex { line in
        ["enum", "struct"].contains { line.contains("\($0) \(type):") }
      }, "\(path) holds no \(type)")
    if lines[start].contains("struct ") {
      return [Case(name: type, comment: comment(above: start, in: lines))]
    }
    let indent = String(lines[start].prefix { $0 == " " })
    let end = lines[start...].firstIndex { $0 == indent + "}" } ?? lines.endIndex
    return (start..<end).flatMap { index -> [Case] in
      guard lines[index].hasPrefix(indent + "  case ") else { return [] }
      let names = lines[index].dropFirst(indent.count + "  case ".count)
        .replacing(/\(.*\)/, with: "").split(separator: ",")
      let comment = comment(above: index, in: lines)
      return names.map { Case(name: $0.trimmingCharacters(in: .whitespaces), comment: comment) }
    }
  }

  /// The summary of a documentation comment.
  private static func comment(above index: Int, in lines: [Substring]) -> String {
    var words: [String] = []
    for line in lines[..<index].reversed() {
      let text = line.trimmingCharacters(in: .whitespaces)
      guard text.hasPrefix("///") else { break }
      words.insert(String(text.dropFirst(3)).trimmingCharacters(in: .whitespaces), at: 0)
    }
    return words.prefix { !$0.isEmpty && !$0.hasPrefix("- ") }.joined(separator: " ")
  }

  /// The error types of all rooms: the file's name and the type's.
  static func types() throws -> Set<String> {
    var types: Set<String> = []
    let root = URL(fileURLWithPath: Desk.root + "/Sources")
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    for case let file as String in files
    where file.hasSuffix(".swift") && !file.hasPrefix("parley-bench/") {
      let text = try self.text("Sources/" + file)
      for match in text.matches(of: /(?:enum|struct) (\w+): [^{\n]*\bError\b/) {
        types.insert((file as NSString).lastPathComponent + " " + match.1)
      }
    }
    return types
  }
}
