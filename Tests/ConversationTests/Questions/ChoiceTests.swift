import Conversation
import Testing

struct ChoiceTests {
  private let choices = Choices(
    [
      Choice("russia", label: "Russia", names: ["Russia", "روسيا", "the Kremlin"]),
      Choice("usa", label: "United States", names: ["United States", "США"]),
      Choice("uk", label: "United Kingdom", names: ["United Kingdom"]),
    ], fold: { $0.lowercased() })

  private func meant(_ typed: String) -> String {
    switch choices.meaning(of: typed) {
    case .one(let choice): choice.value
    case .several(let several): several.map(\.value).joined(separator: " ")
    case .none(let inside): "(" + inside.map(\.value).joined(separator: " ") + ")"
    }
  }

  @Test(arguments: [
    ("russia", "russia"), ("RUS", "russia"), ("krem", "russia"), ("روس", "russia"),
    ("сша", "usa"), ("us", "usa"), ("united", "usa uk"), ("king", "uk"), ("uk", "uk"),
    ("ussia", "(russia)"), ("france", "()"), ("", "()"), ("u", "usa uk"),
  ])
  func `a name is found by its beginning or that of its words`(typed: String, wanted: String) {
    #expect(meant(typed) == wanted)
  }

  @Test(arguments: [
    ("acc", "accepts"), ("accept", "accepts"), ("accepts-", "accepts-if"), ("e", "eu eurasia"),
    ("op", "open"), ("all", "all of it"),
  ])
  func `the one with which all names that fit begin is meant`(typed: String, wanted: String) {
    let choices = Choices(
      [
        Choice("accepts", names: ["accept"]), Choice("accepts-if"), Choice("eu"), Choice("eurasia"),
        Choice("open"), Choice("open-ended"), Choice("all of it"), Choice("overall"),
      ], fold: { $0.lowercased() })
    let meant: [String] =
      switch choices.meaning(of: typed) {
      case .one(let choice): [choice.value]
      case .several(let several): several.map(\.value)
      case .none: []
      }
    #expect(meant.joined(separator: " ") == wanted)
  }

  @Test func `any part of a name completes, nearest first`() {
    #expect(choices.matches("us").map(\.value) == ["usa", "russia"])
    #expect(choices.matches("").map(\.value) == ["russia", "usa", "uk"])
  }
}
