internal import CommandLineTable
internal import NegotiationModel

/// One field of a statement: its option in `record` and in `correct`, and how its value is stored.
struct StatementField: Sendable {
  let recording: OptionField<StatementFields>
  /// The same option with its help text for `correct`.
  let correcting: OptionField<StatementFields>
  /// Stores the value in a statement; the last argument says whether it is cleared first.
  let fill: @Sendable (inout Statement, StatementFields, Bool) -> Void

  /// A field with one value; `put` gets `nil` if it is cleared.
  static func one<Value: ArgumentValue>(
    _ name: String, _ path: any WritableKeyPath<StatementFields, Value?> & Sendable, value: String,
    _ summary: String, corrected: String, put: @escaping @Sendable (inout Statement, Value?) -> Void
  ) -> Self {
    Self(
      recording: .one(name, path, value: value, summary),
      correcting: .one(name, path, value: value, corrected)
    ) { statement, fields, isCleared in
      if isCleared { put(&statement, nil) }
      if let given = fields[keyPath: path] { put(&statement, given) }
    }
  }

  /// A field with any number of values; `put` gets an empty list if it is cleared.
  static func many<Value: ArgumentValue>(
    _ name: String, _ path: any WritableKeyPath<StatementFields, [Value]> & Sendable, value: String,
    _ summary: String, corrected: String,
    put: @escaping @Sendable (inout Statement, [Value]) -> Void
  ) -> Self {
    Self(
      recording: .many(name, path, value: value, summary),
      correcting: .many(name, path, value: value, corrected)
    ) { statement, fields, isCleared in
      let given = fields[keyPath: path]
      if isCleared || !given.isEmpty { put(&statement, given) }
    }
  }

  /// A flag; `put` gets `false` if it is cleared.
  static func flag(
    _ name: String, _ path: any WritableKeyPath<StatementFields, Bool> & Sendable,
    _ summary: String,
    corrected: String, put: @escaping @Sendable (inout Statement, Bool) -> Void
  ) -> Self {
    Self(
      recording: .flag(name, path, summary), correcting: .flag(name, path, corrected)
    ) { statement, fields, isCleared in
      let given = fields[keyPath: path]
      if isCleared || given { put(&statement, given) }
    }
  }

  private init(
    recording: OptionField<StatementFields>, correcting: OptionField<StatementFields>,
    fill: @escaping @Sendable (inout Statement, StatementFields, Bool) -> Void
  ) {
    self.recording = recording
    self.correcting = correcting
    self.fill = fill
  }
}
