import Testing
import TextComparison

/// A clause that only keeps a number free is told in many languages.
struct VacantClauseTests {
  @Test(arguments: [
    "(repealed)", "[Repealed]", "Reserved.", "-", "—", "…", "( )", "[...]", "* * *",
    "(Repealed by Act 12 of 2001)", "Intentionally left blank", "(weggefallen)", "(aufgehoben)",
    "Abrogé", "(Abrogé par la loi n° 2001-12 du 3 mars 2001)", "Derogado", "(Revogado)",
    "Утратила силу.", "(утратил силу - Закон от 01.02.2003 N 12)", "Виключено", "(uchylony)",
    "废止", "（删除）", "削除", "삭제 <2012. 2. 1.>", "ملغاة", "בוטל", "(mülga)", "RESERVED",
    "… not used …", "[ЗАРЕЗЕРВИРОВАНО]", "Καταργήθηκε", "TBD",
  ])
  func `what keeps a number free is vacant`(text: String) {
    #expect(VacantClause.isVacant(heading: "", text: text))
    #expect(VacantClause.isVacant(heading: text, text: ""))
    #expect(VacantClause.isVacant(heading: "Rest days", text: text))
  }

  @Test(arguments: [
    "", "Reserved powers stay with the regions.", "Repealed laws are listed in the annex.",
    "Deleted data shall be restored within 10 days of a request, whoever asked for it and why, if the"
      + " controller holds a copy.",
    "保留全部权利。", "5", "Void contracts bind nobody.", "$", "(a)",
  ])
  func `what says something is not`(text: String) {
    #expect(!VacantClause.isVacant(heading: "Rest days", text: text))
  }

  @Test func `what names the repealing act has an end`() {
    func text(_ words: Int) -> String {
      "Repealed by Act 12" + String(repeating: " of", count: words - 3) + "."
    }
    #expect(VacantClause.isVacant(heading: "", text: text(16)))
    #expect(!VacantClause.isVacant(heading: "", text: text(17)))
    // A phrase of six words, and of six ideographs with blanks between.
    let phrase = "This page intentionally left blank"
    #expect(VacantClause.isVacant(heading: "", text: phrase + " 5 of 6"))
    #expect(!VacantClause.isVacant(heading: "", text: "Of \(phrase) 5 of 6"))
    #expect(VacantClause.isVacant(heading: "", text: "已 廢 止 第 五 號 法 令 第 6 條"))
    #expect(!VacantClause.isVacant(heading: "", text: "已 建 立 第 五 號 法 令 第 6 條"))
  }

  private func draft(_ texts: [(String, String)]) -> [MatchClause] {
    texts.map { MatchClause(id: "n\($0.0)", number: $0.0, text: $0.1) }
  }

  @Test func `a vacant number is joined to none but one of its number`() {
    let old = draft([
      ("1", "Troops leave the valley."), ("2", "(Reserved)"),
      ("3", "Prisoners return home at once."), ("4", "(Reserved)"), ("5", "Elections are held."),
    ])
    let new = draft([
      ("1", "Troops leave the valley."), ("2", "A fund rebuilds the towns."), ("3", "(Reserved)"),
      ("4", "(Reserved)"), ("5", "Elections are held."), ("6", "Prisoners return home at once."),
    ])
    let matches = ClauseMatcher.match(old: old, new: new)
    let links = linkPairs(matches)
    #expect(links.isSuperset(of: [[0, 0], [2, 5], [3, 3], [4, 4]]))
    #expect(!links.contains([1, 2]))
    #expect(matches.first { $0.old == [1] }?.needsConfirmation != false)
    let back = linkPairs(ClauseMatcher.match(old: new, new: old))
    #expect(back == Set(links.map { [$0[1], $0[0]] }))
  }

  @Test func `a repealed clause stays in its place`() {
    let old = draft([("1", "Troops leave."), ("2", "Workers rest on Sundays.")])
    let new = draft([("1", "Troops leave."), ("2", "(repealed)")])
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)) == [[0, 0], [1, 1]])
  }
}
