import NegotiationModel
import StatementReading

/// How many statements of reports were found, and how many of them are right as they stand.
struct ReadingScore: Sendable {
  var reports = 0
  var wanted = 0
  var candidates = 0
  var attributed = 0
  /// Those attributed that were wanted, not only allowed.
  var attributedWanted = 0
  var usable = 0
  var usableWanted = 0
  /// Passages without a stance, and those of them where one was read.
  var empty = 0
  var misread = 0

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.reports += right.reports
    sum.wanted += right.wanted
    sum.candidates += right.candidates
    sum.attributed += right.attributed
    sum.attributedWanted += right.attributedWanted
    sum.usable += right.usable
    sum.usableWanted += right.usableWanted
    sum.empty += right.empty
    sum.misread += right.misread
    return sum
  }

  /// The F1 of statements found with the right party, of 100.
  var attributedShare: Double { f1(attributed, attributedWanted) }
  /// The F1 of those which also have a stance of an acceptable sign and a right target, of 100.
  var usableShare: Double { f1(usable, usableWanted) }

  private func f1(_ hits: Int, _ found: Int) -> Double {
    let precision = Double(hits) / Double(max(1, candidates))
    let recall = Double(found) / Double(max(1, wanted))
    return hits == 0 ? 0 : 200 * precision * recall / (precision + recall)
  }

  /// Compares what was read in a report with what a person found in it.
  ///
  /// A candidate is a statement's if their parties are the same and half of the shorter text is shared; the
  /// pairs that fit best are taken first.
  init(_ gold: GoldReport, _ read: [StatementCandidate]) {
    reports = 1
    empty = gold.empty.count
    wanted = gold.statements.count { $0.optional != true }
    let places = gold.statements.map { gold.place(of: $0.text) ?? 0..<0 }
    let silent = gold.empty.compactMap { gold.place(of: $0) }
    var pairs: [(worth: Double, statement: Int, candidate: Int)] = []
    for (at, statement) in gold.statements.enumerated() {
      for (other, candidate) in read.enumerated()
      where statement.parties.contains(candidate.party?.text ?? "")
        && Self.meet(candidate.range, places[at])
      {
        let shared = candidate.range.clamped(to: places[at]).count
        let whole = candidate.range.count + places[at].count - shared
        pairs.append(
          (
            Double(shared) / Double(max(1, whole))
              + (Self.isUsable(candidate, statement) ? 1 : 0), at, other
          ))
      }
    }
    var matched: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($1.worth, $0.statement) < ($0.worth, $1.statement) })
    where matched[pair.statement] == nil && !taken.contains(pair.candidate) {
      matched[pair.statement] = pair.candidate
      taken.insert(pair.candidate)
    }
    for (at, candidate) in read.enumerated() {
      let isNear = places.contains { Self.meet(candidate.range, $0) }
      let isSilent = silent.contains {
        2 * candidate.range.clamped(to: $0).count >= $0.count
      }
      if !taken.contains(at), isSilent, !isNear {
        guard candidate.stance != nil else { continue }
        misread += 1
      }
      candidates += 1
    }
    for (at, other) in matched {
      let isWanted = gold.statements[at].optional != true
      attributed += 1
      attributedWanted += isWanted ? 1 : 0
      guard Self.isUsable(read[other], gold.statements[at]) else { continue }
      usable += 1
      usableWanted += isWanted ? 1 : 0
    }
  }

  init() {}

  private static func meet(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let shared = left.clamped(to: right).count
    return shared > 0 && 2 * shared >= min(left.count, right.count)
  }

  private static func isUsable(
    _ candidate: StatementCandidate, _ statement: GoldReport.Statement
  ) -> Bool {
    statement.stances.map { sign($0) }.contains(sign(candidate.stance?.code))
      && candidate.targets.contains { statement.targets.contains($0.target.description) }
  }

  /// For, open, against; `nil` where no stance is told.
  private static func sign(_ code: String?) -> Int? {
    switch code {
    case "accept", "conditional": 1
    case "object", "reject": -1
    case "open": 0
    default: nil
    }
  }
}
