import Foundation
import TestDesk
import Testing

/// What every joined clause of the example differs in, as somebody read it who did not write the rules.
///
/// Kinds are compared as sets. A sentence that came or went counts as a duty, a ban or words, and the
/// amounts in it count.
struct UkraineKindsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    /// The kinds wanted, by the clause of the new draft; several readings are parted by a bar.
    let clauses: [String: String]

    var testDescription: String { "\(old) → \(new)" }
  }

  private struct Answer: Decodable {
    struct Clause: Decodable { var id: String }
    struct Change: Decodable {
      var kind: String
      var old: [Clause]
      var new: [Clause]
      var kinds: [String]
    }
    var changes: [Change]
  }

  static let pairs = [
    Pair(
      old: "us-28", new: "e3",
      clauses: [
        "non-aggression": "reworded", "nato-russia-dialogue": "reworded",
        "security-guarantees": "reworded", "armed-forces-cap": "quantity",
        "nato-membership": "polarity obligation", "nato-troops": "polarity",
        "jets-poland": "reworded", "guarantee-terms": "obligation",
        "sanctions-reintegration": "reworded", "frozen-assets": "quantity obligation",
        "monitoring-group": "reworded", "language-education": "obligation",
        "territory": "polarity obligation quantity", "elections": "quantity",
        "amnesty": "obligation", "ceasefire": "obligation",
      ]),
    Pair(
      old: "us-28", new: "geneva",
      clauses: [
        "sovereignty": "reworded", "armed-forces-cap": "polarity",
        "amnesty": "polarity obligation", "frozen-assets": "polarity quantity obligation",
        "territory": "obligation quantity", "nato-russia-dialogue": "obligation",
        "security-guarantees": "reworded",
      ]),
    Pair(
      old: "us-28", new: "twenty",
      clauses: [
        "sovereignty": "reworded", "non-aggression": "quantity obligation",
        "security-guarantees": "reworded", "armed-forces-cap": "quantity",
        "guarantee-terms": "obligation", "russia-law": "obligation",
        "eu-membership": "polarity obligation", "reconstruction": "reworded",
        "znpp": "quantity obligation", "language-education": "obligation",
        "territory": "quantity obligation polarity", "no-force": "obligation",
        "waterways": "obligation", "humanitarian": "obligation", "elections": "quantity",
        "peace-council": "reworded", "ceasefire": "polarity",
      ]),
    Pair(
      old: "geneva", new: "twenty",
      clauses: [
        "sovereignty": "reworded", "security-guarantees": "reworded",
        "armed-forces-cap": "polarity quantity", "territory": "obligation quantity",
      ]),
    Pair(
      old: "geneva", new: "four-documents",
      clauses: ["territory": "obligation", "armed-forces-cap": "polarity quantity"]),
    Pair(old: "geneva", new: "moscow-package", clauses: [:]),
    Pair(old: "moscow-package", new: "new-version", clauses: [:]),
    Pair(old: "us-28", new: "us-assurance", clauses: [:]),
    Pair(old: "moscow-package", new: "four-documents", clauses: ["architecture": "quantity"]),
    Pair(old: "ru-nonpaper", new: "us-28", clauses: ["territory": "obligation quantity"]),
    Pair(
      old: "e3", new: "new-version",
      clauses: [
        "territory": "obligation | polarity | obligation polarity", "armed-forces-cap": "quantity",
        "nato-membership": "polarity", "guarantee-terms": "obligation",
      ]),
    Pair(
      old: "four-documents", new: "twenty",
      clauses: [
        "armed-forces-cap": "quantity", "eu-membership": "quantity obligation",
        "znpp": "quantity obligation", "territory": "obligation quantity",
      ]),
    Pair(
      old: "four-documents", new: "berlin",
      clauses: [
        "armed-forces-cap": "quantity", "eu-membership": "quantity obligation",
        "territory": "obligation",
      ]),
    Pair(
      old: "berlin", new: "paris",
      clauses: [
        "monitoring": "obligation", "armed-forces-cap": "reworded",
        "multinational-force": "reworded", "binding-commitment": "polarity",
      ]),
    Pair(
      old: "twenty", new: "open-letter",
      clauses: ["truce-during-talks": "polarity", "humanitarian": "obligation"]),
  ]

  @Test(arguments: pairs)
  func `the kinds of every clause are those a reader found`(pair: Pair) throws {
    let desk = try Desk()
    let output = desk.run(
      "-C \(UkraineTests.example) diff peace@\(pair.old) peace@\(pair.new) --json"
    ).output
    try check(output, pair.clauses)
  }

  @Test func `Arabic clauses are judged as the English ones, but for duties in the present tense`()
    throws
  {
    let folder = UkraineTests.example + "/tables/drafts"
    let output = try Desk().run(
      "diff \(folder)/new-version.ar.md \(folder)/twenty.ar.md --json"
    ).output
    try check(
      output,
      [
        "armed-forces-cap": "reworded", "guarantee-terms": "reworded | obligation",
        "territory": "polarity quantity",
      ])
  }

  private func check(_ output: String, _ wanted: [String: String]) throws {
    let answer = try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    var seen: Set<String> = []
    for change in answer.changes where !change.old.isEmpty && change.kind != "unchanged" {
      guard let clause = change.new.first?.id else { continue }
      seen.insert(clause)
      let readings = (wanted[clause] ?? "nothing").split(separator: "|").map {
        Set($0.split(separator: " ").map(String.init))
      }
      #expect(readings.contains(Set(change.kinds)), "\(clause): \(change.kinds)")
    }
    #expect(seen == Set(wanted.keys))
  }
}
