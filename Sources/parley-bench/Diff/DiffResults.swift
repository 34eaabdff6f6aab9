import Presentation

/// What a benchmark of comparisons found.
struct DiffResults: Encodable {
  /// One program on one pair of files.
  struct Outcome: Encodable {
    let name: String
    var seconds: [Double] = []
    var peakBytes = 0
    var wordsMarked: Int?
    var timedOut = false
    var isLeftOut = false

    init(name: String) { self.name = name }

    var median: Double? { seconds.isEmpty || timedOut ? nil : DiffResults.median(seconds) }
  }

  /// All programs on one pair of files; `parley` comes first.
  struct Case: Encodable {
    let name: String
    /// Both files together.
    let bytes: Int
    /// What the plan is written as, and its size; nothing for other texts.
    var series: String?
    var clauses: Int?
    let wordsChanged: Int?
    let outcomes: [Outcome]

    init(name: String, bytes: Int, wordsChanged: Int?, outcomes: [Outcome]) {
      (self.name, self.bytes) = (name, bytes)
      (self.wordsChanged, self.outcomes) = (wordsChanged, outcomes)
    }

    /// The time of a program divided by that of parley, by the median of the rounds.
    func ratio(_ outcome: Outcome) -> Double? {
      guard let own = outcomes.first, !own.timedOut, !outcome.timedOut,
        own.seconds.count == outcome.seconds.count, !own.seconds.isEmpty
      else { return nil }
      return DiffResults.median(zip(outcome.seconds, own.seconds).map { $0 / $1 })
    }
  }

  let schema = "parley.bench-diff/1"
  let rounds: Int
  let seed: Int
  let missing: [String]
  private(set) var cases: [Case] = []
  /// For each step between two plans, how parley's cost grew.
  private(set) var growth: [Growth] = []

  /// The powers of the size that time and memory grew with from one plan to a larger one.
  struct Growth: Encodable {
    let series: String
    let from: Int
    let to: Int
    let time: Double
    let memory: Double
  }

  init(rounds: Int, seed: Int, missing: [String]) {
    (self.rounds, self.seed, self.missing) = (rounds, seed, missing)
  }

  mutating func add(_ each: Case) {
    if let series = each.series, let clauses = each.clauses, let own = each.outcomes.first,
      let before = cases.last(where: { $0.series == series }), let size = before.clauses,
      let earlier = before.outcomes.first, let time = own.median, let shorter = earlier.median
    {
      let step = Self.logarithm(Double(clauses) / Double(size))
      growth.append(
        Growth(
          series: series, from: size, to: clauses, time: Self.logarithm(time / shorter) / step,
          memory: Self.logarithm(Double(own.peakBytes) / Double(max(1, earlier.peakBytes)))
            / step))
    }
    cases.append(each)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  func json() throws -> String {
    String(decoding: try JSONRenderer.render(self), as: UTF8.self)
  }

  func table(columns: Int) -> String {
    var blocks: [Block] = []
    for each in cases {
      var title = each.name + ", \(Self.decimals(Double(each.bytes) / 1e6)) MB in two files"
      if let words = each.wordsChanged { title += ", \(words) words changed" }
      blocks.append(.heading(level: 2, Text(title)))
      blocks.append(.table(table(each)))
    }
    for step in growth {
      let range = "from \(step.from) to \(step.to) clauses as \(step.series)"
      let powers = "time \(Self.decimals(step.time)), memory \(Self.decimals(step.memory))"
      blocks.append(
        .paragraph(Text("parley \(range) grows with these powers of the size: \(powers)")))
    }
    if !missing.isEmpty {
      blocks.append(.paragraph(Text("not on PATH: \(missing.joined(separator: ", "))")))
    }
    return MarkdownRenderer().render(Document(blocks: blocks))
  }

  private func table(_ each: Case) -> Table {
    let hasWords = each.wordsChanged != nil
    var titles = ["program", "median", "× parley", "peak memory", "× text"]
    if hasWords { titles += ["words marked", "noise"] }
    return Table(
      columns: titles.enumerated().map {
        Table.Column(Text($1), alignment: $0 == 0 ? .leading : .trailing)
      },
      rows: each.outcomes.map { outcome in
        if outcome.isLeftOut { return [Text(outcome.name), Text("left out: too slow")] }
        var row = [
          outcome.name,
          outcome.median.map { "\(Self.decimals($0 * 1000)) ms" }
            ?? "over \(Int(outcome.seconds.first ?? 0)) s",
          each.ratio(outcome).map(Self.decimals) ?? "–",
          "\(Self.decimals(Double(outcome.peakBytes) / 1e6)) MB",
          Self.decimals(Double(outcome.peakBytes) / Double(max(1, each.bytes))),
        ]
        if let truth = each.wordsChanged {
          row.append(outcome.wordsMarked.map(String.init) ?? "–")
          row.append(
            outcome.wordsMarked.map { Self.decimals(Double($0) / Double(max(1, truth))) } ?? "–")
        }
        return row.map { Text($0) }
      })
  }

  /// Two decimals below ten, one below a hundred, none above.
  static func decimals(_ value: Double) -> String {
    let scale = value < 10 ? 100.0 : value < 100 ? 10 : 1
    let rounded = (value * scale).rounded()
    guard scale > 1 else { return "\(Int(rounded))" }
    let whole = Int(rounded) / Int(scale)
    let part = "\(Int(rounded) % Int(scale))"
    let digits = scale == 100 ? 2 : 1
    return "\(whole)." + String(repeating: "0", count: digits - part.count) + part
  }

  /// The natural logarithm, by halving: only ratios of it are needed.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var (scaled, result) = (value, 0.0)
    while scaled > 2 { (scaled, result) = (scaled / 2, result + 1) }
    while scaled < 1 { (scaled, result) = (scaled * 2, result - 1) }
    var bit = 0.5
    for _ in 0..<40 {
      scaled *= scaled
      if scaled >= 2 { (scaled, result) = (scaled / 2, result + bit) }
      bit /= 2
    }
    return result
  }
}
