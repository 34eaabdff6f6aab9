internal import Presentation

extension PageRenderer {
  /// A phrase of the page as the value of an attribute.
  private func attribute(_ phrase: PagePhrase) -> String {
    Escaping.htmlAttribute(content.words(phrase))
  }

  /// The matrix with its controls; parts that need the script are hidden until it runs.
  var matrix: String {
    let board = content.boards[content.chosen]
    let drafts = content.boards.enumerated().map { at, board in
      "<option value=\"\(at)\"\(at == content.chosen ? " selected" : "")>\(Escaping.html(board.id))"
        + "\(board.title.isEmpty ? "" : " — " + Escaping.html(board.title))</option>"
    }
    let follow =
      content.boards.count > 1 ? "<option value=\"-1\">\(word(.followDrafts))</option>" : ""
    return """
      <section id="matrix"><div class="draft"><h2>\(word(.title))</h2>
      <div class="tools" hidden><label>\(Escaping.html(content.draftWord)) <select id="draft">\
      \(drafts.joined())\(follow)</select></label></div></div>
      <p class="lead">\(word(.howToRead))</p>
      <div class="draft"><h3 id="draft-title">\(title(of: board))</h3>
      <p id="facts">\(writer.inline(board.facts))</p></div>
      \(time)\(filters)<p id="early" class="note" hidden>\(word(.notYetTabled))</p>
      <div class="board" id="board" tabindex="0" role="region" aria-label="\(attribute(.title))">\
      \(table(board))</div>
      <p id="grid-help" class="sr">\(word(.cellHelp))</p>
      \(legend)</section>

      """
  }

  private func title(of board: PageContent.Board) -> String {
    board.title.isEmpty ? isolated(board.id) : isolated(board.title)
  }

  // MARK: Time

  private var time: String {
    let last = content.dayCount - 1
    let day = figure(content.text(ofDay: last))
    return """
      <div class="time" hidden><div class="when">\
      <button type="button" id="earlier" aria-label="\(attribute(.earlier))">\
      <span aria-hidden="true">‹</span></button>\
      <output id="day" for="slider">\(day)</output>\
      <button type="button" id="later" aria-label="\(attribute(.later))">\
      <span aria-hidden="true">›</span></button><span id="news"></span></div>
      <div class="span"><div class="strip"><svg class="area" viewBox="0 0 \(max(1, last)) 100" \
      preserveAspectRatio="none" role="img" aria-label="\(attribute(.overTime))">\
      \(PageChart.paths(content.boards[content.chosen], days: content.dayCount))</svg>\
      <input type="range" id="slider" min="0" max="\(last)" value="\(last)" step="1" \
      aria-label="\(attribute(.day))" aria-valuetext="\(day)">
      <svg class="ticks" viewBox="0 0 \(max(1, last)) 10" preserveAspectRatio="none" \
      aria-hidden="true">\(PageChart.ticks(content.moments))</svg></div>
      <p class="ends" aria-hidden="true"><span>\(figure(content.text(ofDay: 0)))</span>\
      <span>\(day)</span></p></div></div>

      """
  }

  // MARK: Filters

  private var filters: String {
    let points = content.boards.flatMap(\.tracks).flatMap(\.points)
    func chip(_ key: String, _ style: String, _ glyph: String, _ word: String) -> String {
      "<button type=\"button\" class=\"chip \(style)\" data-value=\"\(key)\" aria-pressed=\"false\">"
        + "<i aria-hidden=\"true\">\(Escaping.html(glyph))</i> \(Escaping.html(word)) <b></b></button>"
    }
    var chips = content.values.enumerated().dropLast(2).compactMap { at, value in
      points.contains { $0.value == at } ? chip("\(at)", "v\(at)", value.glyph, value.word) : nil
    }
    chips += [("w2", "~", content.confirmCount), ("w3", "≠", content.staleCount)].map {
      chip($0.0, "v6 \($0.0)", $0.1, $0.2)
    }
    return """
      <div class="filters" hidden><div class="chips" role="group" \
      aria-label="\(attribute(.showOnly))">\(chips.joined())</div>
      <div class="tools"><label class="find"><span class="sr">\(word(.findClause))</span>\
      <input type="search" id="find" placeholder="\(attribute(.findClause))"></label>
      <details class="menu"><summary>\(word(.parties))</summary><div class="sheet">\
      <p><button type="button" id="all">\(word(.all))</button> \
      <button type="button" id="principals">\(word(.principalsOnly))</button></p>\
      <div id="parties"></div></div></details>
      <label class="check"><input type="checkbox" id="spoken"> \(word(.spokenOnly))</label></div></div>

      """
  }

  // MARK: The table as it stands on the last day

  private func table(_ board: PageContent.Board) -> String {
    let last = content.dayCount - 1
    var points: [Int: PageContent.Point] = [:]
    for track in board.tracks {
      if let point = track.points.last(where: { $0.day <= last }) {
        points[track.row * board.columns.count + track.column] = point
      }
    }
    let head = board.columns.map { "<th scope=\"col\">\(isolated($0.name))</th>" }
    var body = ""
    for (at, row) in board.rows.enumerated() {
      let number = row.number.isEmpty ? "" : "<b><bdi>\(figure(row.number))</bdi></b> "
      body += "<tr\(row.isBackground ? " class=\"whole\"" : "")><th scope=\"row\">\(number)"
      body += "\(writer.inline(row.heading))</th>"
      for column in board.columns.indices {
        let point = points[at * board.columns.count + column]
        let hasWhole = row.behind.contains { points[$0 * board.columns.count + column] != nil }
        body += cell(point, isSilentButForWhole: hasWhole && !row.isBackground)
      }
      body += "</tr>\n"
    }
    let label = Escaping.htmlAttribute(board.id)
    return "<table id=\"grid\" aria-label=\"\(label)\">"
      + "<thead><tr><th scope=\"col\">\(Escaping.html(content.clauseWord))</th>"
      + "\(head.joined())</tr></thead>\n<tbody>\(body)</tbody></table>"
  }

  private func cell(_ point: PageContent.Point?, isSilentButForWhole: Bool) -> String {
    let silent = content.values.count - 2
    guard let point, point.value < silent else {
      let value = content.values[isSilentButForWhole ? silent + 1 : silent]
      return "<td class=\"v6\"><span aria-hidden=\"true\">\(Escaping.html(value.glyph))</span>"
        + "<span class=\"sr\">\(Escaping.html(value.word))</span></td>"
    }
    let value = content.values[point.value]
    let marks = point.marks.isEmpty ? "" : "<sup>\(Escaping.html(point.marks))</sup>"
    let words =
      "<i aria-hidden=\"true\">\(Escaping.html(value.glyph))</i>"
      + "<span class=\"sr\">\(Escaping.html(value.word))</span>\(marks)"
    let inner =
      point.statement < 0
      ? "<span>\(words)</span>" : "<a href=\"#s\(point.statement)\">\(words)</a>"
    return "<td class=\"v\(point.value) w\(point.worth)\">\(inner)</td>"
  }

  private var legend: String {
    let shown = Set(content.boards.flatMap(\.tracks).flatMap(\.points).flatMap(\.marks))
    let marks = content.marks.filter { $0.symbol.contains(where: shown.contains) }.map {
      "<li><b>\(Escaping.html($0.symbol))</b> \(Escaping.html($0.meaning))</li>"
    }
    let values = content.values.enumerated().map { at, value in
      "<li><span class=\"swatch v\(min(at, 6))\" aria-hidden=\"true\">\(Escaping.html(value.glyph))"
        + "</span> \(Escaping.html(value.word))</li>"
    }
    return "<ul class=\"legend\" aria-label=\"\(Escaping.htmlAttribute(content.labels.legend))\">"
      + "\(values.joined())"
      + "<li><span class=\"swatch v0 w2\" aria-hidden=\"true\">▲</span> "
      + "\(Escaping.html(content.confirmWord))</li>"
      + "<li><span class=\"swatch v0 w3\" aria-hidden=\"true\">▲</span> "
      + "\(Escaping.html(content.staleWord))</li></ul>\n"
      + "<ul class=\"legend\" aria-label=\"\(Escaping.htmlAttribute(content.labels.marks))\">"
      + "\(marks.joined())</ul>\n"
  }
}
