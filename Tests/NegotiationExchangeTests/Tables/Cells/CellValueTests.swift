import NegotiationExchange
import NegotiationModel
import TestSupport
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
        "'a b' is not an identifier", "'2025-13' is not a valid date", "'maybe' is not a stance",
        "'@' is not a valid target", "'B9' is not a grade",
        "'x' is not one of: \(Party.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
        "'1.5' is not a whole number", "'en_GB' is not a language tag",
        "'amal' is not the name of an entry",
        "'v1' is not a draft",
      ])
  }

  @Test func `a date in another form is told what it could be`() {
    let all = [
      "05.12.2025", "31/12/2025", "12/31/2025", "5-6-25", "2025.12.05", "٠٥/١٢/٢٠٢٥", "05.05.2025",
      "2025-12-05 00:00:00", "45996", "32.13.2025", "600000", "1.2", "2025-02-30",
    ].map { message($0, as: Day.self)?.split(separator: " is not a valid date").last }
    #expect(
      all == [
        ": write 2025-12-05 (5 December) or 2025-05-12 (12 May)", ": write 2025-12-31",
        ": write 2025-12-31", ": write 2025-06-05 (5 June) or 2025-05-06 (6 May)",
        ": write 2025-12-05", ": write 2025-12-05 (5 December) or 2025-05-12 (12 May)",
        ": write 2025-05-05", ": write 2025-12-05", ": write 2025-12-05", "'32.13.2025'",
        "'600000'", "'1.2'", "'2025-02-30'",
      ])
  }

  @Test(arguments: [
    "Dec 5, 2025", "5 Dec 2025", "5 December 2025.", "5 décembre 2025", "5 декабря 2025",
    "5 грудня 2025", "٥ ديسمبر ٢٠٢٥", "2025年12月5日",
  ])
  func `a date with the month in words is told in digits`(_ words: String) {
    let told = message(words, as: Day.self)
    // French months are known where its lexicon has them.
    #expect(told?.hasSuffix(": write 2025-12-05") == true || words.contains("décembre"), "\(words)")
  }

  @Test func `words that say more or less than a day are no day`() {
    for text in ["December 2025", "Dez 2025 5", "5 December", "from 5 Dec 2025 on", "May", "five"] {
      let told = message(text, as: Day.self)
      #expect(told?.contains(": write 2025-12-05") == false, "\(text)")
    }
    #expect(message("December 2025", as: Day.self)?.hasSuffix(": write 2025-12") == true)
    #expect(message("Unknown", as: Day.self)?.hasSuffix("leave it out where nobody knows") == true)
    #expect((try? SaidDay(cell: "Unknown"))?.day == .unknown)
  }

  @Test(arguments: UInt64(0)..<200)
  func `every day is among those that its other forms could be`(seed: UInt64) throws {
    var random = Seeded(seed)
    let day = Day(ordinal: Int.random(in: 10_000...40_000, using: &random))
    let (month, date) = (try #require(day.month), try #require(day.day))
    for form in [
      "\(date).\(month).\(day.year)", "\(month)/\(date)/\(day.year)",
      "\(day.year)/\(month)/\(date)", "\(day.ordinal + 25_569)",
    ] {
      #expect(message(form, as: Day.self)?.contains(day.description) == true, "\(form)")
    }
    #expect(message(day.description, as: Day.self) == nil)
  }

  @Test func `words are taken as they are spoken and as spreadsheets write them`() throws {
    #expect(try Stance(cell: "Accepts if") == .conditional)
    #expect(try Stance(cell: "accepts_if") == .conditional)
    #expect(try Stance(cell: "is open") == .open)
    #expect(try Stance(cell: "IS NOT CONCERNED") == .unconcerned)
    #expect(try Party.Role(cell: "Principal") == .principal)
    #expect(try Draft.Standing(cell: "Chair's text".replacing("'", with: "")) == .chairsText)
    #expect(try Grade(cell: "b2") == Grade("B2"))
    #expect(try Firmness(cell: "High") == .high)
    #expect(message("is silent", as: Stance.self)?.contains("absence of a stance") == true)
  }

  @Test func `silence is no stance that could be recorded`() {
    #expect(
      message("silent", as: Stance.self)
        == "'silent' cannot be recorded: it is the absence of a stance")
  }
}
