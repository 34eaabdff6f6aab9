import Presentation

/// What a benchmark of logs found.
struct LogResults: Encodable {
  /// One program at one piece of work.
  struct Outcome: Encodable {
    let name: String
    var seconds: [Double] = []
    var peakBytes = 0
    var failed = false

    init(name: String) { self.name = name }

    var median: Double? { seconds.isEmpty || failed ? nil : DiffResults.median(seconds) }
  }

  /// All programs at one piece of work; `parley` comes first.
  struct Work: Encodable {
    let name: String
    let outcomes: [Outcome]

    /// How many times as long as the other program parley took, by the median of the rounds.
    func ratio(to outcome: Outcome) -> Double? {
      guard let own = outcomes.first, own.median != nil, outcome.median != nil,
        own.seconds.count == outcome.seconds.count
      else { return nil }
      return DiffResults.median(zip(own.seconds, outcome.seconds).map { $0 / $1 })
    }
  }

  /// All work on a log of one size.
  struct Size: Encodable {
    let stances: Int
    let bytes: Int
    var work: [Work] = []
  }

  /// The power of the size that the time of one piece of work grew with, from one size to the next.
  struct Growth: Encodable {
    let name: String
    let exponents: [Double]
  }

  let schema = "parley.bench-log/1"
  let rounds: Int
  let seed: Int
  var missing: [String] = []
  private(set) var sizes: [Size] = []
  private(set) var growth: [Growth] = []

  init(rounds: Int, seed: Int) { (self.rounds, self.seed) = (rounds, seed) }

  mutating func begin(size: Int, bytes: Int) { sizes.append(Size(stances: size, bytes: bytes)) }

  mutating func add(_ name: String, _ outcomes: [Outcome]) {
    sizes[sizes.count - 1].work.append(Work(name: name, outcomes: outcomes))
    growth = grown()
  }

  private func grown() -> [Growth] {
    var names: [String] = []
    for size in sizes {
      for work in size.work where !names.contains(work.name) { names.append(work.name) }
    }
    return names.map { name in
      let times = sizes.compactMap { size in
        size.work.first { $0.name == name }?.outcomes.first?.median.map { (size.stances, $0) }
      }
      let exponents = zip(times, times.dropFirst()).map { before, after in
        DiffResults.logarithm(after.1 / before.1)
          / DiffResults.logarithm(Double(after.0) / Double(before.0))
      }
      return Growth(name: name, exponents: exponents)
    }
  }

  func json() throws -> String {
    String(decoding: try JSONRenderer.render(self), as: UTF8.self)
  }

  func table() -> String {
    var blocks: [Block] = []
    for size in sizes {
      let megabytes = DiffResults.decimals(Double(size.bytes) / 1e6)
      blocks.append(.heading(level: 2, Text("\(size.stances) stances, \(megabytes) MB")))
      blocks.append(.table(table(size)))
    }
    for each in growth where !each.exponents.isEmpty {
      let list = each.exponents.map { $0 < 0 ? "under 0" : DiffResults.decimals($0) }
        .joined(separator: ", ")
      blocks.append(.paragraph(Text("\(each.name): grows with the size to the power of \(list)")))
    }
    if !missing.isEmpty {
      blocks.append(.paragraph(Text("not on PATH: \(missing.joined(separator: ", "))")))
    }
    return MarkdownRenderer().render(Document(blocks: blocks))
  }

  private func table(_ size: Size) -> Table {
    let titles = ["work", "program", "median", "parley ÷ it", "peak memory"]
    var rows: [[Text]] = []
    for work in size.work {
      for (at, outcome) in work.outcomes.enumerated() {
        rows.append(
          [
            at == 0 ? work.name : "", outcome.name,
            outcome.median.map { "\(DiffResults.decimals($0 * 1000)) ms" } ?? "failed",
            at == 0 ? "" : work.ratio(to: outcome).map(DiffResults.decimals) ?? "–",
            "\(DiffResults.decimals(Double(outcome.peakBytes) / 1e6)) MB",
          ].map { Text($0) })
      }
    }
    return Table(
      columns: titles.enumerated().map {
        Table.Column(Text($1), alignment: $0 < 2 ? .leading : .trailing)
      }, rows: rows)
  }
}
