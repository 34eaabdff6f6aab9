/// Renders documents as web pages: one file that loads nothing and runs nothing.
///
/// Its Content-Security-Policy allows its own style by digest and forbids everything else, so even
/// a mistake in escaping could not load or run anything.
package struct HTMLRenderer: Renderer {
  package let labels: RendererLabels

  package init(labels: RendererLabels = RendererLabels()) { self.labels = labels }

  package func render(_ document: Document) -> String {
    let writer = HTMLWriter(labels: labels)
    let title = document.title.map { "<header><h1>\(writer.inline($0))</h1></header>\n" } ?? ""
    return HTMLFile(
      title: document.title?.plain ?? "", language: document.language,
      direction: document.direction, styles: HTMLStyles.all,
      body: "<main class=\"report\">\n\(title)\(writer.blocks(document.blocks))</main>\n"
    ).text
  }
}

/// The blocks and words of a document as HTML, without the page around them.
///
/// Words from outside are in `bdi` elements with their language, so that they keep their own
/// direction.
package struct HTMLWriter: Sendable {
  package let labels: RendererLabels
  /// The difference between the levels of the document's headings and those of the page.
  package let depth: Int
  /// The digits for the document's own numbers; words in another language keep theirs.
  package let digits: Digits

  package init(labels: RendererLabels, depth: Int = 1, digits: Digits = .latin) {
    self.labels = labels
    self.depth = depth
    self.digits = digits
  }

  package func blocks(_ blocks: [Block]) -> String { blocks.map(block).joined() }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      let tag = "h\(min(6, max(1, level) + depth))"
      let id = anchor.map { " id=\"\(Escaping.htmlAttribute($0))\"" } ?? ""
      return "<\(tag)\(id)>\(inline(text))</\(tag)>\n"
    case .titled(let text, let inner):
      return self.block(.heading(level: 1, text)) + self.block(inner)
    case .paragraph(let text): return "<p>\(inline(text))</p>\n"
    case .list(let items, let ordered): return list(items, ordered: ordered)
    case .definitions(let definitions): return self.definitions(definitions)
    case .quotation(let quotation): return self.quotation(quotation)
    case .table(let table): return self.table(table)
    case .grid(let grid): return self.grid(grid)
    case .redline(let redline): return self.redline(redline)
    case .code(let text): return "<pre dir=\"ltr\"><code>\(Escaping.html(text))</code></pre>\n"
    case .note(let text, let role):
      let kind = role == .warning || role == .error ? " warn" : ""
      return
        "<p class=\"note\(kind)\"><b>\(Escaping.html(labels.noteSign))</b> \(inline(text))</p>\n"
    case .rule: return "<hr>\n"
    }
  }

  // MARK: Words

  /// Words within a line.
  ///
  /// Adjacent data are parts of one text, such as a word that was found in it, so they share an
  /// isolate.
  package func inline(_ text: Text) -> String {
    var result = ""
    var rest = text.spans[...]
    while let first = rest.first {
      let stretch = rest.prefix { $0.isPlainData && $0.language == first.language }
      if stretch.count > 1 {
        let inner = stretch.map { span($0, isInside: true) }.joined()
        result += "<bdi\(HTMLWriter.language(first.language))>\(inner)</bdi>"
        rest = rest.dropFirst(stretch.count)
      } else {
        result += span(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// - `isInside`: whether it is in an isolate with its neighbours.
  private func span(_ span: Span, isInside: Bool = false) -> String {
    if span.text.isEmpty { return "" }
    let isOwn = span.language == nil && span.role != .code && span.role != .quotation
    let words = Escaping.html(isOwn ? digits.shown(span.text) : span.text)
    let language = HTMLWriter.language(span.language)
    let style = span.role.flatMap { $0 == .heading || $0 == .link ? nil : " class=\"r-\($0)\"" }
    let address = span.link ?? (span.role == .link ? span.text : nil)
    if let address = address.flatMap(Escaping.url) {
      let target = Escaping.htmlAttribute(address)
      let isolated = span.isolate ? "<bdi\(language)>\(words)</bdi>" : words
      return "<a href=\"\(target)\" rel=\"noopener noreferrer\"\(style ?? "")>\(isolated)</a>"
    }
    let attributes = (isInside ? "" : language) + (style ?? "")
    if span.role == .code { return "<code dir=\"ltr\"\(language)>\(words)</code>" }
    if span.isolate && !isInside { return "<bdi\(attributes)>\(words)</bdi>" }
    return attributes.isEmpty ? words : "<span\(attributes)>\(words)</span>"
  }

  /// The attribute for a language, if one is known.
  package static func language(_ tag: String?) -> String {
    tag.map { " lang=\"\(Escaping.htmlAttribute($0))\"" } ?? ""
  }

  /// The attribute for the direction of a text.
  package static func direction(_ text: String) -> String {
    " dir=\"\(Direction.ofFirstStrong(in: text)?.rawValue ?? "auto")\""
  }

  // MARK: Blocks of words

  private func list(_ items: [ListItem], ordered: Bool) -> String {
    if items.isEmpty { return "" }
    let tag = ordered ? "ol" : "ul"
    let inner = items.map { item in
      "<li>\(inline(item.text))\(list(item.children, ordered: ordered))</li>"
    }
    return "<\(tag)>\(inner.joined(separator: "\n"))</\(tag)>\n"
  }

  private func definitions(_ definitions: [Definition]) -> String {
    if definitions.isEmpty { return "" }
    let inner = definitions.map { definition in
      let values = definition.values.isEmpty ? [Text()] : definition.values
      return "<div><dt>\(inline(definition.term))</dt>"
        + values.map { "<dd>\(inline($0))</dd>" }.joined() + "</div>"
    }
    return "<dl>\(inner.joined(separator: "\n"))</dl>\n"
  }

  /// A quotation in its own language and direction, with its author below.
  package func quotation(_ quotation: Quotation) -> String {
    let words = quotation.text.plain
    let attribution = quotation.attribution.map {
      $0.isEmpty ? "" : "<figcaption>\(inline($0))</figcaption>"
    }
    return "<figure class=\"quote\"><blockquote\(HTMLWriter.language(quotation.language))"
      + "\(HTMLWriter.direction(words))>\(inline(quotation.text))</blockquote>"
      + "\(attribution ?? "")</figure>\n"
  }

  // MARK: Tables

  private func table(_ table: Table) -> String {
    if table.columns.isEmpty { return "" }
    func style(_ column: Int) -> String {
      switch table.columns[column].alignment {
      case .leading: ""
      case .trailing: " class=\"end\""
      case .center: " class=\"mid\""
      }
    }
    let head = table.columns.indices.map {
      "<th scope=\"col\"\(style($0))>\(inline(table.columns[$0].title))</th>"
    }
    let rows = table.rows.indices.map { row in
      let cells = table.columns.indices.map {
        "<td\(style($0))>\(inline(table.cell(row, $0)))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let caption = table.caption.map { "<caption>\(inline($0))</caption>" } ?? ""
    return "<div class=\"scroll\" tabindex=\"0\"><table>\(caption)"
      + "<thead><tr>\(head.joined())</tr></thead>\n"
      + "<tbody>\(rows.joined(separator: "\n"))</tbody></table></div>\n"
  }

  // MARK: Redlines

  /// The old and the new text side by side, or one below the other if space is short.
  package func redline(_ redline: Redline) -> String {
    func side(_ kept: Redline.Operation, _ tag: String, _ title: Text?, _ label: String) -> String {
      let parts = redline.parts.filter { $0.operation == .keep || $0.operation == kept }
      let whole = parts.map(\.text).joined()
      let words = parts.map { part in
        let text = Escaping.html(part.text)
        return part.operation == .keep ? text : "<\(tag)>\(text)</\(tag)>"
      }
      let name = title.map { inline($0) } ?? ""
      let heading =
        "<p class=\"name\(name.isEmpty ? " sr" : "")\">"
        + "\(name.isEmpty ? Escaping.html(label) : name)</p>"
      let text =
        whole.isEmpty
        ? "<p class=\"r-muted\">–</p>"
        : "<p\(HTMLWriter.language(redline.language))\(HTMLWriter.direction(whole))>"
          + "\(words.joined())</p>"
      return "<div class=\"side\">\(heading)\(text)</div>"
    }
    return "<div class=\"redline\">\(side(.delete, "del", redline.oldTitle, labels.old))"
      + "\(side(.insert, "ins", redline.newTitle, labels.new))</div>\n"
  }
}
