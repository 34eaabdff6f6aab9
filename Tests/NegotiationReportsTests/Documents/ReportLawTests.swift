import NegotiationAnswers
import NegotiationModel
import NegotiationReports
import Presentation
import TestSupport
import Testing
import TextComparison

/// Matrix, brief, gaps, shifts, agreement, page and CSV of one negotiation say the same.
///
/// Over random logs each number that two of them give is compared.
struct ReportLawTests {
  private struct Story {
    let negotiation: Negotiation
    let draft: Draft
    let asOf: Day?
    let position: Position
    let read: EvidenceReader
    var principals: [PartyID] {
      position.counting.parties.filter { negotiation.parties[$0]?.role == .principal }
    }
  }

  private static func stories(_ seed: UInt64) throws -> [Story] {
    let entries = RandomLog.plainEntries(260, seed: seed)
    let negotiation = Negotiation(folding: entries)
    let byName = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    let last = try #require(negotiation.lastDay)
    let days: [Day?] = [nil, last, Day(ordinal: last.ordinal - 40)]
    return try negotiation.drafts.values.flatMap { draft in
      try days.map { day in
        let query = PositionQuery(draft: draft.ref, asOf: day)
        return Story(
          negotiation: negotiation, draft: draft, asOf: day,
          position: try #require(negotiation.position(query)), read: { byName[$0] })
      }
    }
  }

  private func brief(_ story: Story) throws -> BriefReport {
    let query = BriefReport.Query(asOf: story.asOf, since: Day(packed: 1900_01_01))
    let position = try #require(story.negotiation.position(query.position(on: story.draft.ref)))
    return try BriefReport(
      position, of: story.negotiation, draft: story.draft, query: query, read: story.read,
      commandText: { _ in "" })
  }

  private func gaps(_ story: Story) throws -> [GapReport.Gap] {
    let query = GapReport.Query(asOf: story.asOf)
    let position = try #require(story.negotiation.position(query.position(on: story.draft.ref)))
    return GapReport(position, of: story.negotiation, draft: story.draft, query: query).gaps
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func
    `the sums of the matrix are those of the agreement, and do not depend on the clauses asked for`(
      seed: UInt64
    ) throws
  {
    for story in try Self.stories(seed) {
      let position = story.position
      let agreement = AgreementReport(
        position, of: story.negotiation, options: AgreementReport.Options(), asOf: story.asOf,
        knownAt: nil)
      for (column, tally) in zip(agreement.columns, position.tallies) {
        #expect(
          column.counts == [.accept, .conditional, .open, .object, .reject].map { tally[$0] })
        #expect(column.silent == tally.silent)
        #expect(column.leftOut == tally.confirm + tally.stale)
        #expect(
          column.n + column.silent + column.leftOut + tally[.unconcerned]
            == position.counting.parties.count)
      }
      let half = position.columns.enumerated().filter { $0.offset % 2 == 0 }.map(\.element.id)
      let query = PositionQuery(draft: story.draft.ref, asOf: story.asOf, clauses: half)
      let part = try #require(story.negotiation.position(query))
      #expect(part.counting.parties == position.counting.parties)
      let whole = Dictionary(
        uniqueKeysWithValues: zip(position.columns.map(\.id), position.tallies))
      for (clause, tally) in zip(part.columns, part.tallies) { #expect(tally == whole[clause.id]) }
      #expect(
        part.cells.map { Scene.text($0) }
          == position.cells.filter { cell in
            half.contains { .clause(story.draft.ref, $0) == cell.target }
          }
          .map { Scene.text($0) })
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the brief shares out the clauses as the cells of the matrix have it`(seed: UInt64) throws {
    for story in try Self.stories(seed) {
      let brief = try brief(story)
      let position = story.position
      let states = brief.contested + brief.landingZone + brief.agreed
      #expect(states.count + brief.unspoken.count == position.columns.count)
      for state in states {
        let cells = position.cells.filter {
          $0.target == state.target && story.negotiation.isPrincipal($0.party)
        }
        #expect(
          state.cells.map { Scene.text($0) }.sorted() == cells.map { Scene.text($0) }.sorted())
        let heard = Set(cells.map(\.party))
        #expect(state.silent == story.principals.filter { !heard.contains($0) })
        #expect(state.against.isEmpty == !cells.contains { ($0.stance.value ?? 0) < 0 })
      }
      for state in brief.agreed {
        #expect(
          state.cells.allSatisfy {
            $0.isCurrent && ($0.stance == .accept || $0.stance == .unconcerned)
          })
      }
      let drawn = (position.cells + position.whole).filter {
        $0.statement.isRedLine && $0.inheritedFrom == nil
      }
      let told = Set(brief.redLines.filter { !$0.isDropped }.flatMap(\.targets))
      #expect(drawn.allSatisfy { told.contains($0.target) })
      #expect(
        brief.stale.map { Scene.text($0) }.sorted()
          == position.cells.filter { !$0.isCurrent && $0.inheritedFrom == nil }.map {
            Scene.text($0)
          }
          .sorted())
    }
  }

  /// Whichever draft is asked about, a red line stands where the party's latest word on the matter is one.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the briefs of two drafts tell the same red lines`(seed: UInt64) throws {
    var stood = 0
    for story in try Self.stories(seed) {
      let threads = ClauseThreads(story.negotiation, asOf: story.asOf)
      var latest: [ClauseThreads.Thread: [PartyID: StanceRecord]] = [:]
      let said = story.negotiation.stances.filter {
        $0.stands(by: story.asOf) && $0.target.plan == story.draft.ref.plan
      }
      for record in said {
        let thread = threads.thread(of: record)
        let before = latest[thread]?[record.party]
        if before.map({ record.isLater(than: $0) }) ?? true {
          latest[thread, default: [:]][record.party] = record
        }
      }
      let lines = try brief(story).redLines
      // Words on several matters that are one on this draft are weighed together.
      let isMixed = Set(
        (story.position.cells + story.position.whole).flatMap { cell in
          var mixed = [threads.thread(of: cell.statement)]
          if case .clause(let ref, let clause) = cell.target {
            mixed += [threads.thread(of: clause, in: ref)].compactMap { $0 }
          }
          if case .clause(let ref, let clause) = cell.target {
            let isOne = Set(mixed).count == 1 && threads.thread(of: clause, in: ref) != nil
            return isOne ? [] : mixed
          }
          if cell.target == cell.statement.target { return [] }
          return mixed + said.filter { $0.target == cell.target }.map(threads.thread(of:))
        })
      for (thread, words) in latest where !isMixed.contains(thread) {
        for (party, record) in words {
          let told = lines.filter { line in
            line.party == party && line.since == nil
              && line.targets.contains { target in
                if target == record.target { return true }
                guard case .clause(let ref, let clause) = target else { return false }
                return threads.thread(of: clause, in: ref) == thread
              }
          }
          if record.isRedLine { stood += 1 }
          #expect(told.isEmpty == !record.isRedLine, "\(story.draft.ref) \(record.entry)")
        }
      }
    }
    #expect(stood > 0)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `gaps name the silent of the brief and the marks of the matrix`(seed: UInt64) throws {
    for story in try Self.stories(seed) {
      let (brief, gaps) = (try brief(story), try gaps(story))
      let never = gaps.filter { $0.reasons == [.never] }.map { "\($0.party) \($0.target)" }
      var silent: [String] = []
      for state in brief.contested + brief.landingZone + brief.agreed {
        silent += state.silent.map { "\($0) \(state.target)" }
      }
      for clause in brief.unspoken {
        silent += story.principals.map { "\($0) \(Target.clause(story.draft.ref, clause.id))" }
      }
      #expect(never.sorted() == silent.sorted())
      let marked = story.position.cells.filter {
        $0.isContradicted && $0.inheritedFrom == nil && $0.party != Statement.participant
      }
      let contradicted = gaps.filter { gap in
        gap.cell?.inheritedFrom == nil
          && gap.reasons.contains { if case .contradicted = $0 { true } else { false } }
      }
      #expect(
        contradicted.map { "\($0.party) \($0.target)" }.sorted()
          == marked.map { "\($0.party) \($0.target)" }.sorted())
      for gap in gaps {
        let blocs = story.negotiation.blocs(
          of: gap.party, on: story.asOf ?? story.negotiation.lastDay)
        #expect(Set(gap.contestedBy).isDisjoint(with: blocs + [gap.party]))
      }
      let questions = gaps.filter { $0.isQuestionOfPrincipal(in: story.negotiation) }
      #expect(
        brief.gaps.map { "\($0.party) \($0.target)" }
          == questions.map { "\($0.party) \($0.target)" })
      #expect(GapReport.groups(gaps).flatMap(\.gaps).count == gaps.count)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `movement is the sum of the shifts that count, and the brief's that of its plan`(
    seed: UInt64
  )
    throws
  {
    for story in try Self.stories(seed) {
      let brief = try brief(story)
      let all = try ShiftReport(
        story.negotiation, query: ShiftReport.Query(asOf: story.asOf), read: story.read)
      for report in [brief.shifts, all] {
        for movement in report.movements {
          let steps = report.shifts.filter { $0.isCounted && $0.party == movement.party }
            .compactMap(\.step)
          #expect(movement.steps.net == steps.reduce(0, +))
          #expect(movement.steps.moved == steps.reduce(0) { $0 + abs($1) })
          #expect(movement.conceded <= steps.filter { $0 > 0 }.reduce(0, +))
        }
        #expect(report.shifts.allSatisfy { !$0.isCounted || $0.textChange?.carry != .stale })
      }
      let topics = Set(story.negotiation.topics(of: story.draft.ref.plan, all: false).map(\.id))
      let scope = TargetScope(plan: story.draft.ref.plan, topics: topics)
      #expect(
        brief.shifts.shifts.map { "\($0.after.view.id) \($0.after.target)" }
          == all.shifts.filter {
            scope.contains($0.after.target)
              && !$0.after.view.statement.said.ends(before: Day(packed: 1900_01_01))
          }
          .map { "\($0.after.view.id) \($0.after.target)" })
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `on every day of its slider the page counts as the matrix of that day, and so does CSV`(
    seed: UInt64
  ) throws {
    for story in try Self.stories(seed) where story.asOf == nil {
      // With all its clauses asked for the page holds this draft alone, and compares nothing.
      let query = PageReport.Query(clauses: story.draft.clauses.map(\.id))
      let page = try PageReport(
        story.negotiation, title: "t", draft: story.draft, query: query, read: story.read,
        compare: { _, _ in throw Missing() })
      let names = Names(story.negotiation, language: nil)
      let content = page.content(names, remark: nil)
      let board = try #require(content.boards.first)
      let clauses = board.rows.indices.filter { !board.rows[$0].isBackground }
      let silent = try #require(content.values.firstIndex { $0.code == "silent" })
      for day in stride(from: 0, to: content.dayCount, by: max(1, content.dayCount / 9)) {
        let asked = Day(ordinal: content.firstDay + day)
        let position = try #require(
          story.negotiation.position(PositionQuery(draft: story.draft.ref, asOf: asked)))
        for (row, tally) in zip(clauses, position.tallies) {
          var sums: [String: Int] = [:]
          for (column, party) in board.columns.enumerated()
          where !party.daysLeftOut.contains(where: { $0.contains(day) }) {
            let track = board.tracks.first { $0.row == row && $0.column == column }
            let point = track?.points.last { $0.day <= day }
            let value = point?.value ?? silent
            let isDoubtful = value < silent && (point?.worth ?? 0) >= 2
            sums[isDoubtful ? "doubtful" : content.values[value].code, default: 0] += 1
          }
          for stance in [Stance.accept, .conditional, .open, .object, .reject, .unconcerned] {
            #expect(sums[stance.code] ?? 0 == tally[stance], "\(asked)")
          }
          #expect(sums["silent"] ?? 0 == tally.silent, "\(asked)")
          #expect(sums["doubtful"] ?? 0 == tally.confirm + tally.stale)
        }
      }
      let report = MatrixReport(
        story.position, of: story.negotiation, asOf: nil, knownAt: nil, includesTopics: false)
      let csv = CSVRenderer().render(report.document(names))
      for party in story.position.parties {
        let line = csv.split(separator: "\n").first { $0.hasPrefix(party.text + ",") }
        let cells = story.position.cells.filter { $0.party == party }
        for cell in cells { #expect(line?.contains(cell.stance.code) == true, "\(csv)") }
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the page shows nothing on a draft before its day`(seed: UInt64) throws {
    for story in try Self.stories(seed) where story.asOf == nil {
      let own = story.negotiation.firstDay(of: story.draft)
      let first = min(own, story.negotiation.lastDay ?? own)
      let page = try PageReport(
        story.negotiation, title: "t", draft: story.draft,
        query: PageReport.Query(clauses: story.draft.clauses.map(\.id)), read: story.read,
        compare: { _, _ in throw Missing() })
      for point in page.boards.flatMap(\.tracks).flatMap(\.points) where point.day.isKnown {
        #expect(!point.day.ends(before: first), "\(point.day) before \(first)")
      }
    }
  }

  private struct Missing: Error {}
}

extension GapReport.Gap {
  /// Whether asking a principal would close it.
  fileprivate func isQuestionOfPrincipal(in negotiation: Negotiation) -> Bool {
    guard negotiation.isPrincipal(party) else { return false }
    switch reasons[0] {
    case .noSource, .oneOrigin, .weakSource: return false
    default: return true
    }
  }
}
