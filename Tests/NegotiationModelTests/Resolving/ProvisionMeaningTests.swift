import TestSupport
import Testing

@testable import NegotiationModel

/// What stands behind the slash of a target: an author's identifier, a printed number, a derived one.
struct ProvisionMeaningTests {
  private static let ref = DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: "v1"))

  private func negotiation(_ clauses: [Clause], _ sections: [Section] = []) -> Negotiation {
    var scene = Scene()
    scene.record(.plan(Plan(id: PlanID(checked: "deal"), name: Name("Deal"))))
    scene.record(.draft(Draft(ref: Self.ref, sections: sections, clauses: clauses)))
    return scene.negotiation
  }

  private func clause(
    _ id: String, _ number: String?, derived: Bool = true, in section: Int? = nil
  ) -> Clause {
    Clause(
      id: ClauseID(checked: id), isExplicit: !derived, number: number, text: "Text of \(id).",
      section: section)
  }

  private func section(
    _ id: String, _ kind: SectionKind = .part, in parent: Int? = nil, after count: Int = 0
  ) -> Section {
    Section(
      id: ClauseID(checked: id), isExplicit: false, kind: kind, parent: parent, clausesBefore: count
    )
  }

  @Test func `the printed number goes before a derived identifier`() {
    let held = negotiation([clause("1.1", "1.1"), clause("1.2", "1.3"), clause("1.3", "1.2")])
    #expect(held.meaning(of: "1.2", in: Self.ref) == .clause(ClauseID(checked: "1.3")))
    #expect(held.meaning(of: "1.3", in: Self.ref) == .clause(ClauseID(checked: "1.2")))
    #expect(held.address(of: ClauseID(checked: "1.3"), in: Self.ref) == "1.2")
  }

  @Test func `an identifier that the author gave goes before a printed number`() {
    let held = negotiation([clause("2", "1", derived: false), clause("n-2", "2")])
    #expect(held.meaning(of: "2", in: Self.ref) == .clause(ClauseID(checked: "2")))
    #expect(held.address(of: ClauseID(checked: "n-2"), in: Self.ref) == "n-2")
  }

  @Test func `a number that several bear means none of them, and each has a name`() {
    let held = negotiation(
      [
        clause("n-1", "1", in: 0), clause("n-2", "2", in: 0), clause("n-1-2", "1", in: 2),
        clause("n-3", "3", in: 2),
      ],
      [
        section("part-1"), section("part-2", after: 2),
        section("part-2/chapter-1", .chapter, in: 1, after: 2),
      ])
    #expect(
      held.meaning(of: "1", in: Self.ref) == .several(["part-1/1", "part-2/chapter-1/1"]))
    #expect(held.meaning(of: "2", in: Self.ref) == .clause(ClauseID(checked: "n-2")))
    #expect(held.meaning(of: "part-1/1", in: Self.ref) == .clause(ClauseID(checked: "n-1")))
    #expect(held.meaning(of: "part-2/1", in: Self.ref) == .clause(ClauseID(checked: "n-1-2")))
    #expect(held.meaning(of: "chapter-1/1", in: Self.ref) == .clause(ClauseID(checked: "n-1-2")))
    #expect(held.meaning(of: "part-1/3", in: Self.ref) == .nothing)
    #expect(
      held.meaning(of: "chapter-1", in: Self.ref) == .section(ClauseID(checked: "part-2/chapter-1"))
    )
    #expect(held.meaning(of: "part-1", in: Self.ref) == .section(ClauseID(checked: "part-1")))
  }

  @Test func `twins without sections are listed by identifier`() {
    let held = negotiation([clause("a-1", "1"), clause("b-1", "1")])
    #expect(held.meaning(of: "1", in: Self.ref) == .several(["a-1", "b-1"]))
  }

  @Test func `a clause goes before a section of its name`() {
    let held = negotiation([clause("part-1", "4")], [section("part-1")])
    #expect(held.meaning(of: "part-1", in: Self.ref) == .clause(ClauseID(checked: "part-1")))
    #expect(held.section(ClauseID(checked: "part-1"), in: Self.ref) == nil)
  }

  @Test func `a point inside a clause leads to the clause`() {
    let held = negotiation([clause("n-4", "4"), clause("n-5", "5")])
    #expect(held.meaning(of: "4(a)", in: Self.ref) == .point(ClauseID(checked: "n-4")))
    #expect(held.meaning(of: "5.1", in: Self.ref) == .point(ClauseID(checked: "n-5")))
    #expect(held.meaning(of: "6.1", in: Self.ref) == .nothing)
    #expect(throws: Unresolved.self) {
      try held.known(.clause(Self.ref, ClauseID(checked: "4(a)")))
    }
  }

  /// Typed forms of one number, and printed forms that each of them means.
  static let forms: [(typed: [String], printed: [String])] = [
    (
      [
        "1", "one", "First", "premier", "первая", "I", "i", "一", "١", "1er", "1º", "الأولى",
        "Article 1",
      ],
      ["1", "I", "premier", "Première", "一", "Первая", "الأولى", "אחת", "1º"]
    ),
    (
      ["4", "IV", "fourth", "四", "۴", "четвертая", "vierte"],
      ["4", "IV", "Ⅳ", "四", "quatrième", "Δ΄"]
    ),
    (
      ["21", "xxi", "Twenty-First", "двадцать первая", "廿一", "الحادية والعشرون"],
      ["21", "XXI", "twenty first", "二十一", "Двадцать первая", "الحادية والعشرون", "כא"]
    ),
    (["3 bis", "3bis", "III bis", "[3-bis]", "٣ مكرر", "3^2"], ["3 bis", "III bis", "3²", "三之二"]),
    (["2.4", "II.4", "2.IV"], ["2.4", "II.4", "Ⅱ.4"]),
  ]

  @Test func `words and numerals mean the clause that is printed with their number`() throws {
    for (typed, printed) in Self.forms {
      for number in printed where NumberWorth(number) != nil {
        let held = negotiation([clause("x", "99"), clause("y", number), clause("z", "100")])
        for name in typed {
          let target = try #require(Target(typed: "deal@v1/\(name)"), "\(name)")
          #expect(
            try held.known(target) == .clause(Self.ref, ClauseID(checked: "y")),
            "\(name) for \(number)")
        }
      }
    }
    #expect(Self.forms.flatMap(\.printed).filter { NumberWorth($0) == nil } == ["אחת"])
  }

  @Test func `what is named goes before what is worth the same`() {
    let held = negotiation(
      [clause("second", "1"), clause("n-2", "2"), clause("first", "I", in: 0)],
      [section("one", after: 2)])
    #expect(held.meaning(of: "second", in: Self.ref) == .clause(ClauseID(checked: "second")))
    #expect(held.meaning(of: "one", in: Self.ref) == .section(ClauseID(checked: "one")))
    #expect(held.meaning(of: "I", in: Self.ref) == .clause(ClauseID(checked: "first")))
    #expect(held.meaning(of: "two", in: Self.ref) == .clause(ClauseID(checked: "n-2")))
    #expect(held.meaning(of: "premier", in: Self.ref) == .several(["second", "one/i"]))
    #expect(held.meaning(of: "one/premier", in: Self.ref) == .clause(ClauseID(checked: "first")))
    #expect(held.meaning(of: "II(a)", in: Self.ref) == .point(ClauseID(checked: "n-2")))
    #expect(held.meaning(of: "third", in: Self.ref) == .nothing)
  }

  @Test func `every name that is printed means the clause it was printed for`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var log = RandomLog(seed: seed)
      for _ in 0..<80 { log.grow() }
      for draft in log.negotiation.drafts.values {
        for clause in draft.clauses {
          let name = log.negotiation.address(of: clause.id, in: draft.ref)
          let meant = log.negotiation.meaning(of: name, in: draft.ref)
          // Two clauses of one number outside any section can have but their identifiers.
          let isHopeless = clause.id.text == name && meant != .clause(clause.id)
          #expect(meant == .clause(clause.id) || isHopeless, "seed \(seed) \(draft.ref)/\(name)")
        }
      }
    }
  }
}
