import CommandSupport
import Presentation
import Testing

/// The matrix is the face of the tool; these files are read like prose when they change.
struct GoldenTests {
  private static let folder = Example.folder("ukraine-2025")
  static let drafts = ["peace@twenty", "peace@us-28"]

  @Test(arguments: drafts, [80, 200])
  func `the matrix for a terminal`(draft: String, columns: Int) {
    check(draft, [], columns, "\(columns).txt")
  }

  @Test(arguments: drafts, [80, 200])
  func `the matrix in Arabic`(draft: String, columns: Int) {
    check(draft, ["--lang", "ar"], columns, "\(columns).ar.txt")
  }

  @Test(arguments: drafts, ["markdown", "csv"])
  func `the matrix in other formats`(draft: String, format: String) {
    check(draft, ["--format", format], 80, format == "csv" ? "csv" : "md")
  }

  /// Narrow and odd widths: nothing may stick out, whatever the language.
  @Test(arguments: [20, 57, 131], ["en", "ar"])
  func `no line is wider than the terminal`(columns: Int, language: String) {
    for draft in ["peace@twenty", "peace@new-version", "peace@berlin"] {
      var desk = Desk()
      desk.columns = columns
      let result = desk.run(
        ["-C", GoldenTests.folder, "matrix", draft, "--lang", language, "--topics"])
      #expect(result.status == 0)
      fits(result.output, columns, draft)
    }
  }

  private func check(_ draft: String, _ words: [String], _ columns: Int, _ ending: String) {
    var desk = Desk()
    desk.columns = columns
    let result = desk.run(["-C", GoldenTests.folder, "matrix", draft] + words)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    if ending.hasSuffix("txt") { fits(result.output, columns, draft) }
    let name = draft.split(separator: "@").last ?? ""
    let difference = Golden.difference(
      result.output, from: Golden.place("Goldens/matrix-\(name).\(ending)"))
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func fits(_ text: String, _ columns: Int, _ draft: String) {
    for line in text.split(separator: "\n") where DisplayWidth.of(String(line)) > columns {
      Issue.record("\(draft) at \(columns): \(DisplayWidth.of(String(line))) wide: \(line)")
    }
  }
}
