import TestDesk
import Testing

/// Other names of parties, people and topics, from the command line to tables and back.
struct AliasTests {
  private func desk() -> Desk {
    let desk = Desk(writer: "amal")
    desk.run(
      ["add", "party", "russia", "--name", "Russia", "--name", "ar=روسيا"]
        + ["--alias", "the Kremlin", "--alias", "ru=МИД"])
    desk.run(["add", "party", "rwanda", "--name", "Rwanda"])
    desk.run(["add", "topic", "army", "--name", "Forces", "--alias", "troops"])
    desk.run(["add", "plan", "deal", "--name", "Deal"])
    return desk
  }

  @Test(arguments: [
    ("kremlin", "russia"), ("Kremlni", "russia"), ("мид", "russia"), ("روسيا", "russia"),
  ])
  func `an unknown name that a party is called by is answered with the party`(
    _ typed: String, _ meant: String
  ) {
    let desk = desk()
    desk.run(["record", typed, "rejects", "deal"])
    #expect(desk.last.status == 65)
    #expect(desk.last.errors.contains("hint: did you mean '\(meant)'"), "\(desk.last.errors)")
  }

  @Test func `an identifier that is near goes before a name`() {
    let desk = desk()
    desk.run(["record", "rwandd", "rejects", "deal"])
    #expect(desk.last.errors.contains("did you mean 'rwanda'?"))
  }

  @Test func `completion offers the one thing of which another name begins so`() {
    let desk = desk()
    desk.run(["__complete", "party", "--", "krem"])
    #expect(desk.last.output == "russia\n")
    desk.run(["__complete", "party", "--", "r"])
    #expect(desk.last.output == "russia\nrwanda\n")
    desk.run(["__complete", "target", "--", "troo"])
    #expect(desk.last.output == "topic:army\n")
    desk.run(["__complete", "party", "--", "x"])
    #expect(desk.last.output == "")
  }

  @Test func `other names survive export and import`() {
    let desk = desk()
    desk.run(["export", "-o", desk.path + "/out", "--format", "csv"])
    let other = Desk(writer: "boris")
    other.run(["import", desk.path + "/out"])
    #expect(other.last.status == 0, "\(other.last.errors)")
    other.run(["show", "party:russia", "--json"])
    let copied = other.last.output
    desk.run(["show", "party:russia", "--json"])
    #expect(copied == desk.last.output)
    #expect(copied.contains("the Kremlin") && copied.contains("ru: МИД"))
  }

  @Test func `a correction replaces other names or takes them away`() {
    let desk = desk()
    desk.run(["correct", "amal:3", "--alias", "soldiers", "--why", "better"])
    desk.run(["show", "topic:army"])
    #expect(desk.last.output.contains("soldiers") && !desk.last.output.contains("troops"))
    desk.run(["correct", "amal:3", "--clear", "alias", "--why", "none"])
    desk.run(["show", "topic:army"])
    #expect(!desk.last.output.contains("soldiers"))
  }
}
