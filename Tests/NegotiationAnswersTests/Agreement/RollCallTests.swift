import Foundation
import NegotiationModel
import TestDesk
import TestSupport
import Testing

/// Agreement of ten pairs of states in five years of the UN General Assembly, against figures that a
/// script of its own worked out of the same votes (`RollCalls/roll_calls.py`).
struct RollCallTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/RollCalls/"
  private static let years = ["1962", "1978", "1991", "2005", "2019"]
  private static let stances = ["y": "accept", "a": "open", "n": "reject"]

  private func rows(_ name: String) throws -> [[String]] {
    let text = try String(contentsOfFile: Self.folder + name, encoding: .utf8)
    return text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The votes as a negotiation: each roll call is a clause, each vote a stance on it.
  private func desk() throws -> Desk {
    let desk = Desk(writer: "desk")
    let table = try rows("roll-calls.csv")
    let states = try #require(table.first).dropFirst(2)
    var clauses = "# Roll calls\n\n"
    var stances = "party,stance,target,on\n"
    for row in table.dropFirst() {
      clauses += "## Roll call {#\(row[1])}\n\nResolution \(row[1]).\n\n"
      for (state, vote) in zip(states, row.dropFirst(2)) {
        guard let stance = Self.stances[vote] else { continue }
        stances += "\(state),\(stance),unga@all/\(row[1]),\(row[0])\n"
      }
    }
    desk.write(clauses, to: "t/calls.md")
    desk.write("id,name\n" + states.map { "\($0),\($0)\n" }.joined(), to: "t/parties.csv")
    desk.write("id,name\nunga,Roll calls\n", to: "t/plans.csv")
    desk.write("draft,file,on\nunga@all,calls.md,1945-10-24\n", to: "t/drafts.csv")
    desk.write(stances, to: "t/stances.csv")
    #expect(desk.run("import", desk.path + "/t").status == 0, "\(desk.errors)")
    return desk
  }

  @Test func `ten pairs of states in five years agree with the script to six digits`() throws {
    let desk = try desk()
    let figures = try rows("figures.csv")
    #expect(figures.count == 51 && Set(figures.dropFirst().map { $0[0] }) == Set(Self.years))
    for year in Self.years {
      #expect(desk.run("agreement", "--since", year, "--until", year, "--json").status == 0)
      let found = try desk.json()["pairs"] as? [[String: Any]] ?? []
      #expect(found.count == 45)
      let wanted = figures.filter { $0[0] == year }
      #expect(wanted.count == 10)
      for row in wanted {
        let pair = try #require(
          found.first { pair in
            Set([pair["first"] as? String, pair["second"] as? String]) == Set([row[1], row[2]])
          })
        for (key, cell) in zip(["n", "coincidence", "s", "kappa", "pi"], row.dropFirst(3)) {
          let value = (pair[key] as? NSNumber)?.doubleValue
          guard let wanted = Double(cell) else {
            #expect(value == nil, "\(key) of \(row)")
            continue
          }
          let isClose = value.map { abs($0 - wanted) < 5e-7 } ?? false
          #expect(isClose, "\(key) of \(row): \(String(describing: value))")
        }
      }
    }
  }

  @Test func `the common roll calls are those where both voted`() throws {
    let table = try rows("roll-calls.csv")
    let header = try #require(table.first)
    for row in try rows("figures.csv").dropFirst() {
      let (one, other) = try (
        #require(header.firstIndex(of: row[1])), #require(header.firstIndex(of: row[2]))
      )
      let common = table.dropFirst().filter {
        $0[0].hasPrefix(row[0]) && !$0[one].isEmpty && !$0[other].isEmpty
      }
      #expect(Int(row[3]) == common.count)
    }
  }
}
