import NegotiationExchange

/// What is read from any bytes is written so that the same is read again, and no table makes the
/// reader trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var reader = CSVReader(bytes)
  var row = CSVRow()
  var rows: [[String]] = []
  var line = 0
  while reader.next(into: &row) {
    demand(row.line > line, "line \(row.line) after \(line)")
    line = row.line
    for field in row.fields {
      demand(field.start <= field.end && field.end <= reader.bytes.count, "field \(field)")
      _ = reader.position(of: field.start, in: row)
    }
    rows.append(row.fields.map { reader.text($0) })
  }
  if reader.problems.isEmpty {
    var writer = CSVWriter()
    for row in rows { writer.add(row) }
    var again = CSVReader(writer.bytes)
    var copy: [[String]] = []
    while again.next(into: &row) { copy.append(row.fields.map { again.text($0) }) }
    demand(again.problems.isEmpty, "\(again.problems)")
    demand(bytesOf(copy) == bytesOf(rows), "\(rows) came back as \(copy)")
  }
  for name in [TableKind.stances, .drafts, .parties].map(\.fileName) + ["unknown.csv"] {
    var table = TableReader(fileName: name, bytes: bytes)
    while table.next() {
      for column in TableColumn.allCases {
        guard table.field(column) != nil else { continue }
        _ = table.text(column)
        let list = table.list(column)
        demand(ValueList.split(ValueList.join(list)) == list, "list \(list)")
        _ = table.position(of: column)
      }
      _ = table.names()
    }
  }
  return 0
}

/// Texts as bytes, since Swift takes canonically equivalent ones for the same.
private func bytesOf(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }
