import TestSupport
import Testing

@testable import NegotiationModel

/// Sections that are typed as they are printed.
struct TypedSectionTests {
  private static let ref = DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: "v1"))

  private func negotiation(_ sections: [Section], _ clauses: [(String, String, Int?)])
    -> Negotiation
  {
    var scene = Scene()
    scene.record(.plan(Plan(id: PlanID(checked: "deal"), name: Name("Deal"))))
    let clauses = clauses.map { id, number, section in
      Clause(
        id: ClauseID(checked: id), isExplicit: false, number: number, text: "Text of \(id).",
        section: section)
    }
    scene.record(.draft(Draft(ref: Self.ref, sections: sections, clauses: clauses)))
    return scene.negotiation
  }

  private func section(
    _ id: String, _ kind: SectionKind, _ number: String?, heading: String = "",
    in parent: Int? = nil
  ) -> Section {
    Section(
      id: ClauseID(checked: id), isExplicit: false, kind: kind, number: number, heading: heading,
      parent: parent, clausesBefore: 0)
  }

  private func meaning(_ name: String, in held: Negotiation) -> ProvisionMeaning {
    guard let target = Target(typed: "deal@v1/\(name)"), case .clause(_, let id) = target else {
      return .nothing
    }
    return held.meaning(of: id.text, in: Self.ref)
  }

  @Test(arguments: LanguageMarkers.all.map(\.code))
  func `a section is found by word and number, in digits, numerals and words`(code: String) throws {
    let language = try #require(LanguageMarkers.all.first { $0.code == code })
    for kind in MarkerKind.allCases {
      guard let sectionKind = kind.section, kind != .annex else { continue }
      for word in language.words[kind] ?? [] {
        var numbers = ["2", "II"]
        for ordinal in language.ordinals[2] ?? [] where OrdinalWords.value(of: ordinal) == 2 {
          numbers.append(ordinal)
        }
        for printed in numbers {
          let held = negotiation(
            [section("s-1", sectionKind, "1"), section("s-2", sectionKind, printed)],
            [("n-1", "1", 0), ("n-2", "2", 1)])
          for typed in numbers {
            for name in ["\(word) \(typed)", "\(word.uppercased()) \(typed)"] {
              #expect(
                meaning(name, in: held) == .section(ClauseID(checked: "s-2")),
                "\(name) of \(printed)")
              #expect(
                meaning(name + "/2", in: held) == .clause(ClauseID(checked: "n-2")), "\(name)/2")
            }
          }
          #expect(meaning("\(word) 3", in: held) == .nothing, "\(word) 3")
        }
      }
    }
  }

  @Test func `its heading may stand behind it, and another heading is another section`() {
    let held = negotiation(
      [section("part-1", .part, "I", heading: "General rules")], [("n-1", "1", 0)])
    for name in ["Part One", "part 1", "PART I", "Part I: General rules", "part one general rules"]
    {
      #expect(meaning(name, in: held) == .section(ClauseID(checked: "part-1")), "\(name)")
    }
    #expect(meaning("part one forces", in: held) == .nothing)
    #expect(meaning("chapter one", in: held) == .nothing)
  }

  @Test func `a path leads through sections, and what several bear is listed`() {
    let held = negotiation(
      [
        section("part-1", .part, "One"), section("part-1/chapter-1", .chapter, "I", in: 0),
        section("part-2", .part, "Two"), section("part-2/chapter-1", .chapter, "I", in: 2),
      ],
      [("n-1", "1", 1), ("n-2", "2", 1), ("n-1-2", "1", 3), ("n-4", "4", 3)])
    let second = ProvisionMeaning.section(ClauseID(checked: "part-2/chapter-1"))
    #expect(meaning("part two/chapter one", in: held) == second)
    #expect(meaning("part-2/chapter 1", in: held) == second)
    #expect(meaning("part two/chapter-1", in: held) == second)
    #expect(meaning("chapter one", in: held) == .several(["part-1/chapter-1", "part-2/chapter-1"]))
    #expect(meaning("chapter one/4", in: held) == .clause(ClauseID(checked: "n-4")))
    #expect(
      meaning("chapter one/1", in: held)
        == .several(["part-1/chapter-1/1", "part-2/chapter-1/1"]))
    #expect(
      meaning("part two/chapter one/article one", in: held)
        == .clause(ClauseID(checked: "n-1-2")))
    #expect(meaning("part three/1", in: held) == .nothing)
  }

  @Test func `where sections are the clauses their word leads to them`() {
    let held = negotiation([], [("n-1", "1", nil), ("n-2", "2", nil)])
    #expect(meaning("Section Two", in: held) == .clause(ClauseID(checked: "n-2")))
    #expect(meaning("chapter 2", in: held) == .nothing)
  }

  @Test func `other words name no section`() {
    for name in ["article 5", "5", "general", "partly", "", "part", "part of it"] {
      #expect(TypedSection(name) == nil, "\(name)")
    }
    #expect(TypedSection("第二章")?.number == "二")
    #expect(TypedSection("Zweiter Teil")?.kinds == [.part])
  }
}
