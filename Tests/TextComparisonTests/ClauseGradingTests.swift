import Testing
import TextComparison

/// Heading and text of a clause are graded as one.
struct ClauseGradingTests {
  private func words(_ heading: String, _ text: String = "") -> ClauseWords {
    ClauseWords(heading: heading, text: text)
  }

  static let pairs: [(old: [String], new: [String], wanted: TextChange)] = [
    // A point of one line, whose heading is all it says.
    (
      ["The alliance may not deploy troops.", ""], ["The alliance may deploy troops.", ""],
      .polarity
    ),
    (["Elections within 100 days", ""], ["Elections within 50 days", ""], .quantity),
    // A heading that only names the matter.
    (
      ["Ceasefire", "The parties stop all fire."], ["End of fire", "The parties stop all fire."],
      .identical
    ),
    (["", "The parties stop all fire."], ["Ceasefire", "The parties stop all fire."], .identical),
    (
      ["Non-aggression", "The law of the state says so."],
      ["Peace", "The law of the state says so."],
      .identical
    ),
    // A heading that says more than a name.
    (
      ["No change by force", "The borders stay."], ["Change by force", "The borders stay."],
      .polarity
    ),
    (
      ["Vote in 10 days", "The parties vote."], ["Vote in 90 days", "The parties vote."], .quantity
    ),
    // A boundary that moved.
    (
      ["The forces shall leave.", "A mission watches."],
      ["", "The forces shall leave.\n\nA mission watches."], .identical
    ),
    (
      ["The forces shall leave", "by the first of May."],
      ["", "The forces shall leave by the first of May."], .identical
    ),
    // A language without word lists: the heading is graded as the text is.
    (
      ["De troepen trekken zich terug.", "Meer staat in bijlage A van het verdrag."],
      ["De troepen trekken zich niet terug.", "Meer staat in bijlage A van het verdrag."], .reworded
    ),
    // What was said is no longer said.
    (["Rest days", "Workers rest on Sundays."], ["Rest days", "(repealed)"], .polarity),
    (["(Reserved)", ""], ["", "—"], .reworded),
  ]

  @Test(arguments: pairs)
  func `a clause is graded with its heading`(
    pair: (old: [String], new: [String], wanted: TextChange)
  ) {
    let old = words(pair.old[0], pair.old[1])
    let new = words(pair.new[0], pair.new[1])
    #expect(ClauseGrading.grade(old, new) == pair.wanted)
    #expect(ClauseGrading.grade(new, old) == pair.wanted)
    #expect(ClauseGrading.grade(old, old) == .identical)
  }

  @Test(arguments: pairs)
  func `a comparison of drafts grades as a stance is graded`(
    pair: (old: [String], new: [String], wanted: TextChange)
  ) throws {
    func clause(_ words: [String]) -> [MatchClause] {
      [MatchClause(id: "a", isExplicit: true, heading: words[0], text: words[1])]
    }
    let diff = DraftComparison(old: clause(pair.old), new: clause(pair.new))
    let change = try #require(diff.changes.first)
    #expect(change.textChange == pair.wanted)
    #expect((change.match.kind == .unchanged) == (pair.wanted == .identical))
    let before = change.comparison?.redline.operations.filter { $0.kind != .insert }.map(\.text)
    #expect(before.map { $0.joined() == pair.old[1] } ?? (pair.old[1] == pair.new[1]))
  }

  @Test func `a moved boundary brings no number and no negation with it`() throws {
    let text = "No forces stay after 30 days."
    let old = [MatchClause(id: "a", isExplicit: true, heading: text, text: "A mission watches.")]
    let new = [
      MatchClause(id: "a", isExplicit: true, text: text + "\n\nA mission watches.")
    ]
    let change = try #require(DraftComparison(old: old, new: new).changes.first)
    #expect(change.differences.flatMap(\.quantities).isEmpty)
    #expect(change.differences.flatMap(\.polarities).isEmpty)
    #expect(change.comparison != nil)
  }

  @Test(.timeLimit(.minutes(1))) func `strange words come to an end`() {
    let strange = [
      "", "\0", "\u{202E}", String(repeating: "a\u{301}", count: 30_000), "\r\n \u{FEFF}",
    ]
    for one in strange {
      for other in strange {
        let grade = ClauseGrading.grade(words(one, other), words(other, one))
        #expect(grade == ClauseGrading.grade(words(other, one), words(one, other)))
      }
    }
  }
}
