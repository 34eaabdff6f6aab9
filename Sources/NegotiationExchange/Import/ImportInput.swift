package import NegotiationModel
internal import SystemFiles

/// A table to import: its name in messages, its bytes, and the folder of the files that it names.
package struct ImportInput: Sendable {
  package let name: String
  package let folder: String
  package let bytes: [UInt8]
  package let kind: TableKind
  /// The delimiter that the user chose; without it, the header decides.
  package let delimiter: Delimiter?
  /// The rows of a table of stances that were read before the negotiation was known.
  package private(set) var ahead: StancesAhead?
  /// The texts that a table of drafts names.
  private(set) var texts: DraftTexts?
  /// The texts that came with the table, by name.
  private(set) var givenTexts: [String: [UInt8]] = [:]
  /// The cells of its values, if it is a sheet of a spreadsheet.
  private(set) var places: SheetPlaces?

  private init(
    name: String, folder: String, bytes: [UInt8], kind: TableKind, delimiter: Delimiter?,
    places: SheetPlaces? = nil, givenTexts: [String: [UInt8]] = [:]
  ) {
    self.name = name
    self.folder = folder
    self.bytes = bytes
    self.kind = kind
    self.delimiter = delimiter
    self.places = places
    self.givenTexts = givenTexts
    if kind == .drafts { texts = DraftTexts(named: self) }
  }

  /// Makes a table from a sheet of a spreadsheet.
  ///
  /// - `texts`: the texts of drafts, from another sheet.
  init(_ sheet: SheetTable, kind: TableKind, folder: String, texts: [String: [UInt8]]) {
    self.init(
      name: sheet.name, folder: folder, bytes: sheet.bytes, kind: kind, delimiter: .comma,
      places: sheet.places, givenTexts: texts)
  }

  /// Makes a table, recognised by its name, else by its columns.
  package init(
    name: String, folder: String, bytes: [UInt8], delimiter: Delimiter? = nil
  ) throws(ImportProblem) {
    var kind = TableKind(fileName: name)
    if kind == nil {
      let table = TableReader(fileName: name, bytes: bytes, delimiter: delimiter)
      kind = table.kind
      if kind == nil { throw .unreadable(file: name, table.problems) }
    }
    self.init(
      name: name, folder: folder, bytes: bytes, kind: kind ?? .stances, delimiter: delimiter)
  }

  /// The tables in a folder, recognised by their names.
  ///
  /// - `name`: the folder as messages name it.
  package static func tables(
    inFolder path: String, named name: String, delimiter: Delimiter? = nil
  ) throws -> [ImportInput] {
    let folder = try Directory(at: path)
    let there = try TableKind.allCases.filter { try folder.kind(of: $0.fileName) != nil }
    guard !there.isEmpty else { throw ImportProblem.noTables(folder: name) }
    return try there.map { kind in
      let file = name + "/" + kind.fileName
      return ImportInput(
        name: file, folder: path, bytes: try bytes(of: kind.fileName, in: folder, named: file),
        kind: kind, delimiter: delimiter)
    }
  }

  /// A reader of the table, before its first row.
  func table() -> TableReader {
    TableReader(fileName: name, bytes: bytes, kind: kind, delimiter: delimiter)
  }

  /// The bytes of a table in a folder, which must be a regular file.
  private static func bytes(
    of table: String, in folder: Directory, named name: String
  ) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try folder.contents(of: table, limit: .max)
    } catch {
      throw error.naming(name)
    }
  }

  /// Whether it is large enough to be read in a thread of its own.
  package var isWorthReadingAhead: Bool { kind == .stances && bytes.count >= StancesAhead.smallest }

  /// The table with its plain rows read, as far as possible without the negotiation.
  package func readAhead(today: Day) -> ImportInput {
    guard kind == .stances else { return self }
    var input = self
    input.ahead = StancesAhead(self, today: today)
    return input
  }
}

/// Why there is nothing to import.
package enum ImportProblem: Error, Hashable, Sendable {
  /// The folder holds none of the tables.
  case noTables(folder: String)
  /// The file cannot be read as a table; each line says what is wrong and where.
  case unreadable(file: String, [TableProblem])
  /// Sheets of a spreadsheet cannot be read as tables; each line says what is wrong and where.
  case sheets([String])
  /// No sheet of the spreadsheet is a table.
  case noSheets(file: String, [String])

  /// The file that is text in Windows-1252.
  package var westernFile: String? {
    if case .unreadable(let file, let problems) = self, problems.contains(where: \.isWestern) {
      return file
    }
    return nil
  }

  /// The reasons, one line each; those about a file have their place in front.
  package var lines: [String] {
    switch self {
    case .noTables(let folder): ["no tables in '\(folder)'"]
    case .unreadable(let file, let problems):
      problems.map { $0.position.located(in: file, $0.message) }
    case .sheets(let lines): lines
    case .noSheets(let file, let names):
      [
        names.isEmpty
          ? "no sheet of '\(file)' has a value"
          : "no sheet of '\(file)' is one of the tables: '\(names.joined(separator: "', '"))'"
      ]
    }
  }
}
