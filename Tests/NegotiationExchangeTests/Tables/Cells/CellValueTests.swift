import NegotiationExchange
import NegotiationModel
import Testing

/// Words of cells, read by the types they are of.
struct CellValueTests {
  private func message<Value: CellValue>(_ word: String, as type: Value.Type) -> String? {
    do throws(InvalidCell) {
      _ = try Value(cell: word)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `a good word is taken`() throws {
    #expect(try Day(cell: "2025-12") == Day("2025-12"))
    #expect(try Stance(cell: "accepts-if") == .conditional)
    #expect(try Target(cell: "topic:borders") == .topic(TopicID(checked: "borders")))
    #expect(try Party.Role(cell: "principal") == .principal)
    #expect(try HandlingMark(cell: "amber") == .amber)
    #expect(try Int(cell: "40") == 40)
    #expect(try LanguageTag(cell: "zh-Hant").tag == "zh-Hant")
  }

  @Test func `a bad word is named in the refusal`() {
    let all: [String?] = [
      message("a b", as: PartyID.self), message("2025-13", as: Day.self),
      message("maybe", as: Stance.self), message("@", as: Target.self),
      message("B9", as: Grade.self), message("x", as: Party.Kind.self),
      message("1.5", as: Int.self), message("en_GB", as: LanguageTag.self),
      message("amal", as: EntryID.self), message("v1", as: DraftRef.self),
    ]
    #expect(
      all == [
        "'a b' is no identifier", "'2025-13' is no date", "'maybe' is no stance",
        "'@' is not a valid target", "'B9' is no grade",
        "'x' is not one of: \(Party.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
        "'1.5' is not a whole number", "'en_GB' is no language", "'amal' is no entry",
        "'v1' is no draft",
      ])
  }

  @Test func `silence is no stance that could be recorded`() {
    #expect(
      message("silent", as: Stance.self)
        == "'silent' cannot be recorded: it is the absence of a stance")
  }
}
