package import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension PageReport {
  /// The index of silence among the values.
  static let silent = Scale.order.count

  /// The page in a reader's language.
  ///
  /// `remark` says what was left out because of its handling mark.
  package func content(_ names: Names, remark: String?) -> PageContent {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let places = Dictionary(
      statements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let phrases = PagePhrase.allCases.reduce(into: [:]) { $0[$1] = wording[.page($1)] }
    return PageContent(
      title: heading(writer), subtitle: subtitle(writer), language: wording.language,
      direction: wording.direction, labels: wording.rendererLabels,
      words: { phrases[$0] ?? "" }, figures: figures(writer), values: values(wording),
      marks: CellMark.allCases.map { (String($0.rawValue), wording[$0.phrase]) },
      undatedWord: wording[.undated], confirmWord: wording[.toConfirm], staleWord: wording[.stale],
      confirmCount: wording[.confirmCount], staleCount: wording[.staleCount],
      clauseWord: wording[.clause],
      draftWord: wording[.draft], textWord: wording[.text],
      boards: boards.map { content(of: $0, writer, places) }, chosen: chosen,
      firstDay: days.lowerBound, dayCount: days.count, moments: moments(writer),
      statements: statements.map {
        PageContent.Statement(
          day: $0.statement.said.known?.description ?? wording[.undated],
          blocks: $0.blocks(writer.names, before: nil))
      },
      comparisons: comparisons.map { content(of: $0, writer, places) },
      firstComparison: firstComparison, sections: sections(writer),
      footer: footer(writer, remark))
  }

  /// The title of the negotiation; the plan's name if only that is known in the language.
  private func heading(_ writer: AnswerWriter) -> String {
    guard let plan = writer.negotiation.plans[position.draft.plan],
      let name = plan.name.translations[writer.names.language ?? ""]
    else { return title }
    return name
  }

  private func subtitle(_ writer: AnswerWriter) -> Text {
    var parts: [Text] = []
    if let plan = writer.negotiation.plans[position.draft.plan] {
      let heading = heading(writer)
      let other = heading == title ? writer.names.text(plan.name) : title
      if other != heading { parts.append(Text.data(other)) }
    }
    if let asOf = query.asOf {
      parts.append(Text(writer.wording[.asOf] + " ") + Text.data(asOf.description))
    }
    return parts.joined(separator: " · ")
  }

  private func footer(_ writer: AnswerWriter, _ remark: String?) -> [Text] {
    var lines = [
      Text(writer.wording[.page(.madeFrom)] + " ")
        + Text(writer.negotiation.headsText, role: .code, isolate: true)
    ]
    if let remark { lines.append(Text(remark)) }
    return lines
  }

  private func values(_ wording: Wording) -> [PageContent.Value] {
    Scale.order.map {
      PageContent.Value(glyph: Scale.glyph($0), word: wording[.stance($0)], code: $0.code)
    } + [
      PageContent.Value(glyph: Scale.silentGlyph, word: wording[.silent], code: "silent"),
      PageContent.Value(glyph: Scale.wholeGlyph, word: wording[.wholeOnly], code: "whole"),
    ]
  }

  /// The few numbers that show how far the draft is from agreement.
  private func figures(_ writer: AnswerWriter) -> [(value: Int, label: String)] {
    let wording = writer.wording
    let clauses = (value: position.columns.count, label: wording[.clauses])
    let deciding = Deciding(position, in: writer.negotiation, asked: query.parties)
    guard !deciding.isEmpty else {
      let spoken = Set(position.cells.map(\.target)).count
      return [clauses, (position.columns.count - spoken, wording[.page(.unspoken)])]
    }
    let states = DraftStates(position, deciding)
    return [
      clauses, (states.contested.count, wording[.page(.contested)]),
      (states.agreed.count, wording[.page(.agreed)]),
      (states.unspoken.count, wording[.page(.unspoken)]),
    ]
  }

  private func moments(_ writer: AnswerWriter) -> [PageContent.Moment] {
    let drafts = boards.compactMap { board -> PageContent.Moment? in
      guard let day = board.draft.on, days.contains(day.ordinal) else { return nil }
      return PageContent.Moment(
        day: day.ordinal - days.lowerBound, isDraft: true,
        label: writer.wording[.draft] + " " + board.draft.ref.draft.text)
    }
    let rounds = writer.negotiation.rounds.values.compactMap { round -> PageContent.Moment? in
      guard days.contains(round.on.ordinal) else { return nil }
      return PageContent.Moment(
        day: round.on.ordinal - days.lowerBound, isDraft: false,
        label: writer.wording[.round] + " " + (round.place ?? round.id.text))
    }
    return (drafts + rounds).sorted { $0.day < $1.day }
  }

  private func sections(_ writer: AnswerWriter) -> [PageContent.Section] {
    let (names, wording) = (writer.names, writer.wording)
    func section(_ id: String, _ phrase: AnswerPhrase, _ document: Document?)
      -> PageContent.Section
    {
      PageContent.Section(
        id: id, title: wording[.answer(phrase)],
        blocks: document?.blocks ?? [.note(Text(wording[.page(.tooMany)]))])
    }
    return [
      section("shifts", .shifts, shifts?.document(names)),
      section("timeline", .timeline, timeline?.document(names)),
      section(
        "gaps", .gaps,
        withoutCommands(
          gaps.document(names, all: gaps.gaps.count <= 100))),
    ]
  }

  /// The document without commands, which a reader of the page cannot type.
  private func withoutCommands(_ document: Document) -> Document {
    var document = document
    document.blocks = document.blocks.map { block in
      guard case .list(let items, let ordered) = block else { return block }
      return .list(items.map { ListItem($0.text) }, ordered: ordered)
    }
    return document
  }

  // MARK: Boards

  private func content(
    of board: PageBoard, _ writer: AnswerWriter, _ places: [EntryID: Int]
  ) -> PageContent.Board {
    let (names, wording) = (writer.names, writer.wording)
    let rows = board.rows.map { row -> PageContent.Row in
      let ref = board.draft.ref
      switch row.subject {
      case .whole:
        return PageContent.Row(
          number: "", heading: Text(wording[.draftOrPlan]), text: "", language: nil,
          isBackground: true, behind: row.behind)
      case .section(let section):
        let (text, language) = names.body(of: section, in: ref)
        return PageContent.Row(
          number: "", heading: writer.sectionName(section, in: ref), text: text,
          language: language, isBackground: true, behind: row.behind)
      case .clause(let clause):
        let (text, language) = names.body(of: clause, in: ref)
        return PageContent.Row(
          number: clause.number ?? "", heading: names.heading(of: clause, in: ref), text: text,
          language: language, isBackground: false, behind: row.behind)
      }
    }
    let tracks = board.tracks.map { track in
      PageContent.Track(
        row: track.row, column: track.party,
        points: (track.points.filter(\.day.isKnown) + track.points.filter { !$0.day.isKnown })
          .map { point($0, on: board.draft.ref, writer, places) })
    }
    return PageContent.Board(
      id: board.draft.ref.description,
      title: names.title(of: board.draft.ref) ?? board.draft.title ?? "",
      facts: facts(of: board.draft, writer), day: board.draft.on.map { offsetOf($0) }, rows: rows,
      columns: columns(of: board, writer), tracks: tracks)
  }

  private func offsetOf(_ day: Day) -> Int {
    day.isKnown ? day.ordinal - days.lowerBound : days.count - 1
  }

  private func point(
    _ point: CellHistory.Point, on ref: DraftRef, _ writer: AnswerWriter, _ places: [EntryID: Int]
  ) -> PageContent.Point {
    guard let cell = point.cell else {
      return PageContent.Point(
        day: offsetOf(point.day), isUndated: !point.day.isKnown, value: PageReport.silent, worth: 0,
        marks: "",
        statement: -1,
        remark: "")
    }
    let worth: Int =
      switch cell.carry {
      case .own: 0
      case .current: 1
      case .confirm: 2
      case .stale: 3
      }
    var remark: [String] = []
    if let from = cell.inheritedFrom {
      remark.append(writer.wording[.inherited] + " (" + writer.names.name(of: from) + ")")
    }
    if let taken = cell.takenOn, taken != ref, cell.carry != .own {
      let change = cell.textChange.map { ": " + writer.wording[.textChange($0)] } ?? ""
      remark.append(writer.wording[.page(.saidOf)] + " " + taken.description + change)
    }
    return PageContent.Point(
      day: offsetOf(point.day), isUndated: !point.day.isKnown,
      value: Scale.order.firstIndex(of: cell.stance) ?? PageReport.silent,
      worth: worth, marks: CellMarks(cell).text, statement: places[cell.statement.firstEntry] ?? -1,
      remark: remark.joined(separator: writer.wording.comma))
  }

  private func columns(of board: PageBoard, _ writer: AnswerWriter) -> [PageContent.Column] {
    let leftOut = Counting.daysLeftOut(
      of: board.parties, words: board.words, in: writer.negotiation, within: days)
    let memberships = writer.negotiation.memberships.map(\.value)
    return board.parties.enumerated().map { at, party in
      let role = writer.negotiation.parties[party]?.role ?? .observer
      let before = board.parties[..<at]
      let isMember = memberships.contains { $0.party == party && before.contains($0.bloc) }
      return PageContent.Column(
        name: writer.names.name(of: party), group: writer.wording[.role(role)],
        isPrincipal: role == .principal, indent: isMember && role != .principal ? 1 : 0,
        daysLeftOut: (leftOut[party] ?? []).map { range in
          range.lowerBound - days.lowerBound...range.upperBound - days.lowerBound
        })
    }
  }

  private func facts(of draft: Draft, _ writer: AnswerWriter) -> Text {
    var parts: [Text] = []
    if let on = draft.on {
      parts.append(Text(writer.wording[.tabledOn] + " ") + Text.data(on.description))
    }
    if !draft.by.isEmpty {
      parts.append(Text(writer.wording[.tabledBy] + " ") + writer.parties(draft.by))
    }
    if let standing = draft.standing {
      parts.append(Text(writer.wording[.code(.draft(standing))]))
    }
    return parts.joined(separator: " · ")
  }
}
