/// The name of a draft: `plan@draft`.
package struct DraftRef: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let plan: PlanID
  package let draft: DraftID

  package init(plan: PlanID, draft: DraftID) {
    self.plan = plan
    self.draft = draft
  }

  /// Reads `plan@draft`, or returns `nil` when the text has another shape.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), let plan = PlanID(text[..<at]),
      let draft = DraftID(text[text.utf8.index(after: at)...])
    else { return nil }
    self.init(plan: plan, draft: draft)
  }

  package var description: String { "\(plan)@\(draft)" }
  package static func < (left: Self, right: Self) -> Bool {
    (left.plan, left.draft) < (right.plan, right.draft)
  }
}

/// What a stance may be taken on.
///
/// A section has its name in common with clauses: `.clause` names whichever of the two bears it.
package enum Target: Hashable, Sendable, CustomStringConvertible {
  case clause(DraftRef, ClauseID)
  case draft(DraftRef)
  case plan(PlanID)
  case topic(TopicID)

  /// Reads `plan@draft/clause`, `plan@draft`, `plan` or `topic:id`.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    if text.utf8.starts(with: "topic:".utf8) {
      guard let topic = TopicID(Substring(text.utf8.dropFirst(6))) else { return nil }
      self = .topic(topic)
    } else if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
      guard let draft = DraftRef(text[..<slash]),
        let clause = ClauseID(path: text[text.utf8.index(after: slash)...])
      else { return nil }
      self = .clause(draft, clause)
    } else if text.utf8.contains(UInt8(ascii: "@")) {
      guard let draft = DraftRef(text) else { return nil }
      self = .draft(draft)
    } else {
      guard let plan = PlanID(text) else { return nil }
      self = .plan(plan)
    }
  }

  /// Reads a target as people type it: behind the slash may stand a number as it is printed.
  ///
  /// Only ``Negotiation/meant(_:)`` makes a target of it that can be recorded.
  package init?(typed text: some StringProtocol) {
    if let target = Target(text) {
      self = target
      return
    }
    let text = String(text)
    guard !text.utf8.starts(with: "topic:".utf8),
      let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), let draft = DraftRef(text[..<slash])
    else { return nil }
    let number = PrintedNumber.folded(String(text[text.utf8.index(after: slash)...]))
    guard
      number.unicodeScalars.contains(where: \.properties.isAlphabetic)
        || number.utf8.contains(where: { $0 &- 0x30 < 10 })
    else { return nil }
    self = .clause(draft, ClauseID(checked: number))
  }

  package var description: String {
    switch self {
    case .clause(let draft, let clause): "\(draft)/\(clause)"
    case .draft(let draft): draft.description
    case .plan(let plan): plan.text
    case .topic(let topic): "topic:\(topic)"
    }
  }
}

/// The smallest unit a stance can be taken on.
package struct Clause: Hashable, Sendable {
  package var id: ClauseID
  /// Whether the draft itself gave the identifier, rather than it being derived.
  package var isExplicit: Bool
  /// The number as printed; it may change from draft to draft while the identifier stays.
  package var number: String?
  package var heading: String
  package var text: String
  package var topics: [TopicID]
  package var note: String?
  /// Set where nobody has yet seen the text in a source.
  package var isUnverified: Bool
  /// The innermost section it stands in, as an index of the draft's sections.
  package var section: Int?

  package init(
    id: ClauseID, isExplicit: Bool = true, number: String? = nil, heading: String = "",
    text: String = "", topics: [TopicID] = [], note: String? = nil, isUnverified: Bool = false,
    section: Int? = nil
  ) {
    self.id = id
    self.isExplicit = isExplicit
    self.number = number
    self.heading = heading
    self.text = text
    self.topics = topics
    self.note = note
    self.isUnverified = isUnverified
    self.section = section
  }
}

/// A join between clauses of a draft and clauses of a draft it derives from.
///
/// One to one, one old to several new (a split), or several old to one new (a merge). It is written
/// down when the draft is recorded, so that a better matcher never changes an old answer.
package struct ClauseLink: Hashable, Sendable {
  package var from: DraftID
  package var old: [ClauseID]
  package var new: [ClauseID]

  package init(from: DraftID, old: [ClauseID], new: [ClauseID]) {
    self.from = from
    self.old = old
    self.new = new
  }
}

/// A person's word on which clauses of a draft correspond to which of one it derives from.
///
/// It wins over every other join of the clauses it names.
package struct Alignment: Hashable, Sendable {
  package var ref: DraftRef
  /// Joins; one without old clauses says that the new clause has no counterpart.
  package var links: [ClauseLink]

  package init(ref: DraftRef, links: [ClauseLink]) {
    self.ref = ref
    self.links = links
  }
}

/// One fixed text of a plan.
package struct Draft: Hashable, Sendable {
  package enum Standing: String, Sendable, CaseIterable {
    case official
    case nonPaper = "non-paper"
    case chairsText = "chairs-text"
    case leaked, reported
  }

  package var ref: DraftRef
  package var title: String?
  package var by: [PartyID]
  package var on: Day?
  package var after: [DraftID]
  package var standing: Standing?
  package var language: String?
  package var sources: [SourceID]
  package var preamble: String
  /// The sections over the clauses, each behind the one it stands in; empty where the draft is flat.
  package var sections: [Section]
  package var clauses: [Clause]
  package var links: [ClauseLink]

  package init(
    ref: DraftRef, title: String? = nil, by: [PartyID] = [], on: Day? = nil,
    after: [DraftID] = [], standing: Standing? = nil, language: String? = nil,
    sources: [SourceID] = [], preamble: String = "", sections: [Section] = [], clauses: [Clause],
    links: [ClauseLink] = []
  ) {
    self.ref = ref
    self.title = title
    self.by = by
    self.on = on
    self.after = after
    self.standing = standing
    self.language = language
    self.sources = sources
    self.preamble = preamble
    self.sections = sections
    self.clauses = clauses
    self.links = links
  }
}

/// A draft's text in another language, joined to its clauses by identifier.
package struct DraftTranslation: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var id: ClauseID
    package var number: String?
    package var heading: String
    package var text: String

    package init(id: ClauseID, number: String?, heading: String, text: String) {
      self.id = id
      self.number = number
      self.heading = heading
      self.text = text
    }
  }

  package var ref: DraftRef
  package var language: String
  package var title: String?
  package var preamble: String
  package var sources: [SourceID]
  /// The words of sections, joined by identifier.
  package var sections: [Part]
  package var clauses: [Part]

  package init(
    ref: DraftRef, language: String, title: String?, preamble: String, sources: [SourceID],
    sections: [Part] = [], clauses: [Part]
  ) {
    self.ref = ref
    self.language = language
    self.title = title
    self.preamble = preamble
    self.sources = sources
    self.sections = sections
    self.clauses = clauses
  }
}
