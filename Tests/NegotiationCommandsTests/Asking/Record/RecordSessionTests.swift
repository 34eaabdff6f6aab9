import Conversation
import TestDesk
import TestSupport
import Testing

/// `record` without operands: what it asks, what it offers, and that nothing is recorded before the end.
struct RecordSessionTests {
  private static let draft = """
    # Plan
    ## 6. Size of the armed forces {#army}
    Ukraine's forces are capped at 800,000.
    ## 7. NATO {#nato}
    Ukraine does not join.
    """

  private func desk() throws -> Desk {
    let desk = Desk(writer: "amal")
    try desk.write("v3.md", Self.draft)
    for line in [
      "add party russia --name Russia --name ar=روسيا --alias 'the Kremlin'",
      "add party usa --name 'United States'", "add party ukraine --name Ukraine",
      "add person putin --name 'Vladimir Putin' --party russia",
      "add person rubio --name 'Marco Rubio' --party usa",
      "add source tass1 --publisher TASS --date 2025-12-03 --lang ru",
      "add plan peace --name Peace", "add draft peace@v3 v3.md --on 2025-11-20",
      "add topic borders --name Borders",
    ] { try desk.answer(line) }
    return desk
  }

  /// Types lines, then looks at what the log has more.
  private func typed(_ lines: [String], on desk: Desk, _ words: [String] = ["record"])
    -> DeskConsole
  {
    let console = DeskConsole(lines)
    desk.console = console
    desk.run(words)
    desk.console = nil
    return console
  }

  private func last(of desk: Desk) throws -> String {
    let log = try desk.answer("log --json")
    return String(log.split(separator: "\n").last ?? "")
  }

  @Test func `the words typed are those that the command records`() throws {
    let (asked, direct) = (try desk(), try desk())
    let console = typed(
      ["krem", "rej", "6", "tass", "2025-12-02", "put", "Нет.", "r"], on: asked)
    #expect(asked.last.status == 0, "\(asked.errors)\(console.shown)")
    direct.run([
      "record", "russia", "rejects", "peace@v3/6", "--on", "2025-12-02", "--by", "putin",
      "--source",
      "tass1", "--quote", "Нет.", "--lang", "ru",
    ])
    let drop = /"(recordedAt|digest)":"[^"]*"/
    #expect(
      try last(of: asked).replacing(drop, with: "") == last(of: direct).replacing(drop, with: ""))
    #expect(console.isEnded)
    #expect(
      console.shown.contains {
        $0.contains("russia rejects peace@v3/army \"Size of the armed forces\"")
      })
  }

  @Test func `without a terminal it is the usage error that it was`() throws {
    let desk = try desk()
    desk.run("record")
    #expect(desk.last.status == 64)
    #expect(desk.errors == "parley: missing argument 'PARTY'\nhint: parley record --help\n")
    desk.run("record russia")
    #expect(desk.last.status == 64 && desk.errors.contains("missing argument 'STANCE'"))
  }

  @Test func `a command with operands never asks`() throws {
    let desk = try desk()
    let console = typed([], on: desk, ["record", "russia", "rejects", "peace@v3/6"])
    #expect(desk.last.status == 0 && console.prompts.isEmpty)
    _ = typed([], on: desk, ["record", "russia", "rejects"])
    #expect(desk.last.status == 64)
  }

  @Test func `the next statement is offered what the last one had`() throws {
    let desk = try desk()
    let console = typed(
      [
        "russia", "rejects", "6", "tass", "2025-12-02", "putin", "Нет.", "n", "", "objects", "7",
        "", "r",
      ],
      on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(console.prompts.contains("Party or speaker [russia: putin]"), "\(console.prompts)")
    #expect(console.shown.contains("as before: tass1 · 2025-12-02"))
    // What is as before is not asked again.
    #expect(
      console.prompts.suffix(5).map { $0.split(separator: " ").first ?? "" } == [
        "Party", "Stance", "Target", "Words", "r",
      ], "\(console.prompts)")
    let log = try desk.answer("log --json").split(separator: "\n")
    #expect(log.filter { $0.contains("\"type\":\"stance\"") }.count == 2)
    #expect(log.last?.contains("putin") == true && log.last?.contains("2025-12-02") == true)
  }

  @Test func `things that are not there are made on the spot, without a question more`() throws {
    let desk = try desk()
    let console = typed(
      [
        "الصين = china", "open", "+Trade", "Next News = next", "2025-12-04", "", "Wang Yi = wang",
        "", "r",
      ],
      on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(desk.errors.contains("china is open on topic:trade"))
    let log = try desk.answer("log --json").split(separator: "\n").suffix(5)
    let types = log.map { $0.firstMatch(of: /"type":"([a-z]+)"/)?.1 ?? "" }
    #expect(types == ["party", "topic", "source", "person", "stance"])
    #expect(try desk.answer("show party:china").contains("الصين"))
  }

  @Test func `a name that is nearly one that is there is asked about, not made`() throws {
    let desk = try desk()
    let console = typed(["Rusia", "+Rusia", "open"], on: desk)
    #expect(console.shown.contains { $0.contains("+Rusia makes a new party") })
    #expect(console.shown.contains("a new party: 'rusia'"))
    #expect(console.shown.contains { $0.contains("the line is still there") })
  }

  @Test func `what would be refused is said before the last key, and cannot be recorded`() throws {
    let desk = try desk()
    let log = desk.log()
    let future = typed(["russia", "open", "6", "tass", "2026-05-01"], on: desk)
    #expect(
      future.shown.contains { $0.hasPrefix("! ") && $0.contains("2026-05-01") }, "\(future.shown)")
    let condition = typed(["russia", "accepts-if", "7", "-", "", "", "", "", "no"], on: desk)
    #expect(condition.shown.contains { $0.contains("an answer is needed") })
    #expect(desk.log() == log)
  }

  @Test func `a condition is asked for where the stance needs one`() throws {
    let desk = try desk()
    let console = typed(
      [
        "usa", "accepts-if", "7", "-", "2025-12-01", "-", "", "elections first", "a",
        "condition a second", "r",
      ], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(try last(of: desk).contains("[\"elections first\",\"a second\"]"))
  }

  @Test func `options of the command answer their questions`() throws {
    let desk = try desk()
    let console = typed(
      ["russia", "rejects", "6", "", "r"], on: desk,
      [
        "record", "--source", "tass1", "--on", "2025-12-02", "--by", "putin", "--grade", "B2",
        "--red-line",
      ])
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)\(console.prompts)")
    let entry = try last(of: desk)
    for part in ["tass1", "2025-12-02", "putin", "B2", "red"] {
      #expect(entry.contains(part), "\(entry)")
    }
  }

  @Test func `options survive an interruption`() throws {
    let desk = try desk()
    _ = typed(["russia"], on: desk, ["record", "--grade", "B2", "--note", "by telephone"])
    #expect(desk.last.status == 130)
    let console = typed(["rejects", "6", "", "", "", "", "r"], on: desk, ["record", "--resume"])
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(try last(of: desk).contains("by telephone") && last(of: desk).contains("B2"))
  }

  @Test func `nothing unfinished is said so, and a resumption takes nothing else`() throws {
    let desk = try desk()
    desk.run("record --resume")
    #expect(desk.last.status == 65 && desk.errors.contains("nothing is unfinished"))
    desk.run("record --resume --note x")
    #expect(desk.last.status == 64)
  }

  /// What answers print can be typed.
  @Test(arguments: [
    ["روسيا رفض 6"], ["russia", "رفض", "6"], ["russia отвергает 6"], ["russia", "rejette", "6"],
  ])
  func `the words of other languages are understood`(first: [String]) throws {
    let desk = try desk()
    let console = typed(first + ["tass", "2025-12-02", "putin", "Нет.", "r"], on: desk)
    #expect(desk.errors.contains("russia rejects peace@v3/army"), "\(desk.errors)\(console.shown)")
  }

  @Test func `a line with a stance behind a name that nobody has makes no party`() throws {
    let desk = try desk()
    let console = typed(["جيش ass +sweep", "usa", "open"], on: desk)
    #expect(console.shown.contains("! nobody is called 'جيش': +جيش makes a new party"))
    #expect(!console.shown.contains { $0.hasPrefix("a new party") }, "\(console.shown)")
  }

  @Test func `the only source is offered`() throws {
    let desk = try desk()
    let console = typed(["usa", "open", "6"], on: desk)
    #expect(console.prompts.last == "Source [tass1]", "\(console.prompts)")
  }

  @Test func `a stance is told by the word of the scale, and a claim by its own`() throws {
    let desk = try desk()
    let console = typed(["usa", "obj", "6"], on: desk)
    #expect(console.shown.contains { $0.hasPrefix("objects  wants other words") })
    let accepting = typed(["usa", "accept"], on: desk)
    #expect(accepting.shown.contains { $0.hasPrefix("accepts  would sign") })
    let denying = typed(["ukraine", "deni", "+The town has fallen"], on: desk)
    #expect(denying.shown.contains { $0.hasPrefix("denies  of a claim") })
    #expect(denying.shown.contains("a new claim: 'the-town-has-fallen'"))
  }

  @Test func `what is asserted or denied and is not there becomes a claim`() throws {
    let desk = try desk()
    let console = typed(
      ["ukraine", "denies", "The town has fallen", "", "today", "", "", "r"], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(
      desk.errors.contains("ukraine denies topic:the-town-has-fallen \"The town has fallen\""))
    #expect(try desk.answer("log --json").contains("\"kind\":\"claim\""))
  }

  @Test func `a name of somebody is no target, and a topic that is not there can be made`() throws {
    let desk = try desk()
    let console = typed(["usa", "open", "krem", "topic:talks", "+talks"], on: desk)
    #expect(console.shown.contains("! that is the party 'russia', not a target"))
    #expect(console.shown.contains("+krem makes a new topic"))
    #expect(console.shown.contains("+talks makes a new topic"))
    #expect(console.prompts.last?.hasPrefix("Source") == true, "\(console.prompts)")
  }

  @Test(arguments: [
    ["krem rej 6"], ["krem", "rej 6"], ["putin rejects 6"], ["russia: put rejects 6"],
    ["put", "rej", "6"], ["krem:putin rejects peace@v3/army"],
  ])
  func `one line may say more, and a person says who speaks`(first: [String]) throws {
    let (one, each) = (try desk(), try desk())
    // "rej 6" is no word of the scale; a stance stands alone.
    guard !first.contains("rej 6") else {
      let console = typed(["krem", "rej 6"], on: one)
      #expect(console.shown.contains { $0.hasPrefix("! ") })
      return
    }
    let hasSpeaker = first[0].contains("put")
    let lines = first + ["tass", "2025-12-02"]
    let console = typed(lines + (hasSpeaker ? [] : ["putin"]) + ["Нет.", "r"], on: one)
    #expect(one.last.status == 0, "\(one.errors)\(console.shown)\(console.prompts)")
    _ = typed(["russia", "rejects", "6", "tass", "2025-12-02", "putin", "Нет.", "r"], on: each)
    #expect(one.log() == each.log())
  }

  @Test func `a line that is understood in part leaves the rest to be changed`() throws {
    let desk = try desk()
    let console = typed(["usa accepts nowhere@v1/1", "7"], on: desk)
    #expect(console.shown.contains { $0.hasPrefix("! unknown") }, "\(console.shown)")
    #expect(console.prompts.last?.hasPrefix("Source") == true, "\(console.prompts)")
    // A new party on the same line, and a name in which a word of the scale stands.
    let new = typed(["+China = cn objects to 6", "6"], on: desk)
    #expect(new.shown.contains("a new party: 'cn'"), "\(new.shown)")
    let name = typed(["+Open Society = os", "open"], on: desk)
    #expect(name.shown.contains("a new party: 'os'"), "\(name.shown)")
  }

  @Test func `all that a statement may have can be added at the end, and all be changed`() throws {
    let desk = try desk()
    let console = typed(
      [
        "+Iran = iran: +Zarif = zarif rejects 6", "+IRNA = irna", "2025-12-02", "", "Na.", "", "a",
        "basis attributed", "a", "red", "", "a", "office of zarif", "Foreign minister", "a",
        "other name of iran ar=إيران", "a", "title of irna A report", "a", "day 2025-12-01", "a",
        "words No.", "a", "note", "by telephone", "a", "grade C3", "r",
      ], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)\(console.prompts)")
    let log = try desk.answer("log --json")
    for part in [
      "attributed", "\"redLine\":true", "Foreign minister", "إيران", "A report",
      "\"occurredOn\":\"2025-12-01\"", "No.", "by telephone", "C3",
    ] { #expect(log.contains(part), "\(part) in \(log)") }
    #expect(!log.contains("Na."))
    // One goes back to what was added last, and out of what is not wanted.
    let back = typed(
      ["usa", "open", "6", "", "", "", "", "a", "<", "a", "nonsense", "basis stated", "<"], on: desk
    )
    #expect(back.shown.contains { $0.hasPrefix("! 'nonsense' is none of these") })
    #expect(back.prompts.last?.contains("How the stance is known") == true, "\(back.prompts)")
  }

  @Test func `several new targets stand on one line, each with an identifier of its own`() throws {
    let desk = try desk()
    let console = typed(
      ["usa", "open", "+الحدود; +الهدنة = truce", "", "2025-12-01", "", "", "r"], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    let log = try desk.answer("log --json")
    #expect(log.contains("\"topic:الحدود\",\"topic:truce\""), "\(log)")
    let other = typed(["usa", "open", "6; nothing here"], on: desk)
    #expect(other.shown.contains("+nothing here makes a new topic"), "\(other.shown)")
  }

  @Test func `a step back behind a new name is to the question before`() throws {
    let desk = try desk()
    let console = typed(["usa", "open", "+Trade", "<", "6"], on: desk)
    let kept = console.prompts.map { String($0.prefix(6)) }
    #expect(kept == ["Party ", "Stance", "Target", "Source", "Target", "Source"], "\(kept)")
  }

  @Test(arguments: ["acc", "a", "accept"]) func `the shortest of words that begin alike is meant`(
    typed word: String
  ) throws {
    let desk = try desk()
    let console = typed(["usa", word], on: desk)
    if word == "a" {
      #expect(console.shown.contains("! that may be one of these:"))
    } else {
      #expect(console.shown.contains { $0.hasPrefix("accepts  would sign") }, "\(console.shown)")
    }
  }

  @Test func `what 'use' has set is not asked for, but can be gone back to`() throws {
    let desk = try desk()
    try desk.answer("use --source tass1 --on 2025-12-02")
    let console = typed(["russia", "rejects", "6", "putin", "Нет.", "r"], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(console.shown)")
    #expect(console.shown.contains { $0.contains("in use: --source tass1 --on 2025-12-02") })
    #expect(try last(of: desk).contains("tass1") && last(of: desk).contains("2025-12-02"))
    let other = typed(
      ["russia", "open", "7", "<", "2025-12-03", "putin", "Да.", "r"], on: desk)
    #expect(desk.last.status == 0, "\(desk.errors)\(other.shown)")
    #expect(try last(of: desk).contains("2025-12-03"))
  }

  @Test func `a dialogue that goes on says what was answered`() throws {
    let desk = try desk()
    _ = typed(["krem", "rejects", "6"], on: desk)
    let console = typed([], on: desk, ["record", "--resume"])
    #expect(console.shown.contains("so far: russia · rejects · peace@v3/army"))
  }

  @Test func `an answer that is changed at the end, and left, does not lose the later ones`() throws
  {
    let desk = try desk()
    _ = typed(
      ["krem", "rej", "6", "tass", "2025-12-02", "put", "Нет.", "a", "target"], on: desk)
    #expect(desk.last.status == 130)
    let console = typed(["7", "r"], on: desk, ["record", "--resume"])
    #expect(desk.last.status == 0, "\(desk.errors)\(console.prompts)")
    let line = try last(of: desk)
    #expect(line.contains("peace@v3/nato") && line.contains("tass1"), "\(line)")
    #expect(line.contains("2025-12-02") && line.contains("putin") && line.contains("Нет."))
  }

  private static let lines = [
    "krem", "rej", "6; 7", "Next News", "2025-12-03", "", "+Lavrov", "غير مقبولة لموسكو", "r",
  ]

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `interrupted and gone back anyhow, the same is recorded, and nothing before the end`(
    seed: UInt64
  ) throws {
    let wanted = try desk()
    _ = typed(Self.lines, on: wanted)
    #expect(wanted.last.status == 0)
    var generator = Seeded(seed)
    let desk = try desk()
    let log = desk.log()
    var at = 0
    var words = ["record"]
    var rounds = 0
    while at < Self.lines.count, rounds < 100 {
      rounds += 1
      let end =
        rounds > 8 ? Self.lines.count : Int.random(in: at..<Self.lines.count, using: &generator)
      var lines = Array(Self.lines[at..<end])
      // Steps back and forth before it is left.
      if end > 1, end < Self.lines.count, Bool.random(using: &generator) {
        lines += ["?", "<", ""]
      }
      _ = typed(lines, on: desk, words)
      at = end
      if at < Self.lines.count {
        #expect(desk.log() == log, "seed \(seed)")
        #expect(desk.last.status == 130)
        if at > 0 { words = ["record", "--resume"] }
      }
    }
    #expect(desk.last.status == 0, "seed \(seed): \(desk.errors)")
    #expect(desk.log() == wanted.log(), "seed \(seed)")
  }

  @Test func `a damaged file of what is unfinished is named`() throws {
    let desk = try desk()
    try desk.write(".parley/unfinished/record-1.json", "{")
    desk.run("record --resume")
    #expect(desk.last.status == 65 && desk.errors.contains("record-1.json"))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `whatever is typed, nothing breaks and nothing is recorded unasked`(seed: UInt64) throws {
    var generator = Seeded(seed)
    let desk = try desk()
    let log = desk.log()
    let lines = (0..<30).map { _ in
      String(HostileText.random(&generator).prefix(300)).replacing("r", with: "s").replacing(
        "n", with: "m")
    }
    _ = typed(lines, on: desk)
    #expect(desk.last.status == 130 || desk.last.status == 1, "seed \(seed): \(desk.errors)")
    #expect(desk.log() == log)
    let shown = typed([], on: desk, ["record", "--resume"]).shown
    #expect(shown.count >= 0)
  }
}
