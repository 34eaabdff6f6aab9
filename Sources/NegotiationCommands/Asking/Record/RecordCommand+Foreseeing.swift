internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

extension RecordCommand {
  /// The statement that the command would record, and its words about the day.
  func foreseen(
    in negotiation: Negotiation, _ context: CommandContext
  ) throws -> ForeseenStatement {
    let used = try UsedValues(of: context.folder())
    let words = SpokenWords(self, used: used, today: try context.today())
    let (statement, day) = try words.statement(in: negotiation)
    return ForeseenStatement(statement: statement, day: day.words(used))
  }

  /// Asks for the statement, opens its form, or continues an unfinished one.
  func ask(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    if resume {
      guard let unfinished = try UnfinishedRecord.last(in: folder) else {
        throw Failure(.data, "nothing is unfinished", hint: context.line("record"))
      }
      if unfinished.isForm {
        var form = RecordForm(folder, unfinished)
        return try form.run(in: &context)
      }
      guard let console = context.console() else {
        throw UsageError("only a terminal can be asked", hint: context.line("record --help"))
      }
      var session = RecordSession(console, folder, given: evidence)
      return try session.run(unfinished, in: &context)
    }
    if edit {
      var form = try RecordForm(folder, self)
      return try form.run(in: &context)
    }
    guard let console = context.console() else {
      throw UsageError("missing argument 'PARTY'", hint: context.line("record --help"))
    }
    var session = RecordSession(console, folder, given: evidence)
    return try session.run(in: &context)
  }
}
