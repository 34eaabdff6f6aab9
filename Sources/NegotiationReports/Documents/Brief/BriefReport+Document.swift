package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension BriefReport {
  /// One line of the brief: what it says, and how soon it may be left out.
  struct Item {
    var section: AnswerPhrase
    var text: Text
    /// How many of the things that its section counts it tells.
    var things: Int
    /// 0 is never left out.
    var rank: Int
  }

  /// The lines of a page and the width at which they are counted.
  static let pageLength = 60
  static let pageWidth = 80

  /// The brief: ten answers on the first page, then each in full; without the least important lines
  /// where it would be longer than its pages.
  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let items = BriefItems(report: self, writer: writer)
    let page = BriefPage(items: items)
    let counts = page.counts()
    let legend = legend(signs(), writer)
    // The remark on what a clearance leaves out is added below, and takes a blank line and two more.
    let room = query.pages * BriefReport.pageLength - (query.clearance == nil ? 0 : 3)
    var counter = LineCounter(
      width: BriefReport.pageWidth, labels: writer.wording.rendererLabels)
    let answers = fitted(page.all(), room: min(room, BriefReport.pageLength), &counter) { kept in
      made(kept, counts, full: nil, legend, isWhole: false, writer)
    }
    if query.pages == 1 { return made(answers, counts, full: nil, legend, writer) }
    let all = items.all(most: room)
    let full = fitted(all.items, room: room, &counter) { kept in
      made(answers, counts, full: (kept, all.count), legend, writer)
    }
    return made(answers, counts, full: (full, all.count), legend, writer)
  }

  /// As many items as a document has room for, the most important first.
  private func fitted(
    _ all: [Item], room: Int, _ counter: inout LineCounter, _ document: ([Item]) -> Document
  ) -> [Item] {
    let least = counter.count(document([]))
    var heights: [Int] = []
    for item in all { heights.append(counter.count(document([item])) - least) }
    var left = room - least
    while true {
      let places = BriefReport.places(all, heights, left)
      let kept = places.map { all[$0] }
      // A heading that says how much is shown may take a line more.
      let over = counter.count(document(kept)) - room
      if over <= 0 || places.allSatisfy({ all[$0].rank == 0 }) { return kept }
      left -= over
    }
  }

  /// The places of the items that find room, the most important first and of equals in their order.
  ///
  /// - Parameters:
  ///   - items: what might be shown.
  ///   - heights: the lines that each item takes.
  ///   - room: the lines there are.
  /// - Returns: the places in rising order.
  private static func places(_ items: [Item], _ heights: [Int], _ room: Int) -> [Int] {
    var left = room
    var kept: [Int] = []
    var tried = 0
    for place in items.indices.sorted(by: { (items[$0].rank, $0) < (items[$1].rank, $1) }) {
      if items[place].rank > 0, heights[place] > left {
        // Short lines of less weight may find room where this one does not.
        tried += 1
        if tried > mostTried { break }
        continue
      }
      left -= heights[place]
      kept.append(place)
    }
    return kept.sorted()
  }

  /// So many lines are tried where a page still has room.
  private static let mostTried = 24

  /// - Parameters:
  ///   - answers: the lines of the first page.
  ///   - counts: how many things each section is about.
  ///   - full: the lines of the sections, and how many there are in all; `nil` where there is but one page.
  ///   - legend: what the signs mean; `nil` where there are none.
  ///   - isWhole: whether the command that makes it again ends it; the page of answers is as long
  ///     without it as with it.
  ///   - writer: turns it into words.
  /// - Returns: the document of these lines.
  private func made(
    _ answers: [Item], _ counts: [AnswerPhrase: Int?], full: (kept: [Item], all: Int)?,
    _ legend: Text?, isWhole: Bool = true, _ writer: AnswerWriter
  ) -> Document {
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if hasNobodyToAsk { blocks.append(writer.noPrincipal) }
    blocks += sections(BriefPage.questions, answers, counts, writer)
    if let legend { blocks.append(.paragraph(legend)) }
    if let full {
      blocks.append(.heading(level: 1, writer.phrase(.inFull).inRole(.heading)))
      blocks += sections(BriefPage.questions + [.topicHead], full.kept, counts, writer)
      if full.kept.count < full.all {
        blocks.append(.note(writer.phrase(.leftOut(full.all - full.kept.count))))
      }
    }
    if isWhole, !writer.heads.isEmpty {
      blocks.append(.titled(writer.phrase(.rebuild), .code(rebuilding(writer.names))))
    }
    return Document(
      title: writer.title(.brief, draft.ref.description), language: writer.wording.language,
      direction: writer.wording.direction, blocks: blocks)
  }

  private func sections(
    _ sections: [AnswerPhrase], _ items: [Item], _ counts: [AnswerPhrase: Int?],
    _ writer: AnswerWriter
  ) -> [Block] {
    let shown = Dictionary(grouping: items, by: \.section)
    return sections.enumerated().map { at, section in
      let items = shown[section] ?? []
      var heading = writer.phrase(section)
      if section != .topicHead { heading = Text("\(at + 1). ") + heading }
      if let count = counts[section] ?? nil {
        let told = items.reduce(0) { $0 + $1.things }
        heading += " " + sum(count, told, writer)
      } else if items.isEmpty {
        heading += " (" + writer.phrase(.nothing) + ")"
      }
      if section == .agreed, let only = onlyDeciding {
        heading += writer.dot + writer.phrase(.onlyPrincipal(writer.shortParty(only).plain))
      }
      if section == .whatMoved, let since {
        heading += writer.dot + writer.phrase(.since(since.description))
      }
      return .titled(heading, .list(items.map { ListItem($0.text) }))
    }
  }

  /// How many things a section is about, also those that there was no room for.
  private func sum(_ all: Int, _ shown: Int, _ writer: AnswerWriter) -> Text {
    if all == 0 { return "(" + writer.phrase(.nothing) + ")" }
    if shown == all { return Text("(\(all))") }
    return Text("(\(all)") + writer.semicolon + writer.phrase(.shownOf(shown)) + ")"
  }

  /// The signs that occur.
  private struct Signs {
    var stances: Set<Stance> = []
    var marks: Set<Character> = []
  }

  private func signs() -> Signs {
    let states = contested + landingZone + agreed + topics
    let cells = states.flatMap(\.cells) + whole + stale
    var signs = Signs(stances: Set(cells.map(\.stance)))
    for shift in shifts.shifts {
      signs.stances.formUnion([shift.before.stance, shift.after.stance])
    }
    for cell in cells { signs.marks.formUnion(AnswerWriter.doubts(of: cell)) }
    return signs
  }

  /// What the signs mean that occur; `nil` where none do.
  private func legend(_ signs: Signs, _ writer: AnswerWriter) -> Text? {
    let wording = writer.wording
    var parts = Scale.order.filter(signs.stances.contains).map { writer.stance($0) }
    for mark in CellMark.allCases where signs.marks.contains(mark.rawValue) {
      parts.append(Text("\(mark.rawValue) " + wording[mark.phrase]))
    }
    if !shifts.movements.isEmpty { parts.append(writer.phrase(.stepSign)) }
    if parts.isEmpty { return nil }
    return
      (Text(wording[.label(.legend)]) + writer.colon
      + parts.joined(separator: writer.semicolon)).inRole(.muted)
  }

  /// Every line as a row, for spreadsheets.
  package func sheet(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let rows = BriefItems(report: self, writer: writer).all(most: nil).items.map { item in
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
    if let parties = query.parties { parts.append(writer.few(parties, most: 8)) }
    if let asOf = query.asOf {
      parts.append(Text(writer.wording[.asOf] + " ") + Text.data(asOf.description))
    }
    parts.append(writer.phrase(query.pages == 1 ? .tenAnswersOnly : .tenAnswers))
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
    if query.pages != 3 { words.append("--pages \(query.pages)") }
    if let clearance = query.clearance { words.append("--clearance \(clearance.code)") }
    if let language = names.language { words.append("--lang \(language)") }
    words.append("--known-at \(names.negotiation.headsText)")
    return words.joined(separator: " ")
  }
}
