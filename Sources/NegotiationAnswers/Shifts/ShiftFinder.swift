internal import NegotiationModel

/// How the text of a stance relates to the text of the stance before it.
package enum TextStep: String, Sendable, CaseIterable {
  /// The same draft, or no draft at all.
  case same
  /// A draft that derives from the one before: the shift answers a new text.
  case later
  /// A draft that does not derive from the one before: an older or a rival text, and no movement.
  case other
}

/// One change of stance, as numbers of rows; the words are read when they are shown.
struct FoundShift {
  var matter: Int32
  /// The row before, as a rule on the same draft or one it derives from; where the party had said
  /// nothing on the matter, the row it says it changes.
  var before: Int
  var after: Int
  /// The row that the statement says it changes, where that is another than `before`.
  var linked: Int?
  /// The earlier row to whose stance this one goes back.
  var returnsTo: Int?
  /// A row of the same day and text that says something else.
  var against: Int?
  /// Whether the step counts towards movement: a change that was found already counts once, and a
  /// stance on a text that does not derive from the one before not at all.
  var isCounted: Bool
  var text: TextStep
  /// The way on the scale, or `nil` where one of the two has no place on it.
  var step: Int?
  var isChange: Bool
}

/// Finds every change of stance, per party and matter.
///
/// Of the statements of one day on one matter the one on the latest draft counts, then the later
/// entry: two that differ are a contradiction and no shift, unless one says that it changes the
/// other.
struct ShiftFinder {
  let negotiation: Negotiation
  let matters: Matters
  private(set) var shifts: [FoundShift] = []

  init(_ negotiation: Negotiation, asOf: Day?) {
    self.negotiation = negotiation
    matters = Matters(negotiation, asOf: asOf)
    find(asOf)
  }

  private mutating func find(_ asOf: Day?) {
    let rows = negotiation.stances
    let limit = asOf?.last.packed ?? .max
    // Of a participant nobody knows what the one before had said.
    let unnamed = negotiation.symbols.parties.find(Statement.participant.text)
    var order: [(key: UInt64, day: Int32, place: Int32, at: Int)] = []
    for at in rows.indices {
      let row = rows[at]
      guard !row.flags.contains(.dead), row.party != unnamed, row.said.last.packed <= limit else {
        continue
      }
      let matter = matters.ofTarget[Int(row.target)]
      order.append(
        (
          UInt64(UInt32(bitPattern: row.party)) << 32 | UInt64(UInt32(bitPattern: matter)),
          row.said.last.packed, row.place, at
        ))
    }
    order.sort { ($0.key, $0.day, $0.place, $0.at) < ($1.key, $1.day, $1.place, $1.at) }
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, order[end].key == order[start].key { end += 1 }
      follow(order[start..<end].map(\.at))
      start = end
    }
    shifts.sort { left, right in
      let (one, two) = (rows[left.after], rows[right.after])
      if one.said.last.packed != two.said.last.packed {
        return one.said.last.packed < two.said.last.packed
      }
      return (one.place, left.after, left.before) < (two.place, right.after, right.before)
    }
  }

  /// What a party said on a matter on one day.
  private struct Word {
    var row: Int
    var stance: Stance
    /// The targets of that stance on that day.
    var targets: [Int32]
  }

  /// Follows one party on one matter.
  private mutating func follow(_ list: [Int]) {
    let rows = negotiation.stances
    var spoken: [Word] = []
    var start = 0
    while start < list.count {
      var end = start + 1
      let said = rows[list[start]].said
      while end < list.count, said.precision == .day, rows[list[end]].said == said { end += 1 }
      let day = list[start..<end]
      start = end
      guard let latest = day.max(by: { rank(of: $0) < rank(of: $1) }) else { continue }
      let stance = rows[latest].stance
      let sameText = day.filter { matters.isSameText(rows[$0].target, rows[latest].target) }
      let teller = sameText.last { rows[$0].changes >= 0 && rows[$0].stance == stance } ?? latest
      let word = Word(
        row: teller, stance: stance,
        targets: day.filter { rows[$0].stance == stance }.map { rows[$0].target })
      var told: Set<Int32> = []
      if var shift = shift(to: word, after: spoken) {
        if let linked = linked(by: teller) {
          // Who says that one changes the other takes the texts for one matter.
          if !shift.isCounted {
            shift.isCounted = true
            if rank(of: shift.before) < rank(of: shift.after) { shift.text = .later }
          }
          if rows[linked].place != rows[shift.before].place { shift.linked = linked }
        }
        shift.against = sameText.last {
          rows[$0].stance != stance && rows[$0].changes != rows[teller].place
            && rows[teller].changes != rows[$0].place && said.precision == .day
        }
        told.insert(rows[teller].place)
        shifts.append(shift)
      }
      for row in day where rows[row].changes >= 0 && told.insert(rows[row].place).inserted {
        guard let linked = linked(by: row) else { continue }
        var shift = shift(from: linked, to: row)
        shift.isCounted = spoken.isEmpty && row == teller && isFirst(row)
        shifts.append(shift)
      }
      spoken.append(word)
    }
  }

  /// The change that a word makes, if it differs from the last one.
  private func shift(to word: Word, after spoken: [Word]) -> FoundShift? {
    guard let last = spoken.last, last.stance != word.stance else { return nil }
    let target = negotiation.stances[word.row].target
    func leadsHere(_ other: Word) -> Bool {
      other.targets.contains { matters.leads(from: $0, to: target) }
    }
    guard let at = spoken.lastIndex(where: leadsHere) else {
      var shift = shift(from: last.row, to: word.row)
      shift.isCounted = false
      return shift
    }
    guard spoken[at].stance != word.stance else { return nil }
    var shift = shift(from: spoken[at].row, to: word.row)
    shift.returnsTo = spoken[..<at].last { $0.stance == word.stance && leadsHere($0) }?.row
    return shift
  }

  private func rank(of row: Int) -> (Int32, Int32) {
    (matters.rank(of: negotiation.stances[row]), negotiation.stances[row].place)
  }

  /// A statement on several matters that changes one other tells of one change.
  private func isFirst(_ row: Int) -> Bool {
    let own = negotiation.stances[row]
    return negotiation.rows(of: own.entry).first == row
  }

  /// The row of the statement that a row says it changes: the one on the same matter.
  ///
  /// Where the two statements share no matter, the first row of the one tells of the first row of
  /// the other. What was said later cannot have been changed yet.
  private func linked(by row: Int) -> Int? {
    let own = negotiation.stances[row]
    guard own.changes >= 0, let content = negotiation.content(ofRoot: own.changes) else {
      return nil
    }
    let found = negotiation.rows(of: content).filter {
      let other = negotiation.stances[$0]
      return !other.flags.contains(.dead) && other.party == own.party
        && other.said.last.packed <= own.said.last.packed
    }
    func matter(_ row: Int) -> Int32 { matters.ofTarget[Int(negotiation.stances[row].target)] }
    if let same = found.last(where: { matter($0) == matter(row) }) { return same }
    let mine = Set(negotiation.rows(of: own.entry).map(matter))
    return isFirst(row) && !found.contains { mine.contains(matter($0)) } ? found.first : nil
  }

  private func shift(from before: Int, to after: Int) -> FoundShift {
    let (old, new) = (negotiation.stances[before], negotiation.stances[after])
    var step: Int?
    if let from = old.stance.value, let to = new.stance.value { step = to - from }
    return FoundShift(
      matter: matters.ofTarget[Int(new.target)], before: before, after: after, linked: nil,
      returnsTo: nil, against: nil, isCounted: true,
      text: matters.isSameText(old.target, new.target)
        ? .same : matters.leads(from: old.target, to: new.target) ? .later : .other, step: step,
      isChange: old.stance != new.stance)
  }
}

extension Matters {
  func rank(of row: StanceRow) -> Int32 { rank[Int(row.target)] }
}
