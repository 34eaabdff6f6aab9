package typealias PlanID = Identifier<Plan>

/// One proposal with a life of its own.
package struct Plan: Hashable, Sendable {
  package var id: PlanID
  package var name: Name

  package init(id: PlanID, name: Name) {
    self.id = id
    self.name = name
  }
}
