/// The name of a plan.
public typealias PlanID = Identifier<Plan>

/// One proposal with a life of its own.
public struct Plan: Hashable, Sendable {
  /// The name in the log.
  public package(set) var id: PlanID
  /// What it is called.
  public package(set) var name: Name

  package init(id: PlanID, name: Name) {
    self.id = id
    self.name = name
  }
}
