extension HTMLWriter {
  /// A grid with more columns is turned, and shows signs instead of words.
  static let wordColumns = 8

  /// A grid as a table with its legend; every sign is also given in words.
  func grid(_ grid: Grid) -> String {
    let turned = grid.columns.count > HTMLWriter.wordColumns
    let short = min(grid.columns.count, grid.rows.count) > HTMLWriter.wordColumns
    let title = grid.title.map { "<caption>\(inline($0))</caption>" } ?? ""
    let body = turned ? self.turned(grid) : straight(grid)
    return "<div class=\"scroll\" tabindex=\"0\"><table class=\"grid\(short ? " short" : "")\">"
      + "\(title)\(body)</table></div>\n\(legend(grid))"
      + grid.notes.map { "<p class=\"r-muted\">\(inline($0))</p>\n" }.joined()
  }

  private func straight(_ grid: Grid) -> String {
    var body = "<thead><tr><th scope=\"col\">\(inline(grid.rowTitle))</th>"
    body += grid.columns.map { "<th scope=\"col\">\(columnName($0))</th>" }.joined()
    body += "</tr></thead>\n<tbody>"
    var group: Text?
    for (at, row) in grid.rows.enumerated() {
      if let next = row.group, next != group {
        body +=
          "<tr class=\"group\"><th colspan=\"\(grid.columns.count + 1)\" scope=\"rowgroup\">"
          + "\(inline(next))</th></tr>\n"
      }
      group = row.group
      body += "<tr><th scope=\"row\"\(indent(row))>\(inline(row.name))</th>"
      body += grid.columns.indices.map { cell(grid.cell(at, $0)) }.joined() + "</tr>\n"
    }
    for footer in grid.footers {
      body += "<tr class=\"sum\"><th scope=\"row\">\(inline(footer.label))</th>"
      body += grid.columns.indices.map { sum(footer, $0) }.joined() + "</tr>\n"
    }
    return body + "</tbody>"
  }

  private func turned(_ grid: Grid) -> String {
    var body = "<thead><tr><th scope=\"col\">\(inline(grid.columnTitle))</th>"
    body += grid.rows.map { "<th scope=\"col\">\(inline($0.name))</th>" }.joined()
    body += grid.footers.map { footer in
      "<th scope=\"col\" class=\"sum\"><span aria-hidden=\"true\">\(Escaping.html(footer.short))"
        + "</span><span class=\"sr\">\(inline(footer.label))</span></th>"
    }.joined()
    body += "</tr></thead>\n<tbody>"
    for (at, column) in grid.columns.enumerated() {
      body += "<tr><th scope=\"row\">\(columnName(column))</th>"
      body += grid.rows.indices.map { cell(grid.cell($0, at)) }.joined()
      body += grid.footers.map { sum($0, at) }.joined() + "</tr>\n"
    }
    return body + "</tbody>"
  }

  private func columnName(_ column: Grid.Column) -> String {
    let number =
      column.number.isEmpty ? "" : "<bdi class=\"num\">\(Escaping.html(column.number))</bdi> "
    return number + inline(column.heading)
  }

  private func indent(_ row: Grid.Row) -> String {
    row.indent > 0 ? " class=\"in\(min(row.indent, 3))\"" : ""
  }

  private func sum(_ footer: Grid.Footer, _ column: Int) -> String {
    "<td class=\"sum\">\(column < footer.values.count ? inline(footer.values[column]) : "")</td>"
  }

  private func cell(_ cell: Grid.Cell?) -> String {
    guard let cell else { return "<td></td>" }
    let role = cell.role.map { " class=\"r-\($0)\"" } ?? ""
    let marks =
      cell.marks.isEmpty ? "" : " <span class=\"marks\">\(Escaping.html(cell.marks))</span>"
    return "<td><span\(role)><span class=\"glyph\" aria-hidden=\"true\">"
      + "\(Escaping.html(cell.glyph))</span> <span class=\"word\">\(Escaping.html(cell.word))"
      + "</span></span>\(marks)</td>"
  }

  private func legend(_ grid: Grid) -> String {
    let entries = grid.occurringLegend
    if entries.isEmpty { return "" }
    let inner = entries.map { entry in
      let role = entry.role.map { " class=\"r-\($0)\"" } ?? ""
      return "<li><b\(role)>\(Escaping.html(entry.symbol))</b> \(inline(entry.meaning))</li>"
    }
    return "<ul class=\"legend\" aria-label=\"\(Escaping.htmlAttribute(labels.legend))\">"
      + "\(inner.joined())</ul>\n"
  }
}
