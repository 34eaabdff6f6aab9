/// Where a shell finds completions of a value.
package enum Completion: Hashable, Sendable {
  /// There are no completions.
  case none
  /// Any file.
  case file
  /// Folders only.
  case directory
  /// A fixed list.
  case words([String])
  /// Names that only the tool knows; the script runs `TOOL __complete KIND -- PREFIX`.
  case lookup(String)
}

/// How often a parameter may be given.
package enum Occurrence: Hashable, Sendable {
  /// At most once; otherwise the default is used, or no value.
  case optional
  /// Exactly once.
  case required
  /// Any number of times.
  case repeated
  /// At least once.
  case oneOrMore

  package var isRequired: Bool { self == .required || self == .oneOrMore }
  package var repeats: Bool { self == .repeated || self == .oneOrMore }
}

/// A property that a command line can set.
///
/// The four forms are types, so that help and parser always agree: `V` has a default, `V?` may be
/// absent, `[V]` can be repeated, `Required<V>` and `OneOrMore<V>` must be given.
package protocol ArgumentSlot: Sendable {
  /// How often the parameter may be given.
  static var occurrence: Occurrence { get }
  /// The only accepted words, if there are few; help lists them.
  static var choices: [String] { get }
  /// Where a shell finds completions.
  static var completion: Completion { get }
  /// The kind of shorthand words, such as `today`, that the tool expands first; `nil` for none.
  static var shorthand: String? { get }
  /// The default as it would be typed; `nil` for none.
  var defaultText: String? { get }
  /// Adds one word.
  mutating func accept(_ word: String) throws(UsageError)
}

extension ArgumentSlot {
  package static var shorthand: String? { nil }
}

/// A type that can be written as one word.
package protocol ArgumentValue: ArgumentSlot {
  /// Reads a word; the message of an error leaves out the option's name, which the parser adds.
  init(argument: String) throws(UsageError)
  /// The value as it would be typed.
  var argumentText: String { get }
  /// Whether a word may hold several values, separated by commas, if the parameter takes several.
  static var isListed: Bool { get }
}

extension ArgumentValue {
  package static var isListed: Bool { false }
  package static var occurrence: Occurrence { .optional }
  package static var choices: [String] { [] }
  package static var completion: Completion { choices.isEmpty ? .none : .words(choices) }
  package var argumentText: String { String(describing: self) }
  package var defaultText: String? {
    let text = argumentText
    return text.isEmpty ? nil : text
  }
  package mutating func accept(_ word: String) throws(UsageError) {
    self = try Self(argument: word)
  }
}

/// A fixed set of words: an enum of strings.
package protocol ChoiceValue: ArgumentValue, RawRepresentable, CaseIterable
where RawValue == String {}

extension ChoiceValue {
  package static var choices: [String] { allCases.map { $0.rawValue } }
  package var argumentText: String { rawValue }
  package init(argument: String) throws(UsageError) {
    guard let value = Self(rawValue: argument) else {
      throw UsageError(
        "'\(argument)' is not one of: \(Self.choices.joined(separator: ", "))",
        hint: Suggestion.hint(for: argument, among: Self.choices))
    }
    self = value
  }
}

extension String: ArgumentValue {
  package init(argument: String) throws(UsageError) { self = argument }
}

extension Int: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    guard let value = Int(argument) else {
      throw UsageError("'\(argument)' is not a whole number")
    }
    self = value
  }
}

extension ArgumentValue {
  /// The values in a word: `a,b` is two values of a listed type.
  fileprivate static func parts(of word: String) -> [String] {
    guard isListed, word.contains(",") else { return [word] }
    let parts = word.split(separator: ",").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return parts.filter { !$0.isEmpty }.isEmpty ? [word] : parts.filter { !$0.isEmpty }
  }
}

extension Optional: ArgumentSlot where Wrapped: ArgumentValue {
  package static var occurrence: Occurrence {
    Wrapped.occurrence == .repeated ? .repeated : .optional
  }
  package static var choices: [String] { Wrapped.choices }
  package static var completion: Completion { Wrapped.completion }
  package static var shorthand: String? { Wrapped.shorthand }
  package var defaultText: String? { self?.defaultText }
  package mutating func accept(_ word: String) throws(UsageError) {
    guard Wrapped.occurrence == .repeated, var value = self else {
      self = try Wrapped(argument: word)
      return
    }
    try value.accept(word)
    self = value
  }
}

extension Array: ArgumentSlot where Element: ArgumentValue {
  package static var occurrence: Occurrence { .repeated }
  package static var choices: [String] { Element.choices }
  package static var completion: Completion { Element.completion }
  package static var shorthand: String? { Element.shorthand }
  package var defaultText: String? {
    isEmpty ? nil : map(\.argumentText).joined(separator: " ")
  }
  package mutating func accept(_ word: String) throws(UsageError) {
    for part in Element.parts(of: word) { append(try Element(argument: part)) }
  }
}

/// A value that must be given; the parser sets it before the command is checked or run.
package struct Required<Value: ArgumentValue>: ArgumentSlot {
  private var given: Value?

  package init() {}
  /// A slot with a value, for tests and for commands that run other commands.
  package init(_ value: Value) { given = value }

  package static var occurrence: Occurrence { .required }
  package static var choices: [String] { Value.choices }
  package static var completion: Completion { Value.completion }
  package static var shorthand: String? { Value.shorthand }
  package var defaultText: String? { nil }
  package mutating func accept(_ word: String) throws(UsageError) {
    given = try Value(argument: word)
  }

  /// The given value.
  ///
  /// It may be read only after the command was checked; before, there is none.
  package var value: Value {
    guard let given else {
      preconditionFailure("a required argument is filled before its command is checked or run")
    }
    return given
  }
}

/// Values of which at least one must be given, as in `FILE…`.
package struct OneOrMore<Value: ArgumentValue>: ArgumentSlot {
  /// The values in the order given; never empty once the command is checked.
  package private(set) var values: [Value]

  package init(_ values: [Value] = []) { self.values = values }

  package static var occurrence: Occurrence { .oneOrMore }
  package static var choices: [String] { Value.choices }
  package static var completion: Completion { Value.completion }
  package static var shorthand: String? { Value.shorthand }
  package var defaultText: String? { nil }
  package mutating func accept(_ word: String) throws(UsageError) {
    values.append(try Value(argument: word))
  }
}
