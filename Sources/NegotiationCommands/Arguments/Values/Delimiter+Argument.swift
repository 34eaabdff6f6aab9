package import CommandLineTable
package import NegotiationExchange

extension Delimiter: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "comma, semicolon, tab, or the sign itself")
  }

  package var argumentText: String {
    self == .tab ? "tab" : String(Character(Unicode.Scalar(byte)))
  }

  package static var completion: Completion { .words(["comma", "semicolon", "tab"]) }
}
