import NegotiationModel
import StatementReading
import Testing

extension StatementReaderTests {
  /// Party, speaker, stance and first target of each candidate.
  private static func lines(_ text: String) -> [String] {
    StatementReader(IslandsScene.negotiation).read(text).candidates.map {
      let target = $0.targets.first?.target.description.split(separator: "/").last ?? "-"
      let name = target.hasPrefix("topic:") ? target.dropFirst(6) : target
      return "\($0.party?.text ?? "-") \($0.speaker?.text ?? "-") \($0.stance?.code ?? "-") \(name)"
    }
  }

  @Test(arguments: [
    ("Holt: We accept the observers.", "marland holt accept observers"),
    ("10:40 Holt: We accept the observers.", "marland holt accept observers"),
    ("3/ Holt (by telephone): Marland rejects the amnesty.", "marland holt reject amnesty"),
    ("هولت: نحن نؤيد نشر المراقبين.", "marland holt accept observers"),
    ("Хольт: мы поддерживаем обмен пленными.", "marland holt accept prisoners"),
    ("Ferrante on the port: \"That is out of the question.\"", "tyrenia ferrante reject port"),
    (
      "« Les observateurs, c'est non », résume Samir Daoud.", "tyrenia daoud reject observers"
    ),
    ("Дауд прямо: «Наблюдателей на островах не будет».", "tyrenia daoud reject observers"),
  ])
  func `a line names its speaker`(_ text: String, _ wanted: String) {
    #expect(Self.lines(text) == [wanted], "\(text)")
  }

  @Test func `the words of a line are those of whom it names, to its end`() {
    let lines = Self.lines("Holt: We support the observers. The amnesty is out of the question.")
    #expect(lines == ["marland holt accept observers", "marland holt reject amnesty"])
  }

  @Test func `a question says what its answer is about`() {
    let lines = Self.lines(
      "Holt thanked the press.\n\nQuestion: What about the sanctions?\n\nHolt: We lift them if the prisoners come home."
    )
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("marland holt conditional") == true, "\(lines)")
  }

  @Test(arguments: [
    "Holt said the day was long. By his account, Marland accepts the observers.",
    "Хольт сказал, что день был долгим. По его словам, Марландия поддерживает наблюдателей.",
    "Гольт сказав, що день був довгим. За його словами, Марландія підтримує спостерігачів.",
  ])
  func `a pronoun of sourcing is the last speaker`(_ text: String) {
    #expect(Self.lines(text).last == "marland holt accept observers")
  }

  @Test(arguments: [
    ("قال هولت إن مارلاند ستسحب القوات قبل نهاية الشهر.", "reject"),
    ("قال هولت إن المراقبين وصلوا غير مسلحين قبل موعدهم.", "reject"),
  ])
  func `the Arabic word for before is no acceptance, and its negation no refusal`(
    _ text: String, _ wrong: String
  ) {
    #expect(!Self.lines(text).contains { $0.contains(wrong) || $0.contains(" accept ") })
  }

  @Test func `a name that owns something is not the subject`() {
    #expect(
      Self.lines("Marland's president said the country accepts the observers.") == [
        "marland holt accept observers"
      ])
  }

  @Test func `Arabic names with Abd are found as one word and as two`() {
    var name = Name("Mohamed Abdel Aty")
    for (given, written) in [
      ("محمد عبد العاطي", "محمد عبدالعاطي"), ("محمد عبدالعاطي", "محمد عبد العاطي"),
    ] {
      name.translations["ar"] = given
      let events: [Event] = [
        .party(Party(id: PartyID(checked: "delta"), name: Name("Delta"))),
        .person(
          Person(id: PersonID(checked: "aty"), name: name, party: PartyID(checked: "delta"))),
        .topic(Topic(id: TopicID(checked: "dam"), name: Name("السد العالي"))),
        .topic(Topic(id: TopicID(checked: "port"), name: Name("الميناء الجديد"))),
      ]
      let negotiation = Negotiation(
        folding: events.enumerated().map { at, event in
          Entry(
            id: EntryID(writer: WriterID(checked: "w"), number: at + 1),
            recorded: Instant(milliseconds: 1_775_000_000_000), event: event)
        })
      let candidates = StatementReader(negotiation, .init(language: "ar"))
        .read("قال \(written) إنه يرفض السد العالي.").candidates
      #expect(candidates.map(\.speaker?.text) == ["aty"], "\(written)")
    }
  }

  @Test func `what is marked in a sentence stands where it was read`() {
    let text = "Nobody noted it. Holt said Marland will not accept the amnesty, no matter what."
    let bytes = Array(text.utf8)
    let candidate = StatementReader(IslandsScene.negotiation).read(text).candidates.first
    let places = candidate?.why.compactMap { reason in reason.place.map { (reason, $0) } } ?? []
    #expect(places.count >= 3)
    for (reason, place) in places {
      #expect(String(decoding: bytes[place], as: UTF8.self) == reason.words)
    }
  }
}
