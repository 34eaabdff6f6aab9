internal import NegotiationModel
internal import TextComparison

/// How the text of a stance relates to the text of the stance before it.
package enum TextStep: String, Sendable, CaseIterable {
  /// The same draft, or no draft at all.
  case same
  /// A draft that derives from the one before: the shift answers a new text.
  case later
  /// A draft that does not derive from the one before: an older or a rival text, and no movement.
  case other
}

/// One change of stance; the words are read when they are shown.
struct FoundShift {
  var matter: ClauseThreads.Thread
  /// The stance before, as a rule on the same draft or one it derives from; where the party had said
  /// nothing on the matter, the one it says it changes.
  var before: StanceRecord
  var after: StanceRecord
  /// The stance that the statement says it changes, where that is another than `before`.
  var linked: StanceRecord?
  /// The earlier one to whose stance this one goes back.
  var returnsTo: StanceRecord?
  /// One of the same day and text that says something else.
  var against: StanceRecord?
  /// Whether the step counts towards movement: a change that was found already counts once; a stance on a
  /// text that does not derive from the one before, or that differs from it in substance, not at all.
  var isCounted: Bool
  var text: TextStep
  /// What happened between the two texts; `nil` where one of the stances is on no clause and no section.
  var change: TextChange?
  /// The way on the scale, or `nil` where one of the two has no place on it.
  var step: Int?
  var isChange: Bool
  /// Whether the two texts differ in substance, so that the party answered another text and did not move.
  var answersAnotherText: Bool { change?.carry == .stale }
}

/// Finds every change of stance, per party and matter.
///
/// Of the statements of one day on one matter the one on the latest draft counts, then the later
/// entry: two that differ are a contradiction and no shift, unless one says that it changes the
/// other.
struct ShiftFinder {
  let threads: ClauseThreads
  private(set) var shifts: [FoundShift] = []

  init(_ negotiation: Negotiation, asOf: Day?) {
    let threads = ClauseThreads(negotiation, asOf: asOf)
    self.threads = threads
    var texts = StanceTexts(negotiation)
    var found: [FoundShift] = []
    threads.forEachVoice(in: negotiation.stances, asOf: asOf) { list in
      // Of a participant nobody knows what the one before had said.
      guard list.first?.party != Statement.participant else { return }
      // Nobody knows what came before or after a word of an unknown day; such words come first.
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
    /// The statement that tells the stance of the day.
    var record: StanceRecord
    var stance: Stance
    /// All that say this stance on that day.
    var alike: [StanceRecord]
  }

  /// Follows one party on one matter.
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
          // An explicit `changes` link counts as a shift even when the two drafts are unrelated.
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
        // A statement on several matters that changes one other tells of one change.
        shift.isCounted =
          shift.isCounted && spoken.isEmpty && record.isSame(as: decisive) && record.isFirstOfEntry
        shifts.append(shift)
      }
      spoken.append(word)
    }
    return shifts
  }

  /// The change that a word makes, if it differs from the last one.
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

  /// The stance that another says it changes: the one on the same matter.
  ///
  /// Where the two statements share no matter, the first stance of the one tells of the first stance of
  /// the other. What was said later cannot have been changed yet.
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
