import NegotiationModel
import StatementReading
import Testing

extension StatementReaderTests {
  private static let reader = StatementReader(IslandsScene.negotiation)

  /// Texts made to be slow or to break: each is read whole, and every candidate lies within it.
  @Test(arguments: [
    String(repeating: "\"", count: 100_000),
    String(repeating: "«", count: 50_000) + String(repeating: "»", count: 50_000),
    String(repeating: "Holt said Marland accepts observers and said ", count: 2_000),
    String(repeating: "x", count: 200_000),
    String(repeating: "قال هولت إن مارلاند ترفض العقوبات، مؤكداً ", count: 1_000),
    "\u{202E}Marland\u{202C} rejects \u{2066}sanctions\u{2069} قال هولت ترفض",
    String(repeating: ". ", count: 50_000), String(repeating: "\n", count: 100_000), "", "\u{FEFF}",
    "\u{0}\u{1}",
    String(repeating: "e\u{301}\u{301}", count: 20_000),
    String(repeating: "- Holt: no\n", count: 5_000),
  ])
  func `hostile text is bounded`(_ text: String) {
    let clock = ContinuousClock()
    var found: [StatementCandidate] = []
    let took = clock.measure { found = Self.reader.read(text).candidates }
    #expect(took < .seconds(30))
    #expect(found.count <= text.utf8.count / 8 + 1)
    for candidate in found {
      #expect(candidate.range.upperBound <= text.utf8.count)
      #expect(candidate.targets.count <= 3)
      #expect(text.contains(candidate.text))
    }
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
