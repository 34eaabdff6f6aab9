import Foundation
import NegotiationExchange
import NegotiationModel
import StatementReading
import Testing

/// A report with the statements that a person found in it, as `Reports/README.md` describes the files.
struct GoldReport: Sendable {
  struct Statement: Decodable, Sendable {
    let text, party: String
    let alsoParty: [String]?
    let stance: String?
    let alsoStance: [String?]?
    let targets: [String]
    let optional: Bool?

    var parties: [String] { [party] + (alsoParty ?? []) }
    var stances: [String?] { [stance] + (alsoStance ?? []) }
  }

  private struct File: Decodable {
    let lang, on: String
    let draw: Int
    let statements: [Statement]
    let not: [String]
  }

  let name, folder, text, language: String
  let day: Day?
  /// Reports of the first draw were read before rules were mended, those of the second are not mended for.
  let draw: Int
  let statements: [Statement]
  /// Passages that hold no stance.
  let empty: [String]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Reports")
  static let negotiations = ["border", "bread", "contract", "fish", "river"]

  static func all() throws -> [GoldReport] {
    try negotiations.flatMap { negotiation in
      let folder = Self.folder.appending(path: negotiation)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      return try files.filter { $0.hasSuffix(".gold.json") }.map { file in
        let gold = try JSONDecoder().decode(
          File.self, from: Data(contentsOf: folder.appending(path: file)))
        let name = String(file.dropLast(".gold.json".count))
        return GoldReport(
          name: name, folder: negotiation,
          text: try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8),
          language: gold.lang, day: Day(gold.on), draw: gold.draw, statements: gold.statements,
          empty: gold.not)
      }
    }
  }

  /// The negotiation that the tables of a folder describe.
  static func negotiation(_ name: String) throws -> Negotiation {
    let path = folder.appending(path: name).path
    let writer = WriterID(checked: "gold")
    var importer = Importer(
      Negotiation(folding: [Entry]()), writer: writer, nextNumber: 1,
      today: Day(packed: 2026_08_01), creates: false, read: { _ in nil })
    importer.take(try ImportInput.tables(inFolder: path, named: name))
    #expect(importer.problems.isEmpty, "\(importer.problems)")
    var made = ImportedEvents(importer)
    var entries: [Entry] = []
    while let next = made.next() {
      guard case .event(let event) = next else { continue }
      entries.append(
        Entry(
          id: EntryID(writer: writer, number: entries.count + 1),
          recorded: Instant(milliseconds: 1_785_000_000_000), event: event))
    }
    return Negotiation(folding: entries)
  }

  /// The bytes of a passage.
  func place(of words: String) -> Range<Int>? {
    guard let range = text.range(of: words) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + words.utf8.count
  }
}
