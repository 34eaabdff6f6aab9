package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Identifier: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(
      argument: argument, hint: "a letter or digit, then letters, digits, '.', '_', '-'")
  }

  package var argumentText: String { text }
  package static var isListed: Bool { true }

  package static var completion: Completion {
    switch Subject.self {
    case is Party.Type: .lookup("party")
    case is Person.Type: .lookup("person")
    case is Source.Type: .lookup("source")
    case is Topic.Type: .lookup("topic")
    case is Plan.Type: .lookup("plan")
    case is Round.Type: .lookup("round")
    default: .none
    }
  }
}
