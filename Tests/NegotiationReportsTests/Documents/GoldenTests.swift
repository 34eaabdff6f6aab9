import Foundation
import NegotiationReports
import Presentation
import TestDesk
import Testing

/// Every answer in every format, of one small story, held by files beside the tests.
///
/// `RECORD_GOLDENS=1` writes them, and the run still fails.
struct GoldenTests {
  private static let folder = Desk.root + "/Tests/NegotiationReportsTests/Documents/Goldens"
  private static let commands = [
    "shifts": "shifts --since first", "gaps": "gaps deal --days 30", "timeline": "timeline",
    "brief": "brief deal --since 2025-12-01", "list": "list people",
    "search": "search army",
  ]
  private static let forms: [(name: String, options: String)] = [
    ("txt", ""), ("ar.txt", "--lang ar"), ("md", "--format markdown"), ("csv", "--format csv"),
    ("json", "--json"),
  ]

  @Test(arguments: ["shifts", "gaps", "timeline", "brief", "list", "search"])
  func `an answer is what it was`(name: String) throws {
    let desk = try Desk.talks()
    let command = try #require(GoldenTests.commands[name])
    for form in GoldenTests.forms {
      let answer = try desk.answer("\(command) \(form.options)")
      let path = GoldenTests.folder + "/\(name).\(form.name)"
      let wanted = try? String(contentsOfFile: path, encoding: .utf8)
      if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", wanted != answer {
        try Data(answer.utf8).write(to: URL(fileURLWithPath: path))
        Issue.record("recorded \(name).\(form.name)")
      } else {
        #expect(answer == wanted, "\(name).\(form.name); RECORD_GOLDENS=1 writes it")
      }
    }
  }

  @Test(arguments: ["shifts", "gaps peace@twenty --all", "timeline", "brief peace@twenty"])
  func `every line fits 80 columns in every language`(command: String) throws {
    let desk = try Desk()
    for wording in Wording.all {
      let text = try desk.answer("-C \(Desk.example) \(command) --lang \(wording.language)")
      for line in text.split(separator: "\n") {
        #expect(String(line).displayWidth <= 80, "\(wording.language): \(line)")
      }
    }
  }

  @Test(arguments: ["shifts", "gaps peace@twenty", "timeline", "brief peace@twenty"])
  func `JSON does not depend on width or language`(command: String) throws {
    let desk = try Desk()
    let value = try desk.answer("-C \(Desk.example) \(command) --json")
    desk.columns = 40
    #expect(try desk.answer("-C \(Desk.example) \(command) --json --lang ar") == value)
    #expect(value.contains("\"schema\" : \"parley."))
  }

  @Test func `an unknown round or party is refused with a suggestion`() throws {
    let desk = try Desk.talks()
    let round = desk.run(["shifts", "--since", "secnd"])
    #expect(round.status == 65 && round.errors.contains("second"))
    #expect(desk.run(["timeline", "--party", "nroth"]).errors.contains("north"))
    #expect(desk.run(["brief", "--pages", "0"]).status == 64)
    #expect(desk.run(["gaps", "--days", "-1"]).status == 64)
  }
}
