/// The name of a draft: `plan@draft`.
public struct DraftRef: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The plan that the draft is of.
  public let plan: PlanID
  /// The name of the draft within the plan.
  public let draft: DraftID

  package init(plan: PlanID, draft: DraftID) {
    self.plan = plan
    self.draft = draft
  }

  /// Reads `plan@draft`, or returns `nil` when the text has another shape.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), let plan = PlanID(text[..<at]),
      let draft = DraftID(text[text.utf8.index(after: at)...])
    else { return nil }
    self.init(plan: plan, draft: draft)
  }

  /// The name as it is typed: `treaty@v2`.
  public var description: String { "\(plan)@\(draft)" }
  /// By plan, then by draft, as their names order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.plan, left.draft) < (right.plan, right.draft)
  }
}
