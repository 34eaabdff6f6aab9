/// The name of a cell: `B7` for the second column of the seventh row.
package enum CellName {
  /// The name of a place, counted from 0.
  package static func of(row: Int, column: Int) -> String { letters(of: column) + String(row + 1) }

  static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The place of a name, counted from 0; `nil` for what names no cell of a sheet.
  static func place(of name: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var digits = 0
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where digits == 0: column = column * 26 + Int(byte) - 0x40
      case 0x61...0x7A where digits == 0: column = column * 26 + Int(byte) - 0x60
      case 0x30...0x39:
        row = row * 10 + Int(byte) - 0x30
        digits += 1
      default: return nil
      }
      if column > mostColumns || row > mostRows { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }

  static let mostColumns = 16_384
  static let mostRows = 1_048_576
}
