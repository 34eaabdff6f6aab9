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
