internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation

/// Puts every finding of a brief into one line with its evidence.
///
/// Of a section only as many lines are made as could be shown: there may be a hundred thousand questions.
struct BriefItems {
  let report: BriefReport
  let writer: AnswerWriter
  let moves: BriefMoves
  let offers: [BriefReport.Offer]
  /// Gaps that are told in one line.
  let questions: [GapReport.Group]
  private var negotiation: Negotiation { writer.negotiation }

  init(report: BriefReport, writer: AnswerWriter) {
    self.report = report
    self.writer = writer
    moves = BriefMoves(report: report, writer: writer)
    offers = report.offers
    questions = GapReport.groups(report.gaps)
  }

  /// The lines of all sections.
  struct All {
    /// By section, in the order in which sections and lines are read.
    var items: [BriefReport.Item] = []
    /// How many there are, also those that were not made.
    var count = 0
  }

  /// - `most`: how many lines of a section are made; `nil` makes all.
  func all(most: Int?) -> All {
    var all = All()
    // Where room is short each section keeps its first line longest, and one of more weight keeps more.
    func add<Thing>(
      _ section: AnswerPhrase, weight: Int, _ things: [Thing], _ line: (Thing) -> BriefLine
    ) {
      all.count += things.count
      for (at, thing) in things.prefix(most ?? .max).enumerated() {
        let line = line(thing)
        all.items.append(
          BriefReport.Item(
            section: section, text: line.text, things: line.things, rank: 1 + at * 12 / weight))
      }
    }
    for (at, line) in standing().enumerated() {
      all.count += 1
      all.items.append(
        BriefReport.Item(section: .whereItStands, text: line, things: 0, rank: at * 8))
    }
    add(.contested, weight: 8, contested(), state)
    add(.whatMoved, weight: 3, moves.shared(), moves.line)
    if let sums = moves.sums() { add(.whatMoved, weight: 3, [sums]) { $0 } }
    add(.redLines, weight: 2, report.redLines, line)
    add(.offers, weight: 4, offerParts(), line)
    add(.agreed, weight: 2, report.agreed, state)
    add(.landingZone, weight: 2, report.landingZone, state)
    add(.goneStale, weight: 2, staleParts(), line)
    add(.notKnown, weight: 3, notKnown()) { $0 }
    add(.toAsk, weight: 4, questions) { group in
      BriefLine(writer.line(group, in: report.draft.ref), things: group.gaps.count)
    }
    add(.topicHead, weight: 2, report.topics, state)
    return all
  }

  // MARK: Where it stands

  /// The draft, since when and by whom it is tabled, and how its clauses stand.
  ///
  /// - width: the title is cut so that the numbers behind it fit.
  func draftLine(width: Int? = nil) -> Text {
    let draft = report.draft
    var facts: [Text] = []
    if let on = draft.on { facts.append(writer.phrase(.since(on.description))) }
    if !draft.by.isEmpty { facts.append(writer.phrase(.tabled(writer.list(draft.by)))) }
    if let standing = draft.standing { facts.append(writer.phrase(.standing(standing))) }
    facts.append(
      writer.phrase(
        .clauseSums(
          all: draft.clauses.count, contested: report.contested.count,
          reach: report.landingZone.count, agreed: report.agreed.count,
          unspoken: report.unspoken.count)))
    let sums = writer.colon + facts.joined(separator: writer.comma)
    var line =
      Text(writer.wording[.draft] + " ") + Text.data(draft.ref.description, role: .emphasis)
    if let title = writer.names.title(of: draft.ref) ?? draft.title {
      let room = width.map { $0 - line.plain.displayWidth - sums.plain.displayWidth - 3 }
      line += " — " + Text.data(title).truncated(to: max(room ?? .max, 12))
    }
    return line + sums
  }

  private func standing() -> [Text] {
    var line = draftLine()
    if let entry = report.entry { line += " " + writer.evidence(entry) }
    var lines = [line]
    for target in report.whole.map(\.target).uniqued {
      let cells = report.whole.filter { $0.target == target }
      lines.append(
        writer.phrase(.onTheWhole) + " " + writer.matter(target).inRole(.emphasis) + writer.colon
          + writer.positions(cells, conditions: report.conditions))
    }
    if let round = report.lastRound { lines.append(self.round(round)) }
    if let kin = kin() { lines.append(kin) }
    if let others = onOtherDrafts() { lines.append(others) }
    if let dropped = dropped() { lines.append(dropped) }
    return lines
  }

  /// The drafts before this one and those after it.
  private func kin() -> Text? {
    var kin: [Text] = []
    if !report.draft.after.isEmpty {
      let names = report.draft.after.map { Text.data($0.text) }
      kin.append(writer.phrase(.derivedFrom) + " " + writer.few(names, most: 6, of: names.count))
    }
    if let followers { kin.append(followers) }
    return kin.isEmpty ? nil : kin.joined(separator: writer.semicolon)
  }

  /// Where nobody spoke to this draft: how much was said on others of the plan.
  func onOtherDrafts() -> Text? {
    writer.onOtherDrafts(report.onOtherDrafts, besides: report.draft.ref, command: "brief")
  }

  /// How many stances are on clauses that are not in this draft; `nil` where none are.
  func dropped() -> Text? {
    if report.dropped.isEmpty { return nil }
    let targets = report.dropped.map(\.target).uniqued
    let names = targets.prefix(4).map { writer.place($0, from: report.draft.ref) }
    return Text(writer.wording[.dropped(report.dropped.count)]) + writer.colon
      + writer.few(names, most: 4, of: targets.count)
  }

  /// The drafts after this one, with their day and author.
  var followers: Text? {
    let refs = report.followers.isEmpty ? report.later : report.followers
    if refs.isEmpty { return nil }
    let names = refs.prefix(4).map { ref in
      var name = Text.data(ref.draft.text)
      guard let draft = negotiation.drafts[ref] else { return name }
      if let on = draft.on { name += " " + Text.data(on.description) }
      if !draft.by.isEmpty { name += " (" + writer.few(draft.by) + ")" }
      return name
    }
    return writer.phrase(report.followers.isEmpty ? .laterDrafts : .followedBy) + " "
      + writer.few(names, most: 4, of: refs.count)
  }

  private func round(_ round: Round) -> Text {
    var line =
      writer.phrase(.lastRound) + writer.colon + Text.data(round.on.description) + " "
      + Text.data(round.place ?? round.id.text)
    if !round.participants.isEmpty { line += writer.dot + writer.few(round.participants) }
    if let outcome = round.outcome {
      line += writer.dot + writer.asRecorded(outcome.truncatedAtWord(to: 110), of: outcome)
    }
    if let place = negotiation.rounds.place(of: round.id) {
      line += " " + writer.evidence(negotiation.id(of: place))
    }
    return line
  }

  // MARK: Clauses and topics

  /// Those on which parties are divided first, then those that all who spoke are against; of each kind
  /// those that most are against, else in the order of the draft.
  func contested() -> [MatterState] {
    func key(_ state: MatterState, _ at: Int) -> (Int, Int, Int) {
      let isDivided = !state.inFavour.isEmpty || !state.others.isEmpty
      return (isDivided ? 0 : 1, -state.against.count, at)
    }
    return report.contested.enumerated()
      .sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }.map(\.element)
  }

  private func state(_ state: MatterState) -> BriefLine {
    var line =
      writer.name(of: state.subject, in: report.draft.ref).inRole(.emphasis) + writer.colon
      + writer.positions(state.cells, silent: state.silent, conditions: report.conditions)
    if !state.alsoAgainst.isEmpty {
      line += writer.dot + writer.phrase(.alsoAgainst) + " " + writer.few(state.alsoAgainst)
    }
    return BriefLine(line)
  }

  // MARK: Red lines, what each would accept

  private func line(_ line: BriefReport.RedLine) -> BriefLine {
    var text = redLine(line)
    if let words = writer.words(line.view, width: 100) { text += writer.colon + words }
    text += " " + writer.names.day(line.view.statement.said) + " "
    return BriefLine(text + writer.evidence(line.view.id))
  }

  /// Whose red line it is, and on what.
  func redLine(_ line: BriefReport.RedLine) -> Text {
    let names = line.targets.prefix(2).map { writer.place($0, from: report.draft.ref) }
      .joined(separator: writer.comma)
    let rest = line.targets.count - 2
    var text = writer.party(line.party) + writer.dot + names
    if rest > 0 { text += writer.comma + writer.phrase(.more(rest)) }
    if line.isDropped { text += writer.comma + writer.phrase(.droppedClause) }
    if let draft = line.saidOn {
      let name = draft.plan == report.draft.ref.plan ? draft.draft.text : draft.description
      text += " (" + writer.phrase(.onDraft(name)) + ")"
    }
    if let since = line.since {
      text +=
        writer.comma + writer.phrase(.sinceThen) + " " + writer.stance(since.said.stance) + " "
        + writer.names.day(since.said.said)
      if let draft = since.target.draft, draft != report.draft.ref {
        text += " (" + writer.phrase(.onDraft(draft.draft.text)) + ")"
      }
    }
    return text
  }

  /// A matter, cut where its name is long.
  func short(_ target: Target) -> Text {
    writer.place(target, from: report.draft.ref).truncated(to: 60)
  }

  /// What a party accepts as it is, or one stance with its condition.
  private enum OfferPart {
    case accepted(PartyID, [Cell])
    case conditional(Cell)
  }

  /// For each party what it accepts as it is, then a line for each stance with a condition.
  private func offerParts() -> [OfferPart] {
    offers.flatMap { offer in
      (offer.accepted.isEmpty ? [] : [.accepted(offer.party, offer.accepted)])
        + offer.conditional.map { .conditional($0) }
    }
  }

  private func line(_ part: OfferPart) -> BriefLine {
    switch part {
    case .accepted(let party, let cells):
      let names = cells.prefix(12).map { cell in
        writer.matter(cell.target) + Text(AnswerWriter.doubts(of: cell))
      }
      return BriefLine(
        writer.party(party) + writer.dot + writer.stance(.accept) + writer.colon
          + writer.few(names, most: 12, of: cells.count), things: names.count)
    case .conditional(let cell):
      let first = cell.statement.firstEntry
      var line =
        writer.party(cell.party) + writer.dot
        + writer.stance(.conditional, marks: AnswerWriter.doubts(of: cell)) + writer.colon
        + writer.matter(cell.target).inRole(.emphasis)
      if let conditions = report.conditions[first], !conditions.isEmpty {
        line += writer.colon + writer.condition(conditions, width: 300)
      }
      return BriefLine(
        line + " " + writer.names.day(cell.statement.said) + " " + writer.evidence(first))
    }
  }

  // MARK: Stale stances, what is not known, questions

  /// For each clause, and for what became of its text, who spoke to the words that are gone.
  private func staleParts() -> [[Cell]] {
    BriefItems.byTarget(report.stale).flatMap { _, cells in
      cells.map(\.textChange).uniqued.map { change in cells.filter { $0.textChange == change } }
    }
  }

  private func line(_ cells: [Cell]) -> BriefLine {
    var text = writer.matter(cells[0].target).inRole(.emphasis)
    if let change = cells[0].textChange {
      text += " (" + Text(writer.wording[.textChange(change)]) + ")"
    }
    return BriefLine(
      text + writer.colon + writer.positions(cells, isKnownStale: true), things: cells.count)
  }

  /// Cells of one target together, at the place of the first.
  static func byTarget(_ cells: [Cell]) -> [(target: Target, cells: [Cell])] {
    let groups = Dictionary(grouping: cells, by: \.target)
    return cells.map(\.target).uniqued.map { ($0, groups[$0] ?? []) }
  }

  func notKnown() -> [BriefLine] {
    var lines: [Text] = []
    if !report.unspoken.isEmpty {
      let names = report.unspoken.prefix(5).map {
        writer.shortName(of: .clause($0), in: report.draft.ref)
      }
      lines.append(
        writer.phrase(.nobodySpoke) + writer.colon
          + writer.few(names, most: 5, of: report.unspoken.count))
    }
    // What a party withdrew, or said on another draft, it has said.
    var elsewhere: [PartyID: Day] = [:]
    for gap in report.gaps {
      guard let day = gap.elsewhere?.said.said, day.isKnown else { continue }
      elsewhere[gap.party] = max(elsewhere[gap.party] ?? day, day)
    }
    let words = report.lastWords.map { (party: $0.party, said: $0.said ?? elsewhere[$0.party]) }
    let never = words.filter { $0.said == nil }.map(\.party)
    if !never.isEmpty {
      lines.append(writer.phrase(.neverSpoke) + writer.colon + writer.few(never))
    }
    let reported = report.gaps.filter { $0.reasons.contains(.reported) }
    if !reported.isEmpty {
      let byParty = Dictionary(grouping: reported, by: \.party)
      let parties = reported.map(\.party).uniqued.map { party in
        let gaps = byParty[party] ?? []
        let names = gaps.prefix(3).map { writer.place($0.target, from: report.draft.ref) }
        return writer.shortParty(party) + " (" + writer.few(names, most: 3, of: gaps.count) + ")"
      }
      lines.append(
        writer.phrase(.reportedOnly) + writer.colon
          + writer.few(parties, most: 6, of: parties.count))
    }
    // The longest silent first.
    let last = words.compactMap { word in word.said.map { (word.party, $0) } }
      .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element).map { party, day in
        writer.shortParty(party) + " " + Text.data(day.description)
      }
    if !last.isEmpty {
      lines.append(
        writer.phrase(.silentSince) + writer.colon + writer.few(last, most: 6, of: last.count))
    }
    return lines.map { BriefLine($0) }
  }
}
