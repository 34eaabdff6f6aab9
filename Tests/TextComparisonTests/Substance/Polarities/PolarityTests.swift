import Testing

@testable import TextComparison

struct PolarityTests {
  private func found(_ text: String) -> [PolarityMeaning.Kind] {
    PolarityScanner(GradedWords.pair(text, "").old).scan()
      .filter { !$0.meaning.isWeak }.map(\.meaning.kind)
  }

  @Test(arguments: [
    ("en", ["not bound", "no state", "never again", "without consent", "none left"]),
    (
      "fr",
      ["il ne peut pas agir", "aucun État", "sans accord", "jamais le jour", "il n’est pas lié"]
    ),
    ("ru", ["не входит", "нет условий", "без условий", "никто не входит", "ни один не входит"]),
    ("uk", ["не входить", "немає умов", "без умов", "ніхто не входить"]),
    (
      "ar",
      [
        "لا يدخل", "لن يدخل", "لم يدخل", "ليست ملزمة لهم", "من غير شروط", "دون شروط", "عدم التدخل",
        "ولا يدخل",
      ]
    ),
    ("zh", ["各方不同意", "未批准", "没有军队", "无条件", "并非如此"]),
  ])
  func `negations of a language are found once each`(language: String, texts: [String]) {
    for text in texts { #expect(found(text) == [.negation], "\(language): \(text)") }
  }

  @Test(arguments: [
    ("en", ["all except one", "unless agreed", "only civilians", "save for the zone"]),
    (
      "fr",
      ["sauf la zone", "à moins qu’ils partent", "seulement les civils", "il n’a que le jour"]
    ),
    ("ru", ["кроме зоны", "если не согласны", "только граждане", "за исключением зоны"]),
    ("uk", ["крім зони", "якщо не згодні", "лише громадяни", "тільки громадяни"]),
    ("ar", ["إلا في الحرب", "باستثناء المنطقة", "ما لم يوافق", "للمدنيين فقط"]),
    ("zh", ["除非同意", "仅平民", "只有平民", "除此区以外"]),
  ])
  func `exceptions of a language are found`(language: String, texts: [String]) {
    for text in texts {
      #expect(
        [PolarityMeaning.Kind.exception, .restriction].contains(found(text).first ?? .negation),
        "\(language): \(text)")
    }
  }

  @Test(arguments: [
    "Doctors Without Borders", "Save the Children", "No. 5", "not only", "не только", "не лише",
    "не тільки", "لا سيما", "لا يزال", "未来", "无论", "不仅", "无人机", "非洲", "Pas-de-Calais",
    "non seulement", "notable", "нести", "الاتفاق",
  ])
  func `words that only look like a denial are passed over`(text: String) {
    #expect(found("x. The " + text).isEmpty || found("军队" + text).isEmpty)
  }

  @Test(arguments: [
    "non-binding opinions", "des biens non déclarés par la partie", "قرار غير ملزم به",
    "受损的和不完整的申请",
  ])
  func `a denial within a term denies no sentence`(text: String) {
    let (items, terms) = PolarityScanner(GradedWords.pair(text, "").old).scanAll()
    #expect(items.isEmpty && terms.count == 1, "\(text)")
  }

  @Test func `a negation that moves to another verb is seen`() {
    let changes = TextDifference(
      old: "They shall not deploy tanks but shall deploy drones.",
      new: "They shall deploy tanks but shall not deploy drones."
    ).polarities
    #expect(!changes.isEmpty)
  }

  @Test func `a negation that moves with its sentence is not`() {
    let changes = TextDifference(
      old: "Troops leave. No party shall attack. Only police stay.",
      new: "Only police stay. Troops leave now. No party shall attack."
    ).polarities
    #expect(changes.isEmpty)
  }

  @Test func `what came and what went are told apart`() {
    let came = TextDifference(old: "All may enter.", new: "Only police may enter.").polarities
    #expect(came.map(\.kind) == [.restriction])
    #expect(came.map(\.new) == ["Only"])
    let went = TextDifference(old: "It is not open.", new: "It is open.").polarities
    #expect(went.map(\.kind) == [.negation])
    #expect(went.map(\.old) == ["not"])
    #expect(went.map(\.sentence) == ["It is not open"])
  }
}
