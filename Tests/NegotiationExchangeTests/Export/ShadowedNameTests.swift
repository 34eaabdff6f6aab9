import NegotiationModel
import TestSupport
import Testing

@testable import NegotiationExchange

/// Older logs have derived identifiers that look like the number of another clause.
struct ShadowedNameTests {
  @Test func `a stance on such a clause is exported by a name that means it`() throws {
    var scene = Scene()
    scene.plan("deal")
    scene.record(.party(Party(id: PartyID(checked: "north"), name: Name("North"))))
    let ref = DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: "v1"))
    scene.record(
      .draft(
        Draft(
          ref: ref,
          clauses: [
            Clause(id: ClauseID(checked: "1.2"), isExplicit: false, number: "1.3", text: "Rest."),
            Clause(id: ClauseID(checked: "1.3"), isExplicit: false, number: "1.2", text: "Pay."),
          ])))
    scene.say("north", .reject, "deal@v1/1.2", on: "2025-12-01")
    let rest = Target.clause(ref, ClauseID(checked: "1.2"))
    #expect(scene.negotiation.typed(rest) == "deal@v1/1.3")
    #expect(try scene.negotiation.meant(#require(Target(typed: "deal@v1/1.3"))) == rest)
    #expect(scene.negotiation.printed(rest) == "deal@v1/1.3")
  }
}
