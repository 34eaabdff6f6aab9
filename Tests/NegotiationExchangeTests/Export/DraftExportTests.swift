import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationExchange

/// A draft that is written and read again is the same draft, with the same joins.
struct DraftExportTests {
  /// The draft that an import of an export of `draft` records.
  private func again(_ draft: Draft, in negotiation: Negotiation) throws -> Draft {
    let written = DraftWriter.markdown(DraftExport(draft, in: negotiation).text())
    let particulars = ProposedDraft.Particulars(
      ref: draft.ref, by: draft.by, on: draft.on, after: draft.after, standing: draft.standing,
      language: draft.language, sources: draft.sources)
    let read = try DraftReader.read(text: written).proposed(particulars)
    guard case .draft(let made) = DraftRecording.event(read, in: negotiation) else {
      throw Unexpected()
    }
    return made
  }

  private struct Unexpected: Error {}

  /// What each clause comes from in each draft derived from.
  private func origins(_ draft: Draft, in negotiation: Negotiation) -> [String] {
    draft.after.flatMap { parent -> [String] in
      let known = negotiation.drafts[DraftRef(plan: draft.ref.plan, draft: parent)]?.clauses ?? []
      let names = Set(known.map(\.id))
      let joins = Lineage.joins(of: draft, with: parent, in: negotiation)
      return draft.clauses.map { clause in
        let from = joins[clause.id].map { $0.map(\.old) } ?? [clause.id]
        return "\(clause.id)<\(parent)/\(Set(from.filter(names.contains)).map(\.text).sorted())"
      }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a draft of a log is the same after export and import`(seed: UInt64) throws {
    var log = RandomLog(seed: seed)
    for _ in 0..<60 { log.grow() }
    for draft in log.negotiation.drafts.values {
      let made = try again(draft, in: log.negotiation)
      let what = Comment("seed \(seed) \(draft.ref)")
      #expect(made.clauses.map(\.id) == draft.clauses.map(\.id), what)
      #expect(made.clauses.map(\.isExplicit) == draft.clauses.map(\.isExplicit), what)
      #expect(made.clauses.map(\.number) == draft.clauses.map(\.number), what)
      #expect(made.clauses.map(\.section) == draft.clauses.map(\.section), what)
      #expect(made.sections.map(\.id) == draft.sections.map(\.id), what)
      #expect(made.sections.map(\.isExplicit) == draft.sections.map(\.isExplicit), what)
      #expect(made.sections.map(\.kind) == draft.sections.map(\.kind), what)
      #expect(made.sections.map(\.number) == draft.sections.map(\.number), what)
      #expect(made.sections.map(\.parent) == draft.sections.map(\.parent), what)
      #expect(made.sections.map(\.clausesBefore) == draft.sections.map(\.clausesBefore), what)
    }
  }

  @Test func `joins that a person stated, and those that no words show, survive`() throws {
    var scene = Scene()
    scene.record(.plan(Plan(id: PlanID(checked: "deal"), name: Name("Deal"))))
    scene.draft("deal@v1", ["a": "Forces leave the valley.", "b": "Water is shared by turns."])
    scene.draft(
      "deal@v2", ["c": "Prisoners come home at once.", "a": "Forces leave the valley."],
      after: ["v1"],
      links: [
        ClauseLink(
          from: DraftID(checked: "v1"), old: [ClauseID(checked: "b")], new: [ClauseID(checked: "c")]
        )
      ])
    let draft = try #require(scene.negotiation.drafts.values.last)
    let made = try again(draft, in: scene.negotiation)
    #expect(origins(made, in: scene.negotiation) == origins(draft, in: scene.negotiation))
    let text = DraftExport(draft, in: scene.negotiation).text()
    #expect(text.clauses.map(\.from) == [["b"], nil])
  }

  @Test func `a nested section is written with what it stands in`() throws {
    let sections = [
      Section(id: ClauseID(checked: "part-1"), isExplicit: false, kind: .part, number: "I"),
      Section(
        id: ClauseID(checked: "part-1/chapter-1"), isExplicit: false, kind: .chapter, number: "1",
        heading: "General", text: "In general.", parent: 0, clausesBefore: 1),
      Section(id: ClauseID(checked: "end"), heading: "End", clausesBefore: 3),
    ]
    let draft = Draft(
      ref: DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: "v1")),
      sections: sections,
      clauses: [
        Clause(
          id: ClauseID(checked: "n-1"), isExplicit: false, number: "1", text: "One.", section: 0),
        Clause(
          id: ClauseID(checked: "n-2"), isExplicit: false, number: "2", text: "Two.", section: 1),
        Clause(id: ClauseID(checked: "three"), text: "Three.", section: nil),
      ])
    let made = try again(draft, in: Negotiation())
    #expect(made.sections == sections)
    #expect(made.clauses == draft.clauses)
  }

  @Test func `what a section comes from survives`() throws {
    func draft(_ name: String, after: [String], _ parts: [String], links: [ClauseLink] = [])
      -> Draft
    {
      Draft(
        ref: DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: name)),
        after: after.map { DraftID(checked: $0) },
        sections: parts.enumerated().map { place, part in
          Section(id: ClauseID(checked: part), heading: part, clausesBefore: place)
        },
        clauses: parts.indices.map { place in
          Clause(
            id: ClauseID(checked: "c\(place)"),
            text: place == 0 ? "Forces leave the valley." : "Water is shared by turns.",
            section: place)
        }, links: links)
    }
    var scene = Scene()
    scene.plan("deal")
    scene.record(.draft(draft("v1", after: [], ["forces", "water"])))
    let links = [
      Scene.link("v1", ["forces", "water"], ["valley"]), Scene.link("v1", [], ["river"]),
    ]
    scene.record(.draft(draft("v2", after: ["v1"], ["valley", "river"], links: links)))
    let later = try #require(scene.negotiation.drafts.values.last)
    let made = try again(later, in: scene.negotiation)
    let names = Set(made.sections.map(\.id))
    func joins(_ draft: Draft) -> [String: [String]] {
      Dictionary(
        Lineage.joins(of: draft, with: DraftID(checked: "v1"), in: scene.negotiation)
          .filter { names.contains($0.key) }.map { ($0.key.text, $0.value.map(\.old.text)) }
      ) { first, _ in first }
    }
    #expect(joins(later) == ["valley": ["forces", "water"], "river": []])
    #expect(joins(made)["valley"] == ["forces", "water"])
    #expect(joins(made)["river"] ?? [] == [])
  }
}
