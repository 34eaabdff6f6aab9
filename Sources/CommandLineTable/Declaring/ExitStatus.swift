/// How a run of the tool ended, as its caller sees it.
///
/// The numbers from 64 are those of sysexits(3), which scripts already know.
package enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// What was asked for is done.
  case done = 0
  /// The answer is no: something was found, or differs.
  case no = 1
  /// The command line does not follow its grammar.
  case usage = 64
  /// The words are well formed, and what they say is refused; or a file's contents are bad.
  case data = 65
  /// A file or folder that the words name does not exist.
  case noInput = 66
  /// The tool itself is wrong.
  case bug = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed underway.
  case ioError = 74
  /// A signal ended the command before its work was done; none of the work stands.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  /// The status of a command that a signal ended: 128 and the number of the signal.
  package static func ended(bySignal number: Int32) -> ExitStatus {
    ExitStatus(rawValue: 128 + number) ?? .interrupted
  }
}

/// A command line that cannot be understood: what is wrong with it, and what to type instead.
///
/// The message is lower case without a full stop, with names in single quotes, so that it reads
/// well after `tool: `. A value's own message leaves the option's name out; the parser adds it.
package struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  package var message: String
  /// What to type instead; `nil` lets the table point at the help of the command at hand.
  package var hint: String?

  package init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The same error, with the spelling of the parameter it concerns in front.
  func about(_ spelling: String) -> UsageError {
    UsageError("\(spelling): \(message)", hint: hint)
  }

  /// The same error, with a hint if it had none.
  func hinting(_ fallback: String) -> UsageError {
    UsageError(message, hint: hint ?? fallback)
  }
}
