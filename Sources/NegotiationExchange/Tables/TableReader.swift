package import NegotiationModel

/// Reads one table of a negotiation: resolves its header once, then hands out one row after another.
///
/// ```swift
/// var table = TableReader(fileName: "parties.csv", bytes: bytes)
/// while table.next() { use(table.text(.id), table.text(.name)) }
/// report(table.problems)
/// ```
///
/// Problems are collected and the rows that have one are passed over, so that a user sees all of
/// them in one run; what was read counts only when there are none at the end. When the header is at
/// fault there are no rows.
package struct TableReader: Sendable {
  /// The kind of the table; `nil` if neither the file's name nor its header tells.
  package let kind: TableKind?
  /// The header line, unchanged.
  package let header: [String]
  /// The columns of the header line, without those of names in other languages.
  package private(set) var columns: Set<TableColumn> = []
  /// The languages of the columns `name:LANG`, in the order of the header.
  package let languages: [String]
  private var reader: CSVReader
  private var row = CSVRow()
  private var own: [TableProblem] = []
  private var fieldOfColumn: [Int]
  private var fieldsOfNames: [Int] = []
  private var aliasColumns: [(language: String?, field: Int)] = []
  private var required: [TableColumn] = []
  /// The values of the current row for columns that the table lacks.
  var defaults: TableWriter.Row?
  /// Fields without a column name, which spreadsheets write after the last column.
  private var unnamed: [Int] = []
  /// Whether the header allows reading rows.
  let isReadable: Bool
  /// The first fields of skipped rows, if they have one.
  private(set) var brokenNames: [String] = []

  /// Opens a table.
  ///
  /// - `kind`: takes precedence over the file's name.
  /// - `delimiter`: takes precedence over the file's header.
  package init(
    fileName: String, bytes: [UInt8], kind: TableKind? = nil, delimiter: Delimiter? = nil
  ) {
    reader = CSVReader(bytes).opened(with: delimiter)
    fieldOfColumn = Array(repeating: -1, count: TableColumn.allCases.count)
    let hasHeader = reader.next(into: &row)
    let names = row.fields.map { [reader] in reader.text($0) }
    header = names
    guard hasHeader else {
      if reader.problems.isEmpty { own = [TableProblem(.noHeader, at: .init(line: 1, column: 1))] }
      self.kind = kind ?? TableKind(fileName: fileName)
      languages = []
      isReadable = false
      return
    }
    let start = TextPosition(line: row.line, column: 1)
    var found = kind ?? TableKind(fileName: fileName)
    if found == nil {
      let candidates = TableKind.matching(header: names)
      if candidates.count == 1 {
        found = candidates.first
      } else if candidates.isEmpty, let nearest = TableKind.nearest(header: names) {
        // Problems of the header are those for the table that it resembles most.
        found = nearest
      } else {
        own.append(TableProblem(.unknownTable(header: names, candidates: candidates), at: start))
      }
    }
    self.kind = found
    guard let schema = found?.schema else {
      languages = []
      isReadable = false
      return
    }
    var seen: Set<TableSchema.Place> = []
    var tongues: [String] = []
    let positions = reader.positions(in: row)
    for (index, name) in names.enumerated() {
      if name.isBlank {
        unnamed.append(index)
        continue
      }
      let position = positions[index]
      guard let place = schema.place(of: name) else {
        own.append(TableProblem(.unknownColumn(name.trimmed), at: position))
        continue
      }
      guard seen.insert(place).inserted else {
        own.append(TableProblem(.duplicateColumn(name.trimmed), at: position))
        continue
      }
      switch place {
      case .column(let column):
        fieldOfColumn[Int(column.rawValue)] = index
        columns.insert(column)
      case .name(let language):
        tongues.append(language)
        fieldsOfNames.append(index)
      case .alias(let language): aliasColumns.append((language, index))
      }
    }
    for column in schema.required where fieldOfColumn[Int(column.rawValue)] < 0 {
      own.append(TableProblem(.missingColumn(column), at: start))
    }
    languages = tongues
    required = schema.required
    isReadable = own.isEmpty && reader.problems.isEmpty
  }

  /// All problems found so far, in the order of the file.
  ///
  /// If the file is not text, only the first is reported: one cause, however many lines it affects.
  package var problems: [TableProblem] {
    var found: [TableProblem] = []
    var isText = true
    for problem in reader.problems {
      switch problem.kind {
      case .encoding, .western, .halfCharacter:
        guard isText else { continue }
        isText = false
      case .unclosedQuote, .textAfterClosingQuote: break
      }
      found.append(TableProblem(.csv(problem.kind), at: problem.position))
    }
    return (found + own).sorted { $0.position < $1.position }
  }

  /// The line on which the current row starts.
  package var line: Int { row.line }

  /// Moves to the next valid row; returns whether there is one.
  package mutating func next() -> Bool {
    guard isReadable else { return false }
    while true {
      let before = reader.problems.count
      guard reader.next(into: &row) else { return false }
      guard reader.problems.count == before else { continue }
      // Fast if the first field has a value, as it nearly always has.
      if isBlank(row.fields[0]), row.fields.allSatisfy(isBlank) { continue }
      guard let problem = fault() else { return true }
      own.append(problem)
      let place = fieldOfColumn[Int(required[0].rawValue)]
      if row.fields.indices.contains(place), !isBlank(row.fields[place]) {
        brokenNames.append(FormulaGuard.text(of: reader.text(row.fields[place])).trimmed)
      }
    }
  }

  private func isBlank(_ field: CSVField) -> Bool {
    if field.isEmpty { return true }
    return reader.withRawBytes(of: field) { $0[0] > 0x20 && $0[0] < 0x7F }
      ? false : reader.text(field).isBlank
  }

  /// Why the current row cannot be used.
  private func fault() -> TableProblem? {
    let (expected, found) = (header.count, row.fields.count)
    guard expected == found else {
      let kind: TableProblem.Kind =
        found < expected
        ? .rowTooShort(expected: expected, found: found)
        : .rowTooLong(expected: expected, found: found)
      let last = found < expected ? row.fields[found - 1] : row.fields[expected]
      return TableProblem(kind, at: reader.position(of: last.start, in: row))
    }
    for column in required where isBlank(row.fields[fieldOfColumn[Int(column.rawValue)]]) {
      return TableProblem(.missingValue(column), at: position(of: column))
    }
    for index in unnamed where !isBlank(row.fields[index]) {
      return TableProblem(
        .unnamedColumn, at: reader.position(of: row.fields[index].start, in: row))
    }
    return nil
  }

  /// Calls `take` with the bytes of some columns, row after row, as long as rows are plain and it
  /// wants them.
  ///
  /// A plain row has all its fields and no quotation mark. The first other row is left to `next()`.
  /// A column that the table lacks is empty.
  package mutating func takePlainRows(
    _ columns: [TableColumn], _ take: (BulkRow) -> Bool
  ) {
    guard isReadable, unnamed.isEmpty else { return }
    let places = columns.map { fieldOfColumn[Int($0.rawValue)] }
    places.withUnsafeBufferPointer { places in
      reader.takePlainRows(of: header.count) { file, fields in
        take(BulkRow(file: file, fields: fields, places: places))
      }
    }
  }

  /// A row as bytes; valid until the next one is read.
  package struct BulkRow {
    fileprivate let file: UnsafeRawBufferPointer
    fileprivate let fields: UnsafeBufferPointer<Range<Int>>
    fileprivate let places: UnsafeBufferPointer<Int>

    /// The bytes of a column, by its index among the requested ones.
    package subscript(column: Int) -> UnsafeRawBufferPointer {
      let place = places[column]
      return UnsafeRawBufferPointer(rebasing: file[place < 0 ? 0..<0 : fields[place]])
    }
  }

  /// The position of the current row, to return to it.
  package struct Place: Sendable {
    fileprivate let start: Int
    fileprivate let line: Int
  }

  package var place: Place { Place(start: row.start, line: row.line) }

  /// Returns to a row; `next()` reads it again.
  package mutating func seek(to place: Place) { reader.seek(to: place.start, line: place.line) }

  /// The field of a column in the current row; `nil` if the table lacks the column.
  package func field(_ column: TableColumn) -> CSVField? {
    let index = fieldOfColumn[Int(column.rawValue)]
    return index < 0 || index >= row.fields.count ? nil : row.fields[index]
  }

  /// The value of a column in the current row, without its guard; `nil` if it is missing or blank.
  package func text(_ column: TableColumn) -> String? {
    guard let field = field(column) else { return defaults?[column] }
    if isBlank(field) { return nil }
    return FormulaGuard.text(of: reader.text(field))
  }

  /// The value of a column that holds one word, without surrounding blanks.
  package func word(_ column: TableColumn) -> String? { text(column)?.trimmed }

  /// The values of a list column in the current row.
  package func list(_ column: TableColumn) -> [String] {
    text(column).map(ValueList.split) ?? []
  }

  /// The names in other languages in the current row.
  package func names() -> [(language: String, text: String)] {
    let given: [(language: String, text: String)] = zip(languages, fieldsOfNames).compactMap {
      language, index in
      let text = FormulaGuard.text(of: reader.text(row.fields[index]))
      return text.isBlank ? nil : (language, text)
    }
    let others = (defaults?.names ?? [:]).filter { !languages.contains($0.key) }
    return given + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The aliases in the current row, those for every language first.
  package func aliases() -> [Alias] {
    let given = aliasColumns.flatMap { language, index in
      ValueList.split(FormulaGuard.text(of: reader.text(row.fields[index]))).map {
        Alias($0, language: language)
      }
    }
    let known = Set(aliasColumns.map { $0.language ?? "" })
    let others = (defaults?.aliases ?? [:]).filter { !known.contains($0.key) }
    return given
      + others.sorted { $0.key < $1.key }.flatMap { language, texts in
        texts.map { Alias($0, language: language.isEmpty ? nil : language) }
      }
  }

  /// Calls a function with the bytes of a column, for look-up without making a string.
  ///
  /// A field with `isEscaped` still has doubled quotation marks, and a guard is not removed.
  package func withRawBytes<Result>(
    of column: TableColumn, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    field(column).map { reader.withRawBytes(of: $0, body) }
  }

  /// The position of a column's value in the file; the row's start if the table lacks the column.
  package func position(of column: TableColumn) -> TextPosition {
    guard let field = field(column) else { return TextPosition(line: row.line, column: 1) }
    return reader.position(of: field.start, in: row)
  }
}
