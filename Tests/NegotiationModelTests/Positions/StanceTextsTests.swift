import NegotiationModel
import TestSupport
import Testing

/// What is one text for a contradiction, whatever a later draft makes of it.
struct StanceTextsTests {
  @Test func `a contradiction stays marked on later drafts until a later word`() {
    var scene = Scene()
    scene.party("a")
    scene.plan("p")
    scene.draft("p@v1", ["w": "Three hundred cubic metres pass the border each day."])
    scene.draft(
      "p@v2", ["w": "Three hundred cubic metres cross the frontier daily."], after: ["v1"])
    scene.draft("p@v3", ["w": "Four hundred cubic metres cross the frontier daily."], after: ["v2"])
    scene.say("a", .accept, "p@v1/w", on: "2022-01-05")
    scene.say("a", .object, "p@v1/w", on: "2022-01-05")
    #expect(scene.cells("p@v1") == ["a w object contradicted"])
    #expect(scene.cells("p@v2") == ["a w object confirm contradicted"])
    #expect(scene.cells("p@v3") == ["a w object stale contradicted"])
    scene.say("a", .object, "p@v1/w", on: "2022-01-06")
    #expect(scene.cells("p@v3") == ["a w object stale"])
  }

  @Test func `two answers to two texts of one day are no contradiction`() {
    var scene = Scene()
    scene.party("a")
    scene.plan("p")
    scene.draft("p@v1", ["w": "Three hundred pass."])
    scene.draft("p@v2", ["w": "Four hundred pass."], after: ["v1"])
    scene.say("a", .reject, "p@v1/w", on: "2022-01-05")
    scene.say("a", .accept, "p@v2/w", on: "2022-01-05")
    #expect(scene.cells("p@v2") == ["a w accept"])
    scene.draft("p@v3", ["w": "Three hundred pass."], after: ["v2"])
    scene.say("a", .open, "p@v3/w", on: "2022-01-05")
    // The first and the last are one text again.
    #expect(scene.cells("p@v3") == ["a w open contradicted"])
  }

  /// One party, five drafts in a line, words of a few days: what a reader with a pencil would mark.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `over five drafts the marks are those that a list of all words gives`(seed: UInt64) {
    var generator = Seeded(seed)
    let texts = [
      "Three hundred pass.", "Three hundred pass. ", "Four hundred pass.",
      "Three hundred go across.", "No more than three hundred pass.",
    ]
    var scene = Scene()
    scene.party("a")
    scene.plan("p")
    var text: [String] = []
    for draft in 0..<5 {
      text.append(texts.pick(&generator))
      scene.draft("p@d\(draft)", ["w": text[draft]], after: draft == 0 ? [] : ["d\(draft - 1)"])
    }
    struct Word {
      var stance: Stance
      var draft: Int
      var day: Int
    }
    var words: [Word] = []
    for _ in 0..<Int.random(in: 1...9, using: &generator) {
      let word = Word(
        stance: [.accept, .reject, .open, .object, .withdraws].pick(&generator),
        draft: Int.random(in: 0..<5, using: &generator),
        day: Int.random(in: 1...3, using: &generator))
      words.append(word)
      scene.say("a", word.stance, "p@d\(word.draft)/w", on: "2025-01-0\(word.day)")
    }
    func same(_ one: Int, _ other: Int) -> Bool {
      func bare(_ draft: Int) -> String { text[draft].filter { $0 != " " } }
      return bare(one) == bare(other)
    }
    for shown in 0..<5 {
      for day in 1...3 {
        let heard = words.enumerated().filter { $0.element.draft <= shown && $0.element.day <= day }
          .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        var wanted: String?
        if let last = heard.last, last.stance != .withdraws {
          let since = heard.lastIndex { $0.stance == .withdraws }.map { $0 + 1 } ?? 0
          let clash = heard[since...].contains {
            $0.day == last.day && $0.stance != last.stance && same($0.draft, last.draft)
          }
          wanted = "\(last.stance.code)\(clash ? " contradicted" : "")"
        }
        let cell = scene.position("p@d\(shown)", asOf: "2025-01-0\(day)")?.cells.first
        let found = cell.map { "\($0.stance.code)\($0.isContradicted ? " contradicted" : "")" }
        #expect(found == wanted, "d\(shown), day \(day)")
      }
    }
  }
}
