package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension DraftRef: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "PLAN@DRAFT")
  }

  package static var isListed: Bool { true }
  package static var completion: Completion { .lookup("draft") }
}
