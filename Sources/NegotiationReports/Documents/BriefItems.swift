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

  func all() -> [BriefReport.Item] {
    standing() + moved()
      + report.contested.map { item(.contested, 1, clause($0)) } + redLines()
      + report.agreed.map { item(.agreed, 1, clause($0)) }
      + report.landingZone.map { item(.landingZone, $0.inFavour.isEmpty ? 3 : 2, clause($0)) }
      + stale() + unspoken() + ask()
  }

  private func item(_ section: AnswerPhrase, _ rank: Int, _ text: Text) -> BriefReport.Item {
    BriefReport.Item(section: section, text: text, rank: rank)
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
    facts.append(writer.phrase(.clauses(draft.clauses.count)))
    line += ": " + facts.joined(separator: writer.comma)
    if let entry = report.entry {
      line += " " + writer.evidence(entry, draft.sources, most: 1)
    }
    var items = [item(.whereItStands, 0, line)]
    var kin: [Text] = []
    if !draft.after.isEmpty {
      kin.append(writer.phrase(.derivedFrom) + " " + names(draft.after.map(\.text)))
    }
    if !report.followers.isEmpty {
      kin.append(writer.phrase(.followedBy) + " " + names(report.followers.map(\.draft.text)))
    }
    if !kin.isEmpty {
      items.append(item(.whereItStands, 2, kin.joined(separator: writer.semicolon)))
    }
    if let round = report.lastRound { items.append(item(.whereItStands, 2, self.round(round))) }
    if !report.whole.isEmpty {
      items.append(
        item(
          .whereItStands, 2,
          writer.phrase(.onTheWhole) + ": "
            + report.whole.map { cell($0) }.joined(separator: writer.semicolon)))
    }
    return items
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
      line += " " + writer.evidence(negotiation.id(of: place), round.sources, most: 1)
    }
    return line
  }

  // MARK: What moved

  private func moved() -> [BriefReport.Item] {
    let shifts = report.shifts
    var items: [BriefReport.Item] = []
    if !shifts.movements.isEmpty {
      let sums = shifts.movements.map { movement in
        writer.party(movement.party) + " " + writer.signed(movement.steps.net)
      }
      items.append(
        item(
          .whatMoved, 1,
          writer.phrase(.net) + " (" + writer.phrase(.toward) + "): "
            + sums.joined(separator: writer.comma)))
    }
    var ways: [[ShiftReport.Shift]] = []
    var known: [String: Int] = [:]
    for shift in shifts.shifts where shift.isChange {
      let key = "\(shift.party) \(shift.matter)"
      // A way is walked on from where it ended; what was said beside it stands apart.
      if let at = known[key], shift.isCounted, ways[at].last?.after.stance == shift.before.stance {
        ways[at].append(shift)
      } else {
        known[key] = ways.count
        ways.append([shift])
      }
    }
    for (at, way) in ways.enumerated() {
      guard let first = way.first else { continue }
      let age = ways.count - at
      let rank =
        !first.isCounted
        ? 7 : !negotiation.isPrincipal(first.party) ? 5 : age <= 3 ? 1 : age <= 10 ? 2 : 4
      items.append(item(.whatMoved, rank, line(way, first)))
    }
    return items
  }

  /// The stances of one party on one matter, one after the other, and where they lead.
  private func line(_ way: [ShiftReport.Shift], _ first: ShiftReport.Shift) -> Text {
    let last = way.last ?? first
    var line = writer.party(first.party) + writer.dot + writer.place(last.after.target) + ": "
    line += writer.stance(first.before.stance, on: first.before.target)
    for shift in way {
      line +=
        writer.wording.arrow + writer.stance(shift.after.stance, on: shift.after.target) + " "
        + writer.names.day(shift.after.view.statement.said)
    }
    var remarks: [Text] = []
    if way.count == 1 {
      remarks.append(report.shifts.meaning(first, writer))
    } else {
      let net = way.reduce(0) { $0 + ($1.step ?? 0) }
      remarks.append(writer.phrase(.net) + " " + writer.signed(net))
      let reversals = way.filter(\.isReversal).count
      if reversals > 0 {
        remarks.append(writer.phrase(.reversals) + " " + Text.data(String(reversals)))
      }
    }
    if way.contains(where: { $0.text == .later }) { remarks.append(writer.phrase(.newDraft)) }
    if first.text == .other && !first.isCounted { remarks.append(writer.phrase(.otherDraft)) }
    line += writer.semicolon + remarks.joined(separator: writer.comma)
    let entries = ([first.before] + way.map(\.after)).map { $0.view.id.description }
    let source = last.after.view.statement.sources.first.map { [$0.text] } ?? []
    let evidence = (entries + source).joined(separator: ", ")
    return line + " " + Text.data("[\(evidence)]", role: .muted)
  }

  // MARK: Clauses

  private func clause(_ state: BriefReport.ClauseState) -> Text {
    var parts: [Text] = []
    func part(_ phrase: AnswerPhrase, _ cells: [Cell]) {
      guard !cells.isEmpty else { return }
      parts.append(
        writer.phrase(phrase) + " " + cells.map { cell($0) }.joined(separator: writer.comma))
    }
    part(.against, state.against)
    part(.inFavour, state.inFavour)
    if !state.others.isEmpty {
      parts.append(state.others.map { cell($0) }.joined(separator: writer.comma))
    }
    if !state.alsoAgainst.isEmpty {
      parts.append(writer.phrase(.alsoAgainst) + " " + writer.parties(state.alsoAgainst))
    }
    if !state.silent.isEmpty {
      parts.append(writer.phrase(.silentNow) + " " + writer.parties(state.silent))
    }
    return name(state.clause) + ": " + parts.joined(separator: writer.semicolon)
  }

  private func name(_ clause: Clause) -> Text {
    writer.clauseName(clause, in: report.draft.ref).inRole(.emphasis)
  }

  /// A stance with its day and evidence; one on words that changed says so, where nothing else does.
  private func cell(_ cell: Cell, isKnownStale: Bool = false) -> Text {
    var text =
      writer.party(cell.party, role: nil) + " " + writer.stance(cell.stance, on: cell.target)
    if cell.inheritedFrom != nil { text += "^" }
    text += " " + writer.names.day(cell.statement.said)
    if !cell.isCurrent && !isKnownStale { text += " (" + writer.phrase(.onEarlierText) + ")" }
    return text + " "
      + writer.evidence(cell.statement.firstEntry, cell.statement.sources, most: 1)
  }

  // MARK: Red lines, stale stances, silence, questions

  private func redLines() -> [BriefReport.Item] {
    report.redLines.map { line in
      let names = line.targets.prefix(2).map { writer.place($0) }.joined(separator: writer.comma)
      let rest = line.targets.count - 2
      var text = writer.party(line.party) + ": " + names
      if rest > 0 { text += writer.comma + writer.phrase(.more(rest)) }
      if line.isDropped { text += " (" + writer.phrase(.droppedClause) + ")" }
      if let words = writer.words(line.view, width: 100) { text += ". " + words }
      text +=
        " " + writer.names.day(line.view.statement.said) + " "
        + writer.evidence(line.view.id, line.view.statement.sources, most: 1)
      let rank = line.isPrincipal ? (line.isDropped ? 3 : 1) : line.isDropped ? 7 : 5
      return item(.redLines, rank, text)
    }
  }

  private func stale() -> [BriefReport.Item] {
    report.stale.map { stale in
      guard case .clause(let ref, let id) = stale.target,
        let clause = negotiation.clause(id, in: ref)
      else { return item(.goneStale, 6, cell(stale, isKnownStale: true)) }
      var text = name(clause) + ": " + cell(stale, isKnownStale: true)
      if let change = stale.textChange {
        text += writer.comma + Text(writer.wording[.textChange(change)])
      }
      if let taken = stale.takenOn {
        text +=
          " (" + Text.data(taken.draft.text) + writer.wording.arrow
          + Text.data(ref.draft.text) + ")"
      }
      return item(.goneStale, negotiation.isPrincipal(stale.party) ? 2 : 6, text)
    }
  }

  private func unspoken() -> [BriefReport.Item] {
    guard !report.unspoken.isEmpty else { return [] }
    let names = report.unspoken.map { writer.clauseName($0, in: report.draft.ref) }
    return [item(.nobodySpoke, 1, names.joined(separator: writer.comma))]
  }

  private func ask() -> [BriefReport.Item] {
    report.gaps.enumerated().map { at, gap in
      var text =
        writer.party(gap.party) + ": " + writer.clauseName(gap.clause, in: report.draft.ref)
      text += ": " + writer.reasons(gap)
      if let held = gap.held {
        text +=
          writer.comma + writer.stance(held.stance) + " " + writer.names.day(held.said) + " "
          + writer.evidence(held.entry, held.sources, most: 1)
      }
      text += writer.elsewhere(gap)
      return item(.toAsk, at < 2 ? 0 : at < 5 ? 1 : at < 10 ? 4 : 8, text)
    }
  }
}
