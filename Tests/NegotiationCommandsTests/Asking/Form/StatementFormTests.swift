import TestSupport
import Testing

@testable import NegotiationCommands

struct StatementFormTests {
  private let blank = StatementForm(fields: [
    .init(name: "party", kind: .one, summary: "Whose it is"),
    .init(name: "quote", kind: .one, summary: "The words"),
    .init(name: "condition", kind: .many, summary: "What it depends on"),
    .init(name: "red-line", kind: .flag, summary: "A red line"),
  ])

  private func read(_ text: String) -> (form: StatementForm, faults: [StatementForm.Fault]) {
    var form = blank
    let faults = form.read(text)
    return (form, faults)
  }

  @Test func `an empty form is read as one`() {
    let (form, faults) = read(blank.text)
    #expect(faults.isEmpty && form.isEmpty && form.fields == blank.fields)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `what is written is read again`(seed: UInt64) {
    var generator = Seeded(seed)
    var form = blank
    func value() -> String {
      let lines = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        ["# no comment", "party: x", "العربية", "a: b", "# ! y", "=1", "two words"].pick(&generator)
      }
      return lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n")
    }
    form["party"] = [value()]
    if Bool.random(using: &generator) { form["quote"] = [value()] }
    form["condition"] = (0..<Int.random(in: 0...3, using: &generator)).map { _ in value() }
    if Bool.random(using: &generator) { form["red-line"] = ["yes"] }
    let (again, faults) = read(form.text)
    #expect(faults.isEmpty && again.fields == form.fields, "seed \(seed)")
  }

  @Test(arguments: [
    ("party: a\nparty: b\n", 2, "'party' is given more than once"),
    ("party: a\nparyt: b\n", 2, "'paryt' is not a field; did you mean 'party'?"),
    ("nothing\n", 1, "this line is not a field: NAME: VALUE"),
    ("  lost\n", 1, "this line belongs to no field"),
    ("# x\nred-line: perhaps\n", 2, "'perhaps' is neither yes nor no"),
  ])
  func `what is wrong is told with its line`(text: String, line: Int, message: String) {
    #expect(read(text).faults == [.init(line: line, message: message)])
  }

  @Test func `faults stand above their lines, and go when they are mended`() {
    let text = "party: a\nx: b\n"
    let faults = read(text).faults + [.init(line: nil, message: "'target' is missing")]
    let marked = StatementForm.text(text, marking: faults)
    #expect(marked == "# ! 'target' is missing\nparty: a\n# ! 'x' is not a field\nx: b\n")
    #expect(StatementForm.withoutFaults(marked) == text)
    #expect(StatementForm.text(marked, marking: []) == text)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any text is read without a trap`(seed: UInt64) {
    var generator = Seeded(seed)
    let text = (0..<20).map { _ in
      ["party:", " ", "\n", "\r\n", "quote: ", "#", "red-line:", HostileText.random(&generator)]
        .pick(&generator)
    }.joined()
    let (form, faults) = read(text)
    for fault in faults { #expect(fault.line.map { $0 > 0 } ?? true) }
    #expect(form.fields.count == blank.fields.count)
  }
}
