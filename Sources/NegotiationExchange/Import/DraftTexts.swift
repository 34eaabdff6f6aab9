internal import SystemFiles

/// The texts that the rows of a table of drafts name, read before the log is opened.
///
/// So no writer waits for a slow disk, and a file that cannot be read is met before anything is held. The
/// names come from the table, which may be a stranger's: only regular files of its own folder are read.
struct DraftTexts: Sendable {
  /// Why there is no text: lines that are whole, or the reason alone, to be told at the row's place.
  enum Problem: Error {
    case lines([String])
    case reason(String)
  }

  /// The most that a draft may have.
  static let largest = 64 << 20

  private var texts: [String: Result<DraftText, Problem>] = [:]

  /// Reads the texts that `input`, a table of drafts, names.
  init(named input: ImportInput) {
    var table = TableReader(fileName: input.name, bytes: input.bytes, kind: .drafts)
    let folder = Result { () throws(FileError) in try Directory(at: input.folder) }
    while table.next() {
      guard let name = table.text(.file), texts[name] == nil else { continue }
      texts[name] = Self.text(of: name, in: folder)
    }
  }

  func text(of name: String) throws(Problem) -> DraftText {
    guard let found = texts[name] else { throw .reason(FileError.missing(path: name).message) }
    return try found.get()
  }

  private static func text(
    of name: String, in folder: Result<Directory, FileError>
  ) -> Result<DraftText, Problem> {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try folder.get().contents(below: name, limit: largest)
    } catch {
      return .failure(.reason(error.message))
    }
    do throws(DraftFailure) {
      return .success(try DraftReader.read(bytes).givingSectionsClauses())
    } catch {
      return .failure(.lines(error.lines(of: name)))
    }
  }
}
