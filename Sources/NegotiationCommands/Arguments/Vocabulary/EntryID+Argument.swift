package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension EntryID: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: "WRITER:NUMBER, as 'parley log' shows")
  }

  package static var completion: Completion { .lookup("entry") }
}
