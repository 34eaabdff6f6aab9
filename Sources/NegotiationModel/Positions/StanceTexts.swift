package import TextComparison

/// How the texts differ that two stances on one matter were taken on; each pair is compared once.
///
/// Movement and contradictions are both computed from it. A text is the words that a stance pins,
/// with the heading above them. A clause that was split or merged on the way is another text unless
/// its words are the same.
package struct StanceTexts {
  private struct Pair: Hashable {
    var old: TextDigest
    var new: TextDigest
    var from: Target
    var to: Target
  }

  private let negotiation: Negotiation
  private var changes: [Pair: TextChange] = [:]
  private var lines: [DraftRef: Lineage] = [:]
  private var sections: [DraftRef: SectionLineage] = [:]
  /// The language of each draft.
  private var languages: [DraftRef: TextLanguage] = [:]

  package init(_ negotiation: Negotiation) { self.negotiation = negotiation }

  /// The most important change between two texts, or `nil` if one of the stances pins no text
  /// because it is on a draft, a plan or a topic.
  package mutating func change(from old: StanceRecord, to new: StanceRecord) -> TextChange? {
    let (from, to) = (old.target, new.target)
    guard case .clause(let before, let left) = from, case .clause(let after, let right) = to else {
      return nil
    }
    let pair = Pair(old: digest(of: old, from), new: digest(of: new, to), from: from, to: to)
    if let known = changes[pair] { return known }
    let change: TextChange
    if negotiation.section(right, in: after) != nil, negotiation.clause(right, in: after) == nil {
      change = from == to ? .identical : sectionChange(left, before, right, after)
    } else {
      change = clauseChange(pair, left, before, right, after)
    }
    changes[pair] = change
    return change
  }

  /// Whether two stances were taken on the same words, or both on none.
  mutating func isSameText(_ one: StanceRecord, _ other: StanceRecord) -> Bool {
    if one.isSameTarget(as: other), one.row.text == other.row.text { return true }
    let (early, late) = one < other ? (one, other) : (other, one)
    // Two clauses of one draft are two texts, even if they have the same words.
    if let ref = one.target.draft, ref == other.target.draft, !one.isSameTarget(as: other) {
      return false
    }
    return change(from: early, to: late).map { $0 <= .typographic } ?? one.isSameTarget(as: other)
  }

  private func digest(of record: StanceRecord, _ target: Target) -> TextDigest {
    record.text == .none ? negotiation.textDigest(of: target) : record.text
  }

  private mutating func clauseChange(
    _ pair: Pair, _ left: ClauseID, _ before: DraftRef, _ right: ClauseID, _ after: DraftRef
  ) -> TextChange {
    let heading = negotiation.clause(left, in: before)?.heading ?? ""
    let heading2 = negotiation.clause(right, in: after)?.heading ?? ""
    var change = TextChange.identical
    if pair.old != pair.new || heading != heading2 {
      guard let old = negotiation.texts[pair.old], let new = negotiation.texts[pair.new] else {
        return .reworded
      }
      change = ClauseGrading.grade(
        ClauseWords(heading: heading, text: old), ClauseWords(heading: heading2, text: new),
        language: language(of: after))
    }
    guard before != after, let way = arrival(left, before, right, after) else { return change }
    if change <= .typographic, way.passage == .direct || way.isWhole { return change }
    switch way.passage {
    case .direct: return change
    case .split: return .split
    case .merged: return .merged
    }
  }

  /// How a clause of one draft became one of another, whichever of the two derives from the other.
  private mutating func arrival(
    _ left: ClauseID, _ before: DraftRef, _ right: ClauseID, _ after: DraftRef
  ) -> Lineage.Arrival? {
    if let found = arrival(of: left, in: before, at: right, in: after) { return found }
    return arrival(of: right, in: after, at: left, in: before)
  }

  private mutating func arrival(
    of old: ClauseID, in from: DraftRef, at new: ClauseID, in to: DraftRef
  ) -> Lineage.Arrival? {
    guard let column = negotiation.drafts[to]?.clauses.firstIndex(where: { $0.id == new }) else {
      return nil
    }
    return line(of: to).arrivals[from]?[old]?.last { $0.column == column }
  }

  private mutating func sectionChange(
    _ left: ClauseID, _ before: DraftRef, _ right: ClauseID, _ after: DraftRef
  ) -> TextChange {
    guard let draft = negotiation.drafts[after], let place = draft.sectionPlace(of: right) else {
      return .reworded
    }
    let known = sections[after]
    let lineage = known ?? SectionLineage(of: draft, by: line(of: after), in: negotiation)
    if known == nil { sections[after] = lineage }
    return lineage.change(of: left, in: before, to: place)
  }

  private mutating func language(of ref: DraftRef) -> TextLanguage? {
    if let known = languages[ref] { return known }
    let found = negotiation.drafts[ref]?.textLanguage
    languages[ref] = found
    return found
  }

  private mutating func line(of ref: DraftRef) -> Lineage {
    if let known = lines[ref] { return known }
    let made = Lineage(of: ref, in: negotiation)
    lines[ref] = made
    return made
  }
}
