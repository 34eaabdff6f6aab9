import Foundation
import TestDesk
import Testing

/// Tables whose size is in what is seldom large: each must take about the time of its bytes.
///
/// The limit is many times what the import takes, and a fraction of what it took when each of these
/// grew with the square.
struct ImportScaleTests {
  static let tables: [(name: String, options: String, files: [(String, String)])] = {
    func rows(_ count: Int, _ row: (Int) -> String) -> String {
      (0..<count).map(row).joined()
    }
    let parties = ("parties.csv", "id,name\n" + rows(6000) { "p\($0),P\n" })
    return [
      ("columns", "", [("stances.csv", rows(20_000) { "\($0)," } + "x\n")]),
      (
        "values that are wrong", "",
        [("stances.csv", "party,stance,target\nx,open," + rows(40_000) { _ in "!;" } + "!\n")]
      ),
      (
        "clauses created in one row", "--create",
        [("stances.csv", "party,stance,target\nx,open," + rows(20_000) { "a@v1/c\($0);" } + "\n")]
      ),
      (
        "plans created", "--create",
        [("stances.csv", "party,stance,target\n" + rows(6000) { "x,open,a\($0)\n" })]
      ),
      (
        "topics created", "--create",
        [("stances.csv", "party,stance,target\n" + rows(6000) { "x,open,topic:a\($0)\n" })]
      ),
      (
        "unknown names", "",
        [parties, ("people.csv", "id,name,party\n" + rows(6000) { "x\($0),X,q\($0)\n" })]
      ),
      (
        "members of one bloc", "",
        [
          ("parties.csv", "id,name,kind\nb,B,bloc\n" + rows(6000) { "p\($0),P,state\n" }),
          ("members.csv", "bloc,party\n" + rows(6000) { "b,p\($0)\n" }),
        ]
      ),
      (
        "sources that relay each other", "",
        [("sources.csv", "id,publisher,origin\n" + rows(6000) { "s\($0 + 1),P,s\($0)\n" })]
      ),
      (
        "saliences", "",
        [
          parties, ("topics.csv", "id,name\nt,T\n"),
          ("salience.csv", "party,target,value\n" + rows(6000) { "p\($0),topic:t,5\n" }),
        ]
      ),
    ]
  }()

  @Test(arguments: tables.indices)
  func `an import takes the time of its bytes`(index: Int) throws {
    let (name, options, files) = Self.tables[index]
    let bench = try Desk()
    bench.run("init . --writer amal")
    for (file, text) in files { try bench.write("t/" + file, text) }
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = bench.run("import t \(options)")
    let spent = clock.now - start
    #expect([0, 65].contains(outcome.status), "\(name): \(outcome.errors.prefix(200))")
    #expect(spent < .seconds(10), "\(name) took \(spent)")
  }
}
