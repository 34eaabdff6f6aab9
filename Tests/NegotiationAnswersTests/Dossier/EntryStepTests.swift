import TestDesk
import Testing

/// What `show ENTRY` tells of an entry that was corrected or taken back.
struct EntryStepTests {
  private func desk() throws -> Desk {
    let desk = Desk(writer: "amal")
    for line in [
      "add party russia --name Russia", "add topic land --name Land",
      "record russia rejects topic:land --on 2025-12-01 --quote Never --lang en",
      "correct amal:3 --stance objects --on 2025-12-02 --why misheard",
      "correct amal:3 --clear quote --why 'not his words'",
      "correct amal:1 --name 'Russian Federation' --role principal --why 'its full name'",
    ] { try desk.answer(line) }
    return desk
  }

  @Test(arguments: ["amal:3", "amal:4", "amal:5"])
  func `each correction tells its fields, from what to what, and why`(entry: String) throws {
    let text = try desk().answer("show \(entry)")
    for line in [
      "stance: reject → object", "occurredOn: 2025-12-01 → 2025-12-02", "quote: Never → ∅",
      "misheard", "not his words",
    ] { #expect(text.contains(line), "\(line) in \(text)") }
    #expect(text.contains("amal:4") && text.contains("amal:5"))
  }

  @Test func `so does that of any other entry, and who took it back`() throws {
    let desk = try desk()
    let party = try desk.answer("show amal:1")
    #expect(party.contains("name: Russia → Russian Federation"), "\(party)")
    #expect(party.contains("role: observer → principal") && party.contains("its full name"))
    try desk.answer("withdraw amal:3 --why 'a fake'")
    let statement = try desk.answer("show amal:3")
    #expect(statement.contains("amal:7") && statement.contains("a fake"), "\(statement)")
    let json = try desk.answer("show amal:3 --json")
    #expect(json.contains("\"field\" : \"stance\"") && json.contains("\"withdraws\" : true"))
    // Nothing is said of an entry that stands as it was recorded.
    #expect(!(try desk.answer("show amal:2").contains("∅")))
  }
}
