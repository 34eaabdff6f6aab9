/// Names a property of an owner; made when needed, because most parameters of a table are never
/// given.
package typealias Property<Owner, Value> =
  @Sendable () -> any WritableKeyPath<Owner, Value> & Sendable

/// One flag, option or operand, bound to the property that it sets.
///
/// ## Topics
/// - Declaring: ``flag(_:_:short:_:)``, ``flag(_:sets:_:short:_:)``,
///   ``option(_:_:short:value:completion:_:)``, ``operand(_:_:completion:_:)``
/// - Sharing: ``ParameterGroup``
/// - Describing: ``info(in:)``
package struct Parameter<C>: Sendable {
  /// Everything known about it, except the default.
  let outline: ParameterInfo
  /// The default, read from a new value of the owner.
  let defaultText: @Sendable (C) -> String?
  /// Sets the property from a word; a flag gets none.
  let assign: @Sendable (inout C, String?) throws(UsageError) -> Void
  /// The kind of shorthand that its words may be.
  let shorthand: String?
  /// The property that it sets: two parameters of one property exclude each other.
  let target: @Sendable () -> AnyKeyPath

  /// The parameter as plain data; the default is read from a new value of its owner.
  package func info(in blank: C) -> ParameterInfo {
    var info = outline
    info.defaultText = defaultText(blank)
    return info
  }

  /// A switch that is off unless given.
  package static func flag(
    _ path: @autoclosure @escaping Property<C, Bool>, _ name: String, short: Character? = nil,
    _ summary: String
  ) -> Self {
    flag(path(), sets: true, name, short: short, summary)
  }

  /// A switch that sets a property to one value, as `--json` does for `--format json`.
  package static func flag<Value: Sendable>(
    _ path: @autoclosure @escaping Property<C, Value>, sets value: Value, _ name: String,
    short: Character? = nil, _ summary: String
  ) -> Self {
    Self(
      outline: ParameterInfo(
        kind: .flag, name: name, short: short, valueName: "", summary: summary, section: "",
        occurrence: .optional, choices: [], completion: .none),
      defaultText: { _ in nil },
      assign: { (owner, _) throws(UsageError) in owner[keyPath: path()] = value },
      shorthand: nil, target: { path() })
  }

  /// An option with a value.
  ///
  /// `completion` replaces that of the type, for example for a string that names a file.
  package static func option<Slot: ArgumentSlot>(
    _ path: @autoclosure @escaping Property<C, Slot>, _ name: String, short: Character? = nil,
    value: String, completion: Completion? = nil, _ summary: String
  ) -> Self {
    Self(
      outline: ParameterInfo(
        kind: .option, name: name, short: short, valueName: value, summary: summary, section: "",
        occurrence: Slot.occurrence, choices: Slot.choices,
        completion: completion ?? Slot.completion),
      filling: path)
  }

  /// An operand: a word without the name of an option, identified by its position.
  package static func operand<Slot: ArgumentSlot>(
    _ path: @autoclosure @escaping Property<C, Slot>, _ name: String,
    completion: Completion? = nil, _ summary: String
  ) -> Self {
    Self(
      outline: ParameterInfo(
        kind: .operand, name: name, short: nil, valueName: name, summary: summary, section: "",
        occurrence: Slot.occurrence, choices: Slot.choices,
        completion: completion ?? Slot.completion),
      filling: path)
  }

  private init<Slot: ArgumentSlot>(
    outline: ParameterInfo, filling path: @escaping Property<C, Slot>
  ) {
    self.init(
      outline: outline,
      defaultText: { $0[keyPath: path()].defaultText },
      assign: { (owner, word) throws(UsageError) in
        try owner[keyPath: path()].accept(word ?? "")
      },
      shorthand: Slot.shorthand, target: { path() })
  }

  private init(
    outline: ParameterInfo,
    defaultText: @escaping @Sendable (C) -> String?,
    assign: @escaping @Sendable (inout C, String?) throws(UsageError) -> Void,
    shorthand: String?, target: @escaping @Sendable () -> AnyKeyPath
  ) {
    self.outline = outline
    self.defaultText = defaultText
    self.assign = assign
    self.shorthand = shorthand
    self.target = target
  }

  /// The same parameter, for a value that contains this one's owner.
  func mounted<Outer>(
    at path: @escaping Property<Outer, C>, section: String
  ) -> Parameter<Outer> {
    var outline = outline
    outline.section = section
    let (inner, innerDefault, innerTarget) = (assign, defaultText, target)
    return Parameter<Outer>(
      outline: outline,
      defaultText: { innerDefault($0[keyPath: path()]) },
      assign: { (owner, word) throws(UsageError) in try inner(&owner[keyPath: path()], word) },
      shorthand: shorthand,
      target: { (path() as AnyKeyPath).appending(path: innerTarget()) ?? innerTarget() })
  }
}

/// Parameters that several commands share, with their heading in help.
package struct ParameterGroup<Options>: Sendable {
  let title: String
  let parameters: [Parameter<Options>]

  package init(_ title: String, _ parameters: [Parameter<Options>]) {
    self.title = title
    self.parameters = parameters
  }

  /// The group's parameters, for options stored at `path` of a command.
  package func mounted<C>(at path: @autoclosure @escaping Property<C, Options>) -> [Parameter<C>] {
    parameters.map { $0.mounted(at: path, section: title) }
  }
}

/// Expands a shorthand word such as `today`; any other word stays unchanged.
typealias Meaning = (_ kind: String, _ word: String) throws(UsageError) -> String

/// One word of the command line, and the parameter that it is for.
struct Assignment: Hashable {
  /// The parameter's index in its owner's list.
  var parameter: Int
  /// `nil` for flags.
  var word: String?
  /// The parameter as it was typed: `-u` or `--user`; for an operand its name.
  var spelling: String
}

extension Array {
  /// A value with all assignments made in order, and everything required given.
  ///
  /// - `mayBeBare`: whether all operands together may be left out.
  /// - `meaning`: expands shorthand words.
  func fill<C>(
    _ blank: C, with assignments: [Assignment], mayBeBare: Bool = false,
    meaning: Meaning = { (_, word) throws(UsageError) in word }
  ) throws(UsageError) -> C
  where Element == Parameter<C> {
    let isBare =
      mayBeBare && !assignments.contains { self[$0.parameter].outline.kind == .operand }
    var owner = blank
    // An array, because there are few: making a dictionary of key paths takes longer than a short
    // answer.
    var filled: [(target: AnyKeyPath, parameter: Int, spelling: String)] = []
    for assignment in assignments {
      let parameter = self[assignment.parameter]
      let target = parameter.target()
      let place = filled.firstIndex { $0.target == target }
      if let place {
        try parameter.admit(
          assignment, after: (filled[place].parameter, filled[place].spelling))
      }
      let own = (target: target, parameter: assignment.parameter, spelling: assignment.spelling)
      if let place { filled[place] = own } else { filled.append(own) }
      do throws(UsageError) {
        var word = assignment.word
        if let kind = parameter.shorthand, let short = word { word = try meaning(kind, short) }
        try parameter.assign(&owner, word)
      } catch {
        throw error.about(assignment.spelling)
      }
    }
    for parameter in self where parameter.outline.occurrence.isRequired {
      let target = parameter.target()
      if filled.contains(where: { $0.target == target }) { continue }
      if isBare && parameter.outline.kind == .operand { continue }
      throw parameter.outline.kind == .operand
        ? UsageError("missing argument '\(parameter.outline.name)'")
        : UsageError("missing option '\(parameter.outline.spelling)'")
    }
    return owner
  }
}

extension Parameter {
  /// Refuses a second word for a property that takes one; a repeated flag has no further effect.
  fileprivate func admit(
    _ assignment: Assignment, after earlier: (parameter: Int, spelling: String)
  ) throws(UsageError) {
    if earlier.parameter != assignment.parameter {
      throw UsageError(
        "'\(earlier.spelling)' and '\(assignment.spelling)' cannot be used together")
    }
    if outline.kind == .option, !outline.occurrence.repeats {
      throw UsageError("'\(outline.spelling)' is given more than once")
    }
  }
}
