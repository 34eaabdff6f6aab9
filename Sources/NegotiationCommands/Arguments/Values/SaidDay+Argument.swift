package import CommandLineTable
package import NegotiationExchange
internal import NegotiationModel

extension SaidDay: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: Day.grammar + " or unknown")
  }

  package var argumentText: String { day.description }
  package static var shorthand: String? { Day.shorthand }
  package static var completion: Completion { .words(["today", "yesterday", Day.unknownWord]) }
}
