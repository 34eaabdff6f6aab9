import Conversation
import Testing

/// A console that answers from a list.
private final class ListConsole: Console {
  var replies: [Reply]
  var shown: [String] = []
  var typed: [String] = []

  init(_ replies: [Reply]) { self.replies = replies }

  func show(_ remarks: [Remark]) { shown += remarks.map(\.text) }
  func ask(_ question: Question, bracketed: String?, typed: String) -> Reply {
    self.typed.append(typed)
    return replies.isEmpty ? .ended(.closed) : replies.removeFirst()
  }
  func lend<R>(_ body: () throws -> R) rethrows -> R { try body() }
  var keepsLines: Bool { true }
  func end() {}
}

struct ConsoleTests {
  @Test func `every answer is handed over as it is given`() {
    let console = ListConsole(["soup", "<", "stew", "", "4", "y"].map { .line($0) })
    var dialogue = Dialogue(MealScript())
    var kept: [Int] = []
    let ending = dialogue.run(on: console, edit: { $0 }) { answers, _ in
      kept.append(answers.list.count)
    }
    #expect(ending == nil && kept == [1, 0, 1, 2, 3, 4])
  }

  @Test func `a refused line is there to be mended`() {
    let console = ListConsole(["soup", "", "many", "3", "y"].map { .line($0) })
    var dialogue = Dialogue(MealScript())
    _ = dialogue.run(on: console, edit: { $0 }) { _, _ in }
    #expect(console.typed == ["", "", "", "many", ""])
    #expect(
      console.shown == [
        "no number", "3", "the line is still there: change it, or empty it with Ctrl-U",
      ])
  }

  @Test func `a text can be written in an editor`() {
    let console = ListConsole(["soup", "!", "2", "y"].map { .line($0) })
    var dialogue = Dialogue(MealScript())
    _ = dialogue.run(on: console, edit: { _ in "written\nthere" }) { _, _ in }
    #expect(dialogue.answers["note"] == "written\nthere")
  }

  @Test func `what stood in a line that was left is kept, and is there again`() {
    let console = ListConsole([.line("soup"), .ended(.interrupted, typed: "half a note")])
    var dialogue = Dialogue(MealScript())
    var unsent = ""
    _ = dialogue.run(on: console, edit: { $0 }) { _, typed in unsent = typed }
    #expect(unsent == "half a note")
    var resumed = Dialogue(MealScript(), resuming: dialogue.answers.list)
    let again = ListConsole(["half a note", "", "2", "y"].map { .line($0) })
    _ = resumed.run(on: again, typed: unsent, edit: { $0 }) { _, _ in }
    #expect(again.typed == ["half a note", "", "", ""] && resumed.answers["note"] == "half a note")
  }

  @Test(arguments: [Ending.interrupted, .closed, .signal(1)])
  func `a dialogue that is left tells how, and has its answers`(ending: Ending) {
    let console = ListConsole([.line("soup"), .ended(ending)])
    var dialogue = Dialogue(MealScript())
    #expect(dialogue.run(on: console, edit: { $0 }) { _, _ in } == ending)
    #expect(dialogue.answers["dish"] == "soup")
  }
}
