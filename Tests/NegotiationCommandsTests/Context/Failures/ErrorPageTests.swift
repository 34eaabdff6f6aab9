import Foundation
import TestDesk
import TestSupport
import Testing

/// `Docs/Errors.md` has every kind of error, and what it shows is what the program prints.
struct ErrorPageTests {
  /// Error types that are told as others, and how.
  static let inner: [String: String] = [
    "ExitStatus.swift UsageError": "a section of its own: its words are free",
    "Refusal.swift Refusal": "a section of its own, by its code",
    "Refused.swift Refused": "what a program that uses the library gets: refusals and their like",
    "Failure.swift Failure": "what all others become",
    "CellValue.swift InvalidCell": "a usage error, or a problem of a row",
    "DraftProblem.swift DraftFailure": "a list of problems of a draft",
    "DraftTexts.swift Problem": "lines of a draft's problems",
    "EntryProblem.swift EntryProblem": "a damaged line",
    "JSONText.swift Problem": "a damaged line",
    "Inflater.swift Fault": "a damaged part of an archive",
    "StandardStreams.swift WriteError": "a closed pipe, or an error of a file",
    "Subprocess.swift SubprocessError": "an error of another program",
    "ParleyTool.swift ClosedPipe": "no error: the reader has seen enough",
    "KeyConsole.swift Left": "no error: the dialogue was left",
    "StatementForm.swift Fault": "told in the form",
  ]

  @Test func `every error type has a section or is told as another`() throws {
    let shown = Set(
      ErrorPage.families.map { family in
        (family.path as NSString).lastPathComponent + " " + family.type
      })
    #expect(try ErrorSource.types() == shown.union(Self.inner.keys))
    #expect(shown.isDisjoint(with: Self.inner.keys))
  }

  @Test func `every kind of error has a meaning and an example`() throws {
    for family in ErrorPage.families {
      let cases = try ErrorSource.cases(
        of: ErrorPage.declared(family.type), in: "Sources/" + family.path)
      #expect(!cases.isEmpty)
      for kind in cases {
        #expect(kind.comment.hasSuffix("."), "\(family.type).\(kind.name) has no sentence")
        #expect(
          ErrorExample.all.contains { $0.isOf(family.type, kind.name) },
          "\(family.type).\(kind.name) has no example")
      }
    }
    let codes = try ErrorSource.cases(
      of: "Code", in: "Sources/NegotiationModel/Rules/Refusal+Code.swift")
    #expect(
      Set(codes.map { ErrorPage.words($0.name) })
        == Set(HintTests.codes.map { ErrorPage.family($0.word) }).union(["blank"]))
    #expect(codes.allSatisfy { $0.comment.hasSuffix(".") })
  }

  @Test(arguments: ErrorExample.all.indices.filter { ErrorExample.all[$0].isRun })
  func `a line prints what its error says`(index: Int) throws {
    let example = ErrorExample.all[index]
    let desk = try Desk.talks()
    let before = desk.log()["amal.jsonl"]
    let outcome = try example.outcome(in: desk)
    #expect(outcome.text.contains(example.message), "\(example.typed)\(outcome.text)")
    #expect(outcome.status > 1)
    if example.setup.isEmpty { #expect(desk.log()["amal.jsonl"] == before) }
  }

  @Test func `the page is current`() throws {
    let path = Desk.root + "/Docs/Errors.md"
    let made = try ErrorPage.made()
    let held = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    guard held != made else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(made.utf8).write(to: URL(fileURLWithPath: path))
      Issue.record("Docs/Errors.md was written; run the tests again")
    } else {
      Issue.record("Docs/Errors.md is not current; RECORD_GOLDENS=1 writes it")
    }
  }
}

extension ErrorExample {
  /// Whether a line is typed, or a value told.
  var isRun: Bool { line != nil || told != nil }
}
