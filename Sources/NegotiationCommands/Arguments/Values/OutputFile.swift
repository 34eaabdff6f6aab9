internal import CommandLineTable
internal import SystemFiles

/// A file that a result is written to; its ending says in which format.
struct OutputFile: ArgumentValue {
  /// What the ending of a file's name says.
  enum Ending: Hashable {
    /// None, as of a device or a plain word.
    case none
    case format(OutputFormat)
    case unknown(String)
  }

  let path: String

  init(argument: String) throws(UsageError) {
    guard !argument.isEmpty else { throw UsageError("a file has a name") }
    path = argument
  }

  init(_ path: String) { self.path = path }

  var argumentText: String { path }

  static var completion: Completion { .file }

  var ending: Ending {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .none }
    let word = name[name.index(after: dot)...].lowercased()
    switch word {
    case "txt", "text": return .format(.text)
    case "md", "markdown": return .format(.markdown)
    case "html", "htm": return .format(.html)
    case "csv": return .format(.csv)
    case "json": return .format(.json)
    case "docx": return .format(.docx)
    case "xlsx": return .format(.xlsx)
    default:
      // A day or a number behind a dot is part of the name.
      let isWord = word.contains { $0.isLetter } && word.allSatisfy { $0.isLetter || $0.isNumber }
      return isWord ? .unknown(word) : .none
    }
  }

  /// Refuses an ending that names no format that can be written.
  ///
  /// - `folder`: whether a plain word names a folder here, as for `export`.
  func check() throws(UsageError) {
    switch ending {
    case .none, .format: return
    case .unknown(let word):
      throw UsageError(
        "the ending '.\(word)' of '\(path)' is none of .txt, .md, .html, .csv, .json, .docx, .xlsx",
        hint: "-o \(renamed("txt"))")
    }
  }

  /// The path up to the dot before its ending.
  var withoutEnding: String { path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path }

  private func renamed(_ ending: String) -> String {
    ShellWord.quoted("\(withoutEnding).\(ending)")
  }
}
