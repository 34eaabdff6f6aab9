package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Firmness: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: Firmness.choices.joined(separator: ", "))
  }

  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}
