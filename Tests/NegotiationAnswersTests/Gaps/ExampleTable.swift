import Foundation
import TestDesk

/// The tables of the example, read apart from the program.
struct ExampleTable {
  let rows: [[String: String]]

  init(_ name: String) throws {
    let path = Desk.example + "/tables/" + name
    let records = Self.records(try String(contentsOfFile: path, encoding: .utf8))
    let header = records.first ?? []
    rows = records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// The records of a table with quoted cells.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuoted = false
    for character in text {
      if character == "\"" {
        // A doubled quotation mark closes and opens again, and stands for one.
        if wasQuoted { cell.append(character) }
        wasQuoted = isQuoted
        isQuoted.toggle()
        continue
      }
      wasQuoted = false
      if isQuoted || (character != "," && character != "\n") {
        cell.append(character)
        continue
      }
      record.append(cell)
      cell = ""
      if character == "\n" {
        records.append(record)
        record = []
      }
    }
    return records
  }
}

extension [String: String] {
  /// A cell, empty where the table has none.
  func cell(_ column: String) -> String { self[column] ?? "" }

  /// The parts of a cell that holds several.
  func list(_ column: String) -> [String] {
    cell(column).split(separator: ";").map(String.init)
  }
}
