internal import SystemFiles

/// Reads the texts that a table of drafts names, before the log is opened.
///
/// Then no writer waits for a slow disk, and an unreadable file is found before the log is locked.
/// The names come from the table, which may be a stranger's, so only regular files in its own
/// folder are read.
struct DraftTexts: Sendable {
  /// Why the text is missing: complete lines, or a reason to be reported at the row's place.
  enum Problem: Error {
    case lines([String])
    case reason(String)
  }

  /// The most bytes of a draft.
  static let largest = 64 << 20

  /// A file and the level of its clauses.
  private struct Key: Hashable {
    var name: String
    var level: ClauseLevel?
  }

  private var texts: [Key: Result<ReadDocument, Problem>] = [:]

  /// Reads the texts that `input`, a table of drafts, names.
  init(named input: ImportInput) {
    var table = input.table()
    // Messages name a file by the table's folder, as the user named it, and the file's name.
    let place = input.name.lastIndex(of: "/").map { String(input.name[...$0]) } ?? ""
    let folder = Result { () throws(FileError) in try Directory(at: input.folder) }
    while table.next() {
      guard let name = table.word(.file) else { continue }
      let key = Key(
        name: name, level: table.word(.level).flatMap { word in try? ClauseLevel(cell: word) })
      if texts[key] != nil { continue }
      if let bytes = input.givenTexts[name] {
        texts[key] = Self.text(of: bytes, key.level, named: place + name)
      } else {
        texts[key] = Self.text(of: key, in: folder, named: place + name)
      }
    }
  }

  func document(of name: String, level: ClauseLevel?) throws(Problem) -> ReadDocument {
    guard let found = texts[Key(name: name, level: level)] else {
      throw .reason(FileError.missing(path: name).message)
    }
    return try found.get()
  }

  private static func text(
    of key: Key, in folder: Result<Directory, FileError>, named shown: String
  ) -> Result<ReadDocument, Problem> {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try folder.get().contents(below: key.name, limit: largest)
    } catch {
      return .failure(.reason(error.message))
    }
    return text(of: bytes, key.level, named: shown)
  }

  private static func text(
    of bytes: [UInt8], _ level: ClauseLevel?, named shown: String
  ) -> Result<ReadDocument, Problem> {
    do throws(DraftFailure) {
      // No other program is started for files that a table names.
      var reader = DocumentReader()
      reader.level = level
      return .success(try reader.read(bytes))
    } catch {
      return .failure(.lines(error.lines(of: shown)))
    }
  }
}
