internal import NegotiationModel
internal import SystemFiles

/// A file of allowed signers as `ssh-keygen` reads it, for the names in it.
///
/// Each line begins with a list of principals, separated by commas; `*` and `?` stand for any
/// characters and for one, and a name after `!` is excluded.
struct SignersFile {
  private let lists: [[Substring]]

  init(_ text: String) {
    lists = text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = line.drop { $0 == " " || $0 == "\t" }
      guard let first = line.first, first != "#" else { return nil }
      // A list that contains blanks is in quotation marks.
      let list =
        first == "\""
        ? line.dropFirst().prefix { $0 != "\"" } : line.prefix { $0 != " " && $0 != "\t" }
      return list.split(separator: ",")
    }
  }

  init(at path: String) throws {
    self.init(String(decoding: try UserFiles.read(path), as: UTF8.self))
  }

  /// Whether any line names a writer.
  func names(_ writer: WriterID) -> Bool {
    lists.contains { list in
      let excluded = list.contains {
        $0.hasPrefix("!") && SignersFile.matches($0.dropFirst(), writer.text)
      }
      return !excluded && list.contains { SignersFile.matches($0, writer.text) }
    }
  }

  /// Whether a pattern matches a whole name.
  private static func matches(_ pattern: Substring, _ name: String) -> Bool {
    let (pattern, name) = (Array(pattern), Array(name))
    var (at, place) = (0, 0)
    // The last `*`, and the position in the name from which it is tried again.
    var retry: (at: Int, place: Int)?
    while place < name.count {
      if at < pattern.count, pattern[at] == "*" {
        retry = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[place] {
        (at, place) = (at + 1, place + 1)
      } else if let last = retry {
        retry = (last.at, last.place + 1)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }
}
