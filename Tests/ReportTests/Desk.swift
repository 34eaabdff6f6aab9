import Foundation
import NegotiationCommands
import NegotiationModel
import NegotiationReports
import TestSupport

/// A folder of its own, a fixed clock, and what a command printed.
final class Desk {
  let path: String
  var now = "2026-01-10T18:00:00Z"
  var columns = 80

  init() throws {
    path = NSTemporaryDirectory() + "answers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// This folder, and the root of the repository.
  static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  static let example = here + "/../../Data/Examples/ukraine-2025"

  func run(_ words: [String]) -> (output: String, errors: String, status: Int32) {
    var output = ""
    var errors = ""
    var context = CommandContext(
      environment: ["PARLEY_NOW": now], currentDirectory: path, userAtHost: "amal@desk",
      terminal: .init(outputIsTerminal: false, errorIsTerminal: false, columns: columns),
      clock: { 0 }, readInput: { [] }, writeOutput: { output += $0 }, writeError: { errors += $0 })
    let status = ParleyTool.run(words, in: &context)
    return (output, errors, status)
  }

  /// What a command prints; one that fails throws.
  @discardableResult
  func answer(_ line: String) throws -> String {
    let result = run(Desk.words(line))
    guard result.status == 0 else { throw DeskError(line: line, errors: result.errors) }
    return result.output
  }

  /// The heads as the log itself has them: each writer with the number of its last line.
  func heads() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: path + "/log").sorted()
    return try names.filter { $0.hasSuffix(".jsonl") }.map { name in
      let lines = try lines(of: name)
      return "\(name.dropLast(6)):\(lines.count)"
    }.joined(separator: ",")
  }

  /// The last entry of the first writer whose line is as asked for.
  func entry(where isWanted: (String) -> Bool) throws -> String {
    guard let at = try lines(of: "amal.jsonl").lastIndex(where: isWanted) else {
      throw DeskError(line: "no such entry", errors: "")
    }
    return "amal:\(at + 1)"
  }

  private func lines(of feed: String) throws -> [String] {
    try String(contentsOfFile: path + "/log/" + feed, encoding: .utf8).split(separator: "\n")
      .map(String.init)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Words parted by blanks; single quotes keep them together.
  static func words(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { at, part in
      at % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  /// Two principals and a mediator, two drafts, a round on each side of the second one.
  static func talks() throws -> Desk {
    let desk = try Desk()
    try desk.write(
      "one.md",
      """
      # First draft
      ## 1. Ceasefire {#ceasefire}
      Fire stops on all fronts.
      ## 2. Army {#army}
      The army may have 600,000 people.
      ## 3. Prisoners {#prisoners}
      All prisoners are exchanged.
      ## 4. Aid {#aid}
      Aid is delivered by road.
      """)
    try desk.write(
      "two.md",
      """
      # Second draft
      ## 1. Ceasefire {#ceasefire}
      Fire stops on all fronts.
      ## 2. Army {#army}
      The army may have 800,000 people.
      ## 3. Prisoners {#prisoners}
      All prisoners are exchanged.
      ## 4. Aid {#aid}
      Aid is delivered by road.
      """)
    for line in story { try desk.answer(line) }
    return desk
  }

  private static let story = [
    "init . --writer amal --title 'Test talks'",
    "add party north --name North --name ar=الشمال --role principal",
    "add party south --name South --name ar=الجنوب --role principal",
    "add party host --name Host --name ar=المضيف --role mediator",
    "add person omar --name Omar --name ar=عمر --party north --office Minister",
    "add source wire --publisher 'A wire' --reliability B",
    "add source paper --publisher 'A paper' --reliability D",
    "add source echo --publisher 'An echo' --reliability B --origin wire",
    "add plan deal --name Deal --name ar=الاتفاق",
    "add draft deal@one one.md --by host --on 2025-11-01 --standing official",
    "add round first --on 2025-11-05 --place Oslo --with north --with south --outcome 'No result.'",
    "record north rejects deal@one/army --on 2025-11-05 --by omar --source wire --source paper "
      + "--quote 'never that many' --red-line",
    "record south accepts deal@one/army --on 2025-11-06 --source wire",
    "record north accepts deal@one/prisoners --on 2025-11-06 --source wire --source paper",
    "record host objects deal@one/ceasefire --on 2025-11-07 --source paper --grade D3",
    "add draft deal@two two.md --by host --on 2025-12-01 --after one --standing leaked",
    "add round second --on 2025-12-05 --until 2025-12-06 --place Geneva --with north --with south",
    "record north accepts-if deal@two/army --on 2025-12-05 --condition 'a ceasefire first' "
      + "--source wire --round second",
    "record south accepts deal@two/prisoners --on 2025-12-05 --source wire --source paper",
    "record south objects deal@two/army --on 2025-12-06 --source echo",
    "record south open deal@two/army --on 2025-12-06 --source paper --basis attributed",
    "record north rejects deal@two/army --on 2026-01-02 --by omar --source wire "
      + "--quote 'لن نقبل' --lang ar",
  ]
}

struct DeskError: Error {
  var line: String
  var errors: String
}

extension Scene {
  /// The shifts of the scene.
  func shifts(asOf: String? = nil) throws -> ShiftReport {
    try ShiftReport(
      negotiation, query: ShiftReport.Query(asOf: asOf.flatMap { Day($0) }),
      read: entries.reader())
  }
}

extension [Entry] {
  /// Reads the entries back, as a log would.
  func reader() -> EvidenceReader {
    let byName = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    return { byName[$0] }
  }
}

extension ShiftReport.Shift {
  /// The shift in one line: party, stances, and what it is.
  var line: String {
    var line = "\(party) \(before.stance.code) \(after.stance.code) \(after.target)"
    if returnsTo != nil { line += " reversal" }
    if text != .same { line += " \(text.rawValue)" }
    if !isCounted { line += " uncounted" }
    return line
  }
}
