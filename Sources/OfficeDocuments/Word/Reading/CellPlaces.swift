/// Numbers the tables, rows and columns of one text; those that are not in it are not counted.
struct CellPlaces {
  private var tables: [Int: Int] = [:]
  private var rows: [Int: [Int: Int]] = [:]
  private var columns: [Int: [Int: [Int: Int]]] = [:]

  mutating func place(_ place: WordPlace) -> WordPlace {
    guard case .cell(let table, let row, let column) = place else { return place }
    let ownTable = Self.number(table, in: &tables)
    let ownRow = Self.number(row, in: &rows[table, default: [:]])
    let ownColumn = Self.number(column, in: &columns[table, default: [:]][row, default: [:]])
    return .cell(table: ownTable, row: ownRow, column: ownColumn)
  }

  private static func number(_ key: Int, in places: inout [Int: Int]) -> Int {
    if let known = places[key] { return known }
    places[key] = places.count
    return places.count - 1
  }
}
