import NegotiationModel
import StatementReading
import Testing

extension StatementReaderTests {
  private static let reader = StatementReader(IslandsScene.negotiation)

  /// Texts made to be slow or to break, of about so many bytes.
  static let hostile: [(name: String, make: @Sendable (Int) -> String)] = [
    ("marks", { String(repeating: "\"", count: $0) }),
    (
      "nested marks",
      { String(repeating: "«", count: $0 / 4) + String(repeating: "»", count: $0 / 4) }
    ),
    ("marks in marks", { String(repeating: "«a \"b “c ", count: $0 / 13) }),
    ("openings", { String(repeating: "\"Marland accepts observers and ", count: $0 / 31) }),
    (
      "sayings",
      { String(repeating: "Holt said Marland accepts observers and said ", count: $0 / 45) }
    ),
    ("one word", { String(repeating: "x", count: $0) }),
    ("Arabic", { String(repeating: "قال هولت إن مارلاند ترفض العقوبات، مؤكداً ", count: $0 / 75) }),
    (
      "directions",
      {
        String(
          repeating: "\u{202E}Marland\u{202C} rejects \u{2066}sanctions قال\u{2069} ",
          count: $0 / 45)
      }
    ),
    ("stops", { String(repeating: ". ", count: $0 / 2) }),
    ("lines", { String(repeating: "\n", count: $0) }),
    ("marks above letters", { String(repeating: "e\u{301}\u{301}", count: $0 / 5) }),
    ("labels", { String(repeating: "Holt: ", count: $0 / 6) }),
    ("lines of a transcript", { String(repeating: "Holt: no sanctions\n", count: $0 / 19) }),
    ("questions", { String(repeating: "Sanctions? ", count: $0 / 11) }),
    ("conditions", { String(repeating: "if unless without not ", count: $0 / 22) }),
    ("brackets", { String(repeating: "(", count: $0 / 2) + String(repeating: ")", count: $0 / 2) }),
    ("no stop", { String(repeating: "word another thing ", count: $0 / 19) }),
  ]

  /// Twice the text is twice the work, and every candidate lies within the text.
  @Test func `hostile text takes work in proportion to its length`() {
    for (name, make) in Self.hostile {
      let (short, long) = (make(5_000), make(10_000))
      let (few, many) = (Self.reader.read(short), Self.reader.read(long))
      #expect(many.comparisons <= 2 * few.comparisons + few.comparisons / 5 + 1_000, "\(name)")
      #expect(many.comparisons <= 60 * long.utf8.count, "\(name): \(many.comparisons)")
      for candidate in many.candidates {
        #expect(candidate.range.upperBound <= long.utf8.count, "\(name)")
        #expect(candidate.targets.count <= 3, "\(name)")
        #expect(candidate.text.utf8.count == candidate.range.count, "\(name)")
        #expect(candidate.range.count <= 4_100, "\(name): \(candidate.range.count)")
        for place in candidate.why.compactMap(\.place) {
          #expect(place.upperBound <= long.utf8.count, "\(name)")
        }
      }
      #expect(many.candidates.count <= long.utf8.count / 8 + 1, "\(name)")
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\u{0}\u{1}", "\"", "؟", ":", "Holt:", "?"])
  func `hardly any text is read`(_ text: String) {
    #expect(Self.reader.read(text).candidates.isEmpty)
  }

  @Test func `a million quotation marks are read`() {
    #expect(Self.reader.read(String(repeating: "\"", count: 1_000_000)).candidates.isEmpty)
  }

  @Test func `the same text is read the same`() throws {
    let text = try LabelledReport.all(in: "en").map(\.text).joined(separator: "\n\n")
    let first = Self.reader.read(text).candidates.map {
      "\($0.party as Any) \($0.stance as Any) \($0.targets) \($0.why)"
    }
    let second = StatementReader(IslandsScene.negotiation).read(text).candidates.map {
      "\($0.party as Any) \($0.stance as Any) \($0.targets) \($0.why)"
    }
    #expect(!first.isEmpty)
    #expect(first == second)
  }

  @Test func `a language without lists is said so, and names and quotations are found`() {
    let reading = Self.reader.read(
      "Der Präsident Erik Holt sagte am Montag, das sei mit ihm nicht zu machen: „Wir werden nie zahlen und das ist die Wahrheit“."
    )
    #expect(reading.language == "de")
    #expect(!reading.isListed)
    #expect(reading.candidates.map(\.speaker?.text) == ["holt"])
    #expect(reading.candidates.first?.quote == "Wir werden nie zahlen und das ist die Wahrheit")
    #expect(reading.candidates.first?.stance == nil)
  }

  @Test func `in Finnish names, quotations and days are found, and nothing else`() {
    let reading = Self.reader.read(
      "Saarineuvottelut\n\nMarlandin presidentti Holt sanoi 13.5.2026: ”Emme hyväksy pakotteita koskaan.” Neuvottelut jatkuvat."
    )
    #expect(!reading.isListed)
    let candidate = reading.candidates.first
    #expect(reading.candidates.count == 1)
    #expect(candidate?.party?.text == "marland")
    #expect(candidate?.speaker?.text == "holt")
    #expect(candidate?.quote == "Emme hyväksy pakotteita koskaan.")
    #expect(candidate?.on == Day("2026-05-13"))
    #expect(candidate?.stance == nil)
    #expect(candidate?.targets == [])
  }

  @Test func `Georgian, in letters without capitals, is read by the names of the log`() {
    var holt = Name("Erik Holt")
    holt.translations["ka"] = "ერიკ ჰოლტი"
    let entries: [Event] = [
      .party(Party(id: PartyID(checked: "marland"), name: Name("Marland"))),
      .person(
        Person(
          id: PersonID(checked: "holt"), name: holt, party: PartyID(checked: "marland"))),
    ]
    let negotiation = Negotiation(
      folding: entries.enumerated().map { at, event in
        Entry(
          id: EntryID(writer: WriterID(checked: "w"), number: at + 1),
          recorded: Instant(milliseconds: 1_775_000_000_000), event: event)
      })
    let reading = StatementReader(negotiation).read(
      "„ჩვენ ამას არასოდეს მოვაწერთ ხელს“, ამბობს ერიკ ჰოლტი 2026-05-13.")
    #expect(!reading.isListed)
    #expect(reading.candidates.map(\.speaker?.text) == ["holt"])
    #expect(reading.candidates.first?.quote == "ჩვენ ამას არასოდეს მოვაწერთ ხელს")
    #expect(reading.candidates.first?.on == Day("2026-05-13"))
    #expect(reading.candidates.first?.stance == nil)
  }

  @Test func `Ukrainian is told from Russian`() {
    #expect(StatementReader.language(of: "Президент заявив, що його країна погоджується.") == "uk")
    #expect(StatementReader.language(of: "Президент заявил, что мы этого не подпишем.") == "ru")
  }

  @Test func `the sentence dates the words`() {
    let reader = StatementReader(IslandsScene.negotiation, .init(on: Day("2026-05-13")))
    // The 13th of May 2026 is a Wednesday.
    #expect(
      reader.read("Holt said on Monday that Marland accepts the observers.").candidates.first?.on
        == Day("2026-05-11"))
    #expect(
      reader.read("Holt said yesterday that Marland accepts the observers.").candidates.first?.on
        == Day("2026-05-12"))
    #expect(
      reader.read("قال هولت الاثنين إن مارلاند تقبل المراقبين.").candidates.first?.on
        == Day("2026-05-11"))
    #expect(
      reader.read("3 мая 2026 года Хольт заявил, что Марландия согласна на обмен пленными.")
        .candidates.first?.on == Day("2026-05-03"))
  }

  @Test func `somebody who is not in the log is listed`() {
    let reading = Self.reader.read("Piet Vander said the sanctions were a mistake.")
    #expect(reading.unknown.map(\.text) == ["Piet Vander"])
  }

  @Test func `a quotation keeps its words`() {
    let reading = Self.reader.read("“We reject the sanctions,” Holt said.")
    #expect(reading.candidates.first?.quote == "We reject the sanctions,")
    let arabic = Self.reader.read("قال هولت: «نرفض العقوبات».")
    #expect(arabic.candidates.first?.quote == "نرفض العقوبات")
  }
}
