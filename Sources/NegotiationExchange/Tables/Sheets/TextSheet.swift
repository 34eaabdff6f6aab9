/// The sheet with the texts of drafts, one row for each line of each file.
///
/// A line that is longer than a cell continues in rows with the same number.
enum TextSheet {
  static let name = "texts"
  static let header = ["file", "line", "text"]
  /// The most UTF-16 units of a cell.
  static let longest = 32_000

  static func rows(of texts: [ExportFolder.File]) -> [[String]] {
    var rows = [header]
    for text in texts {
      let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.isEmpty {
        for part in parts(of: String(decoding: line, as: UTF8.self)) {
          rows.append([text.name, String(index + 1), part])
        }
      }
    }
    return rows
  }

  private static func parts(of line: String) -> [String] {
    guard line.utf16.count > longest else { return [line] }
    var parts: [String] = []
    var open = String.UnicodeScalarView()
    var count = 0
    for scalar in line.unicodeScalars {
      if count >= longest - 2 {
        parts.append(String(open))
        open.removeAll()
        count = 0
      }
      open.append(scalar)
      count += scalar.value > 0xFFFF ? 2 : 1
    }
    return parts + [String(open)]
  }

  /// The files by name, from the rows of the sheet; `nil` if the sheet does not hold texts.
  static func files(in rows: [[String]]) -> [String: [UInt8]]? {
    guard rows.first == header else { return nil }
    var files: [String: (text: String, line: Int)] = [:]
    for row in rows.dropFirst() where row.count == 3 {
      guard let line = Int(row[1]), line > 0 else { continue }
      var (text, last) = files[row[0]] ?? ("", 1)
      // Empty lines have no row.
      text += String(repeating: "\n", count: max(0, min(line - last, 100_000))) + row[2]
      last = max(last, line)
      files[row[0]] = (text, last)
    }
    return files.mapValues { Array(($0.text + "\n").utf8) }
  }
}
