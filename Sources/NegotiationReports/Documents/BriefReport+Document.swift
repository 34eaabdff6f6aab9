package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension BriefReport {
  /// One line of the brief: what it says, and how soon it may be left out.
  struct Item {
    var section: AnswerPhrase
    var text: Text
    /// 0 is never left out.
    var rank: Int
  }

  /// The lines of a page and the width at which they are counted.
  static let pageLength = 60
  static let pageWidth = 80

  /// The brief, without the least important lines where it would be longer than its pages.
  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let all = BriefItems(report: self, writer: writer).all()
    // The remark on what a clearance leaves out is added below, and takes a blank line and two more.
    let room = query.pages * BriefReport.pageLength - (query.clearance == nil ? 0 : 3)
    let order = BriefReport.dispensable(all)
    func fits(_ document: Document) -> Bool {
      document.lineCount(width: BriefReport.pageWidth, labels: wording.rendererLabels) <= room
    }
    func without(_ count: Int) -> Document {
      let dropped = Set(order.prefix(count))
      return made(
        all.indices.filter { !dropped.contains($0) }.map { all[$0] }, of: all, writer)
    }
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if fits(without(middle)) { high = middle } else { low = middle + 1 }
    }
    return without(low)
  }

  /// The places of the items that may be left out, the least important first and of equals the last.
  private static func dispensable(_ items: [Item]) -> [Int] {
    items.indices.filter { items[$0].rank > 0 }
      .sorted { (items[$0].rank, $0) > (items[$1].rank, $1) }
  }

  private func made(_ kept: [Item], of all: [Item], _ writer: AnswerWriter) -> Document {
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    for section in BriefReport.sections {
      let items = kept.filter { $0.section == section }
      let isCut = items.isEmpty && all.contains { $0.section == section }
      guard !isCut else { continue }
      blocks.append(writer.heading(section))
      blocks.append(
        items.isEmpty
          ? .paragraph(writer.phrase(.nothing).inRole(.muted))
          : .list(items.map { ListItem($0.text) }))
    }
    if kept.count < all.count {
      blocks.append(.note(writer.phrase(.leftOut(all.count - kept.count))))
    }
    if !writer.heads.isEmpty {
      blocks.append(.paragraph(writer.phrase(.rebuild).inRole(.muted)))
      blocks.append(.code(rebuilding(writer.names)))
    }
    return Document(
      title: writer.title(.brief, draft.ref.description), language: writer.wording.language,
      direction: writer.wording.direction, blocks: blocks)
  }

  static let sections: [AnswerPhrase] = [
    .whereItStands, .whatMoved, .contested, .redLines, .agreed, .landingZone, .goneStale,
    .nobodySpoke, .toAsk,
  ]

  /// Every line as a row, for spreadsheets.
  package func sheet(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let rows = BriefItems(report: self, writer: writer).all().map { item in
      [writer.phrase(item.section), Text.data(item.text.plain)]
    }
    return Document(
      title: writer.title(.brief, draft.ref.description), language: wording.language,
      direction: wording.direction,
      blocks: [
        .table(
          Table(columns: [Table.Column(Text("section")), Table.Column(Text("text"))], rows: rows))
      ])
  }

  private func subtitle(_ writer: AnswerWriter) -> Text {
    var parts: [Text] = []
    if let since { parts.append(writer.phrase(.since(since.description))) }
    if let asOf = query.asOf {
      parts.append(Text(writer.wording[.asOf] + " ") + Text.data(asOf.description))
    }
    parts += writer.heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  /// The command that makes the same bytes again.
  private func rebuilding(_ names: Names) -> String {
    var words = ["parley brief \(draft.ref)"]
    if let since { words.append("--since \(since)") }
    if let asOf = query.asOf { words.append("--as-of \(asOf)") }
    if query.pages != 2 { words.append("--pages \(query.pages)") }
    if let clearance = query.clearance { words.append("--clearance \(clearance.code)") }
    if let language = names.language { words.append("--lang \(language)") }
    words.append("--known-at \(names.negotiation.headsText)")
    return words.joined(separator: " ")
  }
}
