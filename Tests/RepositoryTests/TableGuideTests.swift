import NegotiationExchange
import Testing

/// The guide to the tables lists what the tables have.
struct TableGuideTests {
  @Test func `the guide has the tables in the order of import`() throws {
    let titles = try Repository.text("Docs/Guides/Tables.md").lines
      .filter { $0.hasPrefix("## ") && $0.hasSuffix(".csv") }.map { String($0.dropFirst(3)) }
    #expect(titles == TableKind.allCases.map(\.fileName))
  }

  @Test(arguments: TableKind.allCases)
  func `the guide lists the columns of a table`(kind: TableKind) throws {
    let section = try Repository.text("Docs/Guides/Tables.md").lines
      .drop { $0 != "## \(kind.fileName)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    let rows = section.filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    let schema = kind.schema
    #expect(rows.map { $0[1] } == schema.columns.map { " `\($0.name)` " })
    for (row, column) in zip(rows, schema.columns) {
      #expect(row[2].contains("yes") == schema.required.contains(column), "\(column.name)")
      #expect(row[2].contains("several") == schema.lists.contains(column), "\(column.name)")
    }
    let saysNames = rows.contains { $0[3].contains("`name:LANG`") }
    #expect(saysNames == schema.hasNames)
  }
}
