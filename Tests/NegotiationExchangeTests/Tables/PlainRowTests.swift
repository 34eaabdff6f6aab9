import TestSupport
import Testing

@testable import NegotiationExchange

/// The quick way past plain rows: what it takes and what it leaves are what `next()` alone gives.
struct PlainRowTests {
  private static let columns: [TableColumn] = [.party, .stance, .target, .on]

  /// A table of mostly plain rows with everything between them that a row can be.
  static func table(_ random: inout Seeded) -> [UInt8] {
    let end = ["\n", "\n", "\r\n"].pick(&random)
    let header = ["party,stance,target,on", "on,target,party,stance", "party,stance,target"]
      .pick(&random)
    let width = header.split(separator: ",").count
    var text = ["", "\u{FEFF}"].pick(&random) + header + end
    let odd = [
      "\"a\"", "\"a,b\"", "\"x\ny\"", "\"\"", "\"open", "a\"b", "\r", "a\rb", "é", "", "x,y", " ",
    ]
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      var fields = (0..<width).map { _ in ["usa", "accept", "t", "2025-01-01"].pick(&random) }
      if Int.random(in: 0..<3, using: &random) == 0 { fields[0] = odd.pick(&random) }
      if Int.random(in: 0..<6, using: &random) == 0 { fields[width - 1] = odd.pick(&random) }
      if Int.random(in: 0..<9, using: &random) == 0 { fields.removeLast() }
      text += fields.joined(separator: ",")
      text += [end, end, end, "\n", "\r\n\n", "\r\r\n"].pick(&random)
    }
    if Bool.random(using: &random) { text = String(text.dropLast()) }
    var bytes = Array(text.utf8)
    if Int.random(in: 0..<10, using: &random) == 0 { bytes.append(0xFF) }
    return bytes
  }

  private func cells(_ table: TableReader) -> [String] {
    Self.columns.map { column in
      table.withRawBytes(of: column) { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  @Test(arguments: UInt64(0)..<500)
  func `plain rows and the rest come to all rows`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = PlainRowTests.table(&random)
    var slow = TableReader(fileName: "stances.csv", bytes: bytes)
    var all: [[String]] = []
    while slow.next() { all.append(cells(slow)) }
    var quick = TableReader(fileName: "stances.csv", bytes: bytes)
    var mixed: [[String]] = []
    var places: [(row: Int, place: TableReader.Place)] = []
    while true {
      quick.takePlainRows(Self.columns) { row in
        if Int.random(in: 0..<8, using: &random) == 0 { return false }
        mixed.append((0..<4).map { String(decoding: row[$0], as: UTF8.self) })
        return true
      }
      guard quick.next() else { break }
      places.append((mixed.count, quick.place))
      mixed.append(cells(quick))
    }
    // A row without a value in a column that needs one is no row for `next()`.
    #expect(mixed.filter { !$0[0].isBlank && !$0[1].isBlank && !$0[2].isBlank } == all)
    if mixed == all { #expect(quick.problems == slow.problems) }
    for (row, place) in places.reversed() {
      quick.seek(to: place)
      let isThere = quick.next()
      #expect(isThere && cells(quick) == mixed[row])
    }
  }

  @Test func `a table that cannot be read has no plain rows`() {
    for text in ["party,stance\na,b\n", "party,party,target\na,b,c\n", "", "x\ny\n"] {
      var table = TableReader(fileName: "stances.csv", bytes: Array(text.utf8))
      table.takePlainRows(Self.columns) { _ in
        Issue.record("a row of '\(text)'")
        return true
      }
      let hasRow = table.next()
      #expect(!hasRow)
    }
  }
}
