internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

/// Puts every finding of a brief into one line with its evidence.
struct BriefItems {
  let report: BriefReport
  let writer: AnswerWriter
  private var negotiation: Negotiation { writer.negotiation }

  init(report: BriefReport, writer: AnswerWriter) {
    self.report = report
    self.writer = writer
  }

  /// The lines by section, in the order of reading.
  func all() -> [BriefReport.Item] {
    standing()
      + items(.contested, 8, contested().map(state)) + items(.whatMoved, 3, moved())
      + items(.redLines, 2, redLines()) + items(.landingZone, 2, report.landingZone.map(state))
      + items(.agreed, 2, report.agreed.map(state)) + items(.topicHead, 2, report.topics.map(state))
      + items(.goneStale, 2, stale()) + items(.notKnown, 3, notKnown())
      + items(.toAsk, 4, questions())
  }

  /// The lines of one section, with the rounds in which they go.
  ///
  /// Where room is short each section keeps its first line longest, and one of more weight keeps more.
  private func items(
    _ section: AnswerPhrase, _ weight: Int, _ lines: [Text]
  ) -> [BriefReport.Item] {
    lines.enumerated().map { at, line in
      BriefReport.Item(section: section, text: line, rank: 1 + at * 12 / weight)
    }
  }

  // MARK: Where it stands

  private func standing() -> [BriefReport.Item] {
    let draft = report.draft
    var line = Text.data(draft.ref.description, role: .emphasis)
    if let title = writer.names.title(of: draft.ref) ?? draft.title {
      line += " — " + Text.data(title)
    }
    var facts: [Text] = []
    if let on = draft.on { facts.append(Text.data(on.description)) }
    if !draft.by.isEmpty { facts.append(writer.phrase(.tabled(writer.list(draft.by)))) }
    if let standing = draft.standing { facts.append(writer.phrase(.standing(standing))) }
    facts.append(
      writer.phrase(
        .clauseSums(
          all: draft.clauses.count, contested: report.contested.count,
          reach: report.landingZone.count, agreed: report.agreed.count,
          unspoken: report.unspoken.count)))
    line += ": " + facts.joined(separator: writer.comma)
    if let entry = report.entry { line += " " + writer.evidence(entry) }
    var lines = [line]
    var kin: [Text] = []
    if !draft.after.isEmpty {
      kin.append(writer.phrase(.derivedFrom) + " " + names(draft.after.map(\.text)))
    }
    if !report.followers.isEmpty {
      kin.append(writer.phrase(.followedBy) + " " + names(report.followers.map(\.draft.text)))
    }
    for target in report.whole.map(\.target).uniqued {
      let cells = report.whole.filter { $0.target == target }
      lines.append(
        writer.phrase(.onTheWhole) + " " + writer.matter(target).inRole(.emphasis) + ": "
          + writer.positions(cells, conditions: report.conditions))
    }
    if let round = report.lastRound { lines.append(self.round(round)) }
    if !kin.isEmpty { lines.append(kin.joined(separator: writer.semicolon)) }
    return lines.enumerated().map { at, line in
      BriefReport.Item(section: .whereItStands, text: line, rank: at * 8)
    }
  }

  private func names(_ texts: [String]) -> Text {
    texts.map { Text.data($0) }.joined(separator: writer.comma)
  }

  private func round(_ round: Round) -> Text {
    var line =
      writer.phrase(.lastRound) + ": " + Text.data(round.on.description) + " "
      + Text.data(round.place ?? round.id.text)
    if !round.participants.isEmpty { line += writer.dot + writer.parties(round.participants) }
    if let outcome = round.outcome {
      line += writer.dot + Text.data(outcome.truncated(to: 110))
    }
    if let place = negotiation.rounds.place(of: round.id) {
      line += " " + writer.evidence(negotiation.id(of: place))
    }
    return line
  }

  // MARK: What moved

  /// First what each party moved in all, then the way of each party on each matter: those who decide
  /// first, the longest way first, then the latest.
  private func moved() -> [Text] {
    let shifts = report.shifts
    var lines: [Text] = []
    if !shifts.movements.isEmpty {
      let sorted = shifts.movements.enumerated().sorted {
        (abs($1.element.steps.net), $0.offset) < (abs($0.element.steps.net), $1.offset)
      }.map(\.element)
      var sums = sorted.prefix(BriefItems.mostSums).map { movement in
        writer.party(movement.party) + " " + writer.signed(movement.steps.net)
      }
      if sorted.count > sums.count { sums.append(writer.phrase(.more(sorted.count - sums.count))) }
      lines.append(
        writer.phrase(.net) + " (" + writer.phrase(.toward) + "): "
          + sums.joined(separator: writer.separator(of: sums)))
    }
    return lines + shared(ways()).map(line)
  }

  /// So many parties are told with what they moved in all.
  private static let mostSums = 6

  private func ways() -> [[ShiftReport.Shift]] {
    var ways: [[ShiftReport.Shift]] = []
    var known: [String: Int] = [:]
    for shift in report.shifts.shifts where shift.isChange {
      let key = "\(shift.party) \(shift.matter)"
      // A way is walked on from where it ended; what was said beside it stands apart.
      if let at = known[key], shift.isCounted, ways[at][0].isCounted,
        ways[at].last?.after.stance == shift.before.stance
      {
        ways[at].append(shift)
      } else {
        known[key] = ways.count
        ways.append([shift])
      }
    }
    func weight(_ way: [ShiftReport.Shift]) -> [Int] {
      let first = way[0]
      let size = way.reduce(0) { max($0, abs($1.step ?? 0)) }
      return [
        first.isCounted ? 0 : 1, negotiation.isPrincipal(first.party) ? 0 : 1, -size,
        -(way.last?.after.view.statement.said.last.ordinal ?? 0),
      ]
    }
    return ways.enumerated().sorted { one, other in
      let (mine, theirs) = (weight(one.element), weight(other.element))
      return mine == theirs ? one.offset < other.offset : mine.lexicographicallyPrecedes(theirs)
    }.map(\.element)
  }

  /// Ways of several parties on one matter through the same stances, at the place of the first.
  private func shared(_ ways: [[ShiftReport.Shift]]) -> [[[ShiftReport.Shift]]] {
    var found: [[[ShiftReport.Shift]]] = []
    var place: [String: Int] = [:]
    for way in ways {
      let stances = [way[0].before.stance] + way.map(\.after.stance)
      let key =
        "\(way[0].matter) \(stances) \(way[0].isCounted) "
        + "\(way[0].textChange?.rawValue ?? "") \(way.count { $0.isReversal })"
      if let at = place[key] {
        found[at].append(way)
      } else {
        place[key] = found.count
        found.append([way])
      }
    }
    return found
  }

  /// The stances of one party on one matter, one after the other, where they lead, and the words; or of
  /// several parties that went the same way, with the words of the first.
  private func line(_ ways: [[ShiftReport.Shift]]) -> Text {
    let way = ways[0]
    let first = way[0]
    let last = way[way.count - 1]
    let who =
      ways.count == 1
      ? writer.party(first.party) : writer.few(ways.map { $0[0].party }).inRole(.emphasis)
    var line = who + writer.dot + writer.place(last.after.target) + ": "
    line += writer.stance(first.before.stance, on: first.before.target)
    for shift in way {
      line +=
        writer.wording.arrow + writer.stance(shift.after.stance, on: shift.after.target) + " "
        + writer.names.day(shift.after.view.statement.said)
    }
    if let words = writer.words(last.after.view, width: 70) { line += " " + words }
    var remarks: [Text] = []
    if way.count == 1 {
      remarks.append(report.shifts.meaning(first, writer))
    } else {
      remarks.append(
        writer.phrase(.net) + " " + writer.signed(way.reduce(0) { $0 + ($1.step ?? 0) }))
      let reversals = way.filter(\.isReversal).count
      if reversals > 0 {
        remarks.append(writer.phrase(.reversals) + " " + Text.data(String(reversals)))
      }
    }
    remarks += report.shifts.remarks(first, writer)
    line += writer.semicolon + remarks.joined(separator: writer.comma)
    let entries = ([first.before] + way.map(\.after)).map { $0.view.id.description }
    let rest = ways.count > 1 ? ", +\(ways.count - 1)" : ""
    return line + " " + Text.data("[\(entries.joined(separator: ", "))\(rest)]", role: .muted)
  }

  // MARK: Clauses and topics

  /// Those that most are against first, else in the order of the draft.
  private func contested() -> [MatterState] {
    report.contested.enumerated().sorted {
      ($1.element.against.count, $0.offset) < ($0.element.against.count, $1.offset)
    }.map(\.element)
  }

  private func state(_ state: MatterState) -> Text {
    var line =
      writer.name(of: state.subject, in: report.draft.ref).inRole(.emphasis) + ": "
      + writer.positions(state.cells, silent: state.silent, conditions: report.conditions)
    if !state.alsoAgainst.isEmpty {
      line += writer.dot + writer.phrase(.alsoAgainst) + " " + writer.few(state.alsoAgainst)
    }
    return line
  }

  // MARK: Red lines, stale stances, what is not known, questions

  private func redLines() -> [Text] {
    report.redLines.map { line in
      let names = line.targets.prefix(2).map { writer.place($0) }.joined(separator: writer.comma)
      let rest = line.targets.count - 2
      var text = writer.party(line.party) + ": " + names
      if rest > 0 { text += writer.comma + writer.phrase(.more(rest)) }
      if line.isDropped { text += " (" + writer.phrase(.droppedClause) + ")" }
      if let words = writer.words(line.view, width: 100) { text += ". " + words }
      return text + " " + writer.names.day(line.view.statement.said) + " "
        + writer.evidence(line.view.id)
    }
  }

  /// For each clause, and for what became of its text, who spoke to the words that are gone.
  private func stale() -> [Text] {
    let targets = report.stale.map(\.target).uniqued
    return targets.flatMap { target -> [Text] in
      let cells = report.stale.filter { $0.target == target }
      return cells.map(\.textChange).uniqued.map { change in
        let same = cells.filter { $0.textChange == change }
        var text = writer.matter(target).inRole(.emphasis)
        if let change { text += " (" + Text(writer.wording[.textChange(change)]) + ")" }
        return text + ": " + writer.positions(same, isKnownStale: true)
      }
    }
  }

  private func notKnown() -> [Text] {
    var lines: [Text] = []
    if !report.unspoken.isEmpty {
      let names = report.unspoken.map { writer.shortName(of: .clause($0), in: report.draft.ref) }
      lines.append(
        writer.phrase(.nobodySpoke) + ": " + writer.few(names, most: 5, of: names.count))
    }
    let never = report.lastWords.filter { $0.said == nil }.map(\.party)
    if !never.isEmpty { lines.append(writer.phrase(.neverSpoke) + ": " + writer.few(never)) }
    // The longest silent first.
    let last = report.lastWords.compactMap { word in word.said.map { (word.party, $0) } }
      .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element).map { party, day in
        writer.party(party, role: nil) + " " + Text.data(day.description)
      }
    if !last.isEmpty {
      lines.append(writer.phrase(.silentSince) + ": " + writer.few(last, most: 6, of: last.count))
    }
    let reported = report.gaps.filter { $0.reasons.contains(.reported) }
    if !reported.isEmpty {
      let parties = reported.map(\.party).uniqued.map { party in
        writer.party(party, role: nil) + " (\(reported.filter { $0.party == party }.count))"
      }
      lines.append(
        writer.phrase(.reportedOnly) + ": " + writer.few(parties, most: 6, of: parties.count))
    }
    return lines
  }

  private func questions() -> [Text] {
    GapReport.groups(report.gaps).map { writer.line($0, in: report.draft.ref) }
  }
}
