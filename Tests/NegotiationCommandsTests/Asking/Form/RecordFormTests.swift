import Foundation
import TestDesk
import Testing

/// `record --edit` with editors that are programs of a line.
struct RecordFormTests {
  private func desk(editor: String) throws -> Desk {
    let desk = Desk(writer: "amal")
    for line in [
      "add party upland --name Upland --name ar=المرتفعات", "add topic water --name Water",
      "add source note1 --publisher Office --date 2025-12-01",
    ] { try desk.answer(line) }
    desk.environment["PATH"] = "/usr/bin:/bin"
    desk.environment["EDITOR"] = editor
    return desk
  }

  private func unfinished(_ desk: Desk) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: desk.path + "/.parley/unfinished"))?
      .sorted() ?? []
  }

  private static let fill = """
    sed -i -e 's/^party:.*/party: المرتفعات/' -e 's/^stance:.*/stance: rej/' \
    -e 's/^target:.*/target: water/' -e 's/^quote:.*/quote: Never.\\n  # not that/' -e 's/^lang:.*/lang: en/' \
    -e 's/^on:.*/on: 2025-12-02/' -e 's/^red-line:.*/red-line: yes/'
    """

  @Test func `a form that is filled in is recorded`() throws {
    let desk = try desk(editor: Self.fill)
    desk.run("record --edit")
    #expect(desk.last.status == 0, "\(desk.errors)")
    #expect(desk.errors.contains("upland rejects topic:water \"Water\" (2025-12-02)"))
    let log = try desk.answer("log --json")
    #expect(log.contains("Never.\\n# not that") && log.contains("\"redLine\":true"))
    #expect(unfinished(desk) == [])
  }

  @Test(arguments: ["true", ": >"])
  func `a form that is unchanged or empty records nothing`(editor: String) throws {
    let desk = try desk(editor: editor)
    let log = desk.log()
    desk.run("record --edit")
    #expect(desk.last.status == 1 && desk.errors.contains("nothing recorded"), "\(desk.errors)")
    desk.run("record upland objects topic:water --edit")
    #expect(desk.last.status == 1)
    #expect(desk.log() == log && unfinished(desk) == [])
  }

  @Test func `operands and options stand in the form`() throws {
    let desk = try desk(editor: "sed -i -e 's/^note:.*/note: by telephone/'")
    desk.run("record upland objects topic:water --source note1 --on 2025-12 --ad-referendum --edit")
    #expect(desk.last.status == 0, "\(desk.errors)")
    let log = try desk.answer("log --json")
    for part in ["by telephone", "note1", "\"2025-12\"", "adReferendum"] {
      #expect(log.contains(part))
    }
  }

  @Test func `what is wrong stands in the form when it is opened again, and is kept`() throws {
    let desk = try desk(editor: "")
    try desk.write(
      "editor",
      """
      if grep -q '^# ! on: ' "$1"; then cp "$1" "$(dirname "$0")/seen"; else \(Self.fill) -e 's/^on:.*/on: 2025-13/' "$1"; fi
      """)
    desk.environment["EDITOR"] = "sh \(desk.path)/editor"
    let log = desk.log()
    desk.run("record --edit")
    #expect(desk.last.status == 65 && desk.log() == log, "\(desk.errors)")
    #expect(desk.errors.contains("2025-13") && desk.errors.contains("record --resume"))
    let seen = String(decoding: try desk.read("seen"), as: UTF8.self)
    #expect(seen.contains("'2025-13'") && seen.contains("\non: 2025-13"))
    #expect(unfinished(desk) == ["record-1.json", "record-1.txt"])
    desk.environment["EDITOR"] = "sed -i -e 's/^on:.*/on: 2025-12-02/'"
    desk.run("record --resume")
    #expect(desk.last.status == 0, "\(desk.errors)")
    #expect(unfinished(desk) == [])
  }

  @Test func `an editor that fails loses nothing`() throws {
    let desk = try desk(editor: "sh -c 'echo party: upland > \"$0\"; exit 3'")
    desk.run("record --edit")
    #expect(desk.last.status == 74 && desk.errors.contains("status 3"), "\(desk.errors)")
    #expect(unfinished(desk) == ["record-1.json", "record-1.txt"])
    desk.environment["EDITOR"] = Self.fill
    desk.run("record --resume")
    #expect(desk.last.status == 65 || desk.last.status == 0, "\(desk.errors)")
  }

  @Test func `an editor that changes the form without mending it is not followed for ever`() throws
  {
    let desk = try desk(editor: "sh -c 'echo party: upland >> \"$0\"'")
    let log = desk.log()
    desk.run("record --edit")
    #expect(desk.last.status == 65 && desk.log() == log, "\(desk.errors)")
    #expect(desk.errors.contains("given more than once") && desk.errors.contains("record --resume"))
  }
}
