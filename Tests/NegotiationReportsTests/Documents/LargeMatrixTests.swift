import Foundation
import TestDesk
import Testing

/// A matrix with more cells than anybody looks through.
@Suite struct LargeMatrixTests {
  private func desk(parties: Int, clauses: Int) throws -> Desk {
    let desk = Desk(writer: "amal")
    desk.isTerminal = false
    let rows = (1...parties).map { "p\($0),Party \($0),principal" }
    try ("id,name,role\n" + rows.joined(separator: "\n") + "\n").write(
      toFile: desk.path + "/parties.csv", atomically: true, encoding: .utf8)
    let text = (1...clauses).map { "## \($0). Matter \($0) {#m\($0)}\n\nWords of \($0).\n" }
    try text.joined(separator: "\n").write(
      toFile: desk.path + "/v1.md", atomically: true, encoding: .utf8)
    try "id,name\ntreaty,Treaty\n".write(
      toFile: desk.path + "/plans.csv", atomically: true, encoding: .utf8)
    try "draft,file\ntreaty@v1,v1.md\n".write(
      toFile: desk.path + "/drafts.csv", atomically: true, encoding: .utf8)
    try "party,stance,target,on\np1,accept,treaty@v1/m1,2025-01-02\n".write(
      toFile: desk.path + "/stances.csv", atomically: true, encoding: .utf8)
    #expect(desk.run("-C", desk.path, "import", desk.path).status == 0)
    return desk
  }

  private let remark = "Too large to be read whole; --parties A,B and --clauses X,Y show a part."

  @Test func aLargeOneSaysSoAboveTheCellsWithItsLegend() throws {
    let desk = try desk(parties: 60, clauses: 100)
    let lines = desk.run("-C", desk.path, "matrix", "treaty").output.split(separator: "\n")
    let said = try #require(lines.firstIndex { $0.contains(remark) })
    let legend = try #require(lines.firstIndex { $0.contains("Legend") })
    let row = try #require(lines.firstIndex { $0.contains("Matter 1 ") })
    #expect(said < legend)
    #expect(legend < row)
    #expect(lines.filter { $0.contains("Legend") }.count == 1)
    let json = desk.run("-C", desk.path, "matrix", "treaty", "--json").output
    #expect(!json.contains("Too large"))
    let part = desk.run("-C", desk.path, "matrix", "treaty", "--clauses", "m1,m2").output
    #expect(!part.contains("Too large"))
  }

  @Test func oneThatIsReadSaysNothingOfTheKind() throws {
    let desk = try desk(parties: 50, clauses: 100)
    let text = desk.run("-C", desk.path, "matrix", "treaty").output
    #expect(!text.contains("Too large"))
  }
}
