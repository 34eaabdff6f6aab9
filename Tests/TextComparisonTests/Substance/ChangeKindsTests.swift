import TestSupport
import Testing

@testable import TextComparison

/// All kinds of a change, compared as sets, in both directions.
struct ChangeKindsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let kinds: Set<TextChange>

    init(_ kinds: Set<TextChange>, _ old: String, _ new: String) {
      (self.old, self.new, self.kinds) = (old, new, kinds)
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  @Test func `a duty that went from the end of a sentence is shown with its subject`() {
    let difference = TextDifference(
      old: "A breach shall be met by all, and what was lent to the other side shall be returned.",
      new: "A breach shall be met by all.")
    #expect(
      difference.obligations.map(\.passage)
        == ["and what was lent to the other side shall be returned"])
  }

  /// Sentences that are one, and sentences that only share what the whole clause is about.
  static let sentences: [Pair] = [
    Pair(
      [.obligation],
      "Ukraine shall adopt the rules. Nazi ideology shall be banned.",
      "Ukraine shall adopt the rules."),
    Pair(
      [.obligation],
      "Questions of water shall be decided by the councils.",
      "The part that the upland holds shall be a nature park."),
    Pair(
      [.obligation, .quantity],
      "Of the blocked river funds, 90 million euros shall be spent on dams. The other river funds shall go to a bank.",
      "Farmers shall be paid, also out of river funds. River funds shall stay blocked."),
    Pair(
      [.reworded],
      "A standing committee of the lenders, with experts of the bank, shall help to draw up the accounts.",
      "A standing committee shall publish reports each time after a meeting."),
    Pair(
      [.reworded],
      "The rights of the tenant as a co-owner shall be respected.",
      "Any contract shall wholly honour the co-ownership of the tenant and bring peace of mind."),
    Pair(
      [.obligation],
      "A breach shall be met by all, and what was lent to the other side shall be returned.",
      "A breach shall be met by all."),
    Pair(
      [.reworded],
      "The dam shall be kept and shall be guarded by both.",
      "The dam shall be kept and guarded by both."),
    Pair(
      [.polarity, .obligation],
      "The club shall strike the rule, and the league shall lay down that the club is not admitted.",
      "Entry shall be put to a vote of all members."),
    Pair(
      [.polarity, .obligation],
      "The lender shall pay. The agency shall ensure that the dam does not leak.",
      "The lender shall pay."),
    Pair(
      [.obligation],
      "The lender shall pay. The agency shall provide pumps that do not leak.",
      "The lender shall pay."),
  ]

  /// Conditions, denials in an addition, what lies outside.
  static let conditions: [Pair] = [
    Pair(
      [.polarity],
      "Once the harvest is in, full wages shall be paid.",
      "Full wages shall be paid while the strike lasts."),
    Pair(
      [.polarity],
      "The loan lapses if the dam leaks.", "The loan lapses unless the court decides otherwise."),
    Pair(
      [.reworded],
      "As soon as both banks have signed, money flows.", "Once both banks have signed, money flows."
    ),
    Pair(
      [.reworded],
      "The loan lapses if the borrower sells the dam.",
      "The loan lapses if the borrower sells the dam or lends it without reason."),
    Pair(
      [.polarity],
      "The borrower sells the dam with consent.", "The borrower sells the dam without consent."),
    Pair(
      [.polarity],
      "Boats may fish in the bay.", "Boats may fish outside the bay."),
    Pair(
      [.polarity], "Суда могут ловить рыбу в заливе.", "Суда могут ловить рыбу за пределами залива."
    ),
  ]

  /// Who is bound, and to what.
  static let duties: [Pair] = [
    Pair(
      [.obligation],
      "Norway shall repay the loan granted to Denmark.",
      "Support shall be given to the repayment of the loan that Norway granted."),
    Pair(
      [.reworded],
      "The delta states shall repay the loan. It was granted to Norway.",
      "The loan shall be repaid by the delta states. It was granted to Norway."),
    Pair(
      [.reworded], "Norway and Denmark shall sign the pact with Iceland.",
      "Norway and Iceland shall sign the pact with Denmark."),
    Pair(
      [.obligation],
      "The pact shall be made part of state law.",
      "The pact shall be made part of state law and confirmed by both chambers."),
    Pair(
      [.reworded],
      "The pact shall be made part of state law.",
      "The pact shall be made part of state law and of custom."),
  ]

  /// What narrows a ban, a duty or an amount.
  static let scopes: [Pair] = [
    Pair(
      [.polarity], "The lender shall keep no staff at the dam.",
      "The lender shall keep no staff of its own at the dam permanently."),
    Pair(
      [.polarity], "The lender shall keep the accounts open.",
      "The lender shall keep the accounts open during the term of the loan."),
    Pair(
      [.polarity], "Le prêteur doit tenir les comptes ouverts.",
      "Le prêteur doit tenir les comptes ouverts pendant les travaux."),
    Pair(
      [.reworded], "The lender shall keep the accounts.",
      "The lender shall keep the accounts in accordance with the rules."),
    Pair(
      [.reworded], "The lender shall open the accounts.",
      "The lender shall open the accounts by degrees."),
    Pair(
      [.reworded], "The crew shall have a strength of 40 persons.",
      "The crew shall have a strength of 40 persons in winter."),
    Pair(
      [.reworded], "يكون قوام الطاقم 40 فردا.", "يكون قوام الطاقم 40 فردا في الشتاء."),
    Pair(
      [.quantity], "The crew shall have a strength of no more than 40 persons.",
      "The crew shall have a strength of 50 persons in winter."),
  ]

  @Test(arguments: sentences + conditions + duties + scopes)
  func `the kinds of a change are all named`(pair: Pair) {
    let there = TextDifference(old: pair.old, new: pair.new)
    #expect(Set(there.kinds) == pair.kinds)
    #expect(Set(TextDifference(old: pair.new, new: pair.old).kinds) == pair.kinds)
  }

  @Test func `the scope of an amount is named and is no kind`() {
    let change = TextDifference(
      old: "The crew shall have a strength of 40 persons.",
      new: "The crew shall have a strength of 40 persons in winter.")
    #expect(change.polarities.map(\.kind) == [.scope])
    #expect(change.polarities.map(\.new) == ["in winter"])
    #expect(change.polarities.allSatisfy { $0.isOfAmount })
  }

  @Test func `a duty that goes shows what it was`() {
    let change = TextDifference(
      old: "The bank shall lend the money and shall open the books to the council.",
      new: "The bank shall lend the money.")
    #expect(change.obligations.map(\.passage) == ["shall open the books to the council"])
  }
}
