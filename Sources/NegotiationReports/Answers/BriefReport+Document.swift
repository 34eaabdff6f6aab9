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

  /// The lines of a page and the width for which they are counted.
  static let pageLength = 60
  static let pageWidth = 80

  package func document(_ wording: Wording, language: String?) -> Document {
    let writer = AnswerWriter(negotiation, wording: wording, language: language)
    let all = BriefItems(report: self, writer: writer).all()
    let kept = BriefReport.fitting(all, lines: query.pages * BriefReport.pageLength - 10)
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
    if !negotiation.heads.isEmpty {
      blocks.append(.paragraph(writer.phrase(.rebuild).inRole(.muted)))
      blocks.append(.code(rebuilding(language)))
    }
    return Document(
      title: writer.title(.brief, draft.ref.description), language: wording.language,
      direction: wording.direction, blocks: blocks)
  }

  static let sections: [AnswerPhrase] = [
    .whereItStands, .whatMoved, .contested, .redLines, .agreed, .landingZone, .goneStale,
    .nobodySpoke, .toAsk,
  ]

  /// Every line as a row, for spreadsheets.
  package func sheet(_ wording: Wording, language: String?) -> Document {
    let writer = AnswerWriter(negotiation, wording: wording, language: language)
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
  private func rebuilding(_ language: String?) -> String {
    var words = ["parley brief \(draft.ref)"]
    if let since { words.append("--since \(since)") }
    if let asOf = query.asOf { words.append("--as-of \(asOf)") }
    if query.pages != 2 { words.append("--pages \(query.pages)") }
    if let clearance = query.clearance { words.append("--clearance \(clearance.code)") }
    if let language { words.append("--lang \(language)") }
    words.append("--known-at \(negotiation.headsText)")
    return words.joined(separator: " ")
  }

  /// The items that fit, the least important left out first and of equals the last.
  static func fitting(_ items: [Item], lines room: Int) -> [Item] {
    func height(_ item: Item) -> Int {
      max(1, (item.text.plain.displayWidth + pageWidth - 9) / (pageWidth - 8))
    }
    var used = sections.count * 3 + items.reduce(0) { $0 + height($1) }
    var isKept = Array(repeating: true, count: items.count)
    let order = items.indices.filter { items[$0].rank > 0 }
      .sorted { (items[$0].rank, $0) > (items[$1].rank, $1) }
    for at in order where used > room {
      isKept[at] = false
      used -= height(items[at])
    }
    return zip(items, isKept).filter(\.1).map(\.0)
  }
}
