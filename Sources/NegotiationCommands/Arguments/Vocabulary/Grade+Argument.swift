package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Grade: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "a letter A to F and a digit 1 to 6, such as B2")
  }
}
