/// Renders the tables and grids of a document as CSV (RFC 4180, but with LF) for spreadsheets.
///
/// A document without any becomes rows of two fields, kind and value. Several tables are separated
/// by an empty line.
package struct CSVRenderer: Renderer {
  /// How a grid becomes rows.
  package enum GridForm: Hashable, Sendable {
    /// One row for each row of the grid: identifier, name, then a code with its marks for each
    /// column.
    ///
    /// Sums follow.
    case wide
    /// One row for each cell: row, name, column, number, heading, code, marks.
    case long
  }

  package let gridForm: GridForm

  package init(gridForm: GridForm = .wide) { self.gridForm = gridForm }

  package func render(_ document: Document) -> String {
    var parts: [[[String]]] = []
    for block in document.flatBlocks {
      switch block {
      case .table(let table): parts.append(rows(of: table))
      case .grid(let grid): parts.append(gridForm == .wide ? wide(grid) : long(grid))
      case .heading, .titled, .paragraph, .list, .definitions, .quotation, .redline, .code, .note,
        .rule:
        continue
      }
    }
    if parts.isEmpty { parts = [Self.words(of: document)] }
    return parts.map { rows in
      rows.map { $0.map(Escaping.csv).joined(separator: ",") + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func rows(of table: Table) -> [[String]] {
    [table.columns.map(\.title.plainTurned)]
      + table.rows.indices.map { row in
        table.columns.indices.map { table.cell(row, $0).plainTurned }
      }
  }

  private func wide(_ grid: Grid) -> [[String]] {
    let title = grid.rowTitle.isEmpty ? "id" : grid.rowTitle.plainTurned
    let header = [title, "name"] + grid.columns.map(\.id)
    var result = [header]
    for (index, row) in grid.rows.enumerated() {
      let cells = grid.columns.indices.map { column -> String in
        guard let cell = grid.cell(index, column) else { return "" }
        return cell.marks.isEmpty ? cell.code : cell.code + " " + cell.marks
      }
      result.append([row.id, row.name.plainTurned] + cells)
    }
    for footer in grid.footers {
      let values = grid.columns.indices.map {
        $0 < footer.values.count ? footer.values[$0].plainTurned : ""
      }
      result.append(["", footer.label.plainTurned] + values)
    }
    return result
  }

  private func long(_ grid: Grid) -> [[String]] {
    let rowTitle = grid.rowTitle.isEmpty ? "row" : grid.rowTitle.plainTurned
    let columnTitle = grid.columnTitle.isEmpty ? "column" : grid.columnTitle.plainTurned
    var result = [[rowTitle, "name", columnTitle, "number", "heading", "code", "marks"]]
    for (index, row) in grid.rows.enumerated() {
      for (place, column) in grid.columns.enumerated() {
        guard let cell = grid.cell(index, place) else { continue }
        result.append([
          row.id, row.name.plainTurned, column.id, column.number, column.heading.plainTurned,
          cell.code,
          cell.marks,
        ])
      }
    }
    return result
  }

  // MARK: Documents of words

  /// The words of a document as rows of kind and value.
  static func words(of document: Document) -> [[String]] {
    var result = [["key", "value"]]
    if let title = document.title { result.append(["title", title.plainTurned]) }
    for block in document.flatBlocks {
      switch block {
      case .heading(_, let text, _): result.append(["heading", text.plainTurned])
      case .paragraph(let text): result.append(["paragraph", text.plainTurned])
      case .note(let text, _): result.append(["note", text.plainTurned])
      case .code(let text): result.append(["code", text])
      case .list(let items, _): append(items, to: &result)
      case .definitions(let definitions):
        for definition in definitions {
          for value in definition.values {
            result.append([definition.term.plainTurned, value.plainTurned])
          }
        }
      case .quotation(let quotation):
        result.append(["quotation", quotation.text.plainTurned])
        if let attribution = quotation.attribution {
          result.append(["attribution", attribution.plainTurned])
        }
      case .redline(let redline):
        for part in redline.parts { result.append([part.operation.rawValue, part.text]) }
      case .titled, .table, .grid, .rule: continue
      }
    }
    return result
  }

  private static func append(_ items: [ListItem], to rows: inout [[String]]) {
    for item in items {
      rows.append(["item", item.text.plainTurned])
      append(item.children, to: &rows)
    }
  }
}
