package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Target: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID")
  }

  package static var completion: Completion { .lookup("target") }
}
