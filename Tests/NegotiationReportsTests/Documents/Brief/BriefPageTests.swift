import NegotiationAnswers
import NegotiationModel
import NegotiationReports
import Presentation
import TestSupport
import Testing
import TextComparison

/// The first page of a brief answers ten questions, and counts as the other answers do.
struct BriefPageTests {
  /// The questions by the words of their headings.
  private static let questions: [AnswerPhrase] = [
    .whereItStands, .contested, .whatMoved, .redLines, .offers, .agreed, .landingZone, .goneStale,
    .notKnown, .toAsk,
  ]

  /// One heading with what stands below it.
  private struct Section: Equatable {
    var number: Int
    var line: Int
    /// `nil` where nothing is counted.
    var count: Int?
    var bullets: [String] = []
  }

  private struct Story {
    let negotiation: Negotiation
    let draft: Draft
    let asOf: Day?
    let read: EvidenceReader
    let position: Position

    var since: Day { Day(packed: 2020_01_01) }

    func brief(pages: Int = 3) throws -> BriefReport {
      try BriefReport(
        position, of: negotiation, draft: draft,
        query: BriefReport.Query(asOf: asOf, since: since, pages: pages), read: read,
        commandText: { _ in "" })
    }

    /// What each question is about, counted from the matrix, the gaps and the shifts.
    func counts() throws -> [AnswerPhrase: Int] {
      let deciding = Set(position.parties.filter { negotiation.parties[$0]?.role == .principal })
      let silentOnes = position.counting.parties.filter(deciding.contains)
      let told = negotiation.topics(of: draft.ref.plan, all: false).map { Target.topic($0.id) }
      let topics = position.topics.filter { told.contains($0.target) }
      var sums: [AnswerPhrase: Int] = [.contested: 0, .agreed: 0, .landingZone: 0]
      for clause in position.columns {
        let cells = position.cells.filter {
          $0.target == .clause(draft.ref, clause.id) && deciding.contains($0.party)
        }
        if cells.isEmpty { continue }
        let heard = Set(cells.map(\.party))
        let isAgreed =
          cells.contains { $0.stance == .accept && $0.isCurrent }
          && cells.allSatisfy {
            $0.stance == .unconcerned || $0.stance == .accept && $0.isCurrent
          }
        if cells.contains(where: { ($0.stance.value ?? 0) < 0 }) {
          sums[.contested, default: 0] += 1
        } else if isAgreed && silentOnes.allSatisfy(heard.contains) {
          sums[.agreed, default: 0] += 1
        } else {
          sums[.landingZone, default: 0] += 1
        }
      }
      let shifts = try ShiftReport(
        negotiation, query: ShiftReport.Query(asOf: asOf, since: since), read: read)
      sums[.whatMoved] =
        shifts.shifts.count {
          $0.isChange && $0.isCounted
            && ($0.after.target.plan == draft.ref.plan || told.contains($0.after.target))
        }
      // Which they are is a law of all reports.
      sums[.redLines] = try brief().redLines.count
      let onDraft = Set(position.whole.filter { $0.target == .draft(draft.ref) }.map(\.party))
      let whole = position.whole.filter {
        $0.target != .plan(draft.ref.plan) || !onDraft.contains($0.party)
      }
      let claims = negotiation.topics.values.filter { $0.kind == .claim }
        .map { Target.topic($0.id) }
      sums[.offers] =
        (position.cells + whole + topics.filter { !claims.contains($0.target) })
        .count { [.accept, .conditional].contains($0.stance) && deciding.contains($0.party) }
      sums[.goneStale] = position.cells.count { !$0.isCurrent && $0.inheritedFrom == nil }
      let gaps = GapReport(
        position, of: negotiation, draft: draft, query: GapReport.Query(asOf: asOf)
      ).gaps
      sums[.toAsk] =
        gaps.count { gap in
          guard deciding.contains(gap.party) else { return false }
          switch gap.reasons[0] {
          case .noSource, .oneOrigin, .weakSource: return false
          default: return true
          }
        }
      return sums
    }
  }

  private static func stories(_ seed: UInt64, entries: Int = 260) throws -> [Story] {
    let entries = RandomLog.plainEntries(entries, seed: seed)
    let negotiation = Negotiation(folding: entries)
    let byName = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    guard let last = negotiation.lastDay else { return [] }
    return try negotiation.drafts.values.flatMap { draft in
      try [nil, Day(ordinal: last.ordinal - 40)].map { day in
        let query = BriefReport.Query(asOf: day)
        return Story(
          negotiation: negotiation, draft: draft, asOf: day, read: { byName[$0] },
          position: try #require(negotiation.position(query.position(on: draft.ref))))
      }
    }
  }

  private func lines(_ report: BriefReport, _ names: Names) -> [String] {
    let renderer = TerminalRenderer(width: 80, labels: names.wording.rendererLabels)
    let marks: Set<Unicode.Scalar> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200E}"]
    let text = renderer.render(report.document(names))
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func sections(_ lines: [String], _ wording: Wording) -> [Section] {
    var found: [Section] = []
    for (at, line) in lines.enumerated() {
      if line.hasPrefix("── ") {
        let title = line.dropFirst(3)
        guard let number = Int(title.prefix(while: \.isNumber)), number > 0, number <= 10 else {
          found.append(Section(number: 0, line: at))
          continue
        }
        let words = wording[.answer(Self.questions[number - 1])]
        #expect(title.hasPrefix("\(number). \(words)"), "\(line)")
        let rest = title.dropFirst("\(number). \(words)".count)
        let isNone = rest.hasPrefix(" (\(wording[.answer(.nothing)]))")
        let digits = rest.drop { !$0.isNumber }.prefix(while: \.isNumber)
        found.append(Section(number: number, line: at, count: isNone ? 0 : Int(digits)))
      } else if line.hasPrefix("• "), !found.isEmpty {
        found[found.count - 1].bullets.append(String(line.dropFirst(2)))
      }
    }
    return found
  }

  private func check(_ story: Story, _ names: Names, pages: Int) throws {
    let lines = lines(try story.brief(pages: pages), names)
    let all = sections(lines, names.wording)
    let page = Array(all.prefix(10))
    #expect(page.map(\.number) == Array(1...10), "\(lines.prefix(60))")
    #expect(page.allSatisfy { $0.line < 60 })
    let counts = try story.counts()
    for section in page {
      let question = Self.questions[section.number - 1]
      if let wanted = counts[question] {
        #expect(section.count == wanted, "\(question): \(lines[section.line])")
      }
      if section.count == 0 {
        // Changes that do not count, and topics, are told beside what is counted.
        let isExtra = question == .whatMoved || question == .contested
        #expect(section.bullets.count <= (isExtra ? 1 : 0), "\(section)")
      } else {
        #expect(!section.bullets.isEmpty, "\(lines[section.line])")
      }
    }
    if pages == 1 {
      #expect(all.count == 11)
      return
    }
    // The sections of the same numbers hold as much.
    let full = all.dropFirst(10).filter { $0.number > 0 }
    #expect(full.map(\.number) == Array(1...10))
    #expect(full.map(\.count) == page.map(\.count))
    for line in lines { #expect(line.displayWidth <= 80) }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `ten answers stand on the first sixty lines and count as matrix, gaps and shifts do`(
    seed: UInt64
  ) throws {
    for story in try Self.stories(seed) {
      let names = Names(story.negotiation, language: nil)
      for pages in [1, 3] { try check(story, names, pages: pages) }
    }
  }

  @Test(arguments: Wording.all)
  func `so they do in every language`(wording: Wording) throws {
    for seed in [8] as [UInt64] {
      for story in try Self.stories(seed) {
        try check(story, Names(story.negotiation, language: wording.language), pages: 2)
      }
    }
  }

  @Test(arguments: [0, 1, 5, 20, 60])
  func `so they do of a young negotiation`(entries: Int) throws {
    for seed in 40...43 as ClosedRange<UInt64> {
      for story in try Self.stories(seed, entries: 12 + entries) {
        try check(story, Names(story.negotiation, language: nil), pages: 3)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `what the first page names is what the section names`(seed: UInt64) throws {
    for story in try Self.stories(seed) {
      let names = Names(story.negotiation, language: nil)
      let brief = try story.brief(pages: 1000)
      let all = sections(lines(brief, names), names.wording)
      let (page, full) = (all.prefix(10), all.dropFirst(10).filter { $0.number > 0 })
      for (short, long) in zip(page, full) where [2, 4].contains(short.number) {
        // Clauses and parties stand before the colon.
        func heads(_ section: Section) -> [Substring] {
          section.bullets.map { $0.prefix { $0 != ":" } }
        }
        let wanted = Set(heads(long))
        for head in heads(short) where !head.hasSuffix("…") && !head.hasPrefix("topics") {
          #expect(wanted.contains(head), "\(head)")
        }
      }
      let net = Dictionary(
        uniqueKeysWithValues: brief.shifts.movements.map { ($0.party, $0.steps.net) })
      let report = try ShiftReport(
        story.negotiation,
        query: ShiftReport.Query(asOf: story.asOf, since: story.since), read: story.read)
      for movement in report.movements
      where report.shifts.allSatisfy({ shift in
        shift.party != movement.party || shift.after.target.plan == story.draft.ref.plan
      }) {
        #expect(net[movement.party] == movement.steps.net)
      }
    }
  }
}
