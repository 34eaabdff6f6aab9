import TestSupport
import Testing

@testable import Presentation

struct CSVRendererTests {
  @Test func `tables and grids become rows`() {
    #expect(
      CSVRenderer().render(Sample.document) == """
        id,publisher,count
        s1,Agence | Presse,12
        s2,وكالة الأنباء,7
        s3,'=cmd(),-3

        party,name,ceiling,border,vote
        north,North,accept,reject !,silent
        qatar,قطر,object ≠,accept,accept
        ,accepts,1,1,1

        """)
  }

  @Test func `the long form has a row for each cell`() {
    let rows = parse(
      CSVRenderer(gridForm: .long).render(Document(blocks: [.grid(Sample.smallGrid)])))
    #expect(rows.count == 7)
    #expect(rows[0] == ["party", "name", "clause", "number", "heading", "code", "marks"])
    #expect(rows[2] == ["north", "North", "border", "7", "Border", "reject", "!"])
  }

  @Test func `a document of words has rows of key and value`() {
    let document = Document(
      title: "T",
      blocks: [
        .definitions([Definition("a", ["1", "2"])]), .list([ListItem("x", children: ["y"])]),
      ])
    #expect(CSVRenderer().render(document) == "key,value\ntitle,T\na,1\na,2\nitem,x\nitem,y\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written reads back as the table`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    var table = maker.table()
    if table.columns.isEmpty { table.columns = [.init("one")] }
    let rows = parse(CSVRenderer().render(Document(blocks: [.table(table)])))
    #expect(rows.count == table.rows.count + 1)
    for (index, row) in rows.dropFirst().enumerated() {
      #expect(row.count == table.columns.count)
      for (column, field) in row.enumerated() {
        let text = Escaping.terminal(table.cell(index, column).plain, newlines: .kept)
        #expect(field == text || field == "'" + text)
      }
    }
  }

  /// A reader of RFC 4180, as simple as it can be.
  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var quoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if quoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if scalars.first == "\"" {
          scalars.removeFirst()
          field.append("\"")
        } else {
          quoted = false
        }
      } else if scalar == "\"" {
        quoted = true
      } else if scalar == "," || scalar == "\n" {
        row.append(String(field))
        field = .init()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      } else {
        field.append(scalar)
      }
    }
    return rows
  }
}
