package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension HandlingMark: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: HandlingMark.choices.joined(separator: ", "))
  }

  package var argumentText: String { code }
  package static var choices: [String] { allCases.map(\.code) }
}
