/// Symbols of units that differ only by case: MW and mW, GB and Gb.
enum UnitSymbols {
  /// Whether a word is such a symbol, as written.
  static func isCased(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    (2...3).contains(word.count) && name(word) != nil
  }

  /// The unit of a symbol, as written.
  static func name(_ word: some Collection<UInt8>) -> String? {
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    return all.contains(text) ? text : nil
  }

  private static let all: Set<String> = {
    var result = Set<String>()
    for unit in ["W", "Wh", "B", "b", "Hz", "Pa", "V", "A", "J", "g", "Sv", "Bq"] {
      for prefix in ["k", "m", "M", "G", "T"] { result.insert(prefix + unit) }
    }
    for symbol in ["mg", "kg", "Gg", "kA"] { result.remove(symbol) }
    return result.union(["Mt", "mt", "kt", "Gt", "Mg", "mg", "Mm", "Ml", "ml", "mL", "ML"])
  }()
}
