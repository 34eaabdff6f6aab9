internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// The first page of a brief: one answer to each of ten questions, in as few lines as it takes.
///
/// What is told here is told again in the section of the same number, with its evidence.
struct BriefPage {
  let items: BriefItems
  private var report: BriefReport { items.report }
  private var writer: AnswerWriter { items.writer }

  /// The questions in their order, by the words of their headings.
  static let questions: [AnswerPhrase] = [
    .whereItStands, .contested, .whatMoved, .redLines, .offers, .agreed, .landingZone, .goneStale,
    .notKnown, .toAsk,
  ]

  /// Three lines of 78 columns at most, with what breaking them takes.
  private static let lineWidth = 190
  /// Two such lines, for what ends in words or reasons.
  private static let shortWidth = 152
  /// The line that tells of the draft.
  private static let draftWidth = 220
  /// Three lines and some more, for lists of several things.
  private static let listWidth = 214
  /// No more lines of one answer could be shown.
  private static let mostLines = 60
  /// So many columns are left to quoted words.
  private static let wordWidth = 60

  /// How many things each question is about; `nil` where there is nothing to count.
  func counts() -> [AnswerPhrase: Int?] {
    [
      .contested: report.contested.count, .whatMoved: BriefMoves.count(report),
      .redLines: report.redLines.count,
      .offers: items.offers.reduce(0) { $0 + $1.accepted.count + $1.conditional.count },
      .agreed: report.agreed.count, .landingZone: report.landingZone.count,
      .goneStale: report.stale.count, .toAsk: report.gaps.count,
      .topicHead: report.topics.count,
    ]
  }

  func all() -> [BriefReport.Item] {
    let answers: [(AnswerPhrase, Double, [BriefLine])] = [
      (.whereItStands, 2.5, standing()), (.contested, 8, contested()), (.whatMoved, 6, moves()),
      (.redLines, 2.5, redLines()), (.offers, 6, offers()), (.agreed, 1, agreed()),
      (.landingZone, 1, withinReach()), (.goneStale, 1, stale()),
      (.notKnown, 2, items.notKnown().map { cut($0) }), (.toAsk, 3, questions()),
    ]
    return answers.flatMap { question, weight, lines in
      lines.enumerated().map { at, line in
        BriefReport.Item(
          section: question, text: line.text, things: line.things,
          rank: line.stays ? 1 : BriefPage.rank(at, weight))
      }
    }
  }

  /// Each question keeps its first lines longest, one of more weight more of them.
  private static func rank(_ at: Int, _ weight: Double) -> Int {
    if weight >= 6, at < 2 { return 1 }
    let kept = weight >= 8 ? 6 : 3
    if at < kept { return min(1 + at, weight >= 8 ? 2 : 3) }
    return 3 + Int((Double((at - kept + 1) * 6) / weight).rounded(.up))
  }

  // MARK: One question each

  private func standing() -> [BriefLine] {
    var lines = [items.draftLine(width: BriefPage.draftWidth)]
    if let others = items.onOtherDrafts() { lines.append(others) }
    if let followers = items.followers { lines.append(followers) }
    for (target, cells) in BriefItems.byTarget(report.whole).prefix(2) {
      lines.append(
        writer.phrase(.onTheWhole) + " " + writer.matter(target) + writer.colon
          + writer.positions(cells, detail: .names))
    }
    if let round = report.lastRound {
      lines.append(
        writer.phrase(.lastRound) + writer.colon + Text.data(round.on.description) + " "
          + Text.data(round.place ?? round.id.text))
    }
    if let dropped = items.dropped() { lines.append(dropped) }
    return lines.enumerated().map { at, line in
      BriefLine(at == 0 ? line : line.truncated(to: BriefPage.draftWidth), things: 0)
    }
  }

  private func contested() -> [BriefLine] {
    var lines = items.contested().prefix(BriefPage.mostLines).map {
      BriefLine(line($0))
    }
    let topics = report.topics.filter { !$0.against.isEmpty }
    if !topics.isEmpty {
      let names = topics.map { writer.shortName(of: $0.subject, in: report.draft.ref) }
      let sums = AnswerPhrase.topicSums(all: report.topics.count, contested: topics.count)
      // The line that tells of topics outlives those of the last clauses.
      lines.insert(
        BriefLine(
          writer.phrase(sums) + writer.colon + writer.few(names, most: 4, of: names.count),
          things: 0),
        at: min(lines.count, 5))
    }
    return lines.map { cut($0) }
  }

  private func moves() -> [BriefLine] {
    let moves = items.moves
    var lines = moves.shared().filter { $0[0][0].isCounted }.prefix(BriefPage.mostLines).map {
      ways in
      BriefLine(
        writer.few(ways.map { $0[0].party }).inRole(.emphasis) + writer.dot
          + moves.way(ways[0], width: BriefPage.wordWidth, isShort: true),
        things: ways.reduce(0) { $0 + $1.count })
    }
    if let sums = moves.sums() { lines.append(sums) }
    let uncounted = report.shifts.shifts.count { $0.isChange && !$0.isCounted }
    if uncounted > 0 {
      lines.append(BriefLine(writer.phrase(.notCounted(uncounted)), things: 0))
    }
    return lines.map { cut($0) }
  }

  private func redLines() -> [BriefLine] {
    report.redLines.prefix(BriefPage.mostLines).map { line in
      var text = items.redLine(line)
      if let words = writer.words(line.view, width: BriefPage.wordWidth) {
        text += writer.colon + words
      }
      return cut(BriefLine(text), to: BriefPage.shortWidth)
    }
  }

  /// Parties that would accept the same on the same conditions share a line.
  private func offers() -> [BriefLine] {
    var groups: [(offer: BriefReport.Offer, parties: [PartyID])] = []
    var place: [String: Int] = [:]
    for offer in items.offers {
      let conditional = offer.conditional.map { cell in
        "\(cell.target) \(report.conditions[cell.statement.firstEntry] ?? [])"
          + AnswerWriter.doubts(of: cell)
      }
      let accepted = offer.accepted.map { "\($0.target)" + AnswerWriter.doubts(of: $0) }
      let key = "\(accepted) \(conditional)"
      let at = place[key] ?? groups.count
      if at == groups.count {
        place[key] = at
        groups.append((offer, []))
      }
      groups[at].parties.append(offer.party)
    }
    return groups.prefix(BriefPage.mostLines).map { group in
      let offer = group.offer
      var parts: [BriefLine] = offer.conditional.prefix(BriefPage.mostLines).map { cell in
        var text = items.short(cell.target) + Text(AnswerWriter.doubts(of: cell))
        if let conditions = report.conditions[cell.statement.firstEntry], !conditions.isEmpty {
          text += " (" + writer.condition(conditions, width: 70) + ")"
        }
        return BriefLine(text, things: group.parties.count)
      }
      var lead = writer.few(group.parties).inRole(.emphasis) + writer.colon
      if !offer.accepted.isEmpty {
        let names = offer.accepted.prefix(3).map { cell in
          items.short(cell.target) + Text(AnswerWriter.doubts(of: cell))
        }
        lead += writer.stance(.accept) + " " + writer.few(names, most: 3, of: offer.accepted.count)
        if !parts.isEmpty { lead += writer.dot }
      }
      if let first = parts.first {
        parts[0] = BriefLine(
          writer.stance(.conditional) + " " + first.text, things: first.things)
      }
      return list(
        parts, of: offer.conditional.count, after: lead,
        told: min(3, offer.accepted.count) * group.parties.count, separator: writer.semicolon)
    }
  }

  private func agreed() -> [BriefLine] {
    let names = report.agreed.prefix(BriefPage.mostLines).map { state in
      BriefLine(writer.shortName(of: state.subject, in: report.draft.ref))
    }
    return names.isEmpty ? [] : [list(names, of: report.agreed.count, separator: writer.comma)]
  }

  /// Who spoke, and who never did.
  private func withinReach() -> [BriefLine] {
    let states = report.landingZone.prefix(BriefPage.mostLines).map { state in
      BriefLine(
        writer.shortName(of: state.subject, in: report.draft.ref) + writer.colon
          + writer.positions(state.cells, silent: state.silent, detail: .signs))
    }
    return states.isEmpty
      ? [] : [list(states, of: report.landingZone.count, separator: writer.semicolon)]
  }

  /// Those who decide by name, the others by their number.
  private func stale() -> [BriefLine] {
    let deciding = report.stale.filter { report.decides($0.party) }
    let others = report.stale.count - deciding.count
    let targets = BriefItems.byTarget(deciding)
    let stances = targets.prefix(BriefPage.mostLines).map { target, cells in
      BriefLine(
        items.short(target) + writer.colon + writer.positions(cells, detail: .signs),
        things: cells.count)
    }
    let rest = BriefLine(writer.phrase(.ofOthers(others)), things: others)
    if stances.isEmpty { return others == 0 ? [] : [rest] }
    let named = list(stances, of: targets.count, separator: writer.semicolon)
    if others == 0 { return [named] }
    return [
      BriefLine(named.text + writer.semicolon + rest.text, things: named.things + others)
    ]
  }

  private func questions() -> [BriefLine] {
    items.questions.prefix(BriefPage.mostLines).map { group in
      cut(
        BriefLine(
          writer.line(group, in: report.draft.ref, isShort: true), things: group.gaps.count),
        to: BriefPage.shortWidth)
    }
  }

  // MARK: Lines

  private func line(_ state: MatterState) -> Text {
    writer.shortName(of: state.subject, in: report.draft.ref) + writer.colon
      + writer.positions(state.cells, silent: state.silent, detail: .names)
  }

  private func cut(_ line: BriefLine, to width: Int = lineWidth) -> BriefLine {
    BriefLine(
      line.text.truncated(to: width), things: line.things, stays: line.stays)
  }

  /// As many things as there is room for, and the number of the rest.
  private func list(
    _ things: [BriefLine], of all: Int, after lead: Text = Text(), told: Int = 0, separator: Text
  ) -> BriefLine {
    var text = lead
    var told = told
    var room = BriefPage.listWidth - lead.plain.displayWidth
    var shown = 0
    for thing in things {
      let next = (shown == 0 ? Text() : separator) + thing.text
      room -= next.plain.displayWidth
      if shown > 0 && room < 0 { break }
      text += next
      told += thing.things
      shown += 1
    }
    if shown < all { text += " " + writer.phrase(.more(all - shown)) }
    return BriefLine(text.truncated(to: BriefPage.listWidth + 24), things: told)
  }
}
