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
    let sums = Dictionary(grouping: all, by: \.section).mapValues(\.count)
    let order = BriefReport.dispensable(all)
    func fits(_ document: Document) -> Bool {
      document.lineCount(width: BriefReport.pageWidth, labels: wording.rendererLabels) <= room
    }
    func without(_ dropped: Set<Int>) -> Document {
      made(all.indices.filter { !dropped.contains($0) }.map { all[$0] }, of: sums, writer)
    }
    // Each line takes one at least, so no more of them than that can stay.
    var (low, high) = (max(0, order.count - room), order.count)
    while low < high {
      let middle = (low + high) / 2
      if fits(without(Set(order.prefix(middle)))) { high = middle } else { low = middle + 1 }
    }
    // Short lines of less weight may find room where the next one does not.
    var dropped = Set(order.prefix(low))
    for place in order.prefix(low).suffix(BriefReport.mostTried).reversed() {
      let fewer = dropped.subtracting([place])
      if fits(without(fewer)) { dropped = fewer }
    }
    return without(dropped)
  }

  /// So many lines are tried where a page still has room.
  private static let mostTried = 24

  /// The places of the items that may be left out, the least important first and of equals the last.
  private static func dispensable(_ items: [Item]) -> [Int] {
    items.indices.filter { items[$0].rank > 0 }
      .sorted { (items[$0].rank, $0) > (items[$1].rank, $1) }
  }

  /// - `sums`: how many lines each section has in all.
  private func made(
    _ kept: [Item], of sums: [AnswerPhrase: Int], _ writer: AnswerWriter
  ) -> Document {
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if hasNobodyToAsk { blocks.append(writer.noPrincipal) }
    let shown = Dictionary(grouping: kept, by: \.section)
    for section in BriefReport.sections {
      let items = shown[section] ?? []
      let heading = head(section, of: sums[section] ?? 0, shown: items.count, writer)
      blocks.append(.titled(heading, .list(items.map { ListItem($0.text) })))
    }
    let all = sums.values.reduce(0, +)
    if kept.count < all { blocks.append(.note(writer.phrase(.leftOut(all - kept.count)))) }
    if !writer.heads.isEmpty {
      blocks.append(.titled(writer.phrase(.rebuild), .code(rebuilding(writer.names))))
    }
    return Document(
      title: writer.title(.brief, draft.ref.description), language: writer.wording.language,
      direction: writer.wording.direction, blocks: blocks)
  }

  /// The title of a section with the number of its lines, also of those that there was no room for.
  private func head(
    _ section: AnswerPhrase, of all: Int, shown: Int, _ writer: AnswerWriter
  ) -> Text {
    let title = writer.phrase(section)
    if all == 0 { return title + " (" + writer.phrase(.nothing) + ")" }
    if section == .whereItStands { return title }
    if shown == all { return title + " (\(all))" }
    return title + " (\(all)" + writer.semicolon + writer.phrase(.shownOf(shown)) + ")"
  }

  static let sections: [AnswerPhrase] = [
    .whereItStands, .contested, .whatMoved, .redLines, .landingZone, .agreed, .topicHead,
    .goneStale, .notKnown, .toAsk,
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
    if let parties = query.parties { parts.append(writer.parties(parties)) }
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
    if let parties = query.parties {
      words.append("--parties \(parties.map(\.text).joined(separator: ","))")
    }
    if query.allTopics { words.append("--topics") }
    if query.pages != 2 { words.append("--pages \(query.pages)") }
    if let clearance = query.clearance { words.append("--clearance \(clearance.code)") }
    if let language = names.language { words.append("--lang \(language)") }
    words.append("--known-at \(names.negotiation.headsText)")
    return words.joined(separator: " ")
  }
}
