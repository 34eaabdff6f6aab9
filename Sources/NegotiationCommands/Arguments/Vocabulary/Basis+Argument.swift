package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Basis: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: Basis.choices.joined(separator: ", "))
  }

  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}
