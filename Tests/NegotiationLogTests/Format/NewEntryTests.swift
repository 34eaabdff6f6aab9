import Digest
import NegotiationLog
import NegotiationModel
import Testing

/// Marks and saliences in the log's own form.
struct NewEntryTests {
  private func line(_ event: Event) throws -> [UInt8] {
    var encoder = EntryEncoder()
    var bytes: [UInt8] = []
    _ = encoder.encode(
      Entry(
        id: EntryID(writer: WriterID(checked: "desk"), number: 1),
        recorded: Instant(milliseconds: 1_764_000_000_000), event: event), seen: [],
      after: .zero, into: &bytes)
    return bytes
  }

  private func decoded(_ event: Event) throws -> Event {
    try line(event).dropLast().withUnsafeBytes { try EntryDecoder.decode($0).event }
  }

  private var target: Target { .plan(PlanID(checked: "p")) }

  @Test func `a salience survives its written form`() throws {
    for on in [nil, Day("2025-01"), Day("2025-01-02")] {
      let event = Event.salience(
        Salience(party: PartyID(checked: "usa"), target: target, value: 70, on: on))
      #expect(try decoded(event) == event)
    }
  }

  @Test func `influence survives its written form`() throws {
    for influence in [nil, 0, 100] {
      let event = Event.party(
        Party(id: PartyID(checked: "usa"), name: Name("USA"), influence: influence))
      #expect(try decoded(event) == event)
    }
  }

  @Test(arguments: [nil] + HandlingMark.allCases.map(Optional.some))
  func `a mark survives its written form, after what the statement changes`(
    mark: HandlingMark?
  ) throws {
    let statement = Statement(
      party: PartyID(checked: "usa"), stance: .accept, targets: [target], texts: [.none],
      said: Day(packed: 2025_01_02), changes: EntryID(writer: WriterID(checked: "desk"), number: 1),
      mark: mark, isChathamHouse: true)
    #expect(try decoded(.stance(statement)) == .stance(statement))
    let text = String(decoding: try line(.stance(statement)), as: UTF8.self)
    let wanted = mark.map { ",\"mark\":\"\($0.code)\"" } ?? ""
    #expect(text.contains("\"changes\":\"desk:1\"\(wanted),\"chathamHouse\":true,\"digest\""))
  }

  @Test func `an unmarked statement is written as before`() throws {
    let statement = Statement(
      party: PartyID(checked: "usa"), stance: .accept, targets: [target], texts: [.none],
      said: Day(packed: 2025_01_02))
    let text = String(decoding: try line(.stance(statement)), as: UTF8.self)
    #expect(!text.contains("mark") && !text.contains("chatham"))
  }
}
