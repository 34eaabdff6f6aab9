import CommandLineTable
import Foundation
import NegotiationModel
import TestDesk
import TestSupport
import Testing

@testable import NegotiationCommands

/// Every refusal that can be typed, and its hint typed after it.
struct HintTests {
  /// A line that is refused for one reason, and what has to be there before.
  struct Refused: Sendable, CustomTestStringConvertible {
    var code: String
    var setup: [String] = []
    var line: String
    var testDescription: String { "\(code): \(line)" }

    init(_ code: Refusal.Code, _ line: String, after setup: String...) {
      self.code = code.word
      self.line = line
      self.setup = setup
    }
  }

  static let refused: [Refused] = [
    .init(.unknown(.party), "record nroth open deal@two/aid --on 2026-01-05"),
    .init(.unknown(.party), "record wales open deal@two/aid --on 2026-01-05"),
    .init(.unknown(.person), "record north open deal@two/aid --on 2026-01-05 --by ali"),
    .init(.unknown(.source), "record north open deal@two/aid --on 2026-01-05 --source tass"),
    .init(.unknown(.round), "record north open deal@two/aid --on 2026-01-05 --round third"),
    .init(.unknown(.topic), "record north open topic:land --on 2026-01-05"),
    .init(.unknown(.plan), "record north open war --on 2026-01-05"),
    .init(
      .unknown(.plan), "record north open land --on 2026-01-05", after: "add topic land --name Land"
    ),
    .init(.unknown(.plan), "record north open aid --on 2026-01-05"),
    .init(.unknown(.draft), "record north open deal@three --on 2026-01-05"),
    .init(.unknown(.clause), "record north open deal@two/adi --on 2026-01-05"),
    .init(.unknown(.entry), "withdraw amal:99 --why x"),
    .init(.unknown(.name), "show nroth"),
    .init(.unknown(.writer), "init . --same-as amla", after: "init . --writer boris"),
    .init(
      .unknown(.draft), "record north open deal@three --on 2026-01-05",
      after: "add draft deal@three two.md --on 2026-01-02", "withdraw amal:22 --why wrong"),
    .init(.duplicate(.party), "add party north --name N"),
    .init(.duplicate(.person), "add person omar --name Omar --party north"),
    .init(.duplicate(.source), "add source wire --publisher W"),
    .init(.duplicate(.plan), "add plan deal --name D"),
    .init(.duplicate(.draft), "add draft deal@two two.md"),
    .init(.duplicate(.round), "add round first --on 2025-11-05"),
    .init(
      .duplicate(.membership), "add member union north",
      after: "add party union --name U --kind bloc",
      "add member union north"),
    .init(
      .duplicate(.affiliation), "add person omar --party south --from 2025-02",
      after: "add person omar --party south --from 2025-01"),
    .init(
      .duplicate(.topic), "add topic land --name L", after: "add topic land --name Land"),
    .init(.duplicate(.target), "record north open deal deal --on 2026-01-05"),
    .init(.blank("note"), "record north open deal@two/aid --on 2026-01-05 --note ' '"),
    .init(.blank("condition"), "record north accepts-if deal --on 2026-01-05 --condition ''"),
    .init(.blank("publisher"), "add source s --publisher ' '"),
    .init(
      .ambiguousClause, "record north open deal@parts/1 --on 2026-01-05",
      after: "add draft deal@parts parts.md --on 2026-01-02"),
    .init(
      .innerPoint, "record north open 'deal@parts/2(a)' --on 2026-01-05",
      after: "add draft deal@parts parts.md --on 2026-01-02"),
    .init(
      .claimedWriter, "init . --writer chen --same-as amal",
      after: "init . --writer boris --same-as amal"),
    .init(.link, "add draft deal@three joined.md --on 2026-01-02"),
    .init(.bareRedLine, "record north open deal@two/aid --on 2026-01-05 --red-line"),
    .init(.dates, "add round third --on 2025-11-05 --until 2025-11-01"),
    .init(.draftCycle, "correct amal:9 --after two --why x"),
    .init(.future, "record north open deal@two/aid --on 2027-01-05"),
    .init(.inUse, "withdraw amal:9 --why x"),
    .init(.inUse, "withdraw amal:1 --why x"),
    .init(
      .memberCycle, "add member union other", after: "add party union --name U --kind bloc",
      "add party other --name O --kind bloc", "add member other union"),
    .init(.noBloc, "add member south north"),
    .init(.noCondition, "record north accepts-if deal@two/aid --on 2026-01-05"),
    .init(.noDisagreement, "adjudicate amal:12 amal:13 --hold amal:12 --why x"),
    .init(
      .noParent, "align deal@two aid=three/aid",
      after: "add draft deal@three two.md --on 2026-01-02"),
    .init(.noStance, "record north open deal --on 2026-01-05 --changes amal:2"),
    .init(
      .notCited, "adjudicate amal:12 boris:1 --hold amal:14 --why x",
      after: "init . --writer boris",
      "record south objects deal@one/army --on 2025-11-06 --source wire"),
    .init(.oneStatement, "adjudicate amal:12 --hold amal:12 --why x"),
    .init(.originCycle, "add source me --publisher M --origin me"),
    .init(.withdrawn, "withdraw amal:22 --why x", after: "withdraw amal:21 --why x"),
    .init(.otherParty, "record north open deal --on 2026-01-05 --changes amal:12"),
    .init(.otherSpeaker, "record south open deal@two/aid --on 2026-01-05 --by omar"),
    .init(
      .outOfOffice, "record host open deal@two/aid --on 2025-01-05 --by ali",
      after: "add person ali --name Ali --party host --from 2025-06-01"),
    .init(.ownChange, "correct amal:11 --changes amal:11 --why x"),
    .init(.ownMember, "add member north north"),
    .init(
      .renamed, "rename party north other", after: "rename party north nordland"),
    .init(.sameWriter, "init . --same-as amal"),
    .init(.withdrawn, "withdraw amal:21 --why x", after: "withdraw amal:21 --why y"),
    .init(.withdrawn, "correct amal:21 --on 2026-01-01 --why x", after: "withdraw amal:21 --why y"),
  ]

  static let files: KeyValuePairs = [
    "parts.md":
      "## Part I\n### 1. One\nA text.\n### 2. Two\n(a) first thing;\n(b) second thing.\n"
      + "## Part II\n### 1. Uno\nAnother text.\n",
    "joined.md": "## 1. Forces {#forces from=\"army\"}\nNo more than 600 people.\n",
  ]

  /// Nouns for which there is a code and no rule: nothing can be refused with them.
  static let unused: Set<String> = [
    "duplicate-entry", "duplicate-type", "duplicate-name", "duplicate-writer",
    "unknown-membership", "unknown-affiliation", "unknown-target",
  ]

  @Test(arguments: refused)
  func `a hint that is typed works, or asks for what only the user knows`(_ refused: Refused) throws
  {
    let desk = try Desk.talks()
    for (name, text) in HintTests.files { try desk.write(name, text) }
    for line in refused.setup { try desk.answer(line) }
    let before = desk.log()
    let words = Desk.words(refused.line)
    let codes = try HintTests.codes(of: words, in: desk)
    #expect(codes.contains(refused.code), "\(codes)")
    #expect(desk.run(words).status == 65, "\(desk.errors)")
    #expect(desk.log() == before)
    let hints = desk.errors.split(separator: "\n").filter { $0.hasPrefix("hint: ") }
      .map { String($0.dropFirst("hint: ".count)) }
    #expect(!hints.isEmpty, "\(desk.errors)")
    for hint in hints {
      let typed = try #require(HintTests.typed(hint, after: words), "\(hint)")
      let outcome = desk.run(typed)
      let asks = outcome.errors.contains("nothing to correct")
      #expect(outcome.status == 0 || asks, "\(hint)\n\(typed)\n\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ("add person ali --name Ali --party north", "record north open deal --by ali"),
    ("add draft deal@three two.md --on 2026-01-02", "add draft deal@four two.md --after three"),
    ("add draft deal@three two.md --on 2026-01-02", "rename draft deal@three last"),
    ("add draft deal@three two.md --on 2026-01-02", "record north open deal@three/aid"),
    ("add party east --name East", "record east open deal"),
  ])
  func `what was withdrawn is called so wherever it is named`(_ made: String, _ line: String)
    throws
  {
    let desk = try Desk.talks()
    try desk.answer(made)
    try desk.answer("withdraw amal:22 --why wrong")
    #expect(desk.run(line).status == 65)
    #expect(desk.errors.contains("was withdrawn by amal:23\nhint: parley show amal:22\n"))
  }

  @Test func `every refusal that a rule can give has a line or an event that leads to it`() {
    let typed = Set(HintTests.refused.map(\.code))
    let untyped = Set(UntypedRefusal.all.map(\.code.word))
    for code in HintTests.codes.map(\.word) {
      let ways = [typed, untyped, HintTests.unused].filter { $0.contains(code) }
      #expect(ways.count == 1, "\(code)")
    }
  }

  static let codes: [Refusal.Code] =
    Refusal.Noun.allCases.flatMap { [.unknown($0), .duplicate($0)] } + [
      .ambiguousClause, .badName, .bareRedLine, .claimedWriter, .dates, .draftCycle, .future,
      .inUse,
      .innerPoint, .lastInstant, .link, .memberCycle, .noBloc, .noClause, .noCondition,
      .noDisagreement, .noParent, .noStance, .noTarget, .notCited, .oneStatement, .originCycle,
      .otherEntry, .otherParty, .otherSpeaker, .otherType, .outOfOffice, .ownChange, .ownMember,
      .renamed, .sameWriter, .scale, .withdrawn,
    ]

  @Test(arguments: UntypedRefusal.all)
  func `an event that no line makes is refused, with a command that works`(
    _ untyped: UntypedRefusal
  ) throws {
    let desk = try Desk.talks()
    for line in untyped.setup { try desk.answer(line) }
    let refusals = try untyped.refusals(in: desk.path)
    let refusal = try #require(
      refusals.first { $0.code == untyped.code }, "\(refusals.map(\.code.word))")
    guard let hint = Failure.hint(refusal), hint.hasPrefix("parley ") else { return }
    let typed = try #require(HintTests.typed(hint, after: []))
    #expect(desk.run(typed).status == 0, "\(hint)\n\(desk.errors)")
  }

  /// The codes with which a line is refused; nothing is recorded.
  static func codes(of words: [String], in desk: Desk) throws -> Set<String> {
    var context = desk.context()
    do {
      _ = try ParleyTool.table.run(words, in: &context)
      return []
    } catch Unresolved.withdrawn {
      // The content of the entry is looked up before a rule is asked.
      return [Refusal.Code.withdrawn.word]
    } catch {
      return Set(Failure.from(error).refusals.map(\.code.word))
    }
  }

  // MARK: Typing a hint

  /// The words that somebody who follows a hint types next; `nil` where it cannot be typed.
  static func typed(_ hint: String, after words: [String]) -> [String]? {
    if let start = hint.range(of: "parley ") {
      var line = String(hint[start.upperBound...])
      for rest in [" with the fields", ", if ", "; "] {
        if let cut = line.range(of: rest) { line = String(line[..<cut.lowerBound]) }
      }
      return Desk.words(filled(line))
    }
    if hint.hasPrefix("did you mean '") {
      return replaced(
        String(hint.dropFirst("did you mean '".count).prefix { $0 != "'" }), in: words)
    }
    if hint.hasPrefix("leave out --") {
      let name = String(hint.dropFirst("leave out ".count).prefix { $0 != "," && $0 != " " })
      return without(name, words)
    }
    if hint == "leave the second out" {
      return words.enumerated().filter { !words[..<$0.offset].contains($0.element) }.map(\.element)
    }
    if hint.contains("--") {
      let choices = hint.components(separatedBy: ", or ")
      let choice = hint.hasSuffix("leave it out") ? choices[0] : choices[choices.count - 1]
      let added = Desk.words(filled(String(choice.drop { $0 != "-" })))
      guard let name = added.first else { return nil }
      return without(name, words) + added
    }
    return replaced(hint.components(separatedBy: " or ")[0], in: words)
  }

  /// The line with the name that was meant, in the place of the one it is nearest to.
  private static func replaced(_ name: String, in words: [String]) -> [String]? {
    let tail = name.split(whereSeparator: { "/@:".contains($0) }).last.map(String.init) ?? name
    func distance(_ word: String) -> Int {
      let end = word.split(whereSeparator: { "/@:".contains($0) }).last.map(String.init) ?? word
      return Set(end).symmetricDifference(tail).count + abs(end.count - tail.count)
    }
    let isPath = name.contains("/") && words.contains { $0.contains("/") }
    guard
      let nearest = words.indices.dropFirst().filter({
        !words[$0].hasPrefix("-")
          && (words[$0].contains("/") || !isPath)
      })
      .min(by: { distance(words[$0]) < distance(words[$1]) })
    else { return nil }
    var words = words
    words[nearest] = name
    return words
  }

  private static func without(_ option: String, _ words: [String]) -> [String] {
    guard let at = words.firstIndex(of: option) else { return words }
    var words = words
    words.removeSubrange(at...min(at + 1, words.count - 1))
    return words
  }

  /// What only the user knows, put in.
  private static func filled(_ line: String) -> String {
    var line = line
    for (place, value) in [
      ("TEXT", "words"), ("DATE", "2025-01-01"), ("PARTY", "north"), ("FILE", "two.md"),
      ("LANG", "en"), (" ID", " wire"), ("'…'", "reasons"), ("PLAN", "deal"), ("DRAFT", "one"),
    ] { line = line.replacing(place, with: value) }
    return line
  }
}
