internal import CommandLineTable
internal import SystemFiles

/// The file for a result; its ending selects the format.
struct OutputFile: ArgumentValue {
  /// The meaning of a file's ending.
  enum Ending: Hashable {
    /// No ending, as for a device or a plain word.
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
      // A day or a number after a dot is part of the name.
      let isWord = word.contains { $0.isLetter } && word.allSatisfy { $0.isLetter || $0.isNumber }
      return isWord ? .unknown(word) : .none
    }
  }

  /// Refuses an ending that is not that of a format.
  ///
  /// - `folder`: whether a name without an ending is a folder, as for `export`.
  func check() throws(UsageError) {
    switch ending {
    case .none, .format: return
    case .unknown(let word):
      throw UsageError(
        "the ending '.\(word)' of '\(path)' is none of .txt, .md, .html, .csv, .json, .docx, .xlsx",
        hint: "-o \(renamed("txt"))")
    }
  }

  /// The path without its ending.
  var withoutEnding: String { path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path }

  private func renamed(_ ending: String) -> String {
    ShellWord.quoted("\(withoutEnding).\(ending)")
  }
}
