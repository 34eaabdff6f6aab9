package import TextComparison

/// Which sections of a draft's ancestors correspond to its own.
///
/// It walks as ``Lineage`` does: a recorded join decides, else an equal name does. A section that
/// was split has several counterparts.
package struct SectionLineage {
  /// For each draft and section, the indexes of the corresponding sections of the draft.
  private(set) var arrivals: [DraftRef: [ClauseID: [Int]]] = [:]
  private let negotiation: Negotiation
  private let draft: Draft
  private let clauses: Lineage
  /// The language by which texts are compared; stored, because finding it reads the draft.
  private let language: TextLanguage

  package init(of draft: Draft, in negotiation: Negotiation) {
    self.init(of: draft, by: Lineage(of: draft.ref, in: negotiation), in: negotiation)
  }

  init(of draft: Draft, by clauses: Lineage, in negotiation: Negotiation) {
    self.negotiation = negotiation
    self.draft = draft
    self.clauses = clauses
    language = draft.textLanguage
    var reached: [DraftRef: [ClauseID: Set<Int>]] = [:]
    for (place, section) in draft.sections.enumerated() {
      reached[draft.ref, default: [:]][section.id] = [place]
    }
    for ref in clauses.drafts {
      guard let newer = negotiation.drafts[ref], let here = reached[ref] else { continue }
      for parent in newer.after {
        let parentRef = DraftRef(plan: ref.plan, draft: parent)
        guard negotiation.drafts.contains(parentRef) else { continue }
        let joins = Lineage.joins(of: newer, with: parent, in: negotiation)
        for (name, places) in here {
          for old in joins[name]?.map(\.old) ?? [name] {
            reached[parentRef, default: [:]][old, default: []].formUnion(places)
          }
        }
      }
    }
    arrivals = reached.mapValues { $0.mapValues { $0.sorted() } }
  }

  /// Whether an earlier section leads to a section of the draft, given by its index.
  package func leads(from name: ClauseID, in ref: DraftRef, to place: Int) -> Bool {
    arrivals[ref]?[name]?.contains(place) ?? false
  }

  /// How an earlier section's text changed: its own words, and those of every clause in it.
  package func change(of name: ClauseID, in ref: DraftRef, to place: Int) -> TextChange {
    guard let before = negotiation.drafts[ref], let from = before.sectionPlace(of: name) else {
      return .reworded
    }
    let (old, new) = (before.sections[from], draft.sections[place])
    let own = ClauseGrading.grade(
      ClauseWords(heading: old.heading, text: old.text),
      ClauseWords(heading: new.heading, text: new.text), language: language)
    guard own <= .typographic, arrivals[ref]?[name] == [place] else { return .reworded }
    var wanted = Set(draft.clauses.indices.filter { draft.isClause($0, below: place) })
    for at in before.clauses.indices where before.isClause(at, below: from) {
      let clause = before.clauses[at]
      guard let arrival = clauses.arrivals[ref]?[clause.id], arrival.count == 1,
        arrival[0].isWhole, wanted.remove(arrival[0].column) != nil
      else { return .reworded }
      let now = draft.clauses[arrival[0].column]
      let change = ClauseGrading.grade(
        ClauseWords(heading: clause.heading, text: clause.text),
        ClauseWords(heading: now.heading, text: now.text), language: language)
      guard change <= .typographic else { return .reworded }
    }
    return wanted.isEmpty ? own : .reworded
  }
}

extension Negotiation {
  /// The recorded joins between the sections of two drafts, by index, with the sections that have
  /// no counterpart; empty if neither draft derives from the other.
  package func recordedSectionJoins(from old: Draft, to new: Draft) -> [PinnedClauseLink] {
    if old.sections.isEmpty, new.sections.isEmpty { return [] }
    if let joins = derivedSectionJoins(of: new, from: old) { return joins }
    let joins = derivedSectionJoins(of: old, from: new) ?? []
    return joins.map { PinnedClauseLink(old: $0.new, new: $0.old) }
  }

  private func derivedSectionJoins(
    of draft: Draft, from ancestor: Draft
  ) -> [PinnedClauseLink]? {
    guard draft.ref != ancestor.ref, draft.ref.plan == ancestor.ref.plan else { return nil }
    let lineage = Lineage(of: draft.ref, in: self)
    guard lineage.drafts.contains(ancestor.ref) else { return nil }
    let arrivals =
      SectionLineage(of: draft, by: lineage, in: self).arrivals[ancestor.ref] ?? [:]
    var isJoined = [Bool](repeating: false, count: draft.sections.count)
    var joins: [PinnedClauseLink] = []
    for (place, section) in ancestor.sections.enumerated() {
      let others = arrivals[section.id] ?? []
      if others.isEmpty { joins.append(PinnedClauseLink(old: place, new: nil)) }
      for other in others {
        joins.append(PinnedClauseLink(old: place, new: other))
        isJoined[other] = true
      }
    }
    for place in draft.sections.indices where !isJoined[place] {
      joins.append(PinnedClauseLink(old: nil, new: place))
    }
    return joins
  }

  /// A section and its counterparts in the drafts of its plan: those in ancestors that lead to it,
  /// and those of the same name in sibling drafts.
  package func kin(ofSection name: ClauseID, in ref: DraftRef) -> [Target] {
    guard let draft = drafts[ref], let place = draft.sectionPlace(of: name) else { return [] }
    let sections = SectionLineage(of: draft, by: Lineage(of: ref, in: self), in: self)
    return drafts(of: ref.plan).flatMap { other -> [Target] in
      let arrivals = sections.arrivals[other.ref]
      return other.sections.map(\.id).filter { id in
        arrivals.map { $0[id]?.contains(place) == true } ?? (id == name)
      }.map { .clause(other.ref, $0) }
    }
  }
}

extension Draft {
  /// The index of a section.
  package func sectionPlace(of name: ClauseID) -> Int? {
    sections.firstIndex { $0.id == name }
  }
}
