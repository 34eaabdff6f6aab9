import NegotiationModel
import TestSupport
import Testing

/// A blank is no value, in every field that needs words.
struct BlanksTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    scene.say("usa", .open, "topic:land", on: "2025-01-01")
    return scene
  }

  private static let blanks = ["", " ", "\u{200B}"]

  @Test(arguments: blanks)
  func `a statement is refused for each field that is blank`(_ blank: String) {
    let scene = scene()
    func refusals(_ change: (inout Statement) -> Void) -> [String] {
      var statement = scene.statement("usa", .conditional, "topic:land", on: "2025-01-02")
      change(&statement)
      return scene.refusals(.stance(statement))
    }
    #expect(refusals { $0.conditions = [blank] } == ["blank-condition"])
    #expect(refusals { $0.conditions = ["a", blank, blank] } == ["blank-condition"])
    #expect(refusals { $0.note = blank } == ["blank-note"])
    #expect(refusals { $0.quote = Quote(blank) } == ["blank-quote"])
    #expect(
      refusals {
        $0.quote = Quote("no", translation: blank)
        $0.isRedLine = true
      } == ["blank-translation"])
    #expect(refusals { $0.note = "words" } == [])
  }

  @Test(arguments: blanks)
  func `names, offices, publishers and reasons need words`(_ blank: String) {
    let scene = scene()
    func id<Subject>(_ text: String) -> Identifier<Subject> { Identifier(checked: text) }
    let events: [(Event, String)] = [
      (.party(Party(id: id("x"), name: Name(blank))), "name"),
      (.party(Party(id: id("x"), name: Name("X", translations: ["ar": blank]))), "name"),
      (.topic(Topic(id: id("x"), name: Name("X", aliases: [Alias(blank)]))), "alias"),
      (.plan(Plan(id: id("x"), name: Name(blank))), "name"),
      (.person(Person(id: id("x"), name: Name("X"), party: id("usa"), office: blank)), "office"),
      (.source(Source(id: id("x"), publisher: blank)), "publisher"),
      (.source(Source(id: id("x"), publisher: "X", title: blank)), "title"),
      (.source(Source(id: id("x"), publisher: "X", url: blank)), "url"),
      (.round(Round(id: id("x"), on: scene.today, place: blank)), "place"),
      (.round(Round(id: id("x"), on: scene.today, outcome: blank)), "outcome"),
      (.withdrawal(Withdrawal(of: scene.entries[2].id, why: blank)), "why"),
      (
        .correction(
          Correction(
            of: scene.entries[0].id, why: blank,
            event: .party(Party(id: id("usa"), name: Name("USA"))))), "why"
      ),
    ]
    for (event, field) in events {
      #expect(scene.refusals(event) == ["blank-\(field)"], "\(event)")
    }
  }
}
