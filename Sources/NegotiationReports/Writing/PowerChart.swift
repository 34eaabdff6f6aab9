/// A chart made of characters: support from left to right, influence from bottom to top.
///
/// It contains only ASCII, so it looks the same in every language and on every terminal.
struct PowerChart {
  struct Point {
    var label: String
    /// −1 to 1.
    var support: Double
    /// 0 to 100.
    var influence: Int
  }

  static let width = 61
  static let height = 21

  /// The chart as lines without trailing blanks.
  ///
  /// A label is placed where its party is, or at the nearest free place on the same line; of two
  /// parties at one place, the first one listed gets it.
  static func lines(_ points: [Point]) -> [String] {
    var rows = [[Character]](repeating: background, count: height)
    var taken = [[Bool]](repeating: Array(repeating: false, count: width), count: height)
    for point in points {
      let label = Array(point.label)
      let row = height - 1 - (min(max(point.influence, 0), 100) * (height - 1) + 50) / 100
      let share = (min(max(point.support, -1), 1) + 1) / 2
      let center = Int((share * Double(width - 1)).rounded())
      guard let start = room(for: label.count, around: center - label.count / 2, taken[row]) else {
        continue
      }
      for (at, character) in label.enumerated() { rows[row][start + at] = character }
      // A blank on each side separates two labels.
      for at in max(0, start - 1)..<min(width, start + label.count + 1) { taken[row][at] = true }
    }
    var lines = rows.enumerated().map { at, row in
      let influence = 100 * (height - 1 - at) / (height - 1)
      let tick = at % 5 == 0 ? pad(String(influence), 4) + " +" : "     |"
      return trimmed(tick + String(row))
    }
    let axis = (0..<width).map { $0 % 15 == 0 ? "+" : "-" }.joined()
    lines.append("     +" + axis)
    lines.append(
      "     " + pad("-1", 2) + pad("-0.5", 16) + pad("0", 14) + pad("+0.5", 16) + pad("+1", 14))
    return lines
  }

  /// A dotted line marks where support and opposition are equal.
  private static var background: [Character] {
    (0..<width).map { $0 == (width - 1) / 2 ? "." : " " }
  }

  private static func room(for length: Int, around wanted: Int, _ taken: [Bool]) -> Int? {
    let last = width - length
    guard last >= 0 else { return nil }
    let start = min(max(wanted, 0), last)
    for offset in 0...width {
      for candidate in [start + offset, start - offset] where (0...last).contains(candidate) {
        if !taken[candidate..<(candidate + length)].contains(true) { return candidate }
      }
    }
    return nil
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
