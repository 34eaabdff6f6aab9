import TestSupport
import Testing

@testable import NegotiationExchange

/// Tables as spreadsheets write them: the same rows, whatever the program made of the file.
struct SpreadsheetTableTests {
  private static let rows = [
    ["party", "stance", "target", "note"],
    ["usa", "accept", "p@v/1;p@v/2", "one, two; \"three\"\tfour"],
    ["rus", "reject", "p@v/1", "first line\nsecond line"],
    ["ukr", "open", "topic:x", "محايد"],
  ]

  private static func text(_ rows: [[String]], _ delimiter: String, end: String) -> String {
    rows.map { row in
      row.map { cell in
        let isPlain = !cell.contains { $0 == "\"" || $0.isNewline || delimiter.contains($0) }
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: delimiter) + end
    }.joined()
  }

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
      + text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
  }

  private static func read(
    _ bytes: [UInt8], delimiter: Delimiter? = nil
  ) -> (rows: [[String]], problems: [String]) {
    var table = TableReader(fileName: "stances.csv", bytes: bytes, delimiter: delimiter)
    var rows: [[String]] = []
    while table.next() {
      rows.append([TableColumn.party, .stance, .target, .note].map { table.text($0) ?? "" })
    }
    return (rows, table.problems.map { "\($0.position): \($0.message)" })
  }

  @Test(arguments: UInt64(0)..<200)
  func `whatever a program made of the file, the rows are the same`(seed: UInt64) throws {
    var random = Seeded(seed)
    let delimiter = [",", ";", "\t"].pick(&random)
    let end = ["\n", "\r\n"].pick(&random)
    var rows = Self.rows
    rows[0] = rows[0].map { name in
      [
        name, name.uppercased(), " \(name) ", name.prefix(1).uppercased() + name.dropFirst(),
        "\u{A0}" + name,
      ].pick(&random)
    }
    if Bool.random(using: &random) { rows = rows.map { $0 + [""] } }
    let blank = Array(repeating: ["", " "].pick(&random), count: rows[0].count)
    let count = Int.random(in: 0...3, using: &random)
    rows += Array(repeating: blank, count: count)
    if Bool.random(using: &random) { rows.insert(blank, at: 2) }
    var text = Self.text(rows, delimiter, end: end)
    let sign = ["sep=\(delimiter)", "\"sep=\(delimiter)\"", "SEP=\(delimiter)"].pick(&random)
    let isNamed = Bool.random(using: &random)
    if isNamed { text = sign + end + text }
    let bytes: [UInt8] =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: Array(text.utf8)
      case 1: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case 2: Self.utf16(text, isLittle: true)
      default: Self.utf16(text, isLittle: false)
      }
    let read = Self.read(bytes)
    #expect(read.rows == Array(Self.rows.dropFirst()))
    #expect(read.problems == [])
  }

  @Test
  func `the header's own columns say what parts them, however often another sign stands there`() {
    let tabs = "party\tstance\ttarget\tnote, of ours; and theirs, too\n"
    #expect(
      Self.read(Array(tabs.utf8)).problems == [
        "1:21: unknown column 'note, of ours; and theirs, too'"
      ])
    let commas = "party,stance,target,a;b;c;d;e;f;g\n"
    #expect(Self.read(Array(commas.utf8)).problems == ["1:21: unknown column 'a;b;c;d;e;f;g'"])
  }

  @Test func `a delimiter that is given overrules the header, and a line that names one goes`()
    throws
  {
    let text = "party|stance|target|note\nusa|open|p@v|a,b;c\n"
    #expect(Self.read(Array(text.utf8)).rows == [])
    let bar = try Delimiter(cell: "|")
    #expect(Self.read(Array(text.utf8), delimiter: bar).rows == [["usa", "open", "p@v", "a,b;c"]])
    #expect(
      Self.read(Array(("sep=;\n" + text).utf8), delimiter: bar).rows
        == [["usa", "open", "p@v", "a,b;c"]])
    for word in ["comma", "semicolon", "tab"] { _ = try Delimiter(cell: word) }
    for word in ["", "ab", "\"", "a", "1", "_", " ", "\n", "é"] {
      #expect(throws: InvalidCell.self) { try Delimiter(cell: word) }
    }
  }

  @Test func `an extra column is named, not the whole header`() {
    let table = TableReader(
      fileName: "colleague.csv", bytes: Array("party;stance;target;on;comment\n".utf8))
    #expect(table.kind == .stances)
    #expect(table.problems.map(\.message) == ["unknown column 'comment'"])
    #expect(table.problems.map(\.position.column) == [24])
    let lacking = TableReader(fileName: "x.csv", bytes: Array("party,stance,quote,red line\n".utf8))
    #expect(lacking.problems.map(\.message) == ["missing column 'target'"])
  }

  @Test func `what stands under an empty name is not lost without a word`() {
    let text = "party,stance,target,\nusa,open,p@v,\nrus,open,p@v,late\n"
    #expect(
      Self.read(Array(text.utf8)).problems == ["3:14: a value in a column without a name"])
  }

  @Test func `a row without a value that is needed is no empty row`() {
    #expect(
      Self.read(Array("party,stance,target\n,,\n , ,p@v\n".utf8)).problems == [
        "3:1: no value in column 'party'"
      ])
  }

  @Test func `a file in Windows-1252 is called that, once`() {
    let head = Array("party,stance,target,note\nusa,open,p@v,".utf8)
    let quoted = head + [0x93, 0x4E, 0x6F, 0x94, 0x0A] + [0x61, 0x94, 0x0A]
    #expect(
      Self.read(quoted).problems == [
        "2:14: not UTF-8: byte 0x93 at offset 38; probably Windows-1252: save it as UTF-8"
      ])
  }

  @Test(
    arguments: [
      // Нет in Windows-1251, ναι in Windows-1253, שלום in Windows-1255.
      [0xCD, 0xE5, 0xF2], [0xED, 0xE1, 0xE9], [0xF9, 0xEC, 0xE5, 0xED],
    ] as [[UInt8]])
  func `a word of another script is not called Windows-1252`(word: [UInt8]) throws {
    let head = Array("party,stance,target,note\nusa,open,p@v,".utf8)
    let problem = try #require(Self.read(head + word + [0x0A]).problems.first)
    #expect(problem.hasPrefix("2:14: not UTF-8: byte 0x"))
    #expect(!problem.contains("1252"))
  }

  @Test func `half a character of UTF-16 is told`() {
    var bytes = Self.utf16("party,stance,target\nusa,open,p@v", isLittle: true)
    #expect(Self.read(bytes).rows.count == 1)
    bytes.append(0x61)
    #expect(Self.read(bytes).problems == ["2:13: not UTF-16: half a character at offset 66"])
    let lone = Self.utf16("party", isLittle: false) + [0xD8, 0x00, 0x00, 0x61]
    #expect(Self.read(lone).problems.count == 1)
    #expect(Self.read([0xFF, 0xFE]).problems == ["1:1: no header line"])
  }
}
