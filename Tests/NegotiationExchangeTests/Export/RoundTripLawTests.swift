import Foundation
import NegotiationModel
import TestSupport
import Testing
import TextComparison

@testable import NegotiationExchange

/// What is exported and imported into an empty log says the same, whoever said and decided what.
struct RoundTripLawTests {
  private static let importer = WriterID(checked: "importer")

  /// The files of an export in a folder of their own, which is removed at the end.
  final class Folder {
    let path = NSTemporaryDirectory() + "parley-" + UUID().uuidString

    init(_ state: Negotiation, _ entries: [Entry]) throws {
      let whole = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
      for file in try Exporter(state, asOf: nil, read: { whole[$0] }).files() {
        let url = URL(fileURLWithPath: path + "/" + file.name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func imported(
      into state: Negotiation = Negotiation(), _ entries: [Entry] = [],
      repeats: Importer.Repeats = .skip
    ) throws -> Importer {
      let whole = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
      let number = state.heads.first { $0.writer == RoundTripLawTests.importer }?.number ?? 0
      var importer = Importer(
        state, writer: RoundTripLawTests.importer, nextNumber: number + 1, today: .latest,
        creates: false, repeats: repeats, read: { whole[$0] })
      importer.take(try ImportInput.tables(inFolder: path, named: "t"))
      return importer
    }
  }

  /// A random log in which only statements are corrected and withdrawn, each entry admitted anew.
  ///
  /// Claims that two writers are one person are left out, since they end the decisions between these.
  /// Translations are left out: their words are made at random and need be no text of a draft. A correction of
  /// a party or a draft can leave behind what could not be recorded so today: a member of what is no bloc
  /// any more, a stance on words that no draft has. Joins at random are no joins that a text can state,
  /// so drafts derive from none here (``DraftExportTests`` has those), and a correction says of no later
  /// statement that it changes it, which a row cannot. What was decided on is not corrected afterwards: such
  /// a decision could not be recorded any more, and is not exported.
  private static func log(_ seed: UInt64) -> [Entry] {
    var state = Negotiation()
    var kept: [Entry] = []
    for var entry in RandomLog.entries(220, seed: seed) {
      switch entry.event {
      case .translation, .alignment, .writer: continue
      case .withdrawal(let withdrawal):
        guard let of = state.entry(withdrawal.of), !of.stances.isEmpty,
          state.adjudications(of: of.first).isEmpty
        else { continue }
      case .correction(let correction):
        guard case .stance(var statement) = correction.event,
          state.entry(correction.of).map({ state.adjudications(of: $0.first).isEmpty }) ?? false
        else { continue }
        statement.changes = nil
        entry.event = .correction(
          Correction(
            of: correction.of, why: correction.why, event: .stance(state.pinned(statement))))
      case .stance(let statement): entry.event = .stance(state.pinned(statement))
      case .draft(var draft):
        (draft.after, draft.links) = ([], [])
        entry.event = .draft(draft)
      default: break
      }
      guard state.admit(entry.event, by: entry.id.writer, today: .latest).isEmpty else { continue }
      state.apply(entry)
      kept.append(entry)
    }
    return kept
  }

  /// All entries that an import would record, in its order.
  static func entries(_ importer: Importer) -> [Entry] {
    var made = ImportedEvents(importer)
    var entries: [Entry] = []
    while case .event(let event)? = made.next() {
      entries.append(
        Entry(
          id: EntryID(writer: Self.importer, number: entries.count + 1),
          recorded: Instant(milliseconds: 1_770_000_000_000 + Int64(entries.count)), event: event))
    }
    return entries
  }

  /// The cells of all drafts, without the entries that they come from.
  private static func cells(_ state: Negotiation) -> [String: String] {
    var found: [String: String] = [:]
    for draft in state.drafts.ids {
      guard let position = state.position(PositionQuery(draft: draft, includesTopics: true)) else {
        continue
      }
      for cell in position.cells + position.whole + position.topics + position.dropped {
        let said = cell.statement
        found["\(draft) \(cell.party) \(cell.target)"] =
          "\(said.stance.code) \(said.said) \(said.speaker?.text ?? "-") \(said.sources) "
          + "\(said.grade?.description ?? "-") \(said.isRedLine) \(cell.inheritedFrom?.text ?? "-") "
          + "\(cell.takenOn?.description ?? "-") \(cell.textChange?.rawValue ?? "-") \(cell.carry) "
          + "\(cell.isContradicted) \(cell.isDisagreed) \(cell.origins)"
      }
    }
    return found
  }

  private static func pairs(_ state: Negotiation) -> [String] {
    state.codedPairs().map { pair in
      let codings = [pair.first, pair.second].map { "\($0.person) \($0.stance.code)" }.sorted()
      return "\(pair.first.party) \(pair.first.target) \(pair.first.said) \(codings) "
        + "\(pair.adjudication != nil)"
    }.sorted()
  }

  @Test(arguments: UInt64(0)..<40)
  func `an export imported into an empty log gives the same matrix and disagreements`(
    seed: UInt64
  ) throws {
    let entries = Self.log(seed)
    let state = Negotiation(folding: entries)
    let folder = try Folder(state, entries)
    let importer = try folder.imported()
    #expect(importer.problems == [])
    #expect(importer.damage == nil)
    let copied = Self.entries(importer)
    let copy = Negotiation(folding: copied)
    let (made, wanted) = (Self.cells(copy), Self.cells(state))
    #expect(copy.adjudications.count == state.adjudications.count)
    for name in Set(made.keys).union(wanted.keys).sorted() {
      #expect(made[name] == wanted[name], "\(name)")
    }
    #expect(Self.pairs(copy) == Self.pairs(state))
    let again = try folder.imported(into: copy, copied)
    #expect(again.problems == [])
    #expect(again.counts == [:])
  }

  /// A new name for a thing of each kind, and another of its kind that it becomes one with.
  private static func renames(_ state: Negotiation) -> [Rename] {
    Rename.Kind.allCases.flatMap { kind -> [Rename] in
      let names = state.names(of: kind).sorted()
      guard let first = names.first else { return [] }
      let new = [Rename(kind, from: first, to: first + "-x")]
      return new + names.dropFirst().prefix(2).map { Rename(kind, from: first, to: $0) }
    }.filter { state.admit(.rename($0), today: .latest).isEmpty }
  }

  private static func renamed(_ entries: [Entry], _ rename: Rename) -> [Entry] {
    let recorded = (entries.last?.recorded ?? Instant(milliseconds: 0)).next(clock: 0)
    return entries + [
      Entry(
        id: EntryID(writer: WriterID(checked: "renamer"), number: 1), recorded: recorded,
        event: .rename(rename))
    ]
  }

  @Test(arguments: UInt64(0)..<16)
  func `tables that were imported are nothing new after a rename`(seed: UInt64) throws {
    let entries = Self.log(seed)
    let folder = try Folder(Negotiation(folding: entries), entries)
    let copied = Self.entries(try folder.imported())
    for rename in Self.renames(Negotiation(folding: copied)) {
      let log = Self.renamed(copied, rename)
      for repeats in [Importer.Repeats.skip, .update] {
        let again = try folder.imported(into: Negotiation(folding: log), log, repeats: repeats)
        #expect(again.problems == [], "\(rename)")
        #expect(again.counts == [:], "\(rename)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<16)
  func `what was renamed is exported by its names of now, and comes in again`(seed: UInt64) throws {
    let entries = Self.log(seed)
    for rename in Self.renames(Negotiation(folding: entries)) {
      let log = Self.renamed(entries, rename)
      let state = Negotiation(folding: log)
      let importer = try Folder(state, log).imported()
      #expect(importer.problems == [], "\(rename)")
      let copy = Negotiation(folding: Self.entries(importer))
      #expect(Self.cells(copy) == Self.cells(state), "\(rename)")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `what a log exported is nothing new to it`(seed: UInt64) throws {
    let entries = Self.log(seed)
    let state = Negotiation(folding: entries)
    let folder = try Folder(state, entries)
    for repeats in [Importer.Repeats.skip, .update] {
      let importer = try folder.imported(into: state, entries, repeats: repeats)
      #expect(importer.problems == [])
      #expect(importer.counts == [:])
    }
  }
}
