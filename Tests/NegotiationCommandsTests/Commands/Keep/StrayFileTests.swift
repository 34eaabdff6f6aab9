import Foundation
import TestDesk
import Testing

/// Copies that programs make of a feed stand beside it: they are found, named, and lose nothing.
struct StrayFileTests {
  private func desk(writer: String = "amal") throws -> Desk {
    let desk = try Desk()
    try desk.answer(["init", ".", "--writer", writer])
    try desk.answer("add party a --name A")
    return desk
  }

  @Test(arguments: [
    "amal (conflicted copy 2026-07-01).jsonl", "amal sync conflict.jsonl", "amal (1).jsonl",
    "Copy of amal.jsonl", "amal~.jsonl",
  ])
  func `a copy of a feed is a finding, and the log is read all the same`(name: String) throws {
    let desk = try desk()
    try desk.write("log/" + name, desk.read("log/amal.jsonl"))
    try desk.answer("add party b --name B")
    #expect(try desk.answer("log").contains("party"))
    #expect(desk.run("verify").status == 1)
    #expect(desk.output.contains(name) && desk.output.contains("log/amal.jsonl"))
    #expect(
      desk.errors.contains(
        "hint: rm \(name == "amal~.jsonl" ? "./log/\(name)" : "'./log/\(name)'")"))
    try FileManager.default.removeItem(atPath: desk.path + "/log/" + name)
    #expect(desk.run("verify").status == 0)
  }

  @Test func `a copy that holds more stops the readers, and verify says how to take it out`() throws
  {
    let desk = try desk()
    let before = try desk.read("log/amal.jsonl")
    try desk.answer("add party b --name B")
    try desk.write("log/amal (2).jsonl", desk.read("log/amal.jsonl"))
    try desk.write("log/amal.jsonl", before)
    #expect(desk.run("log").status == 65)
    #expect(desk.run("verify").status == 1)
    #expect(desk.output.contains("log/amal (2).jsonl"))
    #expect(desk.errors.contains("hint: mv './log/amal (2).jsonl' ./"))
    #expect(!desk.errors.contains("hint: parley verify"))
  }

  @Test func `two spellings of one name are one feed and a copy`() throws {
    let desk = try desk(writer: "e\u{301}mile")
    try desk.write("log/e\u{301}mile.jsonl", desk.read("log/\u{E9}mile.jsonl"))
    #expect(desk.run("verify").status == 1)
    #expect(desk.output.contains("has two feeds"))
    #expect(desk.errors.contains("hint: rm ") && !desk.errors.contains("hint: parley verify"))
    #expect(try desk.answer("log").contains("party"))
  }
}
