import TestSupport
import Testing

@testable import NegotiationExchange

private func table(_ name: String, _ text: String, kind: TableKind? = nil) -> TableReader {
  TableReader(fileName: name, bytes: Array(text.utf8), kind: kind)
}

struct TableTests {
  @Test func `tables are imported in the order in which they name one another`() {
    #expect(
      TableKind.allCases.map(\.fileName) == [
        "parties.csv", "members.csv", "people.csv", "sources.csv", "topics.csv", "plans.csv",
        "drafts.csv", "alignments.csv", "rounds.csv", "salience.csv", "stances.csv",
        "adjudications.csv",
      ])
  }

  @Test func `the columns of stances are those of the contract, and marks`() {
    #expect(
      TableKind.stances.schema.columns.map(\.name).joined(separator: ",")
        == "party,stance,target,on,by,quote,lang,translation,note,condition,source,grade,basis,"
        + "red_line,ad_referendum,firmness,round,key,changes,mark,chatham_house,coder")
  }

  @Test(arguments: TableColumn.allCases)
  func `a column is found by its name and used by some table`(column: TableColumn) {
    #expect(TableColumn(name: column.name) == column)
    #expect(TableKind.allCases.contains { $0.schema.columns.contains(column) })
  }

  @Test func `columns stand in any order`() {
    var reader = table(
      "x/stances.csv", "target,red_line,party,stance\na@b/c;t\\;u,yes,rus,reject\n")
    let hasRow = reader.next()
    #expect(hasRow)
    #expect(reader.text(.party) == "rus")
    #expect(reader.list(.target) == ["a@b/c", "t;u"])
    #expect(reader.text(.redLine) == "yes")
    #expect(reader.text(.quote) == nil)
    #expect(reader.position(of: .party) == TextPosition(line: 2, column: 16))
    let hasMore = reader.next()
    #expect(!hasMore)
    #expect(reader.problems == [])
  }

  @Test func `names in other languages are columns of their own`() {
    var reader = table("parties.csv", "id,name,name:ar,name:zh-Hant\nusa,US,الولايات المتحدة,\n")
    let hasRow = reader.next()
    #expect(hasRow)
    #expect(reader.names().map(\.language) == ["ar"])
    #expect(reader.languages == ["ar", "zh-Hant"])
    let refused = table("members.csv", "bloc,party,name:ar\n")
    #expect(refused.problems.map(\.kind) == [.unknownColumn("name:ar")])
    #expect(table("plans.csv", "id,name,name:\n").problems.map(\.kind) == [.unknownColumn("name:")])
  }

  @Test func `all faults of a header are reported at once`() {
    let reader = table("sources.csv", "id,titel,id,url\n")
    #expect(
      reader.problems.map(\.message) == [
        "missing column 'publisher'", "unknown column 'titel'", "duplicate column 'id'",
      ])
    #expect(reader.problems.map(\.position.column) == [1, 4, 10])
  }

  @Test func `rows of the wrong length are reported and passed over`() {
    var reader = table("plans.csv", "id,name\na\nb,B\nc,C,x\n,D\ne,E\n")
    var ids: [String?] = []
    while reader.next() { ids.append(reader.text(.id)) }
    #expect(ids == ["b", "e"])
    #expect(
      reader.problems.map(\.kind) == [
        .rowTooShort(expected: 2, found: 1), .rowTooLong(expected: 2, found: 3), .missingValue(.id),
      ])
    #expect(reader.problems.map(\.position.description) == ["2:1", "4:5", "5:1"])
  }

  @Test func `a row that breaks the quoting is reported once and passed over`() {
    var reader = table("plans.csv", "id,name\n\"a\"x\nb,B\n")
    let hasRow = reader.next()
    #expect(hasRow)
    #expect(reader.text(.id) == "b")
    let hasMore = reader.next()
    #expect(!hasMore)
    #expect(reader.problems.map(\.kind) == [.csv(.textAfterClosingQuote)])
  }

  @Test func `a file of another name is known by its header`() {
    #expect(table("-", "party,stance,target\n").kind == .stances)
    #expect(table("states.csv", "id,name,role\n").kind == .parties)
    #expect(table("x.csv", "id,name\n", kind: .topics).kind == .topics)
    let plain = table("x.csv", "id,name\n")
    #expect(
      plain.problems.map(\.kind) == [
        .unknownTable(header: ["id", "name"], candidates: [.parties, .topics, .plans])
      ])
    #expect(
      table("x.csv", "colour\n").problems.map(\.message) == ["no table has the columns 'colour'"])
    #expect(table("parties.csv", "").problems.map(\.kind) == [.noHeader])
  }

  @Test func `a written table has the required columns and those in use`() {
    var writer = TableWriter(.parties)
    var row = TableWriter.Row()
    row[.id] = "egy"
    row[.name] = "Egypt"
    row[.role] = ""
    row.names["ar"] = "مصر"
    writer.add(row)
    #expect(String(decoding: writer.bytes(), as: UTF8.self) == "id,name,name:ar\negy,Egypt,مصر\n")
  }

  @Test(arguments: 0..<50)
  func `a table of stances survives its written form`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let words = ["a", "b;c", "\"", "d\\", "x\ny", "ب", " e", ","]
    var writer = TableWriter(.stances)
    var wanted: [[TableColumn: String]] = []
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      var row = TableWriter.Row()
      row[.party] = words.pick(&random)
      row[.stance] = words.pick(&random)
      row.set(
        .target, list: (0...Int.random(in: 0...3, using: &random)).map { _ in words.pick(&random) })
      if Bool.random(using: &random) { row[.quote] = words.pick(&random) }
      wanted.append(row.values)
      writer.add(row)
    }
    var reader = TableReader(fileName: "stances.csv", bytes: writer.bytes())
    var read: [[TableColumn: String]] = []
    while reader.next() {
      var row: [TableColumn: String] = [:]
      for column in TableColumn.allCases { row[column] = reader.text(column) }
      read.append(row)
    }
    #expect(reader.problems == [])
    #expect(read == wanted)
  }

  @Test func `eight hundred thousand rows are read without a string for each`() {
    var bytes = Array("party,stance,target,on\n".utf8)
    for number in 0..<800_000 {
      bytes.append(contentsOf: "arg,accept,unga@all/r\(number % 6000),1946-01-01\n".utf8)
    }
    var reader = TableReader(fileName: "stances.csv", bytes: bytes)
    var accepted = 0
    let clock = ContinuousClock()
    let start = clock.now
    while reader.next() {
      accepted +=
        reader.withRawBytes(of: .stance) { $0.elementsEqual("accept".utf8) } == true ? 1 : 0
    }
    let spent = clock.now - start
    #expect(accepted == 800_000)
    #if !DEBUG
    #expect(spent < .seconds(1))
    #else
    #expect(spent < .seconds(60))
    #endif
  }
}
