package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Day: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "2025, 2025-12 or 2025-12-02")
  }
}
