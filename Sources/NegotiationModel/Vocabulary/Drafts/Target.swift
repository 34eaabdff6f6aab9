/// What a stance can be taken on.
///
/// Sections and clauses share their names: `.clause` means whichever of the two has the name.
public enum Target: Hashable, Sendable, CustomStringConvertible {
  /// A clause or a section of a draft.
  case clause(DraftRef, ClauseID)
  /// A draft as a whole.
  case draft(DraftRef)
  /// A plan, whichever draft of it.
  case plan(PlanID)
  /// A matter that runs across plans, or a claim.
  case topic(TopicID)

  /// Reads `plan@draft/clause`, `plan@draft`, `plan` or `topic:id`.
  public init?(_ text: some StringProtocol) {
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

  /// Reads a target as people type it: after the slash there may be a printed number.
  ///
  /// Only ``Negotiation/meant(_:)`` turns it into a target that can be recorded.
  package init?(typed text: some StringProtocol) {
    if let target = Target(text) {
      self = target
      return
    }
    let text = String(text)
    guard !text.utf8.starts(with: "topic:".utf8),
      let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), let draft = DraftRef(text[..<slash])
    else { return nil }
    let number = PrintedNumber.spaced(String(text[text.utf8.index(after: slash)...]))
    guard
      number.unicodeScalars.contains(where: \.properties.isAlphabetic)
        || number.utf8.contains(where: { $0 &- 0x30 < 10 })
    else { return nil }
    self = .clause(draft, ClauseID(checked: number))
  }

  /// The target as it is typed: `treaty@v2/water`, `treaty@v2`, `treaty` or `topic:borders`.
  public var description: String {
    switch self {
    case .clause(let draft, let clause): "\(draft)/\(clause)"
    case .draft(let draft): draft.description
    case .plan(let plan): plan.text
    case .topic(let topic): "topic:\(topic)"
    }
  }
}
