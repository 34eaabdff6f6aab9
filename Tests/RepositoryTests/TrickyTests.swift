import NegotiationModel
import Testing
import TextComparison

/// Holds the page of tricky comparisons to what the tool really says.
struct TrickyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old, new, wanted, actual: String
    let isGood: Bool
    var testDescription: String { "\(old) → \(new)" }
  }

  static let cases: [Case] = {
    let text = (try? Repository.text("Docs/Tricky-comparisons.md")) ?? ""
    var section: Substring = ""
    var cases: [Case] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { section = line }
      let cells = line.split(separator: " | ").map { $0.trimming { "| ".contains($0) } }
      guard cells.count == 5, TextChange(rawValue: cells[3]) != nil else { continue }
      cases.append(
        Case(
          old: cells[0], new: cells[1], wanted: cells[2], actual: cells[3],
          isGood: section == "## As wanted"))
    }
    return cases
  }()

  @Test func `the page has its cases`() {
    #expect(TrickyTests.cases.count >= 40)
  }

  @Test(arguments: cases)
  func `what the page says the tool says is what it says`(each: Case) {
    #expect(TextChangeGrading.grade(each.old, each.new).rawValue == each.actual)
    #expect((each.wanted == each.actual) == each.isGood)
  }
}

extension Substring {
  /// The text without what fits at either end.
  fileprivate func trimming(_ fits: (Character) -> Bool) -> String {
    var rest = self
    while let first = rest.first, fits(first) { rest.removeFirst() }
    while let last = rest.last, fits(last) { rest.removeLast() }
    return String(rest)
  }
}
