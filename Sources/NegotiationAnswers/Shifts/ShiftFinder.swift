internal import NegotiationModel
internal import TextComparison

/// How the text of a stance relates to the text of the stance before it.
package enum TextStep: String, Sendable, CaseIterable {
  /// The same draft, or no draft at all.
  case same
  /// A draft that derives from the one before: the shift responds to a new text.
  case later
  /// A draft that does not derive from the one before: an older or a rival text, so no movement.
  case other
}

/// One change of stance; the words are read when it is shown.
struct FoundShift {
  var matter: ClauseThreads.Thread
  /// The stance before, usually on the same draft or on an ancestor; if the party had said nothing
  /// on the matter, the stance that it is said to change.
  var before: StanceRecord
  var after: StanceRecord
  /// The stance that the statement is said to change, if it differs from `before`.
  var linked: StanceRecord?
  /// The earlier stance that this one returns to.
  var returnsTo: StanceRecord?
  /// A different stance on the same day and text.
  var against: StanceRecord?
  /// Whether the step counts as movement.
  ///
  /// A change counts once. A stance does not count on a text that does not derive from the one
  /// before, or that differs from it in substance.
  var isCounted: Bool
  var text: TextStep
  /// How the two texts differ; `nil` if one of the stances is on neither a clause nor a section.
  var change: TextChange?
  /// The number of steps on the scale, or `nil` if one of the two has no place on it.
  var step: Int?
  var isChange: Bool
  /// Whether the two texts differ in substance: the party responded to another text and did not
  /// move.
  var answersAnotherText: Bool { change?.carry == .stale }
}

/// Finds every change of stance, by party and matter.
///
/// Of several statements of one day on one matter, the one on the latest draft counts, then the
/// later entry. Two different ones are a contradiction and not a shift, unless one is said to
/// change the other.
struct ShiftFinder {
  let threads: ClauseThreads
  private(set) var shifts: [FoundShift] = []

  init(_ negotiation: Negotiation, asOf: Day?) {
    let threads = ClauseThreads(negotiation, asOf: asOf)
    self.threads = threads
    var texts = StanceTexts(negotiation)
    var found: [FoundShift] = []
    threads.forEachVoice(in: negotiation.stances, asOf: asOf) { list in
      // It is unknown what an unnamed participant said before.
      guard list.first?.party != Statement.participant else { return }
      // What came before or after a statement of an unknown day is unknown; such statements come
      // first.
      found += ShiftFinder.follow(list.drop { !$0.said.isKnown }, threads, &texts)
    }
    shifts = found.sorted { left, right in
      let (one, two) = (left.after, right.after)
      if one.said.last != two.said.last { return one.said.last < two.said.last }
      return (one.place, one, left.before) < (two.place, two, right.before)
    }
  }

  /// What a party said on a matter on one day.
  private struct Spoken {
    /// The statement that decides the stance of the day.
    var record: StanceRecord
    var stance: Stance
    /// All statements of that day with this stance.
    var alike: [StanceRecord]
  }

  /// Finds the changes of one party on one matter.
  private static func follow(
    _ list: ArraySlice<StanceRecord>, _ threads: ClauseThreads, _ texts: inout StanceTexts
  ) -> [FoundShift] {
    var shifts: [FoundShift] = []
    var spoken: [Spoken] = []
    var start = list.startIndex
    func isRankedBefore(_ one: StanceRecord, _ other: StanceRecord) -> Bool {
      (threads.rank(of: one), one.place) < (threads.rank(of: other), other.place)
    }
    while start < list.endIndex {
      var end = start + 1
      let said = list[start].said
      while end < list.endIndex, said.precision == .day, list[end].said == said { end += 1 }
      let day = list[start..<end]
      start = end
      guard let latest = day.max(by: isRankedBefore) else { continue }
      let stance = latest.stance
      let sameText = day.filter { threads.isSameText($0, latest) }
      let decisive = sameText.last { $0.changedPlace != nil && $0.stance == stance } ?? latest
      let word = Spoken(
        record: decisive, stance: stance, alike: day.filter { $0.stance == stance })
      var named = StatementSet()
      if var shift = shift(to: word, after: spoken, threads, &texts) {
        if let linked = linked(by: decisive, threads) {
          // An explicit `changes` link counts as a shift even if the two drafts are unrelated.
          if !shift.isCounted, !shift.answersAnotherText {
            shift.isCounted = true
            if isRankedBefore(shift.before, shift.after) { shift.text = .later }
          }
          if linked.place != shift.before.place { shift.linked = linked }
        }
        shift.against = sameText.last {
          $0.stance != stance && $0.changedPlace != decisive.place
            && decisive.changedPlace != $0.place && said.precision == .day
        }
        named.insert(decisive)
        shifts.append(shift)
      }
      for record in day where record.changedPlace != nil && !named.contains(record) {
        named.insert(record)
        guard let linked = linked(by: record, threads) else { continue }
        var shift = shift(from: linked, to: record, threads, &texts)
        // A statement on several matters that changes one other counts as one change.
        shift.isCounted =
          shift.isCounted && spoken.isEmpty && record.isSame(as: decisive) && record.isFirstOfEntry
        shifts.append(shift)
      }
      spoken.append(word)
    }
    return shifts
  }

  /// The change that a statement makes, if it differs from the last one.
  private static func shift(
    to word: Spoken, after spoken: [Spoken], _ threads: ClauseThreads, _ texts: inout StanceTexts
  ) -> FoundShift? {
    guard let last = spoken.last, last.stance != word.stance else { return nil }
    func leadsHere(_ other: Spoken) -> Bool {
      other.alike.contains { threads.isAncestor($0, of: word.record) }
    }
    guard let at = spoken.lastIndex(where: leadsHere) else {
      var shift = shift(from: last.record, to: word.record, threads, &texts)
      shift.isCounted = false
      return shift
    }
    guard spoken[at].stance != word.stance else { return nil }
    var shift = shift(from: spoken[at].record, to: word.record, threads, &texts)
    // A party cannot return to a stance on a text that differs in substance.
    shift.returnsTo =
      spoken[..<at].last {
        $0.stance == word.stance && leadsHere($0)
          && texts.change(from: $0.record, to: word.record)?.carry != .stale
      }?.record
    return shift
  }

  /// The stance that another is said to change: the one on the same matter.
  ///
  /// If the two statements share no matter, the first stance of each is used. A later statement
  /// cannot have been changed.
  private static func linked(by own: StanceRecord, _ threads: ClauseThreads) -> StanceRecord? {
    guard let changed = own.changed else { return nil }
    let found = changed.filter {
      !$0.isSuperseded && $0.isSameParty(as: own) && $0.said.isSure(by: own.said)
    }
    let thread = threads.thread(of: own)
    if let same = found.last(where: { threads.thread(of: $0) == thread }) { return same }
    guard own.isFirstOfEntry else { return nil }
    let mine = Set(own.ofSameEntry.map { threads.thread(of: $0) })
    return found.contains { mine.contains(threads.thread(of: $0)) } ? nil : found.first
  }

  private static func shift(
    from old: StanceRecord, to new: StanceRecord, _ threads: ClauseThreads,
    _ texts: inout StanceTexts
  ) -> FoundShift {
    var step: Int?
    if let from = old.stance.value, let to = new.stance.value { step = to - from }
    let change = texts.change(from: old, to: new)
    return FoundShift(
      matter: threads.thread(of: new), before: old, after: new, linked: nil,
      returnsTo: nil, against: nil, isCounted: change?.carry != .stale,
      text: threads.isSameText(old, new)
        ? .same : threads.isAncestor(old, of: new) ? .later : .other, change: change, step: step,
      isChange: old.stance != new.stance)
  }
}
