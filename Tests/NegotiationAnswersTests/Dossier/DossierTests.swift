import Foundation
import TestDesk
import TestSupport
import Testing

/// What `show` holds, against the tables of the example and against itself.
struct DossierTests {
  private func dossier(_ reference: String, desk: Desk? = nil) throws -> Dossier {
    let desk = try desk ?? Desk()
    let output = try desk.answer("-C \(Desk.example) show \(reference) --json")
    return try JSONDecoder().decode(Dossier.self, from: Data(output.utf8))
  }

  @Test func `parties, people, sources, rounds and topics hold their rows of the table`() throws {
    let rows = try ExampleTable("stances.csv").rows
    let desk = try Desk()
    let wanted: [(reference: String, holds: ([String: String]) -> Bool)] = [
      ("russia", { $0.cell("party") == "russia" }),
      ("france", { ["france", "e3"].contains($0.cell("party")) }),
      ("zelensky", { $0.cell("by") == "zelensky" }),
      ("cna_1229", { $0.list("source").contains("cna_1229") }),
      ("mar-a-lago-2025-12-28", { $0.cell("round") == "mar-a-lago-2025-12-28" }),
      ("peace@twenty", { $0.list("target").contains("peace@twenty") }),
      ("peace", { $0.list("target").contains("peace") }),
    ]
    for (reference, holds) in wanted {
      let found = try dossier(reference, desk: desk).statements
      let rows = rows.filter(holds)
      #expect(!rows.isEmpty && found.count == rows.count, "\(reference)")
      #expect(
        Set(found.map { "\($0.party) \($0.on) \($0.note ?? "")" })
          == Set(rows.map { "\($0.cell("party")) \($0.cell("on")) \($0.cell("note"))" }))
    }
  }

  @Test(arguments: ["peace@twenty", "peace@paris"])
  func `a clause goes through its drafts with the redline of each step`(draft: String) throws {
    let desk = try Desk()
    let clauses = try dossier(draft, desk: desk).passages.map(\.target)
    #expect(!clauses.isEmpty)
    let table = try ExampleTable("drafts.csv").rows
    let after = Dictionary(
      table.map { ($0.cell("draft"), $0.list("after").map { "peace@" + $0 }) }
    ) { first, _ in first }
    for clause in clauses {
      let dossier = try dossier(clause, desk: desk)
      // Two clauses of a draft can have become one.
      let texts = Dictionary(grouping: dossier.passages, by: \.draft).mapValues {
        Set($0.map(\.text))
      }
      #expect(texts[draft] != nil)
      for passage in dossier.passages {
        guard let from = passage.from else {
          #expect(passage.redline.isEmpty && passage.textChange == nil)
          continue
        }
        func side(_ op: String) -> String {
          passage.redline.filter { $0.op == "keep" || $0.op == op }.map(\.text).joined()
        }
        #expect(
          texts[from]?.contains(side("delete")) == true && side("insert") == passage.text,
          "\(clause)")
        #expect(ancestors(of: passage.draft, after).contains(from))
        #expect(passage.textChange != nil)
      }
      // Who spoke is told under the text spoken to, and every one of them below in full.
      for passage in dossier.passages {
        let spoke = dossier.statements.filter { $0.targets.contains(passage.target) }
        #expect(passage.statements == spoke.map(\.entry), "\(passage.target)")
      }
    }
  }

  private func ancestors(of draft: String, _ after: [String: [String]]) -> Set<String> {
    var found: Set<String> = []
    var open = after[draft] ?? []
    while let next = open.popLast() {
      if found.insert(next).inserted { open += after[next] ?? [] }
    }
    return found
  }

  @Test func `the nearest draft that has the clause is the one it is compared with`() throws {
    let passages = try dossier("peace@twenty/armed-forces-cap").passages
    let from = Dictionary(passages.map { ($0.draft, $0.from) }) { first, _ in first }
    // The package handed over in Moscow, from which it derives too, says nothing on the army.
    #expect(from["peace@new-version"] == "peace@e3")
    #expect(from["peace@twenty"] == "peace@four-documents")
    #expect(from["peace@eu-24"] == .some(nil))
  }

  @Test func `a redline is marked in the text, in both languages`() throws {
    let desk = try Desk.talks()
    for language in ["en", "ar"] {
      let text = try desk.answer("show deal@two/army --lang \(language)")
      #expect(text.contains("[-600,000-]{+800,000+}"), "\(text)")
    }
    #expect(try desk.answer("show deal@two/army").contains("[one → two: a quantity changed]"))
  }

  @Test func `what has a name is shown by it, with the word to type`() throws {
    let desk = try Desk.talks()
    #expect(try desk.answer("show omar").contains("North [north]"))
    #expect(try desk.answer("show second --lang ar").contains("الشمال"))
    #expect(try desk.answer("show deal@two").contains("deal@one — First draft"))
    #expect(try desk.answer("show wire").contains("An echo"))
    #expect(try desk.answer("show north").contains("Omar, Minister [omar]"))
  }

  private struct Dossier: Decodable {
    struct Part: Decodable {
      let op: String
      let text: String
    }
    struct Passage: Decodable {
      let draft: String
      let target: String
      let text: String
      let from: String?
      let textChange: String?
      let redline: [Part]
      let statements: [String]
    }
    struct Statement: Decodable {
      let entry: String
      let party: String
      let on: String
      let note: String?
      let targets: [String]
    }
    let passages: [Passage]
    let statements: [Statement]
  }
}
