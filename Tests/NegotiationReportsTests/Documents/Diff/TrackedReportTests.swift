import NegotiationAnswers
import NegotiationModel
import OfficeDocuments
import Presentation
import TestSupport
import Testing
import TextComparison

@testable import NegotiationReports

/// The redline of two drafts: accepting everything gives the new one, rejecting everything the old one.
struct TrackedReportTests {
  private typealias Unit = DraftOutline.Unit

  /// A draft of sections and clauses, and one made from it by what negotiators do to drafts.
  private struct Pair {
    var old: [Unit] = []
    var new: [Unit] = []

    init(_ seed: Int) {
      var generator = Seeded(UInt64(seed))
      let words = [
        "water", "shall", "not", "the", "parties", "30", "days", "نهر", "within", "fish",
      ]
      func text() -> String {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          (0..<Int.random(in: 3...14, using: &generator)).map { _ in words.pick(&generator) }
            .joined(separator: " ") + "."
        }.joined(separator: Bool.random(using: &generator) ? "\n\n" : "\n")
      }
      func clause(_ id: String) -> Unit {
        Unit(
          kind: .clause, id: id, number: Bool.random(using: &generator) ? "1" : nil,
          heading: Bool.random(using: &generator) ? words.pick(&generator) : "", text: text(),
          depth: 1)
      }
      if Bool.random(using: &generator) { old.append(Unit(kind: .preamble, text: text() + "x")) }
      for index in 0..<Int.random(in: 1...8, using: &generator) {
        if Int.random(in: 0..<3, using: &generator) == 0 {
          old.append(
            Unit(kind: .section(.chapter), id: "s\(index)", number: "\(index)", heading: "Head"))
        }
        old.append(clause("c\(index)"))
      }
      new = old
      for index in new.indices.reversed() {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: new.remove(at: index)
        case 1: new.insert(clause("n\(index)"), at: index)
        case 2: new[index].text += " " + text()
        case 3: new[index].text = new[index].text.replacing("shall", with: "may")
        case 4:
          let unit = new.remove(at: index)
          new.insert(unit, at: Int.random(in: 0...new.count, using: &generator))
        default: break
        }
      }
      old = Self.placed(old)
      new = Self.placed(new)
    }

    private static func placed(_ units: [Unit]) -> [Unit] {
      var (sections, clauses) = (0, 0)
      return units.map { unit in
        var unit = unit
        switch unit.kind {
        case .section:
          unit.place = sections
          sections += 1
        case .clause:
          unit.place = clauses
          clauses += 1
        case .title, .preamble: break
        }
        return unit
      }
    }

    var report: TrackedReport {
      func clauses(_ units: [Unit]) -> [MatchClause] {
        units.filter { $0.kind == .clause }.map {
          MatchClause(id: $0.id, isExplicit: true, heading: $0.heading, text: $0.text)
        }
      }
      func sections(_ units: [Unit]) -> [MatchSection] {
        units.compactMap { unit in
          guard case .section = unit.kind else { return nil }
          return MatchSection(id: unit.id, isExplicit: true, number: unit.number, heading: "Head")
        }
      }
      let diff = DraftComparison(
        old: clauses(old), new: clauses(new), oldSections: sections(old),
        newSections: sections(new))
      return TrackedReport(
        DiffReport(old: "old", new: "new", diff: diff),
        old: DraftOutline(name: "old", language: "en", units: old),
        new: DraftOutline(name: "new", language: "en", units: new))
    }

    static func lines(_ units: [Unit]) -> [String] {
      let lines = DraftLines(.english)
      return units.flatMap { lines.lines(of: $0).map(\.text) }
    }
  }

  @Test(arguments: 1...200)
  func `accepting gives the new draft and rejecting the old one`(seed: Int) throws {
    let pair = Pair(seed)
    let tracked = pair.report.document(Names(Negotiation(), language: nil))
    #expect(tracked.text(\.isInOld) == Pair.lines(pair.old))
    #expect(tracked.text(\.isInNew) == Pair.lines(pair.new))
    let read = try WordDocument(TrackedRenderer().render(tracked))
    func shown(_ side: WordSide) -> [String] {
      read.reading(side).paragraphs.map(\.text).filter { !$0.isEmpty }
    }
    #expect(shown(.original) == Pair.lines(pair.old))
    #expect(shown(.accepted) == Pair.lines(pair.new))
  }

  @Test func `the drafts differ in every way`() {
    let fates = Set(
      (1...200).flatMap { seed in
        Pair(seed).report.document(Names(Negotiation(), language: nil)).lines
          .flatMap { $0.pieces.map { String("\($0.fate)".prefix(6)) } }
      })
    #expect(fates.isSuperset(of: ["keep", "delete", "insert", "moveFr", "moveTo"]))
  }

  @Test func `a word that changed is all that is marked`() {
    var pair = Pair(1)
    pair.old = [
      Unit(kind: .clause, place: 0, id: "army", number: "2", heading: "Army", text: "600 men."),
      Unit(kind: .clause, place: 1, id: "aid", number: "3", heading: "Aid", text: "By road."),
    ]
    pair.new = pair.old
    pair.new[0].text = "800 men."
    pair.new[1].number = "4"
    let lines = pair.report.document(Names(Negotiation(), language: nil)).lines
    #expect(
      lines.map(\.pieces) == [
        [.init(.keep, "2. Army")],
        [.init(.delete, "600"), .init(.insert, "800"), .init(.keep, " men.")],
        [.init(.delete, "3"), .init(.insert, "4"), .init(.keep, ". Aid")],
        [.init(.keep, "By road.")],
      ])
    #expect(lines.map(\.style) == [.heading(1), .text, .heading(1), .text])
  }
}
