/// The exit status of a run.
///
/// The numbers from 64 on are those of sysexits(3), which scripts know.
package enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// The command has done what was asked for.
  case done = 0
  /// The answer is no: something was found, or two things differ.
  case no = 1
  /// The command line breaks its grammar.
  case usage = 64
  /// The words are well-formed, and what they say is refused; or a file holds invalid data.
  case data = 65
  /// A file or folder that the words name does not exist.
  case noInput = 66
  /// The tool has a fault.
  case bug = 70
  /// A file cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case ioError = 74
  /// A signal ended the command before it was done, and nothing was changed.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  /// The status after a signal: 128 and the number of the signal.
  package static func ended(bySignal number: Int32) -> ExitStatus {
    ExitStatus(rawValue: 128 + number) ?? .interrupted
  }
}

/// A command line that cannot be parsed: what is wrong, and what to type instead.
///
/// The message is lower case without a full stop, with names in single quotes, so that it reads
/// well after `tool: `. The message of a value leaves out the option's name, which the parser adds.
package struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  package var message: String
  /// What to type instead; if it is `nil`, the table points to the help of the command.
  package var hint: String?

  package init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The same error, with the name of the parameter in front.
  func about(_ spelling: String) -> UsageError {
    UsageError("\(spelling): \(message)", hint: hint)
  }

  /// The same error, with a hint if it had none.
  func hinting(_ fallback: String) -> UsageError {
    UsageError(message, hint: hint ?? fallback)
  }
}
