package import Presentation

/// Makes one self-contained file of a page: without JavaScript a document, with it an interactive
/// page.
package struct PageRenderer {
  let content: PageContent
  let writer: HTMLWriter

  private init(_ content: PageContent, digits: Digits) {
    self.content = content
    writer = HTMLWriter(labels: content.labels, depth: 2, digits: digits)
  }

  /// Writes the page piece by piece, so that a large one is never in memory as a whole.
  package static func render(
    _ content: PageContent, digits: Digits = .latin, to write: (String) throws -> Void
  ) throws {
    let renderer = PageRenderer(content, digits: digits)
    let file = renderer.file
    try write(file.head)
    try renderer.writeBody(write)
    try write(file.end)
  }

  private var file: HTMLFile {
    HTMLFile(
      title: content.title, language: content.language, direction: content.direction,
      styles: HTMLStyles.all + PageStyles.all, script: PageScript.all, body: "")
  }

  private func writeBody(_ write: (String) throws -> Void) throws {
    try write(
      "<a class=\"skip\" href=\"#matrix\">\(word(.title))</a>\n\(header)\(navigation)<main>\n")
    try write(matrix)
    try writeComparisons(write)
    try writeSections(write)
    try writeEvidence(write)
    try write("</main>\n\(footer)\(drawer)<script type=\"application/json\" id=\"data\">")
    try writeData(write)
    try write("</script>\n")
  }

  /// A phrase of the page, as HTML.
  func word(_ phrase: PagePhrase) -> String { Escaping.html(content.words(phrase)) }

  /// Data in its own direction.
  func isolated(_ text: String) -> String { "<bdi>\(Escaping.html(text))</bdi>" }

  /// A number or a day of the page, as HTML.
  func figure(_ text: String) -> String { Escaping.html(writer.digits.shown(text)) }

  // MARK: Head and foot

  private var header: String {
    let subtitle = content.subtitle.isEmpty ? "" : "<p>\(writer.inline(content.subtitle))</p>\n"
    let figures = content.figures.map { figure in
      "<div><dt>\(Escaping.html(figure.label))</dt><dd>\(self.figure("\(figure.value)"))</dd></div>"
    }
    return """
      <header class="top"><div class="name"><h1>\(isolated(content.title))</h1>
      \(subtitle)</div><dl class="figures">\(figures.joined())</dl></header>

      """
  }

  private var navigation: String {
    var links = [("matrix", content.words(.title))]
    if !content.comparisons.isEmpty { links.append(("drafts", content.words(.comparisons))) }
    links += content.sections.map { ($0.id, $0.title) }
    links.append(("evidence", content.words(.evidence)))
    let items = links.map { "<li><a href=\"#\($0.0)\">\(Escaping.html($0.1))</a></li>" }
    return "<nav class=\"bar\" aria-label=\"\(Escaping.htmlAttribute(content.words(.contents)))\">"
      + "<ul>\(items.joined())</ul></nav>\n"
  }

  private var footer: String {
    "<footer>\(content.footer.map { "<p>\(writer.inline($0))</p>" }.joined(separator: "\n"))"
      + "</footer>\n"
  }

  /// The place for the evidence of one cell, which the script fills.
  private var drawer: String {
    """
    <div id="drawer" role="dialog" aria-labelledby="drawer-title" hidden>
    <button type="button" id="close" aria-label="\(Escaping.htmlAttribute(content.words(.close)))">\
    <span aria-hidden="true">✕</span></button>
    <h2 id="drawer-title" tabindex="-1"></h2><div id="drawer-body"></div></div>

    """
  }

  // MARK: Sections

  private func writeSections(_ write: (String) throws -> Void) throws {
    for section in content.sections {
      try write(
        """
        <section id="\(section.id)"><details\(section.id == "timeline" ? "" : " open")>\
        <summary><h2>\(Escaping.html(section.title))</h2></summary>
        <div class="flow \(section.id)">\(writer.blocks(section.blocks))</div></details></section>

        """)
    }
  }

  /// All statements in full, by month; without a script, a cell links to this place.
  private func writeEvidence(_ write: (String) throws -> Void) throws {
    let count = figure("\(content.statements.count)")
    try write(
      "<section id=\"evidence\"><h2>\(word(.evidence)) <span class=\"count\">\(count)</span></h2>\n"
    )
    var month: (name: String, articles: [String]) = ("", [])
    func close() throws {
      guard !month.articles.isEmpty else { return }
      try write(
        "<details><summary><bdi>\(figure(month.name))</bdi> "
          + "<span class=\"count\">\(figure("\(month.articles.count)"))</span>"
          + "</summary>\n\(month.articles.joined(separator: "\n"))</details>\n")
    }
    for (at, statement) in content.statements.enumerated() {
      // An unknown day is given in words.
      let isDated = statement.day.first?.isNumber ?? false
      let name = isDated ? String(statement.day.prefix(7)) : statement.day
      if month.articles.isEmpty || month.name != name {
        try close()
        month = (name, [])
      }
      month.articles.append(
        "<article id=\"s\(at)\" class=\"said\">\(writer.blocks(statement.blocks))</article>")
    }
    try close()
    try write("</section>\n")
  }
}
