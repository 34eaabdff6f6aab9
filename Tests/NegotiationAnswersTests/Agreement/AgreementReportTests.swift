import Foundation
import NegotiationAnswers
import TestDesk
import TestSupport
import Testing

/// The whole way from a table of stances to figures, against figures worked out apart from it.
struct AgreementReportTests {
  private struct Vote {
    var party: String
    var clause: Int
    var year: Int
    var value: Int
  }

  private static let words = [
    2: "accept", 1: "conditional", 0: "open", -1: "object", -2: "reject",
  ]
  private static let parties = ["a", "b", "c", "d", "e"]

  /// Random votes of five parties in three years, each clause voted on in one of them.
  private func votes(_ seed: UInt64) -> [Vote] {
    var generator = Seeded(seed)
    var votes: [Vote] = []
    for clause in 1...60 {
      for party in Self.parties where Int.random(in: 0..<4, using: &generator) > 0 {
        votes.append(
          Vote(
            party: party, clause: clause, year: 2000 + clause % 3,
            value: [2, 2, 2, 1, 0, -1, -2].pick(&generator)))
      }
    }
    return votes
  }

  private func desk(_ votes: [Vote]) -> Desk {
    let desk = Desk(writer: "desk")
    let clauses = (1...60).map { "## \($0). Clause {#c\($0)}\nText \($0).\n" }.joined()
    desk.write("# P\n\n" + clauses, to: "t/a.md")
    desk.write("id,name\n" + Self.parties.map { "\($0),\($0)\n" }.joined(), to: "t/parties.csv")
    desk.write("id,name\np,P\n", to: "t/plans.csv")
    desk.write("draft,file,on\np@v1,a.md,1999-01-01\n", to: "t/drafts.csv")
    let rows = votes.map {
      "\($0.party),\(Self.words[$0.value] ?? ""),p@v1/c\($0.clause),\($0.year)-06-01,if\n"
    }
    desk.write("party,stance,target,on,condition\n" + rows.joined(), to: "t/stances.csv")
    #expect(desk.run("import", desk.path + "/t").status == 0, "\(desk.errors)")
    return desk
  }

  /// n, coincidence, S, κ and π by plain loops over the common clauses, each formula as it is printed.
  private func figures(_ votes: [Vote], _ first: String, _ second: String) -> [Double] {
    func values(_ party: String) -> [Int: Int] {
      Dictionary(
        uniqueKeysWithValues: votes.filter { $0.party == party }.map { ($0.clause, $0.value) })
    }
    let (mine, theirs) = (values(first), values(second))
    let pairs = mine.keys.sorted().compactMap { clause in
      theirs[clause].map { (mine[clause] ?? 0, $0) }
    }
    let n = Double(pairs.count)
    let same = pairs.reduce(0.0) { sum, pair in
      if pair.0.signum() == pair.1.signum() { return sum + 1 }
      return pair.0 == 0 || pair.1 == 0 ? sum + 0.5 : sum
    }
    let observed = pairs.reduce(0.0) { $0 + Double(abs($1.0 - $1.1)) } / n
    var expected = 0.0
    for left in pairs { for right in pairs { expected += Double(abs(left.0 - right.1)) } }
    let pool = pairs.map(\.0) + pairs.map(\.1)
    var pooled = 0.0
    for left in pool { for right in pool { pooled += Double(abs(left - right)) } }
    return [
      n, same / n, 1 - 2 * observed / 4, 1 - observed / (expected / (n * n)),
      1 - observed / (pooled / (4 * n * n)),
    ]
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `random votes agree with loops over the table to six digits`(
    seed: UInt64
  ) throws {
    let votes = votes(seed)
    let desk = desk(votes)
    for year in 2000...2002 {
      #expect(
        desk.run("agreement", "--since", "\(year)", "--until", "\(year)", "--json").status == 0)
      let pairs = try desk.json()["pairs"] as? [[String: Any]] ?? []
      #expect(pairs.count == 10)
      for pair in pairs {
        let first = try #require(pair["first"] as? String)
        let second = try #require(pair["second"] as? String)
        let wanted = figures(votes.filter { $0.year == year }, first, second)
        for (key, value) in zip(["n", "coincidence", "s", "kappa", "pi"], wanted) {
          let found = try #require((pair[key] as? NSNumber)?.doubleValue)
          #expect(abs(found - value) < 5e-7, "\(key) of \(first) and \(second) in \(year)")
        }
      }
    }
  }

  @Test func `counts of a clause are those of the matrix, with the silents beside them`() throws {
    let votes = votes(9)
    let desk = desk(votes)
    desk.run("agreement", "--json")
    let clauses = try desk.json()["clauses"] as? [[String: Any]] ?? []
    desk.run("matrix", "--json")
    let counts = try desk.json()["counts"] as? [[String: Any]] ?? []
    #expect(clauses.count == 60 && counts.count == 60)
    for (clause, count) in zip(clauses, counts) {
      let wanted = ["accept", "conditional", "open", "object", "reject"].map { count[$0] as? Int }
      #expect((clause["counts"] as? [Int] ?? []).map(Optional.some) == wanted)
      #expect(clause["silent"] as? Int == count["silent"] as? Int)
    }
  }

  @Test func `what a bloc said counts once between parties and for each member on a clause`() throws
  {
    let desk = desk([])
    desk.run("add", "party", "bloc", "--name", "Bloc", "--kind", "bloc")
    desk.run("add", "member", "bloc", "a")
    desk.run("add", "member", "bloc", "b")
    desk.run("record", "bloc", "accepts", "p@v1/c1", "--on", "2001-01-01")
    desk.run("record", "c", "accepts", "p@v1/c1", "--on", "2001-01-01")
    desk.run("agreement", "--json")
    let pairs = try desk.json()["pairs"] as? [[String: Any]] ?? []
    #expect(
      pairs.map { "\($0["first"] ?? "") \($0["second"] ?? "")" } == ["c bloc"] || pairs.count == 1)
    let clause = (try desk.json()["clauses"] as? [[String: Any]])?.first
    #expect(clause?["counts"] as? [Int] == [3, 0, 0, 0, 0])
    #expect(clause?["thin"] as? Bool == true)
  }

  @Test(arguments: ["", "--as-of 2001-01-01", "--as-of 2002-01-01"])
  func `a bloc is counted as in the matrix where its member left long ago`(asOf: String) throws {
    let desk = desk([])
    desk.run("add", "party", "bloc", "--name", "Bloc", "--kind", "bloc")
    desk.run("add", "member", "bloc", "a", "--from", "1990-01-01", "--until", "1991-12-31")
    desk.run("add", "member", "bloc", "b", "--from", "2002-01-01")
    desk.run("record", "bloc", "accepts", "p@v1/c1", "--on", "2001-01-01")
    desk.run("record", "c", "open", "p@v1/c2", "--on", "2001-01-01")
    let words = asOf.split(separator: " ").map(String.init)
    desk.run(["matrix", "--json"] + words)
    let count = try #require((try desk.json()["counts"] as? [[String: Any]])?.first)
    desk.run(["agreement", "--json"] + words)
    let clause = try #require((try desk.json()["clauses"] as? [[String: Any]])?.first)
    #expect(count["accept"] as? Int == 1)
    #expect((clause["counts"] as? [Int])?.first == count["accept"] as? Int)
    #expect(clause["silent"] as? Int == count["silent"] as? Int)
    #expect(clause["silent"] as? Int == 1)
  }

  @Test func `a stance on words that changed is left out, and counted as that`() throws {
    let desk = desk([])
    desk.write("# P\n\n## 1. Clause {#c1}\nAt most 900 persons.\n", to: "b.md")
    desk.write("# P\n\n## 1. Clause {#c1}\nAt most 100 persons.\n", to: "c.md")
    desk.run("add", "draft", "p@v2", desk.path + "/b.md", "--on", "2000-01-01")
    desk.run("add", "draft", "p@v3", desk.path + "/c.md", "--after", "v2", "--on", "2000-02-01")
    for party in ["a", "b"] {
      desk.run("record", party, "accepts", "p@v2/c1", "--on", "2001-01-01")
    }
    desk.run("agreement", "p@v3", "--json")
    let clause = (try desk.json()["clauses"] as? [[String: Any]])?.first
    #expect(clause?["n"] as? Int == 0 && clause?["leftOut"] as? Int == 2)
    #expect(clause?["a"] is NSNull)
    #expect((try desk.json()["pairs"] as? [Any])?.isEmpty == true)
  }

  @Test func `thin evidence is put in brackets and makes no bloc`() {
    let desk = desk([])
    for party in ["a", "b"] {
      for clause in 1...4 {
        desk.run("record", party, "accepts", "p@v1/c\(clause)", "--on", "2001-01-01")
      }
    }
    desk.run("agreement", "--parties", "a,b")
    #expect(desk.output.contains("(4)") && desk.output.contains("No two parties"))
    desk.run("agreement", "--parties", "a,b", "--minimum", "4")
    #expect(!desk.output.contains("(4)") && desk.output.contains("a, b  S 1.000"))
  }

  @Test func `one party alone agrees with nobody, and its row stands last`() throws {
    let desk = desk([])
    desk.run("record", "a", "objects", "p@v1/c1", "--on", "2001-01-01")
    for party in ["a", "b"] {
      desk.run("record", party, "accepts", "p@v1/c2", "--on", "2001-01-01")
    }
    desk.run("agreement", "--parties", "a,b")
    let rows = desk.output.split(separator: "\n").filter {
      $0.contains("(1)") || $0.contains("(2)")
    }
    #expect(rows.first?.contains("1.000") == true, "\(desk.output)")
    #expect(rows.dropFirst().first?.contains("–") == true, "\(desk.output)")
  }

  @Test func `words outside the grammar are refused`() {
    let desk = desk([])
    #expect(desk.run("agreement", "--minimum", "0").status == 64)
    #expect(desk.run("agreement", "--threshold", "2").status == 64)
    #expect(desk.run("agreement", "--by", "rice").status == 64)
    #expect(desk.run("agreement", "--since", "2001-02-30").status == 64)
    #expect(desk.run("agreement", "--parties", "nobody").status == 65)
    #expect(desk.run("agreement", "p@v9").status == 65)
  }
}
