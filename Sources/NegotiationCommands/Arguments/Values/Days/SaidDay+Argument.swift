package import CommandLineTable
package import NegotiationExchange
internal import NegotiationModel

extension SaidDay: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(
      argument: argument, hint: "2025, 2025-12, 2025-12-02, today, yesterday or unknown")
  }

  package var argumentText: String { day.description }
  package static var shorthand: String? { Day.shorthand }
  package static var completion: Completion { .words(["today", "yesterday", Day.unknownWord]) }
}
