internal import Presentation

extension PageRenderer {
  /// The data for the script, as compact JSON: for each cell the days on which it changed.
  func writeData(_ write: (String) throws -> Void) throws {
    var remarks: [String: Int] = ["": 0]
    var listed = [""]
    func number(of remark: String) -> Int {
      if let known = remarks[remark] { return known }
      remarks[remark] = listed.count
      listed.append(remark)
      return listed.count - 1
    }
    func data(of board: PageContent.Board) -> String {
      let rows = board.rows.map { row in
        array([
          text(writer.digits.shown(row.number)), text(row.heading.plain), text(row.text),
          text(row.language ?? ""),
          row.isBackground ? "1" : "0", array(row.behind.map(String.init)),
        ])
      }
      let columns = board.columns.map { column in
        array([
          text(column.name), text(column.group), column.isPrincipal ? "1" : "0",
          "\(column.indent)",
          array(column.daysLeftOut.map { array(["\($0.lowerBound)", "\($0.upperBound)"]) }),
        ])
      }
      let tracks = board.tracks.map { track in
        array([
          "\(track.row)", "\(track.column)",
          array(
            track.points.map { point in
              array(
                [
                  "\(point.day)", "\(point.value)", "\(point.worth)", text(point.marks),
                  "\(point.statement)", "\(number(of: point.remark))",
                ] + (point.isUndated ? ["1"] : []))
            }),
        ])
      }
      return object([
        ("id", text(board.id)), ("title", text(board.title)),
        (
          "facts",
          array(
            board.facts.spans.map {
              array([text(writer.digits.shown($0.text)), $0.isolate ? "1" : "0"])
            })
        ),
        ("day", "\(board.day ?? -1)"), ("rows", array(rows)), ("cols", array(columns)),
        ("tracks", array(tracks)),
        ("chart", array(PageChart.outlines(board, days: content.dayCount).map(text))),
      ])
    }
    let words: [(String, PagePhrase)] = [
      ("evidence", .evidence), ("history", .history), ("nothing", .nothingYet),
      ("balance", .balance),
      ("statements", .statements), ("on", .onDay),
    ]
    let first = object([
      ("first", "\(content.firstDay)"), ("days", "\(content.dayCount)"),
      ("lang", text(content.language)), ("digits", writer.digits == .arabic ? "1" : "0"),
      ("chosen", "\(content.chosen)"),
      ("values", array(content.values.map { array([text($0.glyph), text($0.word)]) })),
      ("marks", object(content.marks.map { ($0.symbol, text($0.meaning)) })),
      (
        "moments",
        array(
          content.moments.map {
            array(["\($0.day)", $0.isDraft ? "1" : "0", text($0.label)])
          })
      ),
      (
        "words",
        object(
          words.map { ($0.0, text(content.words($0.1))) } + [
            ("clause", text(content.clauseWord)), ("text", text(content.textWord)),
            ("confirm", text(content.confirmWord)), ("stale", text(content.staleWord)),
            ("undated", text(content.undatedWord)),
          ])
      ),
    ])
    try write(first.dropLast() + ",\"boards\":[")
    for (at, board) in content.boards.enumerated() {
      try write((at == 0 ? "" : ",") + data(of: board))
    }
    try write("],\"remarks\":" + array(listed.map(text)) + "}")
  }

  private func text(_ text: String) -> String { Escaping.json(text) }
  private func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
  private func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { text($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}
