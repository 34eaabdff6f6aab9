internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

/// The ways that parties went from stance to stance since the day asked about.
struct BriefMoves {
  let report: BriefReport
  let writer: AnswerWriter
  /// For each party and matter its changes one after the other: those who decide first, the longest way
  /// first, then the latest; what does not count as movement last.
  private let ways: [[ShiftReport.Shift]]

  init(report: BriefReport, writer: AnswerWriter) {
    self.report = report
    self.writer = writer
    ways = BriefMoves.ways(report.shifts, writer.negotiation)
  }

  /// How many changes of stance count as movement.
  static func count(_ report: BriefReport) -> Int {
    report.shifts.shifts.count { $0.isChange && $0.isCounted }
  }

  /// What each party moved in all, which stands below the changes; `nil` where nobody did.
  func sums() -> BriefLine? {
    let sums = movers().map { mover in
      writer.few(mover.parties) + " " + writer.signed(mover.net)
    }
    if sums.isEmpty { return nil }
    let net =
      writer.phrase(.net) + " (" + writer.phrase(.toward) + ")" + writer.colon
      + writer.few(sums, most: 6, of: sums.count)
    return BriefLine(net, things: 0, stays: true)
  }

  /// Parties that went the same longest way and came as far in all.
  struct Mover {
    let parties: [PartyID]
    let net: Int
    let way: [ShiftReport.Shift]
  }

  /// Those that moved: those who decide first, then who moved furthest in all.
  func movers() -> [Mover] {
    var own: [PartyID: [[ShiftReport.Shift]]] = [:]
    for way in ways where way[0].isCounted { own[way[0].party, default: []].append(way) }
    let moved = report.shifts.movements.compactMap { movement -> (Movement, [ShiftReport.Shift])? in
      let sign = movement.steps.net < 0 ? -1 : 1
      // If several are equally long, the first counts, because they are sorted by weight.
      let main = own[movement.party]?.enumerated().max {
        (sign * $0.element.net, $1.offset) < (sign * $1.element.net, $0.offset)
      }?.element
      return main.map { (movement, $0) }
    }
    var groups: [[(Movement, [ShiftReport.Shift])]] = []
    var place: [String: Int] = [:]
    for (movement, way) in moved {
      let key = "\(movement.steps.net) \(key(of: way))"
      let at = place[key] ?? groups.count
      if at == groups.count {
        place[key] = at
        groups.append([])
      }
      groups[at].append((movement, way))
    }
    return groups.map { group in
      Mover(
        parties: group.map(\.0.party), net: group[0].0.steps.net, way: group[0].1)
    }.enumerated().sorted { one, other in
      func rank(_ mover: Mover, _ at: Int) -> [Int] {
        let isPrincipal = writer.negotiation.isPrincipal(mover.parties[0])
        return [isPrincipal ? 0 : 1, -abs(mover.net), at]
      }
      return rank(one.element, one.offset).lexicographicallyPrecedes(
        rank(other.element, other.offset))
    }.map(\.element)
  }

  private static func ways(
    _ report: ShiftReport, _ negotiation: Negotiation
  ) -> [[ShiftReport.Shift]] {
    var ways: [[ShiftReport.Shift]] = []
    var known: [String: Int] = [:]
    for shift in report.shifts where shift.isChange {
      let key = "\(shift.party) \(shift.matter)"
      // A way is walked on from where it ended; what was said beside it stands apart.
      // A change that is no step on the scale stands apart too, so that no sum hides it.
      if let at = known[key], shift.isCounted, ways[at][0].isCounted, shift.step != nil,
        ways[at][0].step != nil, ways[at].last?.after.stance == shift.before.stance
      {
        ways[at].append(shift)
      } else {
        known[key] = ways.count
        ways.append([shift])
      }
    }
    let weights = ways.enumerated().map { at, way in
      [
        way[0].isCounted ? 0 : 1, negotiation.isPrincipal(way[0].party) ? 0 : 1,
        -way.reduce(0) { max($0, abs($1.step ?? 0)) },
        -(way.last?.after.view.statement.said.last.ordinal ?? 0), at,
      ]
    }
    return ways.indices.sorted { weights[$0].lexicographicallyPrecedes(weights[$1]) }
      .map { ways[$0] }
  }

  /// The same for ways that read alike.
  private func key(of way: [ShiftReport.Shift]) -> String {
    let stances = [way[0].before.stance] + way.map(\.after.stance)
    return "\(way[0].matter) \(stances) \(way[0].isCounted) "
      + "\(way[0].textChange?.rawValue ?? "") \(way.count { $0.isReversal })"
  }

  /// Ways of several parties on one matter through the same stances, at the place of the first: the
  /// longest way of each that moved before all others.
  func shared() -> [[[ShiftReport.Shift]]] {
    var found: [[[ShiftReport.Shift]]] = []
    var place: [String: Int] = [:]
    for way in ways {
      let key = key(of: way)
      if let at = place[key] {
        found[at].append(way)
      } else {
        place[key] = found.count
        found.append([way])
      }
    }
    let main = movers().compactMap { place[key(of: $0.way)] }.uniqued
    let first = Set(main)
    return (main + found.indices.filter { !first.contains($0) }).map { found[$0] }
  }

  /// The stances of one party on one matter, one after the other, where they lead, and the words; or of
  /// several parties that went the same way, with the words of the first.
  func line(_ ways: [[ShiftReport.Shift]]) -> BriefLine {
    let way = ways[0]
    let first = way[0]
    let who =
      ways.count == 1
      ? writer.party(first.party) : writer.few(ways.map { $0[0].party }).inRole(.emphasis)
    var line = who + writer.dot + self.way(way, width: 70)
    var remarks: [Text] = []
    if way.count == 1 {
      remarks.append(report.shifts.meaning(first, writer))
    } else {
      remarks.append(writer.phrase(.net) + " " + writer.signed(way.net))
      let reversals = way.filter(\.isReversal).count
      if reversals > 0 { remarks.append(writer.phrase(.reversalCount(reversals))) }
    }
    remarks += report.shifts.remarks(first, writer)
    line += writer.semicolon + remarks.joined(separator: writer.comma)
    let entries = ([first.before] + way.map(\.after)).map { $0.view.id.description }
    let rest = ways.count > 1 ? ", +\(ways.count - 1)" : ""
    line += " " + Text.data("[\(entries.joined(separator: ", "))\(rest)]", role: .muted)
    return BriefLine(line, things: ways.reduce(0) { $0 + $1.count { $0.isCounted } })
  }

  /// The matter, the stances on it with their days, and the words of the last.
  ///
  /// - `isShort`: whether a stance is told by its sign alone.
  func way(_ way: [ShiftReport.Shift], width: Int, isShort: Bool = false) -> Text {
    func stance(_ side: ShiftReport.Side) -> Text {
      isShort
        ? Text(Scale.glyph(side.stance), role: Scale.role(side.stance))
        : writer.stance(side.stance, on: side.target)
    }
    let (first, last) = (way[0], way[way.count - 1])
    var line =
      writer.place(last.after.target, from: report.draft.ref) + writer.colon
      + stance(first.before)
    for shift in way {
      line +=
        writer.wording.arrow + stance(shift.after) + " "
        + writer.names.day(shift.after.view.statement.said)
    }
    if let words = writer.words(last.after.view, width: width) { line += writer.dot + words }
    return line
  }
}

extension [ShiftReport.Shift] {
  /// The steps of a way added up.
  fileprivate var net: Int { reduce(0) { $0 + ($1.step ?? 0) } }
}
