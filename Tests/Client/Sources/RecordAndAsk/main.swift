import NegotiationAnswers
import NegotiationExchange
import NegotiationLog
import NegotiationModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What `recordAndAsk` printed: this module's `print` comes before that of the standard library.
nonisolated(unsafe) var printed: [String] = []

func print(_ items: Any...) {
  printed.append(items.map { "\($0)" }.joined(separator: " "))
}

/// Ends the program where an answer is wrong.
func expect(_ isRight: Bool, _ what: String, line: Int = #line) {
  if isRight { return }
  Swift.print("RecordAndAsk:\(line): wrong: \(what); printed \(printed)")
  exit(1)
}

/// A negotiation made from nothing: two parties, a plan and two drafts of it.
func makeRiver() throws {
  let folder = try NegotiationFolder.create(at: "river", title: "River treaty")
  var writer = try folder.writer("amal")
  let entries = try writer.record([
    .party("upland", name: "Upland", role: .principal),
    .party("delta", name: Name("Delta", translations: ["fr": "Le Delta"]), role: .principal),
    .person("minister", name: "A. Minister", of: "delta", office: "minister of water"),
    .source("gazette", publisher: "Delta Gazette", date: "2026-01-10", reliability: .B),
    .plan("treaty", name: "River treaty"),
    .draft(
      DraftWords("treaty@v1", by: ["delta"], on: "2026-01-05"),
      markdown: """
        # River treaty

        ## 1. Water {#water}
        The upper state lets 300 m3/s pass at the border.

        ## 2. Seat {#seat}
        The commission sits in Geneva.
        """),
    .stance(
      of: "delta", .accept, on: ["treaty@v1/1", "treaty@v1/seat"], by: "minister",
      sources: ["gazette"]),
    .draft(
      DraftWords("treaty@v2", by: ["upland"], on: "2026-01-20", after: ["v1"]),
      clauses: [
        WordedClause(
          "The upper state lets 250 m3/s pass at the border.", number: "1", heading: "Water"),
        WordedClause("The commission sits in Geneva.", number: "2", heading: "Seat"),
      ]),
  ])
  expect(entries.count == 8 && entries.last?.description == "amal:8", "names of entries")
  let drafts = writer.negotiation.drafts.values.map(\.ref.description)
  expect(drafts == ["treaty@v1", "treaty@v2"], "drafts: \(drafts)")
  try writer.close()
}

func check() throws {
  // Upland spoke on 300, and the draft now says 250; Delta's word on the seat still holds.
  expect(
    printed == [
      "upland object stale []", "delta accept stale [gazette]", "delta accept current [gazette]",
    ], "the cells")
  let folder = try NegotiationFolder(at: "river")
  let river = try folder.read()
  let first = try river.position(on: "treaty@v1").cells.first { $0.party == PartyID("upland") }
  guard let cell = first else { return expect(false, "no cell of Upland on the first draft") }
  let said = try folder.statement(cell.statement.entry)
  expect(said?.quote?.text == "Three hundred is a drought.", "the quotation")
  expect(cell.statement.said == Day("2026-01-12") && cell.carry == .own, "the day")
  expect(
    try river.matrix(on: "treaty").position.columns.map(\.heading) == ["Water", "Seat"], "matrix")
  var writer = try folder.writer("amal")
  do {
    try writer.record(.stance(of: "uplnad", .reject, on: ["treaty@v2/9"]))
    expect(false, "an unknown party was recorded")
  } catch let refused as Refused {
    expect(refused.reasons.contains { $0.kind == .unknown }, "reasons: \(refused)")
  }
  do throws(LogError) {
    try folder.writer("boris", patience: .zero).close()
    expect(false, "a second writer got the log")
  } catch {
    expect(error == .locked(path: "river"), "the lock: \(error)")
  }
  try writer.close()
}

/// A folder of its own below the one that the program is started in.
guard CommandLine.arguments.count == 2, mkdir(CommandLine.arguments[1], 0o700) == 0,
  chdir(CommandLine.arguments[1]) == 0
else {
  Swift.print("usage: RecordAndAsk NEW-FOLDER")
  exit(64)
}
do {
  try makeRiver()
  try recordAndAsk()
  try check()
} catch {
  Swift.print("RecordAndAsk: \(error)")
  exit(1)
}
Swift.print("RecordAndAsk: all right")
