import Testing
import TextComparison

/// What stands in sections that belong together is joined where words alone do not say it.
struct SectionJoinsTests {
  private func draft(_ texts: [(number: String, text: String)]) -> [MatchClause] {
    texts.enumerated().map { place, clause in
      MatchClause(id: "c\(place)", number: clause.number, text: clause.text)
    }
  }

  private func links(
    _ old: [(number: String, text: String)], _ new: [(number: String, text: String)]
  ) -> Set<[Int]> {
    let there = linkPairs(ClauseMatcher.match(old: draft(old), new: draft(new)))
    let back = linkPairs(ClauseMatcher.match(old: draft(new), new: draft(old)))
    #expect(back == Set(there.map { [$0[1], $0[0]] }))
    return there
  }

  @Test func `an item that went from one list to another splits nothing`() {
    let powers =
      "signs treaties and sends envoys abroad; appoints the generals of the land forces and the fleet;"
      + " calls elections and dissolves the chamber; grants pardons and awards the orders of the state;"
    let duties =
      "adopts the budget and the laws of the republic; hears the reports of the cabinet every year;"
      + " sets the borders of the regions and names the towns;"
    let item =
      " appoints and dismisses the heads of the three independent commissions of the state;"
    #expect(
      links(
        [("1", "The Chamber: " + duties), ("2", "The President: " + powers + item)],
        [("1", "The Chamber: " + duties + item), ("2", "The President: " + powers)])
        == [[0, 0], [1, 1]])
  }

  @Test func `the stem of joined points is joined`() {
    #expect(
      links(
        [
          ("9", "This text is final."), ("10", "The guarantee by the neighbours:"),
          ("10(a)", "The neighbours are paid for the guarantee that they give."),
          ("10(b)", "If the north attacks, the guarantee is lost."),
        ],
        [
          ("4", "This text is final."), ("5", "States on both banks will provide security."),
          ("5(a)", "The neighbours are paid for the security guarantee that they give."),
          ("5(b)", "If the north attacks without cause, the guarantee is lost."),
        ]
      ).contains([1, 1]))
  }

  @Test func `the second of two near copies went into the one clause`() {
    let common = "grants every user a licence to make, have made, use, sell and offer for sale"
    #expect(
      links(
        [
          ("1", "The first author \(common) the original work, under patents that it infringes."),
          ("2", "Each later author \(common) the modified work, under patents that it infringes."),
          ("3", "Notices stay."),
        ],
        [
          ("1", "Each author \(common) and import what was contributed, under claims it holds."),
          ("2", "Notices stay."),
        ]) == [[0, 0], [1, 0], [2, 1]])
  }

  @Test func `a near copy that kept its words did not take in the other`() {
    let common = "grants every user a licence to make, have made, use, sell and offer for sale"
    #expect(
      links(
        [
          ("1", "The first author \(common) the original work, under patents that it infringes."),
          ("2", "Each later author \(common) the modified work, under patents that it infringes."),
        ],
        [("1", "Each later author \(common) the modified work, under patents that it infringes.")])
        == [[1, 0]])
  }

  @Test func `a name that stands in one clause of each draft ties them`() {
    #expect(
      links(
        [
          ("1", "The island will not seek to join ESTA."), ("2", "Prisoners return."),
          ("3", "The island receives robust guarantees from a group of coastal states."),
        ],
        [
          ("1", "Prisoners return."),
          (
            "2",
            "The island receives robust guarantees from a group of coastal states and others,"
              + " while there is no consensus on ESTA membership."
          ),
        ]) == [[0, 1], [1, 0], [2, 1]])
  }

  @Test func `neighbours alone join nothing`() {
    var old: [(number: String, text: String)] = []
    for place in 1...9 {
      old.append(("\(place)", "Town number \(place * 7) keeps its own market day."))
    }
    var new = old
    old[4] = ("5", "This decree enters into force on signature.")
    new[4] = ("5", "Ministers may delegate powers to regional offices.")
    #expect(!links(old, new).contains([4, 4]))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `sections keep the laws of the matcher`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let count = 30
    var old = maker.draft(count)
    var new = maker.revised(old).new
    for place in old.indices { old[place].section = place * 4 / old.count }
    for place in new.indices { new[place].section = place * 4 / new.count }
    let sections = (0..<4).map {
      MatchSection(id: "s\($0)", number: "\($0 + 1)", heading: "Part of matter \($0)")
    }
    let there = ClauseMatcher.match(
      old: old, new: new, oldSections: sections, newSections: sections)
    let back = ClauseMatcher.match(
      old: new, new: old, oldSections: sections, newSections: sections)
    #expect(Set(there.flatMap(\.old)) == Set(old.indices))
    #expect(Set(there.flatMap(\.new)) == Set(new.indices))
    #expect(linkPairs(back) == Set(linkPairs(there).map { [$0[1], $0[0]] }))
    // A section that no draft has, or that stands in itself, does no harm.
    old[0].section = 99
    new[0].section = -1
    let looped = [MatchSection(id: "x", parent: 0), MatchSection(id: "y", parent: 7)]
    let strange = ClauseMatcher.match(old: old, new: new, oldSections: looped, newSections: looped)
    #expect(Set(strange.flatMap(\.old)) == Set(old.indices))
  }
}
