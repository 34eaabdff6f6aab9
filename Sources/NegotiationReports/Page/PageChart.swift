/// Draws how many cells hold which stance from day to day, as stacked areas.
enum PageChart {
  /// Acceptance is at the bottom with refusal above it; stances to be confirmed are at the top.
  private static let layers: [(name: String, holds: @Sendable (PageContent.Point) -> Bool)] = [
    ("v0", { $0.value == 0 && $0.worth < 2 }), ("v1", { $0.value == 1 && $0.worth < 2 }),
    ("v2", { $0.value == 2 && $0.worth < 2 }), ("v3", { $0.value == 3 && $0.worth < 2 }),
    ("v4", { $0.value == 4 && $0.worth < 2 }), ("old", { $0.value < 5 && $0.worth >= 2 }),
  ]

  /// The areas of a board, as one path for each layer.
  static func paths(_ board: PageContent.Board, days: Int) -> String {
    zip(layers, outlines(board, days: days)).map { layer, outline in
      "<path class=\"\(layer.name)\" d=\"\(outline)\"></path>"
    }.joined()
  }

  /// The outlines of the layers, in a plane as wide as the number of days and 100 high.
  static func outlines(_ board: PageContent.Board, days: Int) -> [String] {
    // By how much each layer changes on each day.
    var steps: [Int: [Int]] = [:]
    for track in board.tracks where !board.rows[track.row].isBackground {
      var last: Int?
      for point in track.points {
        let next = layers.firstIndex { $0.holds(point) }
        if next == last { continue }
        if let last { steps[point.day, default: zeros][last] -= 1 }
        if let next { steps[point.day, default: zeros][next] += 1 }
        last = next
      }
    }
    var sums = zeros
    var levels: [(day: Int, tops: [Int])] = [(0, zeros)]
    for (day, step) in steps.sorted(by: { $0.key < $1.key }) {
      for at in sums.indices { sums[at] += step[at] }
      var top = 0
      let tops = sums.map { sum in
        top += sum
        return top
      }
      if levels.last?.day == day { levels.removeLast() }
      levels.append((day, tops))
    }
    let highest = max(1, levels.compactMap(\.tops.last).max() ?? 1)
    let end = max(1, days - 1)
    func height(_ count: Int) -> Int { 100 - count * 96 / highest }
    return layers.indices.map { layer in
      func edge(_ at: Int) -> [(x: Int, y: Int)] {
        var points: [(x: Int, y: Int)] = []
        var before = height(0)
        for level in levels {
          let y = at < 0 ? height(0) : height(level.tops[at])
          points += [(level.day, before), (level.day, y)]
          before = y
        }
        return points + [(end, before)]
      }
      if levels.allSatisfy({ $0.tops[layer] == (layer == 0 ? 0 : $0.tops[layer - 1]) }) {
        return ""
      }
      let line = edge(layer) + edge(layer - 1).reversed()
      return "M" + line.map { "\($0.x) \($0.y)" }.joined(separator: "L") + "Z"
    }
  }

  private static var zeros: [Int] { layers.map { _ in 0 } }

  /// Rounds as thin lines, drafts as wide ones.
  static func ticks(_ moments: [PageContent.Moment]) -> String {
    moments.map { moment in
      let kind = moment.isDraft ? "d" : "r"
      return "<line class=\"\(kind)\" x1=\"\(moment.day)\" x2=\"\(moment.day)\" y1=\"0\" y2=\"10\">"
        + "</line>"
    }.joined()
  }
}
