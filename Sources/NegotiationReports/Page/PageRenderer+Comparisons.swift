internal import Presentation

extension PageRenderer {
  /// Comparisons of drafts, all in full; if scripts run, one of them is shown.
  func writeComparisons(_ write: (String) throws -> Void) throws {
    if content.comparisons.isEmpty { return }
    let options = content.comparisons.enumerated().map { at, comparison in
      let chosen = at == content.firstComparison ? " selected" : ""
      // An option cannot contain markup: direction marks at its ends make the arrow point as on the
      // page.
      let mark = content.direction == .rightToLeft ? "\u{200F}" : "\u{200E}"
      let names = [comparison.old, comparison.new].map { mark + Escaping.html($0) + mark }
      return
        "<option value=\"\(at)\"\(chosen)>\(names[0])\(writer.inline(comparison.arrow))\(names[1])</option>"
    }
    try write(
      """
      <section id="drafts"><h2>\(word(.comparisons))</h2>
      <div class="tools" hidden><label>\(word(.compare)) <select id="pair">\(options.joined())\
      </select></label>
      <label class="check"><input type="checkbox" id="notable"> \(word(.withNotice))</label></div>

      """)
    for (at, comparison) in content.comparisons.enumerated() {
      try write(article(comparison, at, isFirst: at == content.firstComparison))
    }
    try write("</section>\n")
  }

  private func article(
    _ comparison: PageContent.Comparison, _ at: Int, isFirst: Bool
  ) -> String {
    """
    <article class="pair\(isFirst ? " first" : "")" id="p\(at)">\
    <h3>\(isolated(comparison.old))\(writer.inline(comparison.arrow))\(isolated(comparison.new))</h3>
    <p class="r-muted">\(writer.inline(comparison.summary))</p>
    \(comparison.changes.map(change).joined())</article>

    """
  }

  private func change(_ change: PageContent.Change) -> String {
    let callouts = change.callouts.map { "<li>\(writer.inline($0))</li>" }
    let effects = change.effects.map { effect in
      "<div><dt>\(Escaping.html(effect.label))</dt>"
        + effect.parties.map { "<dd>\(writer.inline($0))</dd>" }.joined() + "</div>"
    }
    let notice = change.matters ? " stake" : ""
    return "<div class=\"change\(notice)\"><h4>\(writer.inline(change.heading)) "
      + "<small>\(writer.inline(change.kind))</small></h4>\n"
      + (callouts.isEmpty ? "" : "<ul class=\"callouts\">\(callouts.joined())</ul>\n")
      + (change.redline.map(writer.redline) ?? "")
      + (effects.isEmpty ? "" : "<dl class=\"effects\">\(effects.joined())</dl>\n") + "</div>\n"
  }
}
