/// Writes one table, leaving out columns without any value, so that an export stays readable.
///
/// Required columns are always written; the others, and the columns `name:LANG` and `alias:LANG`,
/// only when used.
package struct TableWriter: Sendable {
  /// The values of one row; the others are empty.
  package struct Row: Hashable, Sendable {
    package var values: [TableColumn: String] = [:]
    /// Names in other languages, by language tag.
    package var names: [String: String] = [:]
    /// Aliases by language tag; an empty tag means every language.
    package var aliases: [String: [String]] = [:]

    package init() {}

    /// The value of a column; setting an empty text removes it.
    package subscript(column: TableColumn) -> String? {
      get { values[column] }
      set { values[column] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// Sets a list column.
    package mutating func set(_ column: TableColumn, list: [String]) {
      self[column] = ValueList.join(list)
    }
  }

  package let kind: TableKind
  private var rows: [Row] = []

  package init(_ kind: TableKind) { self.kind = kind }

  package mutating func add(_ row: Row) { rows.append(row) }

  /// The file's bytes: a header line, then the rows in the order they were added.
  package func bytes() -> [UInt8] {
    var writer = CSVWriter()
    for (index, row) in values().enumerated() {
      writer.add(index == 0 ? row : row.map(FormulaGuard.guarded))
    }
    return writer.bytes
  }

  /// The header, then the values of the rows.
  func values() -> [[String]] {
    let schema = kind.schema
    var used: Set<TableColumn> = []
    var languages: Set<String> = []
    var aliasLanguages: Set<String> = []
    for row in rows {
      used.formUnion(row.values.keys)
      languages.formUnion(row.names.keys)
      aliasLanguages.formUnion(row.aliases.keys)
    }
    let columns = schema.required + schema.optional.filter(used.contains)
    let tongues = schema.hasNames ? languages.sorted() : []
    let others = schema.hasNames ? aliasLanguages.sorted() : []
    let header =
      columns.map(\.name) + tongues.map { "name:" + $0 }
      + others.map { $0.isEmpty ? "alias" : "alias:" + $0 }
    return [header]
      + rows.map { row in
        columns.map { row.values[$0] ?? "" } + tongues.map { row.names[$0] ?? "" }
          + others.map { ValueList.join(row.aliases[$0] ?? []) }
      }
  }
}
