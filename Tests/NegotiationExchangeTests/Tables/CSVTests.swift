import TestSupport
import Testing

@testable import NegotiationExchange

/// Reads all rows of a text.
func rows(_ text: String) -> (rows: [[String]], problems: [CSVProblem]) {
  rows(Array(text.utf8))
}

func rows(_ bytes: [UInt8]) -> (rows: [[String]], problems: [CSVProblem]) {
  var reader = CSVReader(bytes)
  var row = CSVRow()
  var all: [[String]] = []
  while reader.next(into: &row) { all.append(row.fields.map { reader.text($0) }) }
  return (all, reader.problems)
}

struct CSVTests {
  private static let pieces = [
    "", "a", "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", " ", "\t", "\\", "\u{FEFF}", "المادة",
    "e\u{301}",
    "👩‍👩‍👧", "\u{202E}x", "=1+1", "第五条", "٠",
  ]

  @Test(arguments: 0..<200)
  func `a table survives its written form`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let width = Int.random(in: 1...5, using: &random)
    let table = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.pieces.pick(&random) }.joined()
      }
    }
    let read = rows(CSVWriter.text(table))
    #expect(read.rows == table)
    #expect(read.problems == [])
  }

  @Test(arguments: 0..<200)
  func `a list of values survives its written form`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let values = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      "x"
        + (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.pieces.pick(&random) }
        .joined()
    }.map { Bool.random(using: &random) ? $0 : String($0.dropFirst() + " ") }
    #expect(ValueList.split(ValueList.join(values)) == values.filter { !$0.isEmpty })
  }

  @Test(arguments: 0..<300)
  func `no bytes make the reader trap`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let alphabet = Array("\"\"\",,\n\r\n;ab\u{FEFF}".utf8)
    var bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.pick(&random) }
    if seed % 3 == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
    let read = rows(bytes)
    #expect(read.rows.allSatisfy { !$0.isEmpty })
  }

  @Test func `line ends may be LF or CRLF and the last may be missing`() {
    #expect(rows("a,b\r\nc,d\ne,f").rows == [["a", "b"], ["c", "d"], ["e", "f"]])
    #expect(rows("\u{FEFF}a,b\n").rows == [["a", "b"]])
    #expect(rows("a\n\n\r\nb\n").rows == [["a"], ["b"]])
    #expect(rows("").rows == [])
    #expect(rows(",\n").rows == [["", ""]])
  }

  @Test func `quoted fields hold commas, quotes and line ends`() {
    #expect(rows("\"a,\"\"b\"\"\r\nc\",d\n").rows == [["a,\"b\"\r\nc", "d"]])
    #expect(rows("\"\",\"\"\"\"\n").rows == [["", "\""]])
    #expect(rows("5\" gun,b\n").rows == [["5\" gun", "b"]])
  }

  @Test func `rows know their line after line ends in quotes`() {
    var reader = CSVReader(Array("a\n\"x\ny\"\nb".utf8))
    var row = CSVRow()
    var lines: [Int] = []
    while reader.next(into: &row) { lines.append(row.line) }
    #expect(lines == [1, 2, 4])
  }

  @Test func `an unclosed quote is reported where it opens`() {
    let read = rows("a,b\nالف,\"open\nmore")
    #expect(
      read.problems == [CSVProblem(kind: .unclosedQuote, position: .init(line: 2, column: 5))])
    #expect(read.problems.first?.message == "quoted field is never closed")
  }

  @Test func `text after a closing quote is reported and reading goes on`() {
    let read = rows("\"a\"x,b\n\"c\nd\" ,e\nf,g\n")
    #expect(read.problems.map(\.kind) == [.textAfterClosingQuote, .textAfterClosingQuote])
    #expect(read.problems.map(\.position.description) == ["1:4", "3:3"])
    #expect(read.rows.last == ["f", "g"])
  }

  @Test func `bytes that are not UTF-8 are named by line, column and offset`() {
    let read = rows(Array("a,b\né,".utf8) + [0xFF, 0x0A, 0xC0, 0x0A, 0xE2, 0x82])
    #expect(read.rows == [])
    #expect(read.problems.map(\.position.description) == ["2:3", "3:1", "4:1"])
    #expect(
      read.problems.first?.message
        == "not UTF-8: byte 0xFF at offset 7, which is 'ÿ' in Windows-1252")
    #expect(rows([0x61, 0x00]).problems.first?.message == "not text: zero byte at offset 1")
  }

  @Test(
    arguments: [
      [0xC1, 0x81], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `ill-formed sequences are refused`(bytes: [UInt8]) {
    #expect(rows(bytes).problems.count == 1)
  }

  @Test func `values are separated by semicolons`() {
    #expect(ValueList.split("a;b") == ["a", "b"])
    #expect(ValueList.split(" a ; b ;; ") == ["a", "b"])
    #expect(ValueList.split("a\\;b;c\\\\;d\\n") == ["a;b", "c\\", "d\\n"])
    #expect(ValueList.split("") == [])
    #expect(ValueList.split("x\\") == ["x\\"])
    #expect(ValueList.join(["a;b", "c\\"]) == "a\\;b;c\\\\")
  }

  @Test func `a field of a megabyte is read`() {
    let long = String(repeating: "ж\"", count: 300_000)
    #expect(rows(CSVWriter.text([[long, "b"]])).rows == [[long, "b"]])
  }
}
