import Conversation
import TestSupport
import Testing

/// A dialogue of which questions there are depends on the answers, as in one about a meal.
struct MealScript: DialogueScript {
  func question(after answers: Answers) -> Question? {
    let dishes = Choices(
      [
        Choice("soup", label: "Suppe", names: ["Suppe", "шурба"]), Choice("salad"),
        Choice("stew", label: "Eintopf", names: ["Eintopf"]),
      ], fold: { $0.lowercased() })
    if answers["dish"] == nil {
      return Question("dish", "Dish", choices: dishes) { typed in
        // A dish and its note on one line.
        if let at = typed.firstIndex(of: "/") {
          return .several([String(typed[..<at]), String(typed[typed.index(after: at)...])])
        }
        return dish(typed, dishes)
      }
    }
    if answers["dish"]?.first == "+" && answers["recipe"] == nil {
      return Question("recipe", "Its recipe", form: .text)
    }
    if answers["note"] == nil { return Question("note", "Note", form: .text, mayBeNone: true) }
    if answers.given("note") != nil && answers["tone"] == nil {
      let isLoud = answers["note"]?.contains("!") == true
      return Question(
        "tone", "Tone", usual: isLoud ? "loud" : "plain", settled: isLoud ? "loud" : nil)
    }
    if answers["plates"] == nil {
      return Question("plates", "Plates", usual: "2") { typed in
        guard let count = Int(typed), count > 0 else { return .refused("no number", hint: "3") }
        return .taken(String(count), shown: nil)
      }
    }
    if answers["end"] == nil {
      return Question("end", "Done?", form: .key(["y", "b", "a"])) { typed in
        switch typed {
        case "b": .back
        case "a": .opens("more")
        case "y": .taken("y", shown: nil)
        default: .refused("y, b or a", hint: nil)
        }
      }
    }
    return nil
  }

  private func dish(_ typed: String, _ dishes: Choices) -> Question.Reading {
    switch dishes.meaning(of: typed) {
    case .one(let choice): .taken(choice.value, shown: nil)
    case .several(let choices): .unclear(choices, note: nil)
    case .none: .taken("+" + (typed.first == "+" ? String(typed.dropFirst()) : typed), shown: nil)
    }
  }

  func aside(_ id: String, after answers: Answers) -> Question? {
    switch id {
    case "more":
      return Question("more", "What more") { typed in
        let words = typed.split(separator: " ", maxSplits: 1).map(String.init)
        if words.count == 2 { return .several(words) }
        return ["spice", "salt", "note", "plates", "dish"].contains(typed)
          ? .opens(typed) : .refused("spice, salt, note, plates or dish", hint: nil)
      }
    case "spice": return Question("spice", "Spice", mayBeNone: true)
    case "salt": return Question("salt", "Salt", usual: "a little")
    default: return nil
    }
  }
}

/// The lines typed straight through, by question.
private struct Plan {
  var lines: [String: String]

  init(_ generator: inout Seeded) {
    lines = [
      "dish": ["soup", "Eint", "шурба", "bread", "+soup", "sal"].pick(&generator),
      "recipe": ["flour\nwater", "?!", "x"].pick(&generator),
      "note": ["", "hot!", "a note", "two\nlines"].pick(&generator),
      "tone": ["", "soft"].pick(&generator), "plates": ["", "3", "12"].pick(&generator),
      "end": "y",
    ]
  }
}

struct DialogueTests {
  /// The answers typed straight through.
  private func straight(_ plan: Plan) -> Answers {
    var dialogue = Dialogue(MealScript())
    while let question = dialogue.question {
      let before = dialogue.answers
      _ = dialogue.take(plan.lines[question.id] ?? "")
      #expect(dialogue.answers != before)
      if dialogue.answers == before { break }
    }
    return dialogue.answers
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever way one goes, the same lines lead to the same answers`(seed: UInt64) {
    var generator = Seeded(seed)
    let plan = Plan(&generator)
    let wanted = straight(plan)
    var dialogue = Dialogue(MealScript())
    var steps = 0
    while let question = dialogue.question {
      steps += 1
      switch Int.random(in: 0..<(steps > 60 ? 1 : 10), using: &generator) {
      case 1: _ = dialogue.take("<")
      case 2:
        let before = dialogue.answers
        #expect(!dialogue.take("?").isEmpty)
        #expect(dialogue.answers == before)
      case 3:
        // Left off and gone on with, as from a file.
        let kept = dialogue.answers.list
        dialogue = Dialogue(MealScript(), resuming: kept)
        // What needs no asking is not asked again.
        #expect(dialogue.answers.list.starts(with: kept))
      case 4 where question.id == "plates":
        #expect(dialogue.take("-3").map(\.kind) == [.refusal, .note])
      case 5 where question.id == "end": _ = dialogue.take("b")
      case 5 where question.id == "more": _ = dialogue.take("<")
      case 7 where question.id == "end":
        // Answers given again by name do not change the others.
        let answered = ["dish", "note", "plates"].randomElement(using: &generator) ?? "dish"
        let before = dialogue.answers
        _ = dialogue.take("a")
        _ = dialogue.take(answered)
        #expect(dialogue.question?.id == answered)
        _ = dialogue.take("")
        if dialogue.question?.id == "end" { #expect(dialogue.answers == before) }
      case 6 where question.id == "note":
        // Another answer first, then back.
        _ = dialogue.take("else")
        while dialogue.question?.id != "note" { _ = dialogue.take("<") }
      default:
        let line = question.settled ?? plan.lines[question.id] ?? ""
        // An empty line takes what was answered before; what it meant at first has its own sign.
        let usual = question.usual ?? ""
        _ = dialogue.take(line.isEmpty ? (usual.isEmpty ? "-" : usual) : line)
      }
      // Nothing is at its end before the last question was answered.
      #expect((dialogue.question == nil) == (dialogue.answers["end"] == "y"))
    }
    // What needed no asking may have been asked, and is the same then.
    #expect(dialogue.answers == wanted, "seed \(seed)")
  }

  @Test func `a step back offers what was answered`() {
    var dialogue = Dialogue(MealScript())
    _ = dialogue.take("soup")
    _ = dialogue.take("warm")
    _ = dialogue.take("<")
    #expect(dialogue.question?.id == "note" && dialogue.bracketed == "warm")
    _ = dialogue.take("")
    #expect(dialogue.answers["note"] == "warm")
  }

  @Test func `what needs no asking is asked when one goes back to it, and follows new answers`() {
    var dialogue = Dialogue(MealScript())
    for line in ["soup", "hot!"] { _ = dialogue.take(line) }
    #expect(dialogue.question?.id == "plates" && dialogue.answers["tone"] == "loud")
    _ = dialogue.take("<")
    #expect(dialogue.question?.id == "tone")
    _ = dialogue.take("<")
    _ = dialogue.take("cold")
    #expect(dialogue.question?.id == "tone" && dialogue.usual == "plain")
  }

  @Test func `the first question has none before it, and an answer is needed`() {
    var dialogue = Dialogue(MealScript())
    #expect(dialogue.take("<").first?.kind == .refusal)
    #expect(dialogue.take("  ").first?.kind == .refusal)
    #expect(dialogue.question?.id == "dish" && dialogue.answers.isEmpty)
  }

  @Test func `a question on request is answered behind the others, and asked again by name`() {
    var dialogue = Dialogue(MealScript())
    for line in ["soup", "", "", "a", "spice pepper", "a", "salt", ""] { _ = dialogue.take(line) }
    #expect(dialogue.question?.id == "end")
    #expect(dialogue.answers["spice"] == "pepper" && dialogue.answers["salt"] == "a little")
    for line in ["a", "dish stew"] { _ = dialogue.take(line) }
    #expect(dialogue.question?.id == "end")
    #expect(dialogue.answers["dish"] == "stew" && dialogue.answers["spice"] == "pepper")
    let resumed = Dialogue(MealScript(), resuming: dialogue.answers.list)
    #expect(resumed.answers == dialogue.answers)
    // A step back is to what was answered last.
    _ = dialogue.take("<")
    #expect(dialogue.question?.id == "salt" && dialogue.usual == "a little")
    _ = dialogue.take("much")
    #expect(dialogue.answers["salt"] == "much" && dialogue.question?.id == "end")
    for line in ["a", "<"] { _ = dialogue.take(line) }
    #expect(dialogue.question?.id == "end" && dialogue.answers["more"] == nil)
  }

  @Test func `a line of several answers is taken as they are one by one`() {
    var (one, each) = (Dialogue(MealScript()), Dialogue(MealScript()))
    _ = one.take("sou/warm")
    for line in ["sou", "warm"] { _ = each.take(line) }
    #expect(one.answers == each.answers && one.question?.id == "tone" && one.unsent == "")
    var unclear = Dialogue(MealScript())
    _ = unclear.take("s/warm")
    #expect(unclear.unsent == "s warm" && unclear.answers.isEmpty)
  }

  @Test func `an unclear answer lists what it may be`() {
    var dialogue = Dialogue(MealScript())
    let remarks = dialogue.take("s")
    #expect(
      remarks.map(\.text) == [
        "that may be one of these:", "  soup   Suppe", "  salad", "  stew   Eintopf",
      ])
    #expect(dialogue.question?.id == "dish")
  }

  @Test func `answers that fit no more are offered, not taken`() {
    let kept = [
      Answers.Answer(question: "dish", value: "soup"), .init(question: "note", value: ""),
      .init(question: "plates", value: "none"),
    ]
    let dialogue = Dialogue(MealScript(), resuming: kept)
    #expect(dialogue.question?.id == "plates" && dialogue.usual == "2")
  }

  @Test func `one answer is changed, and what stood behind it stays`() {
    let kept = [
      Answers.Answer(question: "dish", value: "soup"), .init(question: "note", value: "hot!"),
      .init(question: "tone", value: "loud"), .init(question: "plates", value: "3"),
    ]
    var dialogue = Dialogue(MealScript(), resuming: kept)
    #expect(dialogue.question?.id == "end")
    dialogue.reopen("nothing")
    #expect(dialogue.question?.id == "end")
    dialogue.reopen("dish")
    #expect(dialogue.question?.id == "dish" && dialogue.usual == "soup")
    _ = dialogue.take("stew")
    #expect(dialogue.question?.id == "end")
    #expect(dialogue.answers.list.map(\.value) == ["stew", "hot!", "loud", "3"])
    // Another answer may lead to a question that nobody has answered.
    dialogue.reopen("dish")
    _ = dialogue.take("bread")
    #expect(dialogue.question?.id == "recipe")
  }
}
