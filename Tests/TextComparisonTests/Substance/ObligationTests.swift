import Testing

@testable import TextComparison

/// Sentences of one language with the same duty in rising strength.
struct Ladder: Sendable, CustomTestStringConvertible {
  let language: String
  let may: [String]
  let should: [String]
  let shall: [String]
  var testDescription: String { language }
}

struct ObligationTests {
  static let ladders: [Ladder] = [
    Ladder(
      language: "en",
      may: [
        "Parties may act", "Parties can act", "Each is entitled to act", "It has the right to act",
      ],
      should: ["Parties should act", "Parties ought to act", "They are encouraged to act"],
      shall: [
        "Parties shall act", "Parties must act", "Each undertakes to act", "It is required to act",
      ]),
    Ladder(
      language: "fr",
      may: ["Les Parties peuvent agir", "L’État a le droit d’agir", "Il pourra agir"],
      should: ["Les Parties devraient agir", "Il convient d’agir"],
      shall: ["Les Parties doivent agir", "L’État s’engage à agir", "Il est tenu d’agir"]),
    Ladder(
      language: "ru",
      may: [
        "Стороны могут действовать", "Сторона вправе действовать", "Она имеет право действовать",
      ],
      should: ["Сторонам следует действовать", "Рекомендуется действовать"],
      shall: [
        "Стороны должны действовать", "Сторона обязана действовать", "Они обязуются действовать",
      ]),
    Ladder(
      language: "uk",
      may: ["Сторони можуть діяти", "Сторона має право діяти", "Дозволяється діяти"],
      should: ["Сторонам слід діяти", "Рекомендується діяти"],
      shall: ["Сторони повинні діяти", "Сторона зобов’язана діяти", "Вони зобов'язуються діяти"]),
    Ladder(
      language: "ar",
      may: ["يجوز للأطراف العمل", "يحق للدولة العمل", "ويجوز لها العمل", "يُمكن العمل"],
      should: ["ينبغي للأطراف العمل", "ويُستحسن العمل"],
      shall: [
        "يجب على الأطراف العمل", "تلتزم الدولة بالعمل", "يتعين عليها العمل", "لا بد من العمل",
      ]),
    Ladder(
      language: "zh", may: ["各方可以行动", "缔约方可行动", "各国有权行动"], should: ["各方应当行动", "缔约方应行动"],
      shall: ["各方必须行动", "缔约方须行动", "各国有义务行动"]),
  ]

  private func strengths(_ text: String) -> [ObligationStrength] {
    let words = GradedWords.pair(text, "").old
    return ObligationScanner(words).scan(polarities: PolarityScanner(words).scan()).map(\.strength)
  }

  @Test(arguments: ladders)
  func `the modal words of a language stand on the scale`(ladder: Ladder) {
    for text in ladder.may { #expect(strengths(text) == [.may], "\(text)") }
    for text in ladder.should { #expect(strengths(text) == [.should], "\(text)") }
    for text in ladder.shall { #expect(strengths(text) == [.shall], "\(text)") }
  }

  @Test(arguments: ladders)
  func `going up the scale hardens, going down softens`(ladder: Ladder) {
    func effects(_ old: String, _ new: String) -> [ObligationChange.Effect] {
      TextDifference(old: old, new: new).obligations.map(\.effect)
    }
    #expect(effects(ladder.may[0], ladder.shall[0]) == [.hardened])
    #expect(effects(ladder.shall[0], ladder.should[0]) == [.softened])
    #expect(effects(ladder.may[0], ladder.should[0]) == [.hardened])
    #expect(effects(ladder.shall[0], ladder.shall[0]).isEmpty)
  }

  @Test(arguments: [
    ("Parties may act.", "Parties may not act."), ("Parties shall act.", "Parties shall not act."),
    ("Стороны могут входить.", "Стороны не могут входить."), ("يجوز النشر", "لا يجوز النشر"),
    ("各方可以部署", "各方不可以部署"), ("Les Parties peuvent agir.", "Les Parties ne peuvent pas agir."),
    ("Сторони повинні йти.", "Сторони не повинні йти."),
  ])
  func `a modal word that is denied is negated, and affirmed the other way`(
    plain: String, denied: String
  ) {
    #expect(TextDifference(old: plain, new: denied).obligations.map(\.effect) == [.negated])
    #expect(TextDifference(old: denied, new: plain).obligations.map(\.effect) == [.affirmed])
  }

  @Test func `a change names the words of both texts`() {
    let changes = TextDifference(old: "The Parties may leave.", new: "The Parties shall leave.")
      .obligations
    #expect(
      changes == [
        ObligationChange(
          old: "may", new: "shall", oldStrength: .may, newStrength: .shall, effect: .hardened)
      ])
  }

  @Test(arguments: [
    "in May 2025", "on 5 May", "talks with Will Smith", "the Must family", "未来", "相应措施", "能源供应",
    "可持续发展", "委员会", "安理会",
  ])
  func `names, months and compounds are no modal words`(text: String) {
    #expect(strengths(text).isEmpty)
  }
}
