import TestSupport
import Testing

@testable import TextComparison

/// Two plain texts, or two lists of clauses, through what is public alone.
struct DraftComparisonTextsTests {
  private static let sentences = [
    "The upper state lets 300 m3/s pass at the border.", "The commission sits in Geneva.",
    "Payments are due within 30 days.", "Neither party may close the gates in winter.",
    "The treaty is published in both languages.", "Disputes go to the court of arbitration.",
  ]

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `every clause of both texts stands in one change`(seed: UInt64) {
    var random = Seeded(seed)
    let old = Self.sentences.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
    let new = Self.sentences.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random))
    let comparison = DraftComparison(
      from: old.joined(separator: "\n\n"), to: new.joined(separator: "\r\n\r\n"))
    #expect(comparison.old.map(\.text) == Array(old) && comparison.new.map(\.text) == Array(new))
    let places = (
      comparison.changes.flatMap { $0.old.map(\.id) },
      comparison.changes.flatMap { $0.new.map(\.id) }
    )
    #expect(places.0.sorted() == comparison.old.map(\.id).sorted())
    #expect(places.1.sorted() == comparison.new.map(\.id).sorted())
    for change in comparison.changes {
      // What stands in both texts is joined with itself, wherever it stands.
      if let text = change.old.first?.text, new.contains(text) {
        #expect(change.new.first?.text == text && change.textChange == .identical)
      }
    }
    #expect(comparison.isEmpty == (Array(old) == Array(new)))
  }

  @Test(arguments: [
    ("3. Water", "3", "Water"), ("3) Water", "3", "Water"), ("(3) Water", "3", "Water"),
    ("3.1. Water", "3.1", "Water"), ("3.1) Water", "3.1", "Water"), ("12.\tWater", "12", "Water"),
    ("3.\nWater", "3", "Water"),
  ])
  func `a number that a paragraph begins with is its number`(
    text: String, number: String, words: String
  ) {
    let clauses = MatchClause.paragraphs(of: text)
    #expect(clauses.map(\.number) == [number] && clauses.map(\.text) == [words])
  }

  @Test(arguments: [
    "300 m3/s pass", "3.5 million people", "(3 of them) pass", "3.", "30,000 men", ".3. x",
    "Water 3.",
    "(a) Water",
  ])
  func `a number that counts something stays in its paragraph`(text: String) {
    let clauses = MatchClause.paragraphs(of: text)
    #expect(clauses.map(\.number) == [nil] && clauses.map(\.text) == [text])
  }

  @Test func `blank lines part paragraphs, other lines do not`() {
    let clauses = MatchClause.paragraphs(of: "\n \na\nb\n\t\n\nc\r\n\r\nd\n")
    #expect(clauses.map(\.text) == ["a\nb", "c", "d"])
    #expect(clauses.map(\.id) == ["1", "2", "3"])
    #expect(MatchClause.paragraphs(of: " \n\n").isEmpty)
  }

  @Test func `a name that a person gave joins two clauses`() {
    func kinds(isExplicit: Bool) -> [ClauseMatchKind] {
      DraftComparison(
        from: [MatchClause(id: "gates", isExplicit: isExplicit, text: "They may be closed.")],
        to: [
          MatchClause(id: "gates", isExplicit: isExplicit, text: "Fees are paid yearly in advance.")
        ]
      ).changes.map(\.kind)
    }
    #expect(kinds(isExplicit: true) == [.edited])
    #expect(Set(kinds(isExplicit: false)) == [.added, .removed])
  }
}
